// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/textbox.h"
#include "report/pageddocument.h"
#include "report/sampledocument.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;
using namespace Handrail::Test;

namespace {

QString allText(const PagedDocument &paged)
{
    QString text;
    for (int page = 0; page < paged.pageCount(); ++page)
        text += paged.pageText(page) + QLatin1Char('\n');
    return text;
}

ReportDocument documentOf(const QList<ReportBlock> &blocks)
{
    ReportDocument document;
    document.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    document.blocks = blocks;
    return document;
}

QList<QList<InlineText>> numberedRows(int count)
{
    QList<QList<InlineText>> rows;
    for (int i = 0; i < count; ++i)
        rows.append({words(QStringLiteral("Row<%1>").arg(i)), words(QStringLiteral("left %1").arg(i)),
                     words(QStringLiteral("a few words on the right to fill two lines of the cell, %1").arg(i))});
    return rows;
}

ReportTable numberedTable(int count)
{
    ReportTable table;
    table.header = {words(QStringLiteral("HeadOne")), words(QStringLiteral("HeadTwo")),
                    words(QStringLiteral("HeadThree"))};
    table.rows = numberedRows(count);
    return table;
}

/// A page of about `lines` lines of body text, so that every place of a break is met.
PageStyle shortPage(int lines)
{
    PageStyle style = PageStyle::paper(QPageSize::A4);
    style.hasHeaderAndFooter = false;
    style.size.setHeight(style.margins.top() + style.margins.bottom() + lines * 18.0 + 1);
    return style;
}

} // namespace

class TestPagedDocument : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndRepeatsNothing_data();
    void losesNothingAndRepeatsNothing();
    void repeatsTableHeadsAndKeepsRowsWhole();
    void neverEndsAPageWithAHeading();
    void leavesTwoLinesOnEitherSideOfABreak();
    void keepsACallOutWhole();
    void splitsWhatIsTallerThanAPage();
    void shrinksAFigureToLeaveRoomForItsHeading();
    void standsExtremeText();
    void setsTenThousandRows();
    void numbersSources();
    void mirrorsForRightToLeft();
    void startsASlideWithEachHeading();
    void keepsSlidesShort();
    void followsTheRequestedTypeOfPaper();
    void drawsInsideThePage_data();
    void drawsInsideThePage();
};

void TestPagedDocument::losesNothingAndRepeatsNothing_data()
{
    QTest::addColumn<int>("lines");
    for (int lines : {4, 5, 7, 11, 16, 23, 40})
        QTest::addRow("%d lines", lines) << lines;
}

void TestPagedDocument::losesNothingAndRepeatsNothing()
{
    QFETCH(int, lines);
    QList<ReportBlock> blocks;
    int marks = 0;
    int sentences = 0;
    const auto mark = [&] {
        const int count = marks % 4;
        sentences += count;
        return words(QStringLiteral("mark<%1> ").arg(marks++) + prose(count));
    };
    for (int i = 0; i < 8; ++i) {
        blocks << ReportHeading{1 + i % 3, mark()} << ReportParagraph{mark(), ReportParagraph::Style(i % 3)}
               << ReportList{i % 2 == 0, {mark(), mark(), mark()}}
               << ReportCallOut{CallOut::Tone(i % 4),
                                mark(),
                                {ReportParagraph{mark()}, ReportList{true, {mark(), mark()}}}}
               << ReportQuestion{mark(), {QStringLiteral("yes%1").arg(i), QStringLiteral("no%1").arg(i)}}
               << ReportFigure{[](QPainter &, const QRectF &, const ColorTokens &, qreal) {}, 0.5, mark(),
                               QStringLiteral("mark<%1> alternative").arg(marks)}
               << ReportPageBreak{};
        ++marks;
        ReportTable table;
        table.caption = mark();
        table.rows = {{mark(), mark()}, {mark(), mark()}};
        blocks << table;
    }
    const QString text = allText(PagedDocument(documentOf(blocks), shortPage(lines)));
    for (int i = 0; i < marks; ++i)
        QCOMPARE(text.count(QStringLiteral("mark<%1>").arg(i)), 1);
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(text.count(QStringLiteral("yes%1").arg(i)), 1);
        QCOMPARE(text.count(QStringLiteral("no%1").arg(i)), 1);
    }
    // All words, whatever lines and pages they stand on.
    QCOMPARE(text.count(QStringLiteral("follow.")), sentences);
}

void TestPagedDocument::repeatsTableHeadsAndKeepsRowsWhole()
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

void TestPagedDocument::neverEndsAPageWithAHeading()
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

void TestPagedDocument::leavesTwoLinesOnEitherSideOfABreak()
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

void TestPagedDocument::keepsACallOutWhole()
{
    for (int filler = 0; filler < 14; ++filler) {
        QList<ReportBlock> blocks;
        for (int i = 0; i < filler; ++i)
            blocks << ReportParagraph{words(QStringLiteral("filler"))};
        blocks << ReportCallOut{CallOut::Tone::Help,
                                words(QStringLiteral("FIRST")),
                                {ReportParagraph{words(prose(6))}, ReportParagraph{words(QStringLiteral("LAST"))}}};
        const PagedDocument paged(documentOf(blocks), shortPage(16));
        for (int page = 0; page < paged.pageCount(); ++page) {
            const QString text = paged.pageText(page);
            QCOMPARE(text.contains(QStringLiteral("FIRST")), text.contains(QStringLiteral("LAST")));
        }
    }
}

void TestPagedDocument::splitsWhatIsTallerThanAPage()
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

void TestPagedDocument::shrinksAFigureToLeaveRoomForItsHeading()
{
    QRectF drawn;
    const ReportFigure figure{[&](QPainter &, const QRectF &rect, const ColorTokens &, qreal) { drawn = rect; }, 3,
                              words(QStringLiteral("caption")), QStringLiteral("what it says")};
    const PageStyle style = PageStyle::paper(QPageSize::A4);
    const PagedDocument paged(documentOf({ReportHeading{1, words(QStringLiteral("HEAD"))}, figure}), style);
    QCOMPARE(paged.pageCount(), 1);
    QVERIFY(paged.pageText(0).contains(QStringLiteral("what it says")));
    QImage image(600, 850, QImage::Format_RGB32);
    QPainter painter(&image);
    paged.paintPage(painter, 0);
    QVERIFY(QRectF(QPointF(0, 0), style.size).contains(drawn));
    QVERIFY(qAbs(drawn.height() / drawn.width() - 3) < 0.01);
}

void TestPagedDocument::standsExtremeText()
{
    const QString longWord(200, QLatin1Char('m'));
    ReportTable wide;
    for (int i = 0; i < 40; ++i)
        wide.header.append(words(QStringLiteral("h")));
    wide.rows = {{words(longWord)}, {}};
    const QList<ReportBlock> blocks{ReportHeading{7, words(longWord)},
                                    ReportHeading{},
                                    ReportParagraph{},
                                    ReportList{},
                                    ReportTable{},
                                    ReportCallOut{},
                                    ReportFigure{},
                                    ReportQuestion{},
                                    ReportPageBreak{},
                                    ReportPageBreak{},
                                    wide,
                                    ReportParagraph{words(longWord)},
                                    ReportCallOut{CallOut::Tone::Help, words(longWord), {}},
                                    ReportList{true, {words(longWord), {}, words(QStringLiteral("\n\t"))}}};
    for (const PageStyle &style : {PageStyle::paper(QPageSize::A4), PageStyle::paper(QPageSize::A4, 400), shortPage(1),
                                   shortPage(0), PageStyle::projected(QSize(320, 200), darkTokens()), PageStyle()}) {
        const PagedDocument paged(documentOf(blocks), style);
        QVERIFY(paged.pageCount() < 2000);
        const QString text = allText(paged);
        QCOMPARE(text.count(QLatin1Char('m')), 5 * longWord.size());
    }
    QCOMPARE(PagedDocument(ReportDocument(), PageStyle::paper(QPageSize::A4)).pageCount(), 1);
    QCOMPARE(PagedDocument(ReportDocument(), PageStyle::paper(QPageSize::A4)).pageText(7), QString());
}

void TestPagedDocument::setsTenThousandRows()
{
    const PagedDocument paged(documentOf({numberedTable(10000)}), PageStyle::paper(QPageSize::Letter));
    QVERIFY(paged.pageCount() > 200);
    QVERIFY(paged.pageText(paged.pageCount() - 1).contains(QStringLiteral("Row<9999>")));
}

void TestPagedDocument::numbersSources()
{
    ReportDocument document = sampleDocument();
    const QString text = allText(PagedDocument(document, PageStyle::paper(QPageSize::A4)));
    QVERIFY(text.contains(QStringLiteral("6 to 12 hours\u00A0[1,\u00A02]. It is")));
    QVERIFY(text.contains(QStringLiteral("1.\nWHO 2009: World Health Organization.")));
    QVERIFY(text.indexOf(QStringLiteral("Sources\n")) > text.indexOf(QStringLiteral("Sentence 14")));

    PageStyle style = PageStyle::paper(QPageSize::A4);
    style.hasSources = false;
    const QString without = allText(PagedDocument(document, style));
    QVERIFY(without.contains(QStringLiteral("6 to 12 hours. It is")));
    QVERIFY(!without.contains(QStringLiteral("WHO 2009")));
}

void TestPagedDocument::mirrorsForRightToLeft()
{
    // The bar of a call-out stands at the start side.
    const auto barCentre = [](const QLocale &locale) {
        ReportDocument document = documentOf({ReportCallOut{CallOut::Tone::Help, words(QStringLiteral("x")), {}}});
        document.locale = locale;
        PageStyle style = shortPage(6);
        QImage image(style.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PagedDocument(document, style).paintPage(painter, 0);
        painter.end();
        const int y = int(style.margins.top()) + 2;
        int sum = 0;
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == style.colors.danger) {
                sum += x;
                ++count;
            }
        }
        return count > 0 ? sum / count : -1;
    };
    const int left = barCentre(QLocale(QLocale::English));
    const int right = barCentre(QLocale(QLocale::Arabic));
    QVERIFY(left > 0 && left < 100);
    QVERIFY(right > 495);
}

void TestPagedDocument::startsASlideWithEachHeading()
{
    const QList<ReportBlock> blocks{
        ReportHeading{1, words(QStringLiteral("One"))},
        ReportParagraph{words(prose(1))},
        ReportHeading{2, words(QStringLiteral("Two"))},
        ReportHeading{3, words(QStringLiteral("Under two"))},
        ReportParagraph{words(prose(1))},
        ReportFigure{[](QPainter &, const QRectF &, const ColorTokens &, qreal) {}, 0.5, {}, QStringLiteral("figure")},
        ReportParagraph{words(QStringLiteral("after"))}};
    const PagedDocument slides(documentOf(blocks), PageStyle::projected(QSize(1920, 1080), lightTokens()));
    QCOMPARE(slides.pageCount(), 4);
    QVERIFY(slides.pageText(0).startsWith(QStringLiteral("One")));
    QVERIFY(slides.pageText(1).startsWith(QStringLiteral("Two\nUnder two")));
    QVERIFY(slides.pageText(2).contains(QStringLiteral("figure")));
    QVERIFY(slides.pageText(3).startsWith(QStringLiteral("after")));
}

void TestPagedDocument::keepsSlidesShort()
{
    for (const QSize &size : {QSize(1920, 1080), QSize(1024, 768), QSize(1280, 720)}) {
        const PageStyle style = PageStyle::projected(size, darkTokens());
        QVERIFY(style.bodySize * 25 >= size.height());
        QVERIFY(TypeScale(style).caption.size * 40 >= size.height());
        const PagedDocument slides(documentOf({ReportParagraph{words(prose(40))}}), style);
        const int perSlide = int(prose(40).size()) / slides.pageCount();
        QVERIFY2(perSlide < 6 * 70, qPrintable(QString::number(perSlide)));
    }
}

void TestPagedDocument::followsTheRequestedTypeOfPaper()
{
    QCOMPARE(PageStyle::paperFor(QLocale(QLocale::English, QLocale::UnitedStates)), QPageSize::Letter);
    QCOMPARE(PageStyle::paperFor(QLocale(QLocale::French, QLocale::Canada)), QPageSize::Letter);
    QCOMPARE(PageStyle::paperFor(QLocale(QLocale::English, QLocale::UnitedKingdom)), QPageSize::A4);
    QCOMPARE(PagedDocument(sampleDocument(), PageStyle::paper(QPageSize::Letter)).pageSize(), QSizeF(612, 792));
    QVERIFY(PagedDocument(sampleDocument(), PageStyle::paper(QPageSize::A4, 166)).pageCount()
            > PagedDocument(sampleDocument(), PageStyle::paper(QPageSize::A4)).pageCount());
}

void TestPagedDocument::drawsInsideThePage_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::addColumn<int>("percent");
    for (int percent : {100, 133, 166, 250}) {
        QTest::addRow("English %d", percent) << false << percent;
        QTest::addRow("Arabic %d", percent) << true << percent;
    }
}

/// Nothing but white within 20 points of the edge: nothing is cut off by a printer.
void TestPagedDocument::drawsInsideThePage()
{
    QFETCH(bool, isArabic);
    QFETCH(int, percent);
    const PagedDocument paged(isArabic ? arabicDocument() : sampleDocument(), PageStyle::paper(QPageSize::A4, percent));
    for (int page = 0; page < paged.pageCount(); ++page) {
        QImage image(paged.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paged.paintPage(painter, page);
        painter.end();
        const QRect inside = image.rect().adjusted(20, 20, -20, -20);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!inside.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                    QFAIL(qPrintable(QStringLiteral("page %1 at %2, %3").arg(page).arg(x).arg(y)));
            }
        }
    }
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestPagedDocument)
#include "tst_pageddocument.moc"
