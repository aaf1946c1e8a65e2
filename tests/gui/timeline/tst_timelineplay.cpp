// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinepagefixture.h"
#include "gui/timeline/timelineplayer.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using namespace Handrail;
using namespace std::chrono_literals;

/// Play: the time cursor walks through the days, and stands still when the person wants it to.
class TestTimelinePlay : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void walksToTheEndByTheStepsOfTheScale();
    void restsWhereSomethingBegins();
    void playsAgainFromTheBeginning();
    void spaceAndButtonPause_data();
    void spaceAndButtonPause();
    void stopsWhenThePersonMovesTheCursor_data();
    void stopsWhenThePersonMovesTheCursor();
    void stopsOutOfSight();
    void stepsWhereNothingShouldMove();

private:
    QPushButton *play() const { return find<QPushButton>("playButton"); }
    /// Starts it so slowly that nothing moves in the time of a test.
    void start() const
    {
        m_page->player().setPace(1h, 1h);
        QTest::mouseClick(play(), Qt::LeftButton);
    }
};

void TestTimelinePlay::walksToTheEndByTheStepsOfTheScale()
{
    TimelinePlayer player;
    player.setPace(0ms, 0ms);
    player.setEvents({Hours{0}, Hours{50}, Hours{168}});
    QList<Hours> walked;
    connect(&player, &TimelinePlayer::moved, this, [&] { walked.append(player.time()); });
    const QSignalSpy changed(&player, &TimelinePlayer::playingChanged);
    player.start(Hours{46});
    QVERIFY(player.isPlaying());
    QTRY_VERIFY(!player.isPlaying());
    QCOMPARE(walked.mid(0, 4), (QList<Hours>{Hours{47}, Hours{48}, Hours{50}, Hours{54}})); // not past the event
    QCOMPARE(walked.constLast(), TimeScale::longest);
    QVERIFY(std::is_sorted(walked.cbegin(), walked.cend()));
    QCOMPARE(changed.count(), 2);
}

void TestTimelinePlay::restsWhereSomethingBegins()
{
    TimelinePlayer player;
    player.setPace(0ms, 1h);
    player.setEvents({Hours{0}, Hours{14}});
    player.start(Hours{12});
    QTRY_COMPARE(player.time(), Hours{14});
    settle();
    QVERIFY(player.isPlaying());
    QCOMPARE(player.time(), Hours{14});
}

void TestTimelinePlay::playsAgainFromTheBeginning()
{
    m_chart->setTime(TimeScale::longest);
    start();
    QCOMPARE(m_chart->time(), Hours{0});
    QVERIFY(m_page->player().isPlaying());
}

void TestTimelinePlay::spaceAndButtonPause_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("chart") << QStringLiteral("timelineChart");
    QTest::newRow("slider") << QStringLiteral("timeSlider");
    QTest::newRow("button") << QStringLiteral("playButton");
}

void TestTimelinePlay::spaceAndButtonPause()
{
    QFETCH(QString, where);
    m_page->player().setPace(1h, 1h);
    auto *widget = m_page->findChild<QWidget *>(where);
    widget->setFocus();
    QCOMPARE(play()->text(), QStringLiteral("Play"));
    QTest::keyClick(widget, Qt::Key_Space);
    QVERIFY(m_page->player().isPlaying());
    QCOMPARE(play()->text(), QStringLiteral("Pause"));
    QCOMPARE(play()->accessibleName(), QStringLiteral("Pause"));
    QTest::keyClick(widget, Qt::Key_Space);
    QVERIFY(!m_page->player().isPlaying());
    QCOMPARE(play()->text(), QStringLiteral("Play"));
}

void TestTimelinePlay::stopsWhenThePersonMovesTheCursor_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("key");
    QTest::newRow("chart, arrow") << QStringLiteral("timelineChart") << int(Qt::Key_Right);
    QTest::newRow("slider, arrow") << QStringLiteral("timeSlider") << int(Qt::Key_Left);
    QTest::newRow("slider, event") << QStringLiteral("timeSlider") << int(Qt::Key_PageDown);
    QTest::newRow("button") << QStringLiteral("laterButton") << int(Qt::Key_Space);
}

void TestTimelinePlay::stopsWhenThePersonMovesTheCursor()
{
    QFETCH(QString, where);
    QFETCH(int, key);
    start();
    const Hours before = m_chart->time();
    QTest::keyClick(m_page->findChild<QWidget *>(where), Qt::Key(key));
    QVERIFY(m_chart->time() != before);
    QVERIFY(!m_page->player().isPlaying());
    QCOMPARE(play()->text(), QStringLiteral("Play"));
}

void TestTimelinePlay::stopsOutOfSight()
{
    start();
    find<QComboBox>("courseChooser")->setCurrentIndex(1);
    QVERIFY(!m_page->player().isPlaying());
    start();
    QTest::keyClick(m_page.get(), Qt::Key_F4);
    QVERIFY(!m_page->player().isPlaying());
    QTest::keyClick(m_page.get(), Qt::Key_Space); // nothing to play in a table
    QVERIFY(!m_page->player().isPlaying());
    QTest::keyClick(m_page.get(), Qt::Key_F4);
    start();
    m_page->clearPerson();
    QVERIFY(!m_page->player().isPlaying());
    start();
    m_page->hide();
    QVERIFY(!m_page->player().isPlaying());
}

void TestTimelinePlay::stepsWhereNothingShouldMove()
{
    start();
    m_theme->setLessMovement(true);
    QVERIFY(!m_page->player().isPlaying());
    QCOMPARE(play()->text(), QStringLiteral("Step"));
    QVERIFY(!play()->accessibleDescription().isEmpty());
    m_chart->setTime(Hours{12});
    QTest::mouseClick(play(), Qt::LeftButton);
    QCOMPARE(m_chart->time(), Hours{13});
    QVERIFY(!m_page->player().isPlaying());
    m_theme->setLessMovement(false);
    QCOMPARE(play()->text(), QStringLiteral("Play"));
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelinePlay)
#include "tst_timelineplay.moc"
