// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "core/timeline/englishplurals.h"
#include "core/timeline/samplecourse.h"
#include "core/timeline/timelinerows.h"
#include "core/timeline/timescale.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using Handrail::Test::hours;
using Kind = TimelineBar::Kind;

class TestTimelineRows : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void signsStandByStage();
    void signsCanStandByOnset();
    void aGroupLeavesItsSignsOnly();
    void aGroupWithoutSignsSaysSo();
    void barsFollowTheWindow_data();
    void barsFollowTheWindow();
    void aWeakWindowIsDrawnAndSaidSo_data();
    void aWeakWindowIsDrawnAndSaidSo();
    void everyRowSpeaks();
    void theRiskCanBeLeftOut();
    void eventsAreWhereSomethingBeginsOrEnds();
    void aRowIsThereWhileItsBarsAre();

private:
    static QStringList titles(const TimelineRows &rows)
    {
        QStringList found;
        for (const TimelineSection &section : rows.sections)
            found << section.title;
        return found;
    }
    static QList<TimelineRow> signsOf(const TimelineRows &rows)
    {
        QList<TimelineRow> signs = rows.allRows();
        signs.removeIf([](const TimelineRow &row) { return row.symptom < 0; });
        return signs;
    }
    QStringList ids(const QList<TimelineRow> &rows) const
    {
        QStringList found;
        for (const TimelineRow &row : rows)
            found << m_course.symptoms.at(row.symptom).id;
        return found;
    }
    TimelineRow rowOf(const char *id) const
    {
        const QList<TimelineRow> rows = signsOf(courseRows(m_course));
        return *std::find_if(rows.cbegin(), rows.cend(), [&](const TimelineRow &row) {
            return m_course.symptoms.at(row.symptom).id == QLatin1String(id);
        });
    }

    Test::EnglishPlurals m_plurals;
    const Course m_course = Test::sampleCourse();
};

void TestTimelineRows::signsStandByStage()
{
    const TimelineRows rows = courseRows(m_course);
    QCOMPARE(rows.title, m_course.name.text);
    QCOMPARE(titles(rows), (QStringList{QStringLiteral("Early"), QStringLiteral("Later"), QStringLiteral("Longer")}));
    QList<int> shown;
    const QList<TimelineRow> all = signsOf(rows);
    for (const TimelineRow &row : all)
        shown << row.symptom;
    QCOMPARE(shown, rowOrder(m_course));
    for (const TimelineRow &row : rows.sections.constFirst().rows)
        QCOMPARE(m_course.symptoms.at(row.symptom).stage, Symptom::Stage::Early);
}

void TestTimelineRows::signsCanStandByOnset()
{
    RowChoice choice;
    choice.order = RowChoice::Order::Onset;
    const TimelineRows rows = courseRows(m_course, choice);
    QCOMPARE(rows.sections.size(), 2); // what lasts stands for itself
    const QList<TimelineRow> all = signsOf(rows);
    QCOMPARE(all.size(), m_course.symptoms.size());
    Hours before{0};
    for (const TimelineRow &row : all) {
        const Hours own = symptomSpan(m_course, m_course.symptoms.at(row.symptom)).possible.from;
        QVERIFY2(before <= own, qPrintable(row.name));
        before = own;
    }
}

void TestTimelineRows::aGroupLeavesItsSignsOnly()
{
    RowChoice choice;
    choice.group = Symptom::Group::Stomach;
    const TimelineRows rows = courseRows(m_course, choice);
    QCOMPARE(titles(rows), QStringList{QStringLiteral("Later")}); // the other stages have none of this kind
    QCOMPARE(ids(rows.allRows()), (QStringList{QStringLiteral("cramps"), QStringLiteral("sick")}));
    QVERIFY(rows.inWords().contains(QStringLiteral("Being sick")));
    QVERIFY(!rows.inWords().contains(QStringLiteral("Yawning")));
}

void TestTimelineRows::aGroupWithoutSignsSaysSo()
{
    Course course = m_course;
    course.symptoms.removeIf([](const Symptom &symptom) { return symptom.group == Symptom::Group::Sleep; });
    RowChoice choice;
    choice.group = Symptom::Group::Sleep;
    const TimelineRows rows = courseRows(course, choice);
    QVERIFY(rows.allRows().isEmpty());
    QCOMPARE(rows.sections.size(), 1);
    QVERIFY(!rows.sections.constFirst().title.isEmpty());
    QVERIFY(rows.risk);
}

void TestTimelineRows::barsFollowTheWindow_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<TimelineBar>>("bars");
    QTest::newRow("with a worst time") << QStringLiteral("anxiety")
                                       << QList<TimelineBar>{{Kind::Possible, hours(6, 12)},
                                                             {Kind::Possible, hours(96, 240)},
                                                             {Kind::Usual, hours(12, 96)},
                                                             {Kind::Worst, hours(24, 48)}};
    QTest::newRow("without") << QStringLiteral("cramps")
                             << QList<TimelineBar>{{Kind::Possible, hours(24, 48)},
                                                   {Kind::Possible, hours(96, 168)},
                                                   {Kind::Usual, hours(48, 96)}};
    QTest::newRow("its stage alone") << QStringLiteral("eyes") << QList<TimelineBar>{{Kind::StageOnly, hours(6, 240)}};
    QTest::newRow("beyond the scale") << QStringLiteral("craving")
                                      << QList<TimelineBar>{{Kind::Possible, hours(6, 12)},
                                                            {Kind::Possible, hours(240, 2400), true},
                                                            {Kind::Usual, hours(12, 240)}};
}

void TestTimelineRows::barsFollowTheWindow()
{
    QFETCH(QString, id);
    QFETCH(QList<TimelineBar>, bars);
    QCOMPARE(rowOf(id.toLatin1().constData()).bars, bars);
}

void TestTimelineRows::aWeakWindowIsDrawnAndSaidSo_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("onset") << 0;
    QTest::newRow("worst") << 1;
    QTest::newRow("end") << 2;
}

void TestTimelineRows::aWeakWindowIsDrawnAndSaidSo()
{
    QFETCH(int, part);
    Course course = m_course;
    Symptom &anxiety = course.symptoms[1];
    SourcedRange *parts[] = {&anxiety.window->onset, &*anxiety.window->worst, &anxiety.window->end};
    parts[part]->confidence = Confidence::Weak;
    QCOMPARE(surenessOf(*anxiety.window), Confidence::Weak);
    for (const TimelineRow &row : signsOf(courseRows(course))) {
        const bool isWeak = row.symptom == 1;
        QCOMPARE(row.sentence.endsWith(QStringLiteral(" These hours are not sure.")), isWeak);
        for (const TimelineBar &bar : row.bars)
            QCOMPARE(bar.isUncertain, isWeak);
    }
    QCOMPARE(courseTable(course, Test::sampleLibrary()).constFirst().sureness, QStringLiteral("weak"));
}

void TestTimelineRows::everyRowSpeaks()
{
    const TimelineRows rows = courseRows(m_course);
    const QList<TimelineRow> all = signsOf(rows);
    for (const TimelineRow &row : all) {
        QCOMPARE(row.sentence, symptomSentence(m_course, m_course.symptoms.at(row.symptom)));
        QVERIFY(rows.inWords().contains(row.sentence));
    }
    QVERIFY(rows.inWords().contains(courseTimesWords(m_course)));
    QVERIFY(rows.inWords().contains(overdoseRiskWords(m_course)));
}

void TestTimelineRows::theRiskCanBeLeftOut()
{
    const TimelineRows with = courseRows(m_course);
    QVERIFY(with.risk);
    QCOMPARE(with.risk->high, hours(24, 336));
    QCOMPARE(with.risk->why, m_course.overdoseRisk->why.text);
    QVERIFY(with.inWords().contains(with.risk->why));
    RowChoice choice;
    choice.hasRisk = false;
    const TimelineRows without = courseRows(m_course, choice);
    QVERIFY(!without.risk);
    QVERIFY(!without.inWords().contains(with.risk->why));
    QVERIFY(with.events.contains(Hours{336}) && !without.events.contains(Hours{336}));
}

void TestTimelineRows::eventsAreWhereSomethingBeginsOrEnds()
{
    const TimelineRows rows = courseRows(m_course);
    QCOMPARE(rows.events, eventsOf(m_course));
    QCOMPARE(nextEvent(rows.events, Hours{30}, true), Hours{36});
    QCOMPARE(nextEvent(rows.events, Hours{30}, false), Hours{24});
    QCOMPARE(nextEvent(rows.events, Hours{0}, false), Hours{0});
    QCOMPARE(nextEvent(rows.events, TimeScale::longest, true), TimeScale::longest);
}

void TestTimelineRows::aRowIsThereWhileItsBarsAre()
{
    const TimelineRow cramps = rowOf("cramps");
    QVERIFY(!isThereAt(cramps, Hours{23}));
    QVERIFY(isThereAt(cramps, Hours{24}));
    QVERIFY(isThereAt(cramps, Hours{168}));
    QVERIFY(!isThereAt(cramps, Hours{169}));
    QVERIFY(isThereAt(rowOf("craving"), Hours{5000}));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestTimelineRows)
#include "tst_timelinerows.moc"
