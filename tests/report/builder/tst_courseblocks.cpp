// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timewords.h"
#include "report/builder/samplelibrary.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;
using namespace Handrail::Test;
using namespace Qt::StringLiterals;

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
    QCOMPARE(blocks.size(), 5);
    QVERIFY(std::holds_alternative<ReportHeading>(blocks.at(0)));
    QVERIFY(std::holds_alternative<ReportParagraph>(blocks.at(1)));
    QVERIFY(std::holds_alternative<ReportFigure>(blocks.at(2)));
    QCOMPARE(plainText(std::get<ReportParagraph>(blocks.at(3)).text), u"Counted from the last use:"_s);
    QVERIFY(std::holds_alternative<ReportList>(blocks.at(4)));
}

HANDRAIL_TEST_MAIN(QGuiApplication, CourseBlocksTest)
#include "tst_courseblocks.moc"
