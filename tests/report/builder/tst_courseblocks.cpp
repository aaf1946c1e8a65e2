// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timewords.h"
#include "report/builder/courseblocks.h"
#include "report/builder/exportable.h"
#include "report/builder/samplelibrary.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;
using namespace Handrail::Test;
using namespace Qt::StringLiterals;

namespace {

ReportDocument made(const QList<ReportBlock> &blocks)
{
    ReportDocument document;
    document.blocks = blocks;
    return document;
}

} // namespace

class CourseBlocksTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void courseTableSaysEverySignWithItsTimes();
    void courseTableSaysOneNameOnce();
    void courseChartIsLeftOutWhenNobodyDrawsIt();
    void courseChartAndTableShareOneHead();
    void thePictureStandsRightUnderTheHead();
    void theRiskIsSaidOnceWithTheChartOrTheSigns();
    void everyTimeNamesItsOwnSources();
    void whatIsNotKnownIsSaid();
    void whatIsDrawnOtherwiseSaysWhy();
    void ratesAreForThoseWhoAsk();
    void withoutAnyTimeOneSentenceSaysSo();

private:
    Library m_library;
};

void CourseBlocksTest::init()
{
    TestCase::init();
    m_library = sampleLibrary();
}

void CourseBlocksTest::courseTableSaysEverySignWithItsTimes()
{
    ReportBuilder report = builderFor(m_library);
    report.addCourseTable(m_library.courses.constFirst());
    const ReportDocument document = report.document({});
    const auto tables = blocksOf<ReportTable>(document);
    QCOMPARE(tables.size(), 3); // early, lasting, what each source says
    const QList<InlineText> anxiety = tables.at(0).rows.at(0);
    QCOMPARE(plainText(anxiety.at(0)), u"Feeling anxious (anxiety)"_s);
    const auto range = [](int from, int to) { return TimeWords::range({Hours(from), Hours(to)}); };
    QCOMPARE(plainText(anxiety.at(1)),
             u"Starts after %1. Worst at %2. Mostly gone after %3."_s.arg(range(6, 12), range(24, 48), range(96, 240)));
    QCOMPARE(sourceIds(anxiety.at(1)), QStringList{u"d"_s});
    QCOMPARE(plainText(tables.at(1).rows.at(0).at(1)), u"No hours given."_s);
    QCOMPARE(plainText(tables.at(2).rows.at(0).at(0)), u"A"_s); // the source's label
    QCOMPARE(plainText(tables.at(2).rows.at(0).at(1)), u"Starts after "_s + range(8, 24));
    const ReportCallOut risk = blocksOf<ReportCallOut>(document).constFirst();
    QCOMPARE(risk.tone, CallOut::Tone::Help);
}

void CourseBlocksTest::courseTableSaysOneNameOnce()
{
    Course course = m_library.courses.constFirst();
    course.symptoms[0].plainName = message(u"Yawning"_s);
    course.symptoms[0].medicalName = message(u"yawning"_s);
    ReportBuilder report = builderFor(m_library);
    report.addCourseTable(course);
    const ReportTable table = blocksOf<ReportTable>(report.document({})).constFirst();
    QCOMPARE(plainText(table.rows.at(0).at(0)), u"Yawning"_s);
}

void CourseBlocksTest::courseChartIsLeftOutWhenNobodyDrawsIt()
{
    ReportBuilder without = builderFor(m_library);
    without.addCourseChart(m_library.courses.constFirst());
    QCOMPARE(blocksOf<ReportFigure>(without.document({})).size(), 0);
    QVERIFY(!without.document({}).isEmpty());

    ReportBuilder with = builderFor(m_library);
    QStringList drawn;
    with.setCourseFigure([&drawn](const Course &course) {
        drawn.append(course.id);
        ReportFigure figure;
        figure.alternative = u"The chart"_s;
        return figure;
    });
    with.addCourseChart(m_library.courses.constFirst());
    QCOMPARE(drawn, QStringList{u"heroin"_s});
    QCOMPARE(blocksOf<ReportFigure>(with.document({})).constFirst().alternative, u"The chart"_s);
}

void CourseBlocksTest::courseChartAndTableShareOneHead()
{
    const Course &course = m_library.courses.constFirst();
    const auto parts = [](const ReportDocument &document) {
        int count = 0;
        for (const ReportHeading &heading : blocksOf<ReportHeading>(document))
            count += heading.level == 1 ? 1 : 0;
        return count;
    };
    ReportBuilder together = builderFor(m_library);
    together.addCourseChart(course);
    together.addCourseTable(course);
    QCOMPARE(parts(together.document({})), 1);

    ReportBuilder apart = builderFor(m_library);
    apart.addCourseChart(course);
    apart.addHelpLines();
    apart.addCourseTable(course);
    QCOMPARE(parts(apart.document({})), 3);
    QCOMPARE(blocksOf<ReportParagraph>(apart.document({})).size(),
             blocksOf<ReportParagraph>(together.document({})).size() + 1);
}

void CourseBlocksTest::thePictureStandsRightUnderTheHead()
{
    ReportBuilder report = builderFor(m_library);
    report.setCourseFigure([](const Course &) { return ReportFigure(); });
    report.addCourseChart(m_library.courses.constFirst());
    const QList<ReportBlock> blocks = report.document({}).blocks;
    QCOMPARE(blocks.size(), 6);
    QVERIFY(std::holds_alternative<ReportHeading>(blocks.at(0)));
    QVERIFY(std::holds_alternative<ReportParagraph>(blocks.at(1)));
    QVERIFY(std::holds_alternative<ReportFigure>(blocks.at(2)));
    QCOMPARE(plainText(std::get<ReportParagraph>(blocks.at(3)).text), u"Counted from the last use:"_s);
    QVERIFY(std::holds_alternative<ReportList>(blocks.at(4)));
    QVERIFY(std::holds_alternative<ReportCallOut>(blocks.at(5)));
}

void CourseBlocksTest::theRiskIsSaidOnceWithTheChartOrTheSigns()
{
    const Course &course = m_library.courses.constFirst();
    const auto warnings = [](const ReportBuilder &report) {
        int count = 0;
        for (const ReportCallOut &callOut : blocksOf<ReportCallOut>(report.document({})))
            count += callOut.tone == CallOut::Tone::Help ? 1 : 0;
        return count;
    };
    ReportBuilder chart = builderFor(m_library);
    chart.addCourseChart(course);
    QCOMPARE(warnings(chart), 1);
    ReportBuilder table = builderFor(m_library);
    table.addCourseTable(course);
    QCOMPARE(warnings(table), 1);
    chart.addCourseTable(course);
    QCOMPARE(warnings(chart), 1);
}

void CourseBlocksTest::everyTimeNamesItsOwnSources()
{
    Course course = m_library.courses.constFirst();
    SymptomWindow &window = *course.symptoms[0].window;
    window.worst->sources = {u"b"_s};
    window.end.sources = {u"c"_s};
    course.symptoms[0].sources = {u"a"_s, u"b"_s};
    const auto marks = [](const Course &shown) {
        return sourceIds(blocksOf<ReportTable>(made(CourseBlocks::signs(shown))).constFirst().rows.at(0).at(1));
    };
    QCOMPARE(marks(course), (QStringList{u"d"_s, u"b"_s, u"c"_s, u"a"_s}));
    window.endsWithCourse = true; // its sources stand with the times of the course
    QCOMPARE(marks(course), (QStringList{u"d"_s, u"b"_s, u"a"_s}));
}

void CourseBlocksTest::whatIsNotKnownIsSaid()
{
    Course course = m_library.courses.constFirst();
    course.onset->confidence = Confidence::Weak;
    course.worst.reset();
    course.end.reset();
    course.lasting.reset();
    course.uncertain = message(u"Nobody knows. [a]"_s);
    course.signsNote = message(u"A list. [a]"_s);
    const ReportList times = blocksOf<ReportList>(made(CourseBlocks::times(course))).constFirst();
    QCOMPARE(times.items.size(), 3);
    QVERIFY(plainText(times.items.at(0)).endsWith(u", but this is not well studied"_s));
    QVERIFY(plainText(times.items.at(1)).endsWith(u"not well known"_s));
    QVERIFY(plainText(times.items.at(2)).endsWith(u"not well known"_s));
    QCOMPARE(plainText(blocksOf<ReportParagraph>(made(CourseBlocks::head(course))).at(1).text), u"Nobody knows."_s);
    QCOMPARE(plainText(blocksOf<ReportParagraph>(made(CourseBlocks::signs(course))).constFirst().text), u"A list."_s);
}

void CourseBlocksTest::whatIsDrawnOtherwiseSaysWhy()
{
    Course course = m_library.courses.constFirst();
    QVERIFY(blocksOf<ReportList>(made(CourseBlocks::figures(course, m_library))).isEmpty());
    course.end->why = message(u"We chose so."_s);
    course.symptoms[0].window->onset.why = message(u"Two sources differ."_s);
    const ReportList list = blocksOf<ReportList>(made(CourseBlocks::figures(course, m_library))).constFirst();
    QCOMPARE(list.items.size(), 2);
    QCOMPARE(plainText(list.items.at(0)), u"The hard part ends after: We chose so."_s);
    QCOMPARE(plainText(list.items.at(1)), u"Feeling anxious: Two sources differ."_s);
}

/// They are the same for all courses, and for those who ask for them.
void CourseBlocksTest::ratesAreForThoseWhoAsk()
{
    OverdoseRate rate;
    rate.setting = message(u"After prison"_s);
    rate.when = message(u"weeks 1 and 2"_s);
    rate.ratio = OverdoseRate::Ratio{7.5, {}, 5.7, 9.9};
    rate.source = u"a"_s;
    OverdoseRate other = rate;
    other.ratio.reset();
    other.says = message(u"No raised risk. [b]"_s);
    other.disagrees = true;
    m_library.overdoseRates = {rate, other};
    const auto ratesIn = [](const ReportDocument &document) {
        QList<ReportTable> found = blocksOf<ReportTable>(document);
        found.removeIf([](const ReportTable &table) { return table.header.size() != 4; });
        return found;
    };
    const auto exported = [&](const QString &name) {
        ReportBuilder builder = builderFor(m_library);
        return Exportable::find(m_library, name)->report(m_library, builder, {});
    };
    const QList<ReportTable> tables = ratesIn(exported(u"overdose-rates"_s));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(plainText(tables.at(0).rows.at(0).at(1)), u"7.5 times as high (5.7 to 9.9)."_s);
    QCOMPARE(plainText(tables.at(0).rows.at(1).at(1)), u"Disagrees. No raised risk."_s);
    QCOMPARE(sourceIds(tables.at(0).rows.at(0).at(3)), QStringList{u"a"_s});
    QCOMPARE(sourceIds(tables.at(0).rows.at(1).at(1)), QStringList{u"b"_s});

    QVERIFY(ratesIn(exported(u"heroin"_s)).isEmpty());
    m_library.overdoseRates.clear();
    QVERIFY(!Exportable::find(m_library, u"overdose-rates"_s));
}

void CourseBlocksTest::withoutAnyTimeOneSentenceSaysSo()
{
    Course course = m_library.courses.constFirst();
    course.onset.reset();
    course.worst.reset();
    course.end.reset();
    const QList<ReportBlock> blocks = CourseBlocks::times(course);
    QVERIFY(blocksOf<ReportList>(made(blocks)).isEmpty());
    QVERIFY(plainText(blocksOf<ReportParagraph>(made(blocks)).constFirst().text).endsWith(u"is not well known."_s));
    QVERIFY(plainText(blocksOf<ReportParagraph>(made(blocks)).constLast().text).endsWith(u"Poor sleep for months."_s));
}

HANDRAIL_TEST_MAIN(QGuiApplication, CourseBlocksTest)
#include "tst_courseblocks.moc"
