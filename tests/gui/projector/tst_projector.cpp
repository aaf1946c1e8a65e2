// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/presenterbar.h"
#include "gui/projector/projectorfixture.h"
#include "gui/widgets/messagebar.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>

using namespace Handrail;

/// What the room sees, and who turns it.
class ProjectorTest : public Test::ProjectorFixture
{
    Q_OBJECT

private Q_SLOTS:
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
        Test::FakePage *shown = page();
        m_window->showTab(1);
        Q_EMIT page()->projectionEnded(); // of another page
        QVERIFY(projector().isOn());
        Q_EMIT shown->projectionEnded();
        QVERIFY(!projector().isOn());
    }

    void nothingToShowIsSaid()
    {
        page()->isEmptyOnPaper = true;
        press(Qt::Key_F11);
        QVERIFY(!projector().isOn());
        QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
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
