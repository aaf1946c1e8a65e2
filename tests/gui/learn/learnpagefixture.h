// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "gui/learn/learnpage.h"
#include "gui/theme/theme.h"
#include "gui/widgets/textlabel.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QPushButton>

#include <memory>

namespace Handrail::Test {

/// Understand on the built-in content, 1280 x 800 pixels large and with the focus, with a view of it open.
class LearnPageFixture : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    explicit LearnPageFixture(const QString &openedItem = LearnPage::comparisonId());

    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    /// Of a label of the view that is open; empty when it is not shown.
    QString words(const char *name) const;
    LearnView *view() const; ///< that is shown; null while a topic is read
    int part() const { return m_page->projectionPlace().value_or(Page::ProjectionPlace{-1, -1}).part; }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< on what has the focus

    // The sizes at which nothing may be cut off.
    static void addSizes();
    void useSize();

    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LearnPage> m_page;

private:
    const QString m_openedItem;
};

} // namespace Handrail::Test
