// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/projectorfixture.h"

#include <QApplication>

namespace Handrail::Test {

void ProjectorFixture::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    Theme::loadFonts();
}

void ProjectorFixture::init()
{
    TestCase::init();
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("handrail.ini")));
    m_languageSwitch = std::make_unique<LanguageSwitch>(m_languages, *m_settings);
    m_store = std::make_unique<LibraryStore>(Library());
    m_theme = std::make_unique<Theme>();
    const auto entry = [](const QString &id) {
        return PageEntry{id, [id] { return id; }, [id](QWidget *parent) { return new FakePage(id, parent); }};
    };
    m_window =
        std::make_unique<MainWindow>(*m_store, *m_theme, *m_settings, *m_languageSwitch,
                                     QList<PageEntry>{entry(QStringLiteral("one")), entry(QStringLiteral("two"))});
    m_window->setGeometry(50, 50, 1200, 680);
    m_window->showTab(0);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    page()->line->setFocus();
}

void ProjectorFixture::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_store.reset();
    m_languageSwitch.reset();
    m_settings.reset();
}

void ProjectorFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

} // namespace Handrail::Test
