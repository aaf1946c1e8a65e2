// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/samplepages.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Handrail;
using namespace Handrail::Test;

class TestPageBreaks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void neverEndsAPageWithAHeading();
    void leavesNoHeadingBehindWithALineUnderIt();
    void leavesTwoLinesOnEitherSideOfABreak();
    void keepsACallOutWhole();
    void splitsWhatIsTallerThanAPage();
    void aBoxIsPartedSoonerThanAPageIsLeftAlmostEmpty();
    void keepsASentenceWithTheListItLeadsTo();
    void keepsASourceOnOnePage();
    void theLastSourceHasNoPageToItself();
    void headerAndFooterStayModest_data();
    void headerAndFooterStayModest();
};

void TestPageBreaks::neverEndsAPageWithAHeading()
{
    for (int filler = 0; filler < 20; ++filler) {
        QList<ReportBlock> blocks;
        for (int i = 0; i < filler; ++i)
            blocks << ReportParagraph{words(QStringLiteral("filler"))};
        blocks << ReportHeading{1, words(QStringLiteral("HEAD"))} << ReportHeading{2, words(QStringLiteral("SUBHEAD"))};
        if (filler % 3 == 0)
            blocks << numberedTable(3);
        else if (filler % 3 == 1)
            blocks << ReportCallOut{
                CallOut::Tone::Try, words(QStringLiteral("Try")), {ReportParagraph{words(prose(4))}}};
        else
            blocks << ReportParagraph{words(prose(4))};
        const PagedDocument paged(documentOf(blocks), shortPage(14));
        for (int page = 0; page < paged.pageCount(); ++page)
            QVERIFY2(!paged.pageText(page).trimmed().endsWith(QStringLiteral("HEAD")),
                     qPrintable(QString::number(filler)));
    }
}

void TestPageBreaks::leavesNoHeadingBehindWithALineUnderIt()
{
    for (int filler = 0; filler < 20; ++filler) {
        QList<ReportBlock> blocks = fillerLines(filler);
        blocks << ReportHeading{2, words(QStringLiteral("HEAD"))}
               << ReportParagraph{words(QStringLiteral("a line under it"))}
               << ReportHeading{3, words(QStringLiteral("LESSER"))} << ReportParagraph{words(prose(4))};
        const PagedDocument paged(documentOf(blocks), shortPage(20));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            QCOMPARE(text.contains(QStringLiteral("HEAD")), text.contains(QStringLiteral("LESSER")));
        }
    }
}

void TestPageBreaks::leavesTwoLinesOnEitherSideOfABreak()
{
    int splits = 0;
    for (int filler = 0; filler < 12; ++filler) {
        QList<ReportBlock> blocks;
        for (int i = 0; i < filler; ++i)
            blocks << ReportParagraph{words(QStringLiteral("filler"))};
        blocks << ReportParagraph{words(prose(8))};
        const PagedDocument paged(documentOf(blocks), shortPage(16));
        const PagedDocument single(documentOf({ReportParagraph{words(prose(8))}}), shortPage(60));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page).remove(QStringLiteral("filler")).simplified();
            const bool isPart = !text.isEmpty() && text.size() < single.pageText(0).simplified().size();
            splits += isPart;
            // Two lines of this column hold more than a hundred letters, one line does not; the last may be short.
            if (isPart)
                QVERIFY2(text.size() > 85, qPrintable(text));
        }
    }
    QVERIFY(splits > 2);
}

void TestPageBreaks::keepsACallOutWhole()
{
    for (int filler = 0; filler < 22; ++filler) {
        QList<ReportBlock> blocks;
        for (int i = 0; i < filler; ++i)
            blocks << ReportParagraph{words(QStringLiteral("filler"))};
        blocks << ReportCallOut{CallOut::Tone::Help,
                                words(QStringLiteral("FIRST")),
                                {ReportParagraph{words(prose(6))}, ReportParagraph{words(QStringLiteral("LAST"))}}};
        const PagedDocument paged(documentOf(blocks), shortPage(30));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            QCOMPARE(text.contains(QStringLiteral("FIRST")), text.contains(QStringLiteral("LAST")));
        }
    }
}

void TestPageBreaks::splitsWhatIsTallerThanAPage()
{
    ReportTable table;
    table.header = {words(QStringLiteral("A")), words(QStringLiteral("B"))};
    table.rows = {{words(QStringLiteral("start ") + prose(60, QStringLiteral("Left"))),
                   words(prose(30, QStringLiteral("Right")))}};
    const QList<ReportBlock> blocks{ReportHeading{1, words(QStringLiteral("HEAD"))}, table,
                                    ReportCallOut{CallOut::Tone::Note,
                                                  words(QStringLiteral("Long")),
                                                  {ReportParagraph{words(prose(80, QStringLiteral("Call")))}}}};
    const PagedDocument paged(documentOf(blocks), shortPage(12));
    QVERIFY(paged.pageCount() > 6);
    const QString text = allText(paged).simplified();
    QCOMPARE(text.count(QStringLiteral("Left")), 60);
    QCOMPARE(text.count(QStringLiteral("Right")), 30);
    QCOMPARE(text.count(QStringLiteral("Call")), 80);
    QCOMPARE(text.count(QStringLiteral("follow.")), 60 + 30 + 80);
    QVERIFY(paged.pageText(0).contains(QStringLiteral("start")));
}

void TestPageBreaks::aBoxIsPartedSoonerThanAPageIsLeftAlmostEmpty()
{
    // With a title of two lines it takes about three quarters of the page.
    const ReportCallOut box{CallOut::Tone::Help,
                            words(QStringLiteral("FIRST ") + prose(1) + QStringLiteral(" TITLE")),
                            {ReportParagraph{words(prose(20))}, ReportParagraph{words(QStringLiteral("LAST"))}}};
    int parted = 0;
    int whole = 0;
    for (int filler = 0; filler < 20; ++filler) {
        const PagedDocument paged(documentOf(fillerLines(filler) + QList<ReportBlock>{box}), shortPage(30));
        const QString text = paged.pageText(0);
        const bool isParted = text.contains(QStringLiteral("FIRST")) && !text.contains(QStringLiteral("LAST"));
        parted += isParted ? 1 : 0;
        whole += isParted || text.contains(QStringLiteral("LAST")) ? 0 : 1;
        const QByteArray where = QByteArray::number(filler);
        QVERIFY2(!isParted || filler < 9, where); // the lines over it take less than half the page
        QVERIFY2(text.contains(QStringLiteral("FIRST")) || filler > 6, where); // and here more than a third
        for (int page = 0; page < paged.pageCount(); ++page)
            QCOMPARE(paged.pageText(page).contains(QStringLiteral("FIRST")),
                     paged.pageText(page).contains(QStringLiteral("TITLE")));
    }
    QVERIFY(parted > 0);
    QVERIFY(whole > 0);
}

void TestPageBreaks::keepsASentenceWithTheListItLeadsTo()
{
    for (int filler = 0; filler < 16; ++filler) {
        QList<ReportBlock> blocks = fillerLines(filler);
        InlineText lead = words(QStringLiteral("LEAD:"));
        lead << Span{Span::Kind::Source, {}, false, false, QStringLiteral("who")};
        blocks << ReportParagraph{lead}
               << ReportList{false, {words(QStringLiteral("ONE")), words(QStringLiteral("TWO")), words(prose(1))}};
        const PagedDocument paged(documentOf(blocks), shortPage(16));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            QCOMPARE(text.contains(QStringLiteral("LEAD")), text.contains(QStringLiteral("ONE")));
        }
    }
}

void TestPageBreaks::keepsASourceOnOnePage()
{
    for (int filler = 0; filler < 20; ++filler) {
        ReportDocument document = documentOf(fillerLines(filler + 1));
        for (int i = 1; i <= 6; ++i) {
            Source source;
            source.id = QString::number(i);
            source.label = QStringLiteral("begin<%1> %2 end<%1>").arg(i).arg(QStringLiteral("word ").repeated(80));
            document.sources.append(source);
        }
        const PagedDocument paged(document, shortPage(20));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            for (int i = 1; i <= 6; ++i) {
                QCOMPARE(text.contains(QStringLiteral("begin<%1>").arg(i)),
                         text.contains(QStringLiteral("end<%1>").arg(i)));
            }
        }
    }
}

void TestPageBreaks::theLastSourceHasNoPageToItself()
{
    int fewest = 99;
    for (int filler = 1; filler < 40; ++filler) {
        ReportDocument document = documentOf(fillerLines(filler));
        for (int i = 1; i <= 20; ++i) {
            Source source;
            source.id = QString::number(i);
            source.label = QStringLiteral("begin<%1> %2").arg(i).arg(QStringLiteral("word ").repeated(25));
            document.sources.append(source);
        }
        const PagedDocument paged(document, shortPage(45));
        QCOMPARE(allText(paged).count(QStringLiteral("begin<")), 20);
        if (paged.pageCount() > 1)
            fewest = std::min(fewest, int(paged.pageText(paged.pageCount() - 1).count(QStringLiteral("begin<"))));
    }
    QVERIFY2(fewest > 1 && fewest < 9, QByteArray::number(fewest));
}

void TestPageBreaks::headerAndFooterStayModest_data()
{
    QTest::addColumn<int>("percent");
    for (int percent : {100, 133, 166, 300})
        QTest::addRow("%d", percent) << percent;
}

void TestPageBreaks::headerAndFooterStayModest()
{
    QFETCH(int, percent);
    ReportDocument document = documentOf({ReportParagraph{words(QStringLiteral("first page"))}, ReportPageBreak{},
                                          ReportHeading{1, words(QStringLiteral("x"))}});
    document.date = QDate(2026, 11, 22);
    document.title = prose(3, QStringLiteral("Title"));
    document.helpLine = prose(9, QStringLiteral("Line"));
    document.reviewNote = prose(9, QStringLiteral("Note"));
    const PageStyle style = PageStyle::paper(QPageSize::A4, percent);
    const PagedDocument paged(document, style);
    const int page = paged.pageCount() - 1;
    QImage image(style.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paged.paintPage(painter, page);
    painter.end();
    const auto inked = [&](int from, int to) { // the rows between the first and the last with ink
        int first = to;
        int last = from;
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(255, 255, 255))
                    continue;
                first = std::min(first, y);
                last = std::max(last, y);
                break;
            }
        }
        return last - first + 1;
    };
    const int bodyTop = int(paged.bookmarks().constLast().y);
    const int header = inked(0, bodyTop);
    const int footer = inked(image.height() / 2, image.height());
    QVERIFY2(header > 5 && header < 18, qPrintable(QString::number(header))); // one line
    QVERIFY2(footer > 50, qPrintable(QString::number(footer)));               // all there
    QVERIFY2(header + footer < image.height() * 0.12, qPrintable(QString::number(header + footer)));
    QVERIFY(bodyTop < image.height() * 0.1);
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestPageBreaks)
#include "tst_pagebreaks.moc"
