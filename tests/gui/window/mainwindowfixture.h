// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/mainwindow.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "support/fakepage.h"
#include "support/testcase.h"

#include <QTemporaryDir>

#include <memory>

namespace Handrail::Test {

/// The window on five pages that do nothing of their own, with settings of its own.
class MainWindowFixture : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    QString iniFile() const { return m_iniFile; }
    void open(const QSize &size = QSize(1280, 800)); ///< an invalid size: as it was kept
    void openUnseen();                               ///< builds the window, and does not show it yet
    FakePage *page() { return static_cast<FakePage *>(m_window->currentPage()); }
    template<typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QTemporaryDir m_folder;
    QString m_iniFile; ///< a new one for each test
    int m_count = 0;
    std::unique_ptr<Settings> m_settings;
    Languages m_languages;
    std::unique_ptr<LanguageSwitch> m_languageSwitch;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_built; ///< titles of the pages that stand
};

} // namespace Handrail::Test
