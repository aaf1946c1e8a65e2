// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/mainwindow.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "support/fakepage.h"
#include "support/testcase.h"

#include <QApplication>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Handrail;
using Handrail::Test::FakePage;

/// The window is seen before its first page is built.
class FirstPageTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    LibraryStore m_store{Library()};
    std::unique_ptr<Settings> m_settings;
    Languages m_languages;
    std::unique_ptr<LanguageSwitch> m_languageSwitch;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_happened;

private Q_SLOTS:
    void initTestCase()
    {
        Theme::loadFonts();
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("handrail.ini")));
        m_languageSwitch = std::make_unique<LanguageSwitch>(m_languages, *m_settings);
        m_theme = std::make_unique<Theme>();
        m_theme->applyToApplication();
    }

    void init()
    {
        TestCase::init();
        m_happened.clear();
        QList<PageEntry> entries;
        for (const QString &id : {QStringLiteral("first"), QStringLiteral("second")}) {
            entries.append({id, [id] { return id; },
                            [this, id](QWidget *parent) {
                                m_happened.append(id + QStringLiteral(" built"));
                                return new FakePage(id, parent);
                            }});
        }
        m_window = std::make_unique<MainWindow>(m_store, *m_theme, *m_settings, *m_languageSwitch, entries);
        connect(m_window.get(), &MainWindow::seen, this, [this] { m_happened.append(QStringLiteral("seen")); });
    }

    void cleanup() { m_window.reset(); }

    void followsTheFrame()
    {
        QVERIFY(m_happened.isEmpty());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(m_happened, (QStringList{QStringLiteral("seen"), QStringLiteral("first built")}));
        QVERIFY(m_window->currentPage()->isVisible());
        // It takes the focus from nobody.
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QTabBar *>(QStringLiteral("tabs")));
        m_window->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(m_happened.size(), 2);
    }

    void isTheOneThatWasInViewLast()
    {
        m_window->showTab(1);
        m_window->close();
        init();
        m_window->show();
        QTRY_COMPARE(m_happened, (QStringList{QStringLiteral("seen"), QStringLiteral("second built")}));
        m_settings->setTab(QStringLiteral("first"));
    }

    void isBuiltAtOnceWhenItIsAskedFor()
    {
        QVERIFY(m_window->currentPage());
        QCOMPARE(m_happened, QStringList{QStringLiteral("first built")});
        m_window->show();
        QTRY_VERIFY(m_happened.contains(QStringLiteral("seen")));
        QTRY_VERIFY(m_window->currentPage()->isVisible());
        QCOMPARE(m_happened.size(), 2);
    }
};

HANDRAIL_TEST_MAIN(QApplication, FirstPageTest)
#include "tst_firstpage.moc"
