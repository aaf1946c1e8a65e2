// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "report/figures/losttolerancefigure.h"
#include "report/fonts.h"
#include "report/pageddocument.h"
#include "report/pdfwriter.h"
#include "report/reportbuilder.h"
#include "report/slideshow.h"
#include "report/views/losttoleranceblocks.h"
#include "support/testcase.h"
#include "support/textsizes.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;

namespace {

constexpr QSize size(800, 450);
constexpr qreal bodySize = 16;

QImage drawn(const ColorTokens &colors, std::optional<int> day, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colors.surface);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    LostToleranceFigure::paint(painter, QRectF(QPointF(0, 0), QSizeF(size)), colors, bodySize, day);
    return image;
}

/// How many pixels have a colour, and where their middle is across the image.
std::pair<int, qreal> pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    qreal sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb()) {
                ++count;
                sum += x;
            }
        }
    }
    return {count, count > 0 ? sum / count : 0};
}

} // namespace

/// The drawing of lost tolerance, and what paper and slides say with it.
class TestLostToleranceFigure : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDangerZoneAppears();
    void theDangerZoneIsMirrored();
    void theDangerZoneCanBeSeenInGrey();
    void aDayStandsWhereTheMarkerStands();
    void paperHasTheFigureAndEveryStage();
    void slidesShowEveryStage();
    void slidesHaveChartsOfOneSize_data();
    void slidesHaveChartsOfOneSize();
    void isAllVectors();

private:
    const LostTolerance &lost() const { return m_library.lostTolerance; }
    ReportBuilder builder() const
    {
        return ReportBuilder(m_library, QLocale(QLocale::English, QLocale::UnitedStates), QDate(2026, 11, 22),
                             QStringLiteral("US"));
    }

    Library m_library;
};

void TestLostToleranceFigure::initTestCase()
{
    loadBundledFonts();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
}

void TestLostToleranceFigure::theDangerZoneAppears()
{
    for (const ColorTokens &colors : {lightTokens(), darkTokens(), highContrastTokens()}) {
        const auto red = [&](std::optional<int> day) { return pixelsOf(drawn(colors, day), colors.danger).first; };
        QCOMPARE(red(0), 0);
        QCOMPARE(red(LostToleranceFigure::firstDayInDanger() - 1), 0);
        QVERIFY(red(LostToleranceFigure::firstDayInDanger()) > 0);
        if (!colors.isHighContrast)
            QVERIFY(pixelsOf(drawn(colors, LostToleranceFigure::firstDayInDanger() + 1), colors.dangerTint).first > 0);
        QVERIFY(red(14) > red(4));
        QVERIFY(red(30) > red(14));
    }
    // Tolerance starts to fall after two or three days: the zone may not wait for long.
    QVERIFY(LostToleranceFigure::firstDayInDanger() >= 2 && LostToleranceFigure::firstDayInDanger() <= 3);
}

void TestLostToleranceFigure::theDangerZoneIsMirrored()
{
    const ColorTokens colors = lightTokens();
    const qreal leftToRight = pixelsOf(drawn(colors, std::nullopt), colors.dangerTint).second;
    const qreal rightToLeft = pixelsOf(drawn(colors, std::nullopt, Qt::RightToLeft), colors.dangerTint).second;
    QVERIFY(leftToRight > size.width() / 2.0);
    QVERIFY(std::abs(leftToRight + rightToLeft - size.width()) < 12); // the words in it stand where they like
}

void TestLostToleranceFigure::theDangerZoneCanBeSeenInGrey()
{
    // In the middle of the zone, beside its words: light and dark in turn, which the ground under the curve is not.
    ColorTokens colors = lightTokens();
    colors.surface = Qt::white;
    const QImage grey = drawn(colors, std::nullopt).convertToFormat(QImage::Format_Grayscale8);
    const auto contrast = [&](const QRect &rect) {
        int darkest = 255;
        int lightest = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                darkest = std::min(darkest, int(qGray(grey.pixel(x, y))));
                lightest = std::max(lightest, int(qGray(grey.pixel(x, y))));
            }
        }
        return lightest - darkest;
    };
    QVERIFY(contrast(QRect(720, 230, 30, 30)) > 80);
    QVERIFY(contrast(QRect(720, 360, 30, 12)) < 20);
}

void TestLostToleranceFigure::aDayStandsWhereTheMarkerStands()
{
    const QRectF rect(QPointF(0, 0), QSizeF(size));
    const ColorTokens colors = lightTokens();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const int day : {5, 12, 20, 26}) {
            // The line of the marker: the column with most of its colour under the words.
            const QImage image = drawn(colors, day, direction);
            int best = 0;
            int most = 0;
            for (int x = 0; x < image.width(); ++x) {
                int count = 0;
                for (int y = image.height() / 2; y < image.height(); ++y)
                    count += image.pixel(x, y) == colors.accent.rgb() ? 1 : 0;
                if (count > most) {
                    most = count;
                    best = x;
                }
            }
            QCOMPARE(LostToleranceFigure::dayAt(rect, bodySize, direction, best), day);
        }
    }
}

void TestLostToleranceFigure::paperHasTheFigureAndEveryStage()
{
    ReportBuilder builder = this->builder();
    builder.addView(ViewId::lostTolerance);
    const ReportDocument document = builder.document(plainText(lost().title.text));
    int figures = 0;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *figure = std::get_if<ReportFigure>(&block)) {
            ++figures;
            QCOMPARE(figure->alternative, plainText(lost().alternative.text));
            QCOMPARE(plainText(figure->caption), plainText(lost().illustration.text));
        }
    }
    QCOMPARE(figures, 1);
    const PagedDocument pages(document, PageStyle::paper(QPageSize::Letter));
    QString text;
    for (int page = 0; page < pages.pageCount(); ++page)
        text += pages.pageText(page).simplified() + u' ';
    for (const LostTolerance::Stage &stage : lost().stages) {
        QVERIFY2(text.contains(plainText(stage.title.text)), qPrintable(stage.title.text));
        QVERIFY(text.contains(QStringLiteral("From day %1").arg(stage.from.count())));
    }
    for (const Message &item : lost().lowersRisk)
        QVERIFY2(text.contains(plainText(item.text).left(25)), qPrintable(item.text));
    QVERIFY(text.contains(QStringLiteral("Get help now")));
}

void TestLostToleranceFigure::slidesShowEveryStage()
{
    ReportBuilder builder = this->builder();
    builder.addViewSlides(ViewId::lostTolerance);
    const ReportDocument document = builder.document(plainText(lost().title.text));
    int part = -1;
    int figures = 0;
    for (const ReportBlock &block : document.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        part += heading && heading->level == 1 ? 1 : 0;
        if (const auto *figure = std::get_if<ReportFigure>(&block)) {
            QCOMPARE(part, LostToleranceBlocks::stageSlide(figures));
            const auto day = int(lost().stages.at(figures).from.count());
            QVERIFY(figure->alternative.contains(LostToleranceFigure::daysOffWords(day)));
            ++figures;
        }
    }
    QCOMPARE(figures, int(lost().stages.size()));
    QCOMPARE(part, LostToleranceBlocks::lowersRiskSlide(lost()));
}

void TestLostToleranceFigure::slidesHaveChartsOfOneSize_data()
{
    QTest::addColumn<QSizeF>("screen");
    QTest::newRow("16:9") << QSizeF(1920, 1080);
    QTest::newRow("16:10") << QSizeF(1280, 800);
    QTest::newRow("4:3") << QSizeF(1024, 768);
}

/// The stages are compared as they go by: what moves is the marker and nothing else, however long title and words are.
void TestLostToleranceFigure::slidesHaveChartsOfOneSize()
{
    QFETCH(QSizeF, screen);
    ReportBuilder builder = this->builder();
    builder.addViewSlides(ViewId::lostTolerance);
    ReportDocument document = builder.document(plainText(lost().title.text));
    QList<QRectF> charts;
    Test::TextSizes device(QSize(4000, 4000));
    for (ReportBlock &block : document.blocks) {
        auto *figure = std::get_if<ReportFigure>(&block);
        if (!figure)
            continue;
        figure->draw = [&, draw = figure->draw](QPainter &painter, const QRectF &rect, const ColorTokens &colors,
                                                qreal body) {
            charts.append(painter.transform().mapRect(rect));
            QPainter typePainter(&device);
            draw(typePainter, rect, colors, body);
        };
    }
    const SlideShow show(document, screen, lightTokens());
    QImage image(screen.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    for (int slide = 0; slide < show.slideCount(); ++slide)
        show.paint(painter, show.first(slide));
    QCOMPARE(charts.size(), lost().stages.size());
    for (const QRectF &chart : std::as_const(charts))
        QCOMPARE(chart.toRect(), charts.constFirst().toRect());
    QVERIFY(!device.sizes().isEmpty());
    const qreal smallest = *std::min_element(device.sizes().cbegin(), device.sizes().cend());
    QVERIFY2(smallest * 40 >= screen.height(), qPrintable(QString::number(smallest)));
}

void TestLostToleranceFigure::isAllVectors()
{
    ReportBuilder builder = this->builder();
    builder.addView(ViewId::lostTolerance);
    const auto pdf = pdfBytes(builder.document(plainText(lost().title.text)), PageStyle::paper(QPageSize::A4));
    QVERIFY(pdf.isOk());
    QVERIFY(!pdf.value().contains("/Subtype /Image"));
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestLostToleranceFigure)
#include "tst_losttolerancefigure.moc"
