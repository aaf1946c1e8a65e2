// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindowfixture.h"

#include <QApplication>

namespace Handrail::Test {

void MainWindowFixture::initTestCase()
{
    Theme::loadFonts();
}

void MainWindowFixture::init()
{
    TestCase::init();
    // Another one each time: QSettings keeps in memory what it could not write.
    m_iniFile = m_folder.filePath(QStringLiteral("handrail-%1.ini").arg(++m_count));
    m_built.clear();
    m_store = std::make_unique<LibraryStore>(Library());
    m_theme = std::make_unique<Theme>();
    m_theme->applyToApplication();
}

void MainWindowFixture::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_store.reset();
    m_languageSwitch.reset();
    m_settings.reset();
}

void MainWindowFixture::openUnseen()
{
    m_settings = std::make_unique<Settings>(iniFile());
    m_languageSwitch = std::make_unique<LanguageSwitch>(m_languages, *m_settings);
    m_theme->setTextPercent(m_settings->textPercent());
    QList<PageEntry> entries;
    for (const QString &title : {QStringLiteral("Understand"), QStringLiteral("Timeline"), QStringLiteral("Self-check"),
                                 QStringLiteral("Handouts"), QStringLiteral("Group")}) {
        entries.append({title.toLower(), [title] { return title; },
                        [this, title](QWidget *parent) {
                            m_built.append(title);
                            auto *page = new FakePage(title, parent);
                            page->items = {QStringLiteral("item of ") + title};
                            return page;
                        }});
    }
    m_window = std::make_unique<MainWindow>(*m_store, *m_theme, *m_settings, *m_languageSwitch, entries);
}

void MainWindowFixture::open(const QSize &size)
{
    openUnseen();
    if (size.isValid())
        m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_built.size(), 1); // it follows the frame of the window
}

void MainWindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace Handrail::Test
