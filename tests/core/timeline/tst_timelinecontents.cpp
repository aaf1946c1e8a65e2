// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "core/timeline/englishplurals.h"
#include "core/timeline/samplecourse.h"
#include "core/timeline/timelinetables.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using Test::hours;

class TestTimelineContents : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void signsFollowTheChart();
    void sourcesHaveTheRangeInUseOnTop();
    void whatIsDrawnSaysWhy();
    void ratesOfOverdoseStandInATable();
    void twoCoursesStandSideBySide();
    void aCourseWithoutHoursSaysSo();
    void isSortedByHours();
    void emptyColumnsGo();
    void aRowIsReadAloud();

private:
    static QStringList column(const TableContent &table, int index)
    {
        QStringList texts;
        for (const QList<TableCell> &row : table.rows)
            texts << row.at(index).text;
        return texts;
    }

    Test::EnglishPlurals m_plurals;
};

void TestTimelineContents::signsFollowTheChart()
{
    const Library library = Test::sampleLibrary();
    const Course &course = library.courses.constFirst();
    for (const RowChoice &choice : {RowChoice(), RowChoice{Symptom::Group::Mood, RowChoice::Order::Stage, true},
                                    RowChoice{{}, RowChoice::Order::Onset, false}}) {
        QStringList names;
        for (const TimelineRow &row : courseRows(course, choice).allRows()) {
            if (row.symptom >= 0)
                names << course.symptoms.at(row.symptom).plainName.text;
        }
        QVERIFY(!names.isEmpty());
        QCOMPARE(column(signsTable(course, library, choice), 0), names);
    }
}

void TestTimelineContents::sourcesHaveTheRangeInUseOnTop()
{
    const Library library = Test::sampleLibrary();
    const TableContent table = sourcesTable(library.courses.constFirst(), library);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.at(0).at(2).text, QStringLiteral("1 to 4 days"));
    QCOMPARE(table.rows.at(0).at(2).hours, std::optional(hours(24, 96)));
    QCOMPARE(table.rows.at(1).at(0).sources, QStringList(QStringLiteral("first")));
    QVERIFY(table.rows.at(1).at(2).text.isEmpty()); // gives no worst time
    QCOMPARE(table.rows.at(2).at(5).text, QStringLiteral("An old text."));
}

void TestTimelineContents::whatIsDrawnSaysWhy()
{
    const Library library = Test::sampleLibrary();
    Course course = library.courses.constFirst();
    course.end->why = Test::text(QStringLiteral("One says three days. [second] We draw four."));
    course.end->confidence = Confidence::Weak;
    course.worst.reset();
    course.symptoms[0].window->onset.why = Test::text(QStringLiteral("Two sources differ."));
    const TableContent table = drawnTable(course, library);
    QCOMPARE(
        column(table, 0),
        QStringList({QStringLiteral("It starts after"), QStringLiteral("It is worst after"),
                     QStringLiteral("The hardest part is over after"), QStringLiteral("The risk of overdose is high"),
                     QStringLiteral("The risk of overdose is raised"), QStringLiteral("Tummy cramps: starts after")}));
    QCOMPARE(column(table, 1).mid(0, 3), QStringList({QStringLiteral("6 to 24 hours"), QStringLiteral("not well known"),
                                                      QStringLiteral("4 to 10 days")}));
    QCOMPARE(table.rows.at(2).at(1).hours, std::optional(hours(96, 240)));
    QVERIFY(!table.rows.at(1).at(1).hours);
    QCOMPARE(table.rows.at(2).at(2).text, QStringLiteral("weak"));
    QVERIFY(table.rows.at(2).at(3).text.startsWith(QStringLiteral("One says three days.")));
    QCOMPARE(table.rows.at(5).at(3).text, QStringLiteral("Two sources differ."));
    QCOMPARE(table.rows.at(5).at(4).text, QStringLiteral("First 2001"));
    course.overdoseRisk.reset();
    QCOMPARE(drawnTable(course, library).rows.size(), 4);
}

void TestTimelineContents::ratesOfOverdoseStandInATable()
{
    Library library = Test::sampleLibrary();
    QVERIFY(overdoseRatesTable(library).rows.isEmpty());
    OverdoseRate rate;
    rate.setting = Test::text(QStringLiteral("After prison"));
    rate.when = Test::text(QStringLiteral("weeks 1 and 2"));
    rate.ratio = OverdoseRate::Ratio{7.5, Test::text(QStringLiteral("relative risk")), 5.7, 9.9};
    rate.comparedWith = Test::text(QStringLiteral("later weeks"));
    rate.source = QStringLiteral("first");
    OverdoseRate other = rate;
    other.ratio.reset();
    other.says = Test::text(QStringLiteral("No more than before."));
    other.disagrees = true;
    library.overdoseRates = {rate, other};
    const TableContent table = overdoseRatesTable(library, QLocale(QStringLiteral("en_US")));
    QCOMPARE(table.texts().at(1),
             QStringList({QStringLiteral("After prison"), QStringLiteral("weeks 1 and 2"),
                          QStringLiteral("7.5 times as high (5.7 to 9.9), relative risk."),
                          QStringLiteral("later weeks"), QStringLiteral("moderate"), QStringLiteral("First 2001")}));
    QCOMPARE(table.rows.at(1).at(2).text, QStringLiteral("Disagrees. No more than before."));
    QCOMPARE(table.rows.at(0).at(0).sources, QStringList(QStringLiteral("first")));
}

void TestTimelineContents::twoCoursesStandSideBySide()
{
    const Course first = Test::sampleCourse();
    Course second = first;
    second.name = Test::text(QStringLiteral("Other"));
    second.symptoms.resize(2);
    second.symptoms[1].id = QStringLiteral("new");
    second.symptoms[1].plainName = Test::text(QStringLiteral("Something new"));
    const TableContent table = comparedTable(first, second);
    QCOMPARE(table.header.mid(1), QStringList({first.name.text, QStringLiteral("Other")}));
    QCOMPARE(table.rows.size(), 1 + first.symptoms.size() + 1);
    QCOMPARE(table.rows.at(0).at(1).text,
             QStringLiteral("Starts after 6 to 24 hours. Worst after 1 to 4 days. Mostly gone after 4 to 10 days."));
    const auto rowOf = [&](const QString &name) { return table.rows.at(column(table, 0).indexOf(name)); };
    const QList<TableCell> cramps = rowOf(QStringLiteral("Tummy cramps"));
    QCOMPARE(cramps.at(1).text, cramps.at(2).text);
    QCOMPARE(cramps.at(1).hours, std::optional(hours(24, 48)));
    QCOMPARE(rowOf(QStringLiteral("Yawning")).at(2).text, QStringLiteral("Not among its signs"));
    QCOMPARE(rowOf(QStringLiteral("Something new")).at(1).text, QStringLiteral("Not among its signs"));
    QCOMPARE(rowOf(QStringLiteral("Low mood")).at(1).text, QStringLiteral("Longer: hours not known."));
}

void TestTimelineContents::aCourseWithoutHoursSaysSo()
{
    Course course = Test::sampleCourse();
    course.onset.reset();
    course.worst.reset();
    course.end.reset();
    for (Symptom &symptom : course.symptoms)
        symptom.window.reset();
    const TableContent table = comparedTable(Test::sampleCourse(), course);
    QCOMPARE(table.rows.at(0).at(2).text, QStringLiteral("Hours not known."));
    for (const QList<TableCell> &row : table.rows)
        QVERIFY(row.at(2).text.contains(QStringLiteral("ours not known")) && !row.at(2).hours);
    const Library library = Test::sampleLibrary();
    for (const QString &text : column(signsTable(course, library), 3))
        QCOMPARE(text, QStringLiteral("hours not known"));
}

void TestTimelineContents::isSortedByHours()
{
    const TableContent table{{QStringLiteral("name"), QStringLiteral("time")},
                             {{{QStringLiteral("b"), {}, {}}, {QStringLiteral("10 days"), hours(240, 240), {}}},
                              {{QStringLiteral("d"), {}, {}}, {}},
                              {{QStringLiteral("a"), {}, {}}, {QStringLiteral("36 hours"), hours(36, 36), {}}},
                              {{QStringLiteral("c"), {}, {}}, {QStringLiteral("36 to 72 hours"), hours(36, 72), {}}}}};
    QCOMPARE(column(table.sorted(1, false), 0).join(u' '), QStringLiteral("a c b d"));
    QCOMPARE(column(table.sorted(1, true), 0).join(u' '), QStringLiteral("b c a d"));
    QCOMPARE(column(table.sorted(0, false), 0).join(u' '), QStringLiteral("a b c d"));
    QCOMPARE(column(table.sorted(0, true), 0).join(u' '), QStringLiteral("d c b a"));
}

void TestTimelineContents::emptyColumnsGo()
{
    const TableContent table{
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
        {{{QStringLiteral("x"), {}, {}}, {}, {}}, {{QStringLiteral("y"), {}, {}}, {}, {QStringLiteral("z"), {}, {}}}}};
    const TableContent kept = table.withoutEmptyColumns();
    QCOMPARE(kept.header, QStringList({QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(kept.texts().constLast(), QStringList({QStringLiteral("y"), QStringLiteral("z")}));
}

void TestTimelineContents::aRowIsReadAloud()
{
    const TableContent table{{QStringLiteral("Sign"), QStringLiteral("Starts"), QStringLiteral("Worst")},
                             {{{QStringLiteral("Yawning"), {}, {}}, {}, {QStringLiteral("2 days"), {}, {}}}}};
    QCOMPARE(table.rowInWords(0), QStringLiteral("Yawning. Worst: 2 days"));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestTimelineContents)
#include "tst_timelinecontents.moc"
