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
using Handrail::Test::sourced;
using Handrail::Test::text;
using Kind = TimelineBar::Kind;

/// What the sources say, and two courses beside each other.
class TestTimelineRangeRows : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void theRangeUsedStandsOnTop();
    void everySourceHasItsRow();
    void aWeakSourceIsMarked();
    void aSourceWithoutHoursSaysSo();
    void twoCoursesStandOnOneScale();
    void nothingIsInventedWhereNothingIsKnown();
    void anUncertainCourseIsDrawnAndSaidSo();
    void rangesHaveTheirEvents();
    void theRiskCanBeLeftOut();
    void whatLastsIsABandOfItsOwn();
    void aSignsTwoRowsStandTogether();
    void stagesStandForSignsWithoutHours();
    void aKindOfSignsIsCompared();

private:
    static QList<Kind> kindsOf(const TimelineRow &row)
    {
        QList<Kind> kinds;
        for (const TimelineBar &bar : row.bars)
            kinds << bar.kind;
        return kinds;
    }
    /// Of an opioid of which hardly anything is known.
    static Course unknownCourse()
    {
        Course course = Test::sampleCourse();
        course.name = text(QStringLiteral("A little known opioid"));
        course.uncertain = text(QStringLiteral("It is less predictable than others."));
        course.onset.reset();
        course.worst.reset();
        course.end.reset();
        for (Symptom &symptom : course.symptoms)
            symptom.window.reset();
        return course;
    }

    /// Of an opioid of which only the course as a whole has hours.
    static Course wholeCourse()
    {
        Course course = Test::sampleCourse();
        course.name = text(QStringLiteral("A slower opioid"));
        for (Symptom &symptom : course.symptoms)
            symptom.window.reset();
        course.symptoms.removeIf([](const Symptom &symptom) { return symptom.id == QLatin1String("nose"); });
        return course;
    }

    Test::EnglishPlurals m_plurals;
    const Library m_library = Test::sampleLibrary();
    const Course m_course = Test::sampleCourse();
};

void TestTimelineRangeRows::theRangeUsedStandsOnTop()
{
    const TimelineRows rows = sourceRows(m_course, m_library);
    QCOMPARE(rows.sections.size(), 2);
    QCOMPARE(rows.sections.constFirst().rows.size(), 1);
    const TimelineRow used = rows.sections.constFirst().rows.constFirst();
    QVERIFY(used.isEmphasised);
    QCOMPARE(used.bars,
             (QList<TimelineBar>{
                 {Kind::Starts, hours(6, 24)}, {Kind::Over, hours(96, 240)}, {Kind::Hardest, hours(24, 96)}}));
    QCOMPARE(used.name, QStringLiteral("What the chart draws")); // a source may give more than that
    QCOMPARE(used.sentence, QStringLiteral("What the chart draws: It starts 6 to 24 hours after the last use. It is "
                                           "worst after 1 to 4 days. The hardest part is over after 4 to 10 days."));
    // Where a source gives more, it says why that is not drawn.
    Course narrower = m_course;
    narrower.end->why = text(QStringLiteral("One guide says three days."));
    QVERIFY(sourceRows(narrower, m_library)
                .allRows()
                .constFirst()
                .sentence.endsWith(
                    QStringLiteral("The hardest part is over after 4 to 10 days. One guide says three days.")));
    for (const TimelineRow &row : rows.sections.at(1).rows)
        QVERIFY(!row.isEmphasised);
}

void TestTimelineRangeRows::everySourceHasItsRow()
{
    const TimelineRows rows = sourceRows(m_course, m_library);
    const QList<TimelineRow> sources = rows.sections.at(1).rows;
    QCOMPARE(sources.size(), m_course.figures.size());
    QCOMPARE(sources.at(0).name, QStringLiteral("First 2001"));
    QCOMPARE(sources.at(0).bars, (QList<TimelineBar>{{Kind::Starts, hours(8, 24)}, {Kind::Over, hours(96, 240)}}));
    QVERIFY(!sources.at(0).sentence.contains(QStringLiteral("worst"))); // it does not say
    QCOMPARE(sources.at(1).sentence, QStringLiteral("Second 2002: It starts 6 to 12 hours after the last use. It is "
                                                    "worst after 24 to 48 hours. An old text."));
    for (const TimelineRow &row : sources)
        QVERIFY(rows.inWords().contains(row.sentence));
}

void TestTimelineRangeRows::aWeakSourceIsMarked()
{
    Course course = m_course;
    course.figures[0].confidence = Confidence::Weak;
    const QList<TimelineRow> sources = sourceRows(course, m_library).sections.at(1).rows;
    QCOMPARE(sources.at(0).name, QStringLiteral("First 2001 (weak)"));
    QVERIFY(sources.at(0).sentence.contains(QStringLiteral("weak source")));
    for (const TimelineBar &bar : sources.at(0).bars)
        QVERIFY(bar.isUncertain);
    QCOMPARE(sources.at(1).name, QStringLiteral("Second 2002"));
    for (const TimelineBar &bar : sources.at(1).bars)
        QVERIFY(!bar.isUncertain);
}

void TestTimelineRangeRows::aSourceWithoutHoursSaysSo()
{
    Course course = m_course;
    course.figures = {{QStringLiteral("first"), {}, {}, {}, text(QStringLiteral("The body clears it slowly."))}};
    const TimelineRow row = sourceRows(course, m_library).sections.at(1).rows.constFirst();
    QVERIFY(row.bars.isEmpty());
    QVERIFY(!row.remark.isEmpty());
    QCOMPARE(row.sentence, QStringLiteral("First 2001: It gives no hours. The body clears it slowly."));
}

void TestTimelineRangeRows::twoCoursesStandOnOneScale()
{
    Course slower = m_course;
    slower.name = text(QStringLiteral("A slower opioid"));
    slower.onset = sourced(hours(24, 72));
    slower.worst->confidence = Confidence::Weak;
    slower.end = sourced(hours(240, 3000));
    const TimelineRows rows = comparedRows(m_course, slower);
    QCOMPARE(rows.title, QStringLiteral("A made-up opioid and A slower opioid"));
    QCOMPARE(rows.sections.size(), 2);
    QCOMPARE(rows.sections.at(0).title, m_course.name.text);
    QCOMPARE(rows.sections.at(1).title, slower.name.text);
    for (const TimelineSection &section : rows.sections) {
        QList<Kind> kinds;
        for (const TimelineRow &row : section.rows) {
            kinds += kindsOf(row);
            QVERIFY2(row.sentence.startsWith(section.title), qPrintable(row.sentence)); // heard alone, it says of whom
        }
        QCOMPARE(kinds, (QList<Kind>{Kind::Starts, Kind::Hardest, Kind::Over, Kind::Lasting}));
    }
    QCOMPARE(rows.sections.at(1).rows.at(0).bars.constFirst().hours, hours(24, 72));
    QVERIFY(!rows.sections.at(0).rows.at(1).bars.constFirst().isUncertain);
    QVERIFY(rows.sections.at(1).rows.at(1).bars.constFirst().isUncertain);
    QVERIFY(!rows.sections.at(0).rows.at(2).bars.constFirst().isOpenEnded);
    QVERIFY(rows.sections.at(1).rows.at(2).bars.constFirst().isOpenEnded);
    QVERIFY(rows.notes.isEmpty());
}

void TestTimelineRangeRows::nothingIsInventedWhereNothingIsKnown()
{
    const TimelineRows rows = comparedRows(m_course, unknownCourse());
    const QList<TimelineRow> unknown = rows.sections.at(1).rows;
    QCOMPARE(unknown.size(), 4);
    for (const TimelineRow &row : unknown) {
        QVERIFY2(row.bars.isEmpty(), qPrintable(row.name));
        QVERIFY2(!row.remark.isEmpty(), qPrintable(row.name));
        QVERIFY2(!row.sentence.contains(QStringLiteral("hours after")), qPrintable(row.sentence));
    }
    QCOMPARE(rows.notes, QStringList{QStringLiteral("It is less predictable than others.")});

    const TimelineRow used = sourceRows(unknownCourse(), m_library).sections.constFirst().rows.constFirst();
    QVERIFY(used.bars.isEmpty());
    QCOMPARE(used.remark, QStringLiteral("not well known"));
}

void TestTimelineRangeRows::anUncertainCourseIsDrawnAndSaidSo()
{
    Course course = m_course;
    course.uncertain = text(QStringLiteral("It is less predictable than others. [first]"));
    for (const TimelineRows &rows : {courseRows(course), courseRows(unknownCourse())}) {
        QVERIFY(rows.notes.contains(QStringLiteral("It is less predictable than others.")));
        QVERIFY(rows.inWords().contains(QStringLiteral("It is less predictable than others.")));
        const QList<TimelineRow> all = rows.allRows();
        for (const TimelineRow &row : all) {
            for (const TimelineBar &bar : row.bars)
                QVERIFY2(bar.isUncertain, qPrintable(row.name));
        }
    }
    const TimelineRows unknown = courseRows(unknownCourse());
    QVERIFY(!unknown.worstDays);
    const TimelineRow first = unknown.sections.constFirst().rows.constFirst();
    QCOMPARE(first.bars, (QList<TimelineBar>{{Kind::AnyTime, {Hours{0}, TimeScale::longest}, true, true}}));
    QVERIFY(!isThereAt(first, Hours{30})); // nobody can say so
    QCOMPARE(eventsOf(unknown).size(), 4); // the last use and the risk alone
    const QList<TimelineRow> certain = courseRows(m_course).allRows();
    for (const TimelineBar &bar : certain.constFirst().bars)
        QVERIFY(!bar.isUncertain);
}

void TestTimelineRangeRows::rangesHaveTheirEvents()
{
    RowChoice choice;
    choice.hasRisk = false;
    QCOMPARE(sourceRows(m_course, m_library, choice).events,
             (QList<Hours>{Hours{0}, Hours{6}, Hours{8}, Hours{12}, Hours{24}, Hours{48}, Hours{96}, Hours{240}}));
    QCOMPARE(comparedRows(m_course, m_course, choice).events,
             (QList<Hours>{Hours{0}, Hours{6}, Hours{24}, Hours{96}, Hours{240}}));
}

void TestTimelineRangeRows::theRiskCanBeLeftOut()
{
    RowChoice choice;
    QVERIFY(sourceRows(m_course, m_library, choice).risk);
    QVERIFY(comparedRows(m_course, m_course, choice).risk);
    choice.hasRisk = false;
    QVERIFY(!sourceRows(m_course, m_library, choice).risk);
    QVERIFY(!comparedRows(m_course, m_course, choice).risk);
}

void TestTimelineRangeRows::whatLastsIsABandOfItsOwn()
{
    const auto row = lastingRow(m_course);
    QVERIFY(row);
    QCOMPARE(row->bars, (QList<TimelineBar>{{Kind::Lasting, {Hours{96}, TimeScale::longest}, true}}));
    QCOMPARE(row->sentence, m_course.lasting->says.text);
    QCOMPARE(courseRows(m_course).sections.constLast().rows.constFirst().name, row->name);
    Course course = m_course;
    course.lasting.reset();
    QVERIFY(!lastingRow(course));
    for (const TimelineRow &each : courseRows(course).allRows())
        QVERIFY(each.symptom >= 0);
}

void TestTimelineRangeRows::aSignsTwoRowsStandTogether()
{
    const Course slower = wholeCourse();
    const auto signOf = [](const Course &course, const QString &name) {
        return *std::find_if(course.symptoms.cbegin(), course.symptoms.cend(),
                             [&name](const Symptom &symptom) { return symptom.plainName.text == name; });
    };
    for (const bool isFirst : {true, false}) {
        const Course &first = isFirst ? m_course : slower;
        const Course &second = isFirst ? slower : m_course;
        const TimelineRows rows = comparedRowsWithSigns(first, second);
        const TimelineRows whole = comparedRows(first, second);
        QCOMPARE(rows.sections.at(1).title, whole.sections.at(1).title);
        QVERIFY(rows.events.size() > whole.events.size());
        QStringList titles;
        for (const TimelineSection &section : rows.sections.mid(2)) {
            titles << section.title;
            QCOMPARE(section.rows.size(), 2);
            QCOMPARE(section.rows.at(0).name, first.name.text);
            QCOMPARE(section.rows.at(1).name, second.name.text);
            QCOMPARE(section.rows.at(0).bars, symptomBars(first, signOf(first, section.title)));
            QCOMPARE(section.rows.at(1).bars, symptomBars(second, signOf(second, section.title)));
            for (const TimelineRow &row : section.rows)
                QVERIFY2(row.sentence.startsWith(row.name + QStringLiteral(": ") + section.title),
                         qPrintable(row.sentence));
            // No hours are made up for the side that gives none.
            QCOMPARE(kindsOf(section.rows.at(isFirst ? 1 : 0)), QList<Kind>{Kind::StageOnly});
        }
        QCOMPARE(titles,
                 QStringList({QStringLiteral("Feeling anxious"), QStringLiteral("Craving"), QStringLiteral("Yawning"),
                              QStringLiteral("Sweating"), QStringLiteral("Tummy cramps"), QStringLiteral("Being sick"),
                              QStringLiteral("Cannot sleep")}));
    }
}

void TestTimelineRangeRows::stagesStandForSignsWithoutHours()
{
    const TimelineRows rows = comparedRowsWithSigns(wholeCourse(), unknownCourse());
    const QList<TimelineSection> stages = rows.sections.mid(2);
    QCOMPARE(stages.size(), 3);
    QCOMPARE(stages.at(0).title, QStringLiteral("Early"));
    QCOMPARE(kindsOf(stages.at(0).rows.at(0)), QList<Kind>{Kind::StageOnly});
    QCOMPARE(kindsOf(stages.at(0).rows.at(1)), QList<Kind>{Kind::AnyTime});
    QCOMPARE(stages.at(1).rows.at(0).bars.constFirst().hours, hours(24, 240)); // of those that do not go on and on
    QVERIFY(stages.at(1).rows.at(0).sentence.startsWith(QStringLiteral("A slower opioid: Later: Tummy cramps; ")));
    QVERIFY(stages.at(1).rows.at(0).sentence.endsWith(QStringLiteral("The hours are not well known.")));
}

void TestTimelineRangeRows::aKindOfSignsIsCompared()
{
    RowChoice choice;
    choice.group = Symptom::Group::Stomach;
    const QList<TimelineSection> sections = comparedRowsWithSigns(m_course, wholeCourse(), choice).sections;
    QCOMPARE(sections.size(), 4);
    QCOMPARE(sections.at(2).title, QStringLiteral("Tummy cramps"));
    QCOMPARE(sections.at(3).title, QStringLiteral("Being sick"));
    Course bare = wholeCourse();
    bare.symptoms.resize(1);
    choice.group = Symptom::Group::Sleep;
    QCOMPARE(comparedRowsWithSigns(m_course, bare, choice).sections.constLast().title,
             QStringLiteral("There is no sign of this kind here."));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestTimelineRangeRows)
#include "tst_timelinerangerows.moc"
