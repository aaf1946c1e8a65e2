// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/help/overdosehelp.h"
#include "gui/help/overdosepage.h"
#include "gui/mainwindow.h"
#include "gui/projector/presenterbar.h"
#include "gui/projector/projector.h"
#include "gui/projector/projectorwindow.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagebar.h"
#include "support/fakepage.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Handrail;
using Handrail::Test::FakePage;

/// Runs on two screens: see two-screens.json.
class ProjectorTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Languages m_languages;
    std::unique_ptr<LanguageSwitch> m_languageSwitch;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;

    QScreen *laptop() { return QGuiApplication::screens().at(0); }
    QScreen *room() { return QGuiApplication::screens().at(1); }
    Projector &projector() { return m_window->projector(); }
    ProjectorWindow *slides() { return m_window->projector().window(); }
    FakePage *page() { return static_cast<FakePage *>(m_window->currentPage()); }
    void press(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        Theme::loadFonts();
    }

    void init()
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

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_store.reset();
        m_languageSwitch.reset();
        m_settings.reset();
    }

    void f11FillsTheOtherScreenAndEscapeLeaves()
    {
        press(Qt::Key_F11);
        QVERIFY(projector().isOn());
        QVERIFY(projector().isOnOtherScreen());
        QCOMPARE(slides()->screen(), room());
        QTRY_COMPARE(slides()->geometry(), room()->geometry());
        QCOMPARE(slides()->slideCount(), 3);
        QCOMPARE(slides()->cursor().shape(), Qt::BlankCursor);
        QVERIFY(slides()->accessibleName().contains(QStringLiteral("slide 1 of 3")));
        QVERIFY(slides()->accessibleDescription().contains(QStringLiteral("Part 1")));

        // From the laptop too.
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QCOMPARE(QApplication::focusWidget(), page()->line);
        press(Qt::Key_Escape);
        QVERIFY(!projector().isOn());
        QCOMPARE(QApplication::focusWidget(), page()->line);
    }

    void f11AgainStops()
    {
        press(Qt::Key_F11);
        QVERIFY(projector().isOn());
        press(Qt::Key_F11);
        QVERIFY(!projector().isOn());
    }

    void keysTurnTheSlides_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<int>("slide");
        QTest::newRow("right") << QList<Qt::Key>{Qt::Key_Right} << 1;
        QTest::newRow("down") << QList<Qt::Key>{Qt::Key_Down} << 1;
        QTest::newRow("page down") << QList<Qt::Key>{Qt::Key_PageDown} << 1;
        QTest::newRow("space") << QList<Qt::Key>{Qt::Key_Space} << 1;
        QTest::newRow("and back") << QList<Qt::Key>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left} << 1;
        QTest::newRow("page up") << QList<Qt::Key>{Qt::Key_End, Qt::Key_PageUp} << 1;
        QTest::newRow("not past the end") << QList<Qt::Key>(9, Qt::Key_Right) << 2;
        QTest::newRow("not before the start") << QList<Qt::Key>{Qt::Key_Right, Qt::Key_Up, Qt::Key_Up} << 0;
        QTest::newRow("home") << QList<Qt::Key>{Qt::Key_End, Qt::Key_Home} << 0;
    }

    void keysTurnTheSlides()
    {
        QFETCH(QList<Qt::Key>, keys);
        QFETCH(int, slide);
        press(Qt::Key_F11);
        for (const Qt::Key key : keys)
            QTest::keyClick(slides(), key);
        QCOMPARE(slides()->slide(), slide);
        QVERIFY(slides()->accessibleName().contains(QStringLiteral("slide %1 of 3").arg(slide + 1)));
        QTest::keyClick(slides(), Qt::Key_Escape);
        QVERIFY(!projector().isOn());
    }

    void theLaptopTurnsThemToo()
    {
        auto *bar = m_window->findChild<PresenterBar *>();
        QVERIFY(!bar->isVisible());
        press(Qt::Key_F11);
        QTRY_VERIFY(bar->isVisible());
        press(Qt::Key_PageDown); // a clicker, while the focus stays in the line
        QCOMPARE(slides()->slide(), 1);
        QCOMPARE(QApplication::focusWidget(), page()->line);
        press(Qt::Key_PageUp);
        QCOMPARE(slides()->slide(), 0);
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("presenterNext")), Qt::LeftButton);
        QCOMPARE(slides()->slide(), 1);
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("presenterBack")), Qt::LeftButton);
        QCOMPARE(slides()->slide(), 0);
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("presenterStop")), Qt::LeftButton);
        QVERIFY(!projector().isOn());
        QVERIFY(!bar->isVisible());
    }

    void whatTheFacilitatorOpensStaysOnTheLaptop()
    {
        press(Qt::Key_F11);
        QCOMPARE(slides()->title(), QStringLiteral("one"));
        m_window->showTab(1);
        QCOMPARE(slides()->title(), QStringLiteral("one"));
        page()->line->setFocus();
        press(Qt::Key_F11); // this one, now
        QVERIFY(projector().isOn());
        QCOMPARE(slides()->title(), QStringLiteral("two"));
    }

    void whatChangesOnThePageChangesForTheRoom()
    {
        press(Qt::Key_F11);
        QTest::keyClick(slides(), Qt::Key_Right);
        page()->parts = 5;
        Q_EMIT page()->reportChanged();
        QCOMPARE(slides()->slideCount(), 5);
        QCOMPARE(slides()->slide(), 1);
        page()->isEmptyOnPaper = true;
        Q_EMIT page()->reportChanged();
        QCOMPARE(slides()->slideCount(), 0);
    }

    void thePageLeadsAndIsTold()
    {
        page()->wantedPlace = Page::ProjectionPlace{2, 0};
        press(Qt::Key_F11);
        QCOMPARE(slides()->slide(), 2);
        QVERIFY(!page()->turnedTo);
        page()->wantedPlace = Page::ProjectionPlace{1, 0};
        Q_EMIT page()->reportChanged();
        QCOMPARE(slides()->slide(), 1);
        QVERIFY(!page()->turnedTo);
        QTest::keyClick(slides(), Qt::Key_Left);
        QVERIFY(page()->turnedTo == (Page::ProjectionPlace{0, 0}));
    }

    void pointsAreTurnedWithTheSameKeys()
    {
        page()->points = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        page()->wantedPlace = Page::ProjectionPlace{1, 2};
        press(Qt::Key_F11);
        QCOMPARE(slides()->slideCount(), 3);
        QCOMPARE(slides()->slide(), 1);
        QCOMPARE(slides()->point(), 2);
        QVERIFY(slides()->accessibleDescription().startsWith(QStringLiteral("Now: c\n")));
        QTest::keyClick(slides(), Qt::Key_Up);
        QVERIFY(page()->turnedTo == (Page::ProjectionPlace{1, 1}));
        press(Qt::Key_PageDown); // from the laptop
        QVERIFY(page()->turnedTo == (Page::ProjectionPlace{1, 2}));
        QTest::keyClick(slides(), Qt::Key_Space);
        QVERIFY(page()->turnedTo == (Page::ProjectionPlace{2, 0}));
        QTest::keyClick(slides(), Qt::Key_PageUp);
        QVERIFY(page()->turnedTo == (Page::ProjectionPlace{1, 2}));
    }

    void aPageThatLeadsByPartsLeavesThePointsToTheRoom()
    {
        page()->points = {QStringLiteral("a"), QStringLiteral("b")};
        page()->wantedPlace = Page::ProjectionPlace{1, -1};
        press(Qt::Key_F11);
        QTest::keyClick(slides(), Qt::Key_Space);
        Q_EMIT page()->reportChanged();
        QCOMPARE(slides()->slide(), 1);
        QCOMPARE(slides()->point(), 1);
    }

    void theScreenIsMadeDark_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("isFromLaptop");
        for (const bool isFromLaptop : {false, true}) {
            QTest::addRow("B, %d", isFromLaptop) << Qt::Key_B << isFromLaptop;
            QTest::addRow("full stop, %d", isFromLaptop) << Qt::Key_Period << isFromLaptop;
        }
    }

    void theScreenIsMadeDark()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, isFromLaptop);
        press(Qt::Key_F11);
        QTRY_COMPARE(slides()->size(), room()->size());
        auto *bar = m_window->findChild<PresenterBar *>();
        auto *button = bar->findChild<QPushButton *>(QStringLiteral("presenterNext"));
        button->setFocus();
        QWidget *target = isFromLaptop ? static_cast<QWidget *>(button) : slides();
        QTest::keyClick(target, key);
        QVERIFY(slides()->isDark());
        const QImage image = slides()->grab().toImage();
        for (int x = 0; x < image.width(); x += 7)
            QCOMPARE(image.pixelColor(x, image.height() / 3), QColor(Qt::black));
        QVERIFY(slides()->accessibleDescription().isEmpty());
        QTest::keyClick(slides(), Qt::Key_Right); // shows again what was there
        QVERIFY(!slides()->isDark());
        QCOMPARE(slides()->slide(), 0);
        QTest::keyClick(target, key);
        QTest::keyClick(target, key);
        QVERIFY(!slides()->isDark());
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("presenterDark")), Qt::LeftButton);
        QVERIFY(slides()->isDark());
        m_window->showTab(1);
        press(Qt::Key_F11); // something new for the room is shown at once
        QVERIFY(!slides()->isDark());
    }

    void whatIsTypedIsNotAKeyOfTheRoom()
    {
        press(Qt::Key_F11);
        page()->line->setFocus();
        QTest::keyClicks(page()->line, QStringLiteral("b."));
        QCOMPARE(page()->line->text(), QStringLiteral("b."));
        QVERIFY(!slides()->isDark());
    }

    void spaceOnNextNeverDoesSomethingElse()
    {
        press(Qt::Key_F11);
        auto *next = m_window->findChild<QPushButton *>(QStringLiteral("presenterNext"));
        next->setFocus();
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(next->hasFocus());
        QCOMPARE(slides()->slide(), 2);
        QVERIFY(projector().isOn() && !slides()->isDark());
    }

    void theTextSizeIsTheLaptopsAlone()
    {
        press(Qt::Key_F11);
        QTRY_COMPARE(slides()->size(), room()->size());
        const QImage before = slides()->grab().toImage();
        for (const int percent : {80, 300}) {
            m_theme->setTextPercent(percent);
            QCOMPARE(slides()->grab().toImage(), before);
        }
    }

    void anEndedProjectionIsNoLongerShown()
    {
        press(Qt::Key_F11);
        FakePage *shown = page();
        m_window->showTab(1);
        Q_EMIT page()->projectionEnded(); // of another page
        QVERIFY(projector().isOn());
        Q_EMIT shown->projectionEnded();
        QVERIFY(!projector().isOn());
    }

    void f1AndEscapeOnOneScreen()
    {
        projector().setScreenName(laptop()->name());
        press(Qt::Key_F11);
        QTRY_COMPARE(QApplication::focusWidget(), slides());
        QTest::keyClick(slides(), Qt::Key_Right);
        press(Qt::Key_F1);
        QVERIFY(m_window->overdoseHelp().isOpen());
        QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
        press(Qt::Key_Escape); // first the page over it, then the slides
        QVERIFY(!m_window->overdoseHelp().isOpen());
        QVERIFY(projector().isOn());
        QTRY_COMPARE(QApplication::focusWidget(), slides());
        QCOMPARE(slides()->slide(), 1);
        press(Qt::Key_Escape);
        QVERIFY(!projector().isOn());
    }

    void theUnpluggedProjectorNeverCoversTheLaptop()
    {
        press(Qt::Key_F11);
        QTest::keyClick(slides(), Qt::Key_Right);
        auto *messages = m_window->findChild<MessageBar *>();
        Q_EMIT qGuiApp->screenRemoved(room());
        QVERIFY(!slides()->isVisible());
        QVERIFY(projector().isInterrupted());
        QVERIFY(messages->isVisible());
        const QString gone = messages->text();
        QVERIFY(m_window->isVisible());

        Q_EMIT qGuiApp->screenAdded(room());
        QVERIFY(!projector().isOn()); // offered, not done
        QVERIFY(messages->text() != gone);
        press(Qt::Key_F11);
        QVERIFY(projector().isOnOtherScreen());
        QCOMPARE(slides()->slide(), 1);
    }

    void theLaptopsOwnScreenGoingDoesNotStopTheRoom()
    {
        press(Qt::Key_F11);
        Q_EMIT qGuiApp->screenRemoved(laptop());
        QVERIFY(projector().isOn());
    }

    void withOneScreenItIsThisOne()
    {
        projector().setScreenName(laptop()->name());
        press(Qt::Key_F11);
        QVERIFY(projector().isOn());
        QVERIFY(!projector().isOnOtherScreen());
        QCOMPARE(slides()->screen(), laptop());
        QTRY_COMPARE(QApplication::focusWidget(), slides());
        QVERIFY(!m_window->findChild<PresenterBar *>()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!projector().isOn());
        QTRY_COMPARE(QApplication::focusWidget(), page()->line);
    }

    void nothingToShowIsSaid()
    {
        page()->isEmptyOnPaper = true;
        press(Qt::Key_F11);
        QVERIFY(!projector().isOn());
        QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    }

    void f1ShowsTheRoomToo()
    {
        press(Qt::Key_F11);
        slides()->activateWindow(); // clicked on, say
        QTRY_COMPARE(QApplication::activeWindow(), slides());
        QTest::keyClick(slides(), Qt::Key_F1);
        QVERIFY(m_window->overdoseHelp().isOpen());
        auto *cover = slides()->findChild<OverdosePage *>();
        QVERIFY(cover && cover->isVisible());
        QCOMPARE(cover->size(), slides()->size());
        QCOMPARE(QApplication::activeModalWidget()->screen(), laptop());
        QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
        press(Qt::Key_Escape);
        QVERIFY(!m_window->overdoseHelp().isOpen());
        QTRY_VERIFY(!slides()->findChild<OverdosePage *>());
        QVERIFY(projector().isOn());
    }

    void closingTheWindowClosesTheRoomsToo()
    {
        press(Qt::Key_F11);
        m_window->close();
        QVERIFY(!slides()->isVisible());
    }

    void theSlideIsPainted()
    {
        press(Qt::Key_F11);
        QTRY_COMPARE(slides()->size(), room()->size());
        const QImage image = slides()->grab().toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                inked += image.pixelColor(x, y).lightness() < 100;
        }
        QVERIFY2(inked > 200, qPrintable(QString::number(inked)));
    }
};

HANDRAIL_TEST_MAIN(QApplication, ProjectorTest)
#include "tst_projector.moc"
