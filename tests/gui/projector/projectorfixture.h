// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/mainwindow.h"
#include "gui/projector/projector.h"
#include "gui/projector/projectorwindow.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "support/fakepage.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <memory>

namespace Handrail::Test {

/// The window with two pages, on two screens: see two-screens.json.
class ProjectorFixture : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    QScreen *laptop() { return QGuiApplication::screens().at(0); }
    QScreen *room() { return QGuiApplication::screens().at(1); }
    Projector &projector() { return m_window->projector(); }
    ProjectorWindow *slides() { return m_window->projector().window(); }
    FakePage *page() { return static_cast<FakePage *>(m_window->currentPage()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Languages m_languages;
    std::unique_ptr<LanguageSwitch> m_languageSwitch;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Handrail::Test
