// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocksetter.h"
#include "report/samplepages.h"
#include "report/writingline.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QSet>

#include <algorithm>

using namespace Handrail;
using namespace Handrail::Test;

/// Tables on pages, and what is set in columns like them.
class TestTableBreaks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stacksTheCellsOfARowInLargeType();
    void widensAColumnForItsLongestWord();
    void repeatsTableHeadsAndKeepsRowsWhole();
    void keepsANoteWithTheTableAboveIt();
    void keepsALongTableWholeThatFitsAPage();
    void partsItSoonerThanAPageIsLeftAlmostEmpty();
    void leavesNoRowAloneUnderARepeatedHead();
    void namesARowAgainThatGoesOn();
    void linesToWriteOnRunToTheEndOfTheirColumn();
    void answersStandInEqualRows();
};

void TestTableBreaks::stacksTheCellsOfARowInLargeType()
{
    const QList<ReportBlock> blocks{numberedTable(5)};
    const QString columns = allText(PagedDocument(documentOf(blocks), PageStyle::paper(QPageSize::A4)));
    QCOMPARE(columns.count(QStringLiteral("HeadTwo")), 1);
    const QString stacked = allText(PagedDocument(documentOf(blocks), PageStyle::paper(QPageSize::A4, 300)));
    QVERIFY2(stacked.startsWith(QStringLiteral("Row<0>\nHeadTwo\nleft 0\nHeadThree\n")), qPrintable(stacked.left(99)));
    QCOMPARE(stacked.count(QStringLiteral("HeadTwo")), 5);
    QCOMPARE(stacked.count(QStringLiteral("HeadOne")), 0); // a name needs no name
}

void TestTableBreaks::widensAColumnForItsLongestWord()
{
    ReportTable table;
    table.columnWeights = {1, 12};
    table.rows = {{words(QStringLiteral("Unforgettable")), words(prose(4))}};
    const ReportDocument document = documentOf({table});
    const PageStyle style = PageStyle::paper(QPageSize::A4);
    const Flow flow = BlockSetter(document, style, 482, 700).flow();
    QCOMPARE(flow.strips.size(), size_t(1));
    QCOMPARE(std::get<LineRun>(flow.strips.front().leaves.front().content).box->lineCount(), 1);
}

void TestTableBreaks::repeatsTableHeadsAndKeepsRowsWhole()
{
    const PagedDocument paged(documentOf({numberedTable(200)}), PageStyle::paper(QPageSize::A4));
    QVERIFY(paged.pageCount() > 3);
    int rows = 0;
    for (int page = 0; page < paged.pageCount(); ++page) {
        const QString text = paged.pageText(page);
        QCOMPARE(text.count(QStringLiteral("HeadOne")), 1);
        for (int i = rows; text.contains(QStringLiteral("Row<%1>").arg(i)); ++i, ++rows)
            QVERIFY(text.contains(QStringLiteral("of the cell, %1").arg(i)));
    }
    QCOMPARE(rows, 200);
}

void TestTableBreaks::keepsANoteWithTheTableAboveIt()
{
    for (int filler = 20; filler < 48; ++filler) {
        for (const bool isKeptWhole : {false, true}) {
            ReportTable table = numberedTable(6);
            table.isKeptWhole = isKeptWhole;
            QList<ReportBlock> blocks = fillerLines(filler);
            blocks << ReportHeading{1, words(QStringLiteral("HEAD"))} << table
                   << ReportParagraph{words(QStringLiteral("NOTE")), ReportParagraph::Style::Caption};
            const PagedDocument paged(documentOf(blocks), shortPage(70));
            for (int page = 0; page < paged.pageCount(); ++page) {
                const QString text = paged.pageText(page);
                QCOMPARE(text.contains(QStringLiteral("NOTE")), text.contains(QStringLiteral("Row<5>")));
                QCOMPARE(text.contains(QStringLiteral("HEAD\n")), text.contains(QStringLiteral("Row<0>")));
                if (isKeptWhole) // it takes less than a third of the page
                    QCOMPARE(text.contains(QStringLiteral("HEAD\n")), text.contains(QStringLiteral("NOTE")));
            }
        }
    }
}

void TestTableBreaks::keepsALongTableWholeThatFitsAPage()
{
    // With its head and its heading it takes about two thirds of the page.
    for (int filler = 6; filler < 36; ++filler) {
        ReportTable table = numberedTable(10);
        table.isKeptWhole = true;
        QList<ReportBlock> blocks = fillerLines(filler);
        blocks << ReportHeading{2, words(QStringLiteral("HEAD"))} << table;
        const PagedDocument paged(documentOf(blocks), shortPage(50));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            QCOMPARE(text.contains(QStringLiteral("HEAD\n")), text.contains(QStringLiteral("Row<0>")));
            QCOMPARE(text.contains(QStringLiteral("Row<0>")), text.contains(QStringLiteral("Row<9>")));
        }
    }
}

void TestTableBreaks::partsItSoonerThanAPageIsLeftAlmostEmpty()
{
    // With its head and its heading it takes nine tenths of the page.
    int parted = 0;
    int whole = 0;
    for (int filler = 1; filler < 30; ++filler) {
        ReportTable table = numberedTable(16);
        table.isKeptWhole = true;
        QList<ReportBlock> blocks = fillerLines(filler);
        blocks << ReportHeading{2, words(QStringLiteral("HEAD"))} << table;
        const PagedDocument paged(documentOf(blocks), shortPage(50));
        QVERIFY(paged.pageCount() <= 2);
        const QString text = paged.pageText(0);
        const QByteArray where = QByteArray::number(filler);
        if (text.contains(QStringLiteral("Row<0>")) && paged.pageCount() == 2) {
            ++parted;
            QVERIFY2(filler < 17, where); // of the 34 on a page
            QVERIFY2(paged.pageText(1).contains(QStringLiteral("Row<14>")), where);
            QVERIFY2(paged.pageText(1).startsWith(QStringLiteral("HeadOne")), where);
        } else if (paged.pageCount() == 2) {
            ++whole;
            QVERIFY2(filler > 10, where);
        }
    }
    QVERIFY(parted > 0);
    QVERIFY(whole > 0);
}

void TestTableBreaks::leavesNoRowAloneUnderARepeatedHead()
{
    for (int filler = 0; filler < 30; ++filler) {
        ReportTable table;
        table.header = {words(QStringLiteral("HEAD")), words(QStringLiteral("HEAD"))};
        for (int row = 0; row < 6; ++row)
            table.rows.append({words(QStringLiteral("Row<%1>").arg(row)), words(prose(3))}); // about five lines
        const PagedDocument paged(documentOf(fillerLines(filler) + QList<ReportBlock>{table}), shortPage(40));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            QCOMPARE(text.contains(QStringLiteral("Row<4>")), text.contains(QStringLiteral("Row<5>")));
        }
    }
}

void TestTableBreaks::namesARowAgainThatGoesOn()
{
    ReportTable table;
    table.header = {words(QStringLiteral("What")), words(QStringLiteral("When")), words(QStringLiteral("How"))};
    for (int row = 0; row < 6; ++row)
        table.rows.append({words(QStringLiteral("A name of a row that takes two lines <%1>").arg(row)), words(prose(3)),
                           words(prose(4))});
    int continued = 0;
    for (const int percent : {150, 200, 300}) {
        const PagedDocument paged(documentOf({table}), PageStyle::paper(QPageSize::A4, percent));
        for (int page = 1; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            const QString first = text.section(u'\n', 0, 0);
            QVERIFY2(first.startsWith(QStringLiteral("A name")), qPrintable(text)); // each page says whose words it has
            continued += first.contains(QStringLiteral("(continued)"));
            // And no name is parted from its first words.
            QVERIFY(!paged.pageText(page - 1).trimmed().endsWith(u'>'));
            QVERIFY(!paged.pageText(page - 1).trimmed().endsWith(QStringLiteral("When")));
        }
    }
    QVERIFY(continued > 3);
}

void TestTableBreaks::linesToWriteOnRunToTheEndOfTheirColumn()
{
    ReportTable table;
    table.header = {words(QStringLiteral("Who")), words(QStringLiteral("How")), words(QStringLiteral("When"))};
    const QString newLine(QChar::LineSeparator);
    table.rows = {
        {words(QStringLiteral("Me")), words(QStringLiteral("Here:") + newLine + writingLine), words(writingLine)}};
    const ReportCallOut number{CallOut::Tone::Help, words(QStringLiteral("Number: ") + writingLine), {}};
    for (const int percent : {100, 300}) {
        for (const bool isMirrored : {false, true}) {
            ReportDocument document = documentOf({table, number});
            if (isMirrored)
                document.locale = QLocale(QLocale::Arabic);
            const PageStyle style = PageStyle::paper(QPageSize::A4, percent);
            const Flow flow = BlockSetter(document, style, 482, 700).flow();
            QList<QRectF> lines;
            for (const Strip &strip : flow.strips) {
                for (const Leaf &leaf : strip.leaves) {
                    const auto *shape = std::get_if<Shape>(&leaf.content);
                    if (shape && shape->kind == Shape::Kind::WritingLine)
                        lines.append(QRectF(leaf.at, shape->size));
                    if (const auto *run = std::get_if<LineRun>(&leaf.content))
                        QVERIFY(!run->box->text().contains(u'_'));
                }
            }
            QCOMPARE(lines.size(), 3);
            const auto end = [&](const QRectF &line) { return isMirrored ? 482 - line.left() : line.right(); };
            QVERIFY2(end(lines.at(2)) > 360, qPrintable(QString::number(end(lines.at(2))))); // of the column for text
            QVERIFY(lines.at(2).width() > 84);
            if (percent == 100) { // beside each other, in columns
                QVERIFY(lines.at(0).width() > 130 && lines.at(1).width() > 130);
                QVERIFY(qAbs(lines.at(0).top() - lines.at(1).top()) < 1);
            } else {
                QCOMPARE(lines.at(0).width(), 482.0);
            }
        }
    }
}

void TestTableBreaks::answersStandInEqualRows()
{
    const ReportChoices choices{{{QStringLiteral("Dependence"), true, false},
                                 {QStringLiteral("Addiction"), false, true},
                                 {QStringLiteral("Both"), true, true},
                                 {QStringLiteral("Neither"), false, false}},
                                -1};
    QSet<int> met;
    for (int width = 150; width < 1400; width += 25) {
        QList<QList<int>> rows;
        for (const int chosen : {-1, 0, 3}) {
            ReportChoices shown = choices;
            shown.chosen = chosen;
            const ReportDocument document = documentOf({shown});
            const Flow flow = BlockSetter(document, PageStyle::paper(QPageSize::A4, 200), width, 700).flow();
            QList<int> inRow;
            for (const Strip &strip : flow.strips)
                inRow.append(int(std::count_if(strip.leaves.cbegin(), strip.leaves.cend(), [](const Leaf &leaf) {
                    return std::holds_alternative<LineRun>(leaf.content);
                })));
            rows.append(inRow);
        }
        QCOMPARE(rows.at(0), QList<int>(rows.at(0).size(), rows.at(0).constFirst()));
        QCOMPARE(rows.at(1), rows.at(0)); // the answer stands where the question had it
        QCOMPARE(rows.at(2), rows.at(0));
        met.insert(int(rows.at(0).size()));
    }
    QCOMPARE(met, (QSet<int>{1, 2, 4}));
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestTableBreaks)
#include "tst_tablebreaks.moc"
