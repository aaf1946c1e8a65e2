// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/samplepages.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;
using namespace Handrail::Test;

namespace {

struct Drawn
{
    QRectF rect;
    int page = -1;
};

/// Where a figure half as high as wide is drawn, behind lines of text and its heading.
Drawn drawnAfter(int filler, bool isElastic)
{
    Drawn drawn;
    ReportFigure figure;
    figure.draw = [&drawn](QPainter &, const QRectF &rect, const ColorTokens &, qreal) { drawn.rect = rect; };
    figure.heightForWidth = 0.5;
    figure.isElastic = isElastic;
    QList<ReportBlock> blocks = fillerLines(filler);
    blocks << ReportHeading{2, words(QStringLiteral("HEAD"))} << figure;
    const PagedDocument paged(documentOf(blocks), shortPage(30));
    QImage image(paged.pageSize().toSize(), QImage::Format_RGB32);
    for (int page = 0; page < paged.pageCount() && drawn.page < 0; ++page) {
        QPainter painter(&image);
        paged.paintPage(painter, page);
        if (!drawn.rect.isEmpty())
            drawn.page = page;
    }
    return drawn;
}

} // namespace

/// Figures on pages: how large they are, and how they give way to what stands around them.
class TestFigureBreaks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shrinksAFigureToLeaveRoomForItsHeading();
    void makesAFigureALittleLowerToKeepItOnThePage();
    void letsTextGoOnBeforeAFigureThatHasToWait();
    void neverPartsWithATextThatPasses();
    void aChartThatHasToWaitTakesItsHeadingAlong();
    void chartsGrowWithTheText();
    void wordsBesideAPictureStandUnderItInLargeType();
};

void TestFigureBreaks::shrinksAFigureToLeaveRoomForItsHeading()
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

void TestFigureBreaks::makesAFigureALittleLowerToKeepItOnThePage()
{
    constexpr qreal height = 241; // of the column's width
    int shrunk = 0;
    for (int filler = 0; filler < 18; ++filler) {
        for (const bool isElastic : {false, true}) {
            const Drawn drawn = drawnAfter(filler, isElastic);
            QVERIFY2(drawn.rect.height() > height * 0.69, qPrintable(QString::number(filler)));
            const bool isWhole = qAbs(drawn.rect.height() - height) < 1;
            if (isWhole)
                continue;
            ++shrunk;
            QCOMPARE(drawn.page, 0);
            const qreal width = isElastic ? height * 2 : drawn.rect.height() * 2;
            QVERIFY(qAbs(drawn.rect.width() - width) < 2);
            QVERIFY(drawn.rect.bottom() < shortPage(30).size.height() - shortPage(30).margins.bottom() + 1);
        }
    }
    QVERIFY(shrunk >= 4);
}

void TestFigureBreaks::letsTextGoOnBeforeAFigureThatHasToWait()
{
    const ReportFigure figure{[](QPainter &, const QRectF &, const ColorTokens &, qreal) {}, 0.5,
                              words(QStringLiteral("CAPTION")), QStringLiteral("FIGURE")};
    const auto pages = [&](int sentences) {
        QList<ReportBlock> blocks = fillerLines(14);
        blocks << figure << ReportParagraph{words(QStringLiteral("AFTER ") + prose(sentences))}
               << ReportHeading{2, words(QStringLiteral("NEXT"))} << ReportParagraph{words(prose(2))};
        const PagedDocument paged(documentOf(blocks), shortPage(30));
        return QStringList{paged.pageText(0), paged.pageText(1)};
    };
    const QStringList shortText = pages(2);
    QVERIFY(shortText.at(0).contains(QStringLiteral("AFTER")));
    QVERIFY(shortText.at(1).startsWith(QStringLiteral("Picture: FIGURE\nCAPTION\nNEXT")));
    // What does not fit whole stays behind the figure.
    const QStringList longText = pages(20);
    QVERIFY(!longText.at(0).contains(QStringLiteral("AFTER")));
    QVERIFY(longText.at(1).startsWith(QStringLiteral("Picture: FIGURE\nCAPTION\nAFTER")));
}

/// What belongs together stays so, before the figure and behind it.
void TestFigureBreaks::neverPartsWithATextThatPasses()
{
    const ReportFigure figure{
        [](QPainter &, const QRectF &, const ColorTokens &, qreal) {}, 0.5, {}, QStringLiteral("FIGURE")};
    const auto text = [](const char *says) { return ReportParagraph{words(QString::fromLatin1(says))}; };
    ReportTable captioned = numberedTable(3);
    captioned.caption = words(QStringLiteral("CAPTION"));
    const ReportList list{false, {words(QStringLiteral("ITEM ONE")), words(QStringLiteral("ITEM TWO"))}};
    int passed = 0;
    for (int filler = 8; filler < 20; ++filler) {
        const auto pageOf = [&](const QList<ReportBlock> &blocks, const char *first, const char *second) {
            const PagedDocument paged(documentOf(fillerLines(filler) + blocks), shortPage(30));
            for (int page = 0; page < paged.pageCount(); ++page) {
                const QString shown = paged.pageText(page);
                passed += shown.contains(QStringLiteral("PASSES")) && !shown.contains(QStringLiteral("FIGURE"));
                if (shown.contains(QLatin1String(first)) != shown.contains(QLatin1String(second)))
                    return false;
            }
            return true;
        };
        QVERIFY(pageOf({figure, text("PASSES"), numberedTable(3)}, "HeadOne", "Row<0>"));
        QVERIFY(pageOf({figure, text("PASSES"), captioned}, "CAPTION", "Row<0>"));
        QVERIFY(pageOf({figure, text("PASSES"), text("LEAD:"), list}, "LEAD", "ITEM ONE"));
        QVERIFY(pageOf({figure, text("LEAD:"), numberedTable(3)}, "LEAD", "Row<0>"));
        QVERIFY(pageOf({text("AS DRAWN:"), figure, text("AFTER")}, "AS DRAWN", "FIGURE"));
        QVERIFY(pageOf({ReportHeading{2, words(QStringLiteral("HEAD"))}, figure, text("AFTER")}, "HEAD", "FIGURE"));
    }
    QVERIFY(passed > 5);
}

void TestFigureBreaks::aChartThatHasToWaitTakesItsHeadingAlong()
{
    // A chart of about 14 lines, with its heading and two lines under it, on pages of 30.
    for (const bool isElastic : {true, false}) {
        for (const int filler : {2, 12}) {
            ReportFigure figure;
            figure.draw = [](QPainter &, const QRectF &, const ColorTokens &, qreal) {};
            figure.heightForWidth = 0.62;
            figure.isElastic = isElastic;
            figure.alternative = QStringLiteral("CHART");
            for (const bool hasTextBehind : {false, true}) {
                QList<ReportBlock> blocks = fillerLines(filler);
                blocks << ReportHeading{1, words(QStringLiteral("HEAD"))} << fillerLines(2) << figure;
                if (hasTextBehind)
                    blocks << ReportParagraph{words(QStringLiteral("AFTER"))};
                blocks << ReportHeading{2, words(QStringLiteral("NEXT"))} << fillerLines(4);
                const PagedDocument paged(documentOf(blocks), shortPage(filler == 2 ? 16 : 30));
                const auto pageOf = [&](const char *what) {
                    int page = 0;
                    while (page < paged.pageCount() && !paged.pageText(page).contains(QLatin1String(what)))
                        ++page;
                    return page;
                };
                QCOMPARE(pageOf("CHART"), 1);
                // A page with two lines would be too empty, and where text can go on before the chart it does.
                const bool goesAlong = isElastic && filler == 12 && !hasTextBehind;
                QCOMPARE(pageOf("HEAD"), goesAlong ? 1 : 0);
                if (hasTextBehind)
                    QCOMPARE(pageOf("AFTER"), 0);
            }
        }
    }
}

/// Large type is for those who see badly: they read the chart, too.
void TestFigureBreaks::chartsGrowWithTheText()
{
    const auto shapeAt = [](int textPercent, bool isElastic) {
        QRectF drawn;
        ReportFigure figure;
        figure.heightForWidth = 0.6;
        figure.isElastic = isElastic;
        figure.draw = [&drawn](QPainter &, const QRectF &rect, const ColorTokens &, qreal) { drawn = rect; };
        const PagedDocument paged(documentOf({figure}), PageStyle::paper(QPageSize::A4, textPercent));
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        paged.paintPage(painter, 0);
        return drawn.height() / drawn.width();
    };
    QCOMPARE(shapeAt(100, true), 0.6);
    QCOMPARE(shapeAt(150, true), 0.9);
    QVERIFY(shapeAt(300, true) > 1); // as high as the page
    QCOMPARE(shapeAt(300, false), 0.6);
}

void TestFigureBreaks::wordsBesideAPictureStandUnderItInLargeType()
{
    for (const int percent : {100, 300}) {
        QRectF drawn;
        ReportFigure figure;
        figure.draw = [&drawn](QPainter &, const QRectF &rect, const ColorTokens &, qreal) { drawn = rect; };
        figure.words = {words(QStringLiteral("TITLE")), words(QStringLiteral("WORDS")), {}};
        const PageStyle style = PageStyle::paper(QPageSize::A4, percent);
        const PagedDocument paged(documentOf({figure}), style);
        QImage image(paged.pageSize().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paged.paintPage(painter, 0);
        const qreal column = style.size.width() - style.margins.left() - style.margins.right();
        QVERIFY2(percent == 100 ? drawn.width() < column * 0.6 : drawn.width() > column * 0.95,
                 qPrintable(QString::number(drawn.width())));
        QVERIFY(paged.pageText(0).contains(QStringLiteral("WORDS")));
    }
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestFigureBreaks)
#include "tst_figurebreaks.moc"
