// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/textbox.h"
#include "report/samplepages.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;
using namespace Handrail::Test;

class TestPagedDocument : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndRepeatsNothing_data();
    void losesNothingAndRepeatsNothing();
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
