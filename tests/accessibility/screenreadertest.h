// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/privatedesktop.h"
#include "accessibility/screenreader.h"
#include "support/testcase.h"

#include <memory>

namespace Handrail::Test {

/// The base of tests that read the program as a screen reader does: each test function has it freshly started, with
/// the keys in its window, and ends it with Ctrl+Q. It must end well, and must not have complained.
class ScreenReaderTest : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static constexpr int patience = 15000; ///< milliseconds; nothing takes one second, unless the machine is busy

    ScreenReader &reader() { return *m_reader; }
    Accessible window() const { return m_window; }

    bool press(const QString &keys) { return m_desktop.press({keys}); }
    bool type(const QString &text) { return m_desktop.type(text); }
    /// Presses a key, and answers with what has the focus when all is said; null when nobody got it.
    Accessible focusAfter(const QString &keys);
    /// Goes to a view by its key, and waits until the window is called after it.
    Accessible openTab(int number);
    /// Presses the key until the focus is on such an object; null when it comes round without.
    Accessible walkTo(const QString &role, const QString &nameBegins, const QString &key = QStringLiteral("Tab"));

private:
    PrivateDesktop m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
    Accessible m_window;
};

} // namespace Handrail::Test
