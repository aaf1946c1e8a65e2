// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosehelp.h"
#include "gui/help/overdosepage.h"
#include "gui/projector/presenterbar.h"
#include "gui/projector/projectorfixture.h"
#include "gui/widgets/messagebar.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

using namespace Handrail;

/// Screens that are there, are not, go and come.
class ProjectorScreensTest : public Test::ProjectorFixture
{
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(!messages->isVisible()); // it shows again: nothing is to be pressed
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

    void theKeysStayWhereTheFacilitatorWorks()
    {
        press(Qt::Key_F11);
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QVERIFY(slides()->isFullScreen());
        QVERIFY(slides()->testAttribute(Qt::WA_ShowWithoutActivating)); // nor asks the system for them
        QTRY_COMPARE(QApplication::focusWidget(), page()->line);
        press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != page()->line);
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(page()->objectName(), QStringLiteral("page-two"));
        QVERIFY(projector().isOn());

        projector().setScreenName(laptop()->name()); // moved here, it needs them
        QTRY_COMPARE(QApplication::focusWidget(), slides());
        QVERIFY(slides()->isFullScreen());
        QVERIFY(!slides()->testAttribute(Qt::WA_ShowWithoutActivating));
        projector().setScreenName(room()->name());
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    }

    void stoppingLeavesTheFacilitatorWhereTheyAre()
    {
        press(Qt::Key_F11);
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        auto *larger = m_window->findChild<QWidget *>(QStringLiteral("textLarger"));
        larger->setFocus();
        press(Qt::Key_Escape);
        QVERIFY(!projector().isOn());
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget(), larger);

        page()->line->setFocus();
        press(Qt::Key_F11);
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        auto *stop = m_window->findChild<QWidget *>(QStringLiteral("presenterStop"));
        stop->setFocus();
        press(Qt::Key_Space); // it goes with the slides
        QTRY_COMPARE(QApplication::focusWidget(), page()->line);
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

    void onOneScreenAQuietLineSaysHowToLeave()
    {
        press(Qt::Key_F11);
        QVERIFY(slides()->hint().isEmpty()); // the laptop has the bar that says so
        press(Qt::Key_F11);
        projector().setScreenName(laptop()->name());
        press(Qt::Key_F11);
        QVERIFY(slides()->hint().contains(QStringLiteral("Escape")));
        QVERIFY(slides()->accessibleDescription().contains(slides()->hint()));
        QTest::keyClick(slides(), Qt::Key_Right); // who turns on knows the way
        QVERIFY(slides()->hint().isEmpty());

        QTest::keyClick(slides(), Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), page()->line);
        press(Qt::Key_F11);
        QVERIFY(!slides()->hint().isEmpty());
        slides()->findChild<QTimer *>()->start(0); // some seconds later
        QTRY_VERIFY(slides()->hint().isEmpty());
    }

    void aSecondScreenIsOfferedWhereOneIsShownOn()
    {
        projector().setScreenName(laptop()->name());
        press(Qt::Key_F11);
        QTest::keyClick(slides(), Qt::Key_Right);
        Q_EMIT qGuiApp->screenAdded(room());
        QVERIFY(slides()->hint().contains(QStringLiteral("F11")));
        QCOMPARE(slides()->screen(), laptop()); // offered, not done
        QTest::keyClick(slides(), Qt::Key_Right);
        QVERIFY(!slides()->hint().isEmpty()); // it stays
        QTest::keyClick(slides(), Qt::Key_F11);
        QVERIFY(projector().isOnOtherScreen());
        QCOMPARE(slides()->screen(), room());
        QCOMPARE(slides()->slide(), 2);
        QVERIFY(slides()->hint().isEmpty());
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    }

    void anOfferGoesWithItsScreen()
    {
        projector().setScreenName(laptop()->name());
        press(Qt::Key_F11);
        Q_EMIT qGuiApp->screenAdded(room());
        Q_EMIT qGuiApp->screenRemoved(room());
        QVERIFY(slides()->hint().isEmpty());
        QVERIFY(projector().isOn());
        QTest::keyClick(slides(), Qt::Key_F11); // leaves, as ever
        QVERIFY(!projector().isOn());
    }
};

HANDRAIL_TEST_MAIN(QApplication, ProjectorScreensTest)
#include "tst_projectorscreens.moc"
