// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "report/figures/brainmapfigure.h"
#include "report/figures/brainmapshapes.h"
#include "report/fonts.h"
#include "report/pageddocument.h"
#include "report/pdfwriter.h"
#include "report/reportbuilder.h"
#include "report/slideshow.h"
#include "support/testcase.h"
#include "support/textsizes.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Handrail;
using namespace Qt::StringLiterals;
using Area = BrainMap::Area;

namespace {

QList<Area> everyArea()
{
    QList<Area> all;
    for (int i = 0; i < BrainMap::areaCount; ++i)
        all.append(Area(i));
    return all;
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // values: references to them would dangle
    return (high + 0.05) / (low + 0.05);
}

QImage drawn(const BrainMap &map, const ColorTokens &colors, const BrainMapFigure::Look &look)
{
    QImage image(600, 600, QImage::Format_RGB32);
    image.fill(colors.surface);
    QPainter painter(&image);
    BrainMapFigure::paint(painter, BrainMapPlan(image.rect(), 20), map, colors, look);
    return image;
}

} // namespace

/// The drawing of the brain map: where its areas are, what a press means, and what it gives to slides and paper.
class BrainMapFigureTest : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areasLieWhereTheyBelong();
    void numbersAndAreasCanBePressed_data();
    void numbersAndAreasCanBePressed();
    void besideTheBrainNothingIsPressed();
    void arrowKeysReachEveryArea();
    void arrowKeysGoWhereTheyPoint();
    void systemsAreToldApartInGrey();
    void huesCanBeSeen_data();
    void huesCanBeSeen();
    void theChosenAreaStandsOut();
    void thePaperHasOneFigureAndEveryArea();
    void theKeyStaysBesideTheMapInAnyType();
    void slidesGoAreaByArea();
    void slidesHaveTypeOfOneSize();
    void slidesKeepTheirMargins();
    void thePdfHoldsNoBitmaps();

private:
    ReportDocument slideDocument() const
    {
        ReportBuilder builder(m_library, QLocale(u"en_US"_s), QDate(2026, 11, 22), u"US"_s);
        builder.addViewSlides(ViewId::brainMap);
        return builder.document(m_library.brainMap.title.text);
    }

    Library m_library;
};

void BrainMapFigureTest::initTestCase()
{
    loadBundledFonts();
    auto loaded = loadContent(u":/content"_s);
    QVERIFY(loaded.isOk());
    m_library = std::move(loaded).value();
}

void BrainMapFigureTest::areasLieWhereTheyBelong()
{
    const auto middle = [](Area area) { return BrainMapShapes::region(area).boundingRect().center(); };
    const QRectF brain = BrainMapShapes::anatomy().cortex.boundingRect();
    // The face is to the left.
    QVERIFY(middle(Area::PrefrontalCortex).x() < brain.left() + brain.width() / 4);
    QVERIFY(middle(Area::OrbitofrontalCortex).y() > middle(Area::PrefrontalCortex).y());
    QVERIFY(middle(Area::OrbitofrontalCortex).y() < BrainMapShapes::anatomy().face.boundingRect().top() + 0.01);
    QVERIFY(middle(Area::NucleusAccumbens).x() < middle(Area::VentralPallidum).x());
    QVERIFY(middle(Area::VentralPallidum).y() > middle(Area::NucleusAccumbens).y());
    QVERIFY(middle(Area::VentralTegmentalArea).x() > middle(Area::VentralPallidum).x());
    QVERIFY(BrainMapShapes::anatomy().stem.contains(middle(Area::VentralTegmentalArea)));
    for (const Area area : {Area::Amygdala, Area::Hippocampus}) {
        for (const QPointF point : BrainMapShapes::region(area).toFillPolygon())
            QVERIFY(BrainMapShapes::anatomy().temporalLobe.contains(point));
    }
    QVERIFY(middle(Area::Amygdala).x() < middle(Area::Hippocampus).x());
    for (const Area area : everyArea()) {
        QVERIFY(BrainMapShapes::region(area).contains(BrainMapShapes::anchor(area))
                || BrainMapShapes::region(area).contains(BrainMapShapes::marker(area)));
        for (const Area other : everyArea())
            QVERIFY2(area == other || !BrainMapShapes::region(area).intersects(BrainMapShapes::region(other)),
                     qPrintable(QString::number(int(area)) + u' ' + QString::number(int(other))));
    }
}

void BrainMapFigureTest::numbersAndAreasCanBePressed_data()
{
    QTest::addColumn<qreal>("side");
    QTest::addColumn<qreal>("bodySize");
    QTest::newRow("as small as it gets") << 300.0 << 16.0;
    QTest::newRow("laptop") << 460.0 << 16.0;
    QTest::newRow("large text") << 420.0 << 32.0;
    QTest::newRow("projector") << 900.0 << 60.0;
}

void BrainMapFigureTest::numbersAndAreasCanBePressed()
{
    QFETCH(qreal, side);
    QFETCH(qreal, bodySize);
    const BrainMapPlan plan(QRectF(30, 10, side + 200, side), bodySize);
    QCOMPARE(plan.square(), QRectF(130, 10, side, side)); // in the middle
    for (const Area area : everyArea()) {
        QCOMPARE(plan.areaAt(plan.marker(area).center()), area);
        QCOMPARE(plan.areaAt(plan.placed(BrainMapShapes::anchor(area))), area);
        QVERIFY(plan.square().contains(plan.marker(area)));
        const QRectF target = plan.target(area);
        QVERIFY(target.width() >= 24 && target.height() >= 24);
        // 24 pixels around the number belong to it, whatever lies beneath.
        for (const QPointF corner : {QPointF(-8, -8), QPointF(8, -8), QPointF(-8, 8), QPointF(8, 8)})
            QCOMPARE(plan.areaAt(plan.marker(area).center() + corner), area);
        for (const Area other : everyArea()) {
            if (other != area)
                QVERIFY(!plan.marker(area).intersects(plan.marker(other)));
        }
    }
}

void BrainMapFigureTest::besideTheBrainNothingIsPressed()
{
    const BrainMapPlan plan(QRectF(0, 0, 500, 500), 16);
    for (const QPointF unit : {QPointF(0.02, 0.02), QPointF(0.6, 0.15), QPointF(0.15, 0.74), QPointF(0.65, 0.95)})
        QVERIFY(!plan.areaAt(plan.placed(unit)));
    QVERIFY(!plan.areaAt(QPointF(-5, 250)));
}

void BrainMapFigureTest::arrowKeysReachEveryArea()
{
    using Direction = BrainMapPlan::Direction;
    for (const Area start : everyArea()) {
        QList<Area> reached{start};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const Direction way : {Direction::Up, Direction::Down, Direction::Left, Direction::Right}) {
                const auto next = BrainMapPlan::neighbour(reached.at(i), way);
                if (next && !reached.contains(*next))
                    reached.append(*next);
            }
        }
        QCOMPARE(reached.size(), BrainMap::areaCount);
    }
}

void BrainMapFigureTest::arrowKeysGoWhereTheyPoint()
{
    using Direction = BrainMapPlan::Direction;
    QCOMPARE(BrainMapPlan::neighbour(Area::NucleusAccumbens, Direction::Right), Area::VentralPallidum);
    QCOMPARE(BrainMapPlan::neighbour(Area::VentralPallidum, Direction::Left), Area::NucleusAccumbens);
    QCOMPARE(BrainMapPlan::neighbour(Area::PrefrontalCortex, Direction::Down), Area::OrbitofrontalCortex);
    QCOMPARE(BrainMapPlan::neighbour(Area::Amygdala, Direction::Right), Area::Hippocampus);
    QVERIFY(!BrainMapPlan::neighbour(Area::PrefrontalCortex, Direction::Left));
    QVERIFY(!BrainMapPlan::neighbour(Area::PrefrontalCortex, Direction::Up));
}

void BrainMapFigureTest::systemsAreToldApartInGrey()
{
    // The same number in the same grey: only the shape is left, and no two shapes are the same.
    BrainMap map = m_library.brainMap;
    QList<QImage> shapes;
    for (const auto system :
         {BrainMap::System::Reward, BrainMap::System::Drive, BrainMap::System::Memory, BrainMap::System::Brake}) {
        map.areas[0].system = system;
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        BrainMapFigure::paintMarker(painter, QRectF(20, 20, 60, 60), map, 0, lightTokens(), true);
        painter.end();
        QVERIFY(!shapes.contains(image));
        shapes.append(image);
    }
}

void BrainMapFigureTest::huesCanBeSeen_data()
{
    QTest::addColumn<ColorTokens>("colors");
    QTest::newRow("light") << lightTokens();
    QTest::newRow("dark") << darkTokens();
    QTest::newRow("high contrast") << highContrastTokens();
}

void BrainMapFigureTest::huesCanBeSeen()
{
    QFETCH(ColorTokens, colors);
    for (const BrainMap::SystemEntry &entry : m_library.brainMap.systems) {
        const QColor hue = BrainMapFigure::hue(entry.system, colors);
        const qreal asked = colors.isHighContrast ? 7 : 4.5;
        QVERIFY(contrast(hue, colors.raised) >= asked);
        QVERIFY(contrast(hue, colors.surface) >= asked);
        // The number on it is white on light themes, the ground on dark ones.
        QVERIFY(contrast(hue, colors.isDark ? colors.surface : QColor(Qt::white)) >= asked);
    }
}

void BrainMapFigureTest::theChosenAreaStandsOut()
{
    const BrainMap &map = m_library.brainMap;
    QList<QImage> pictures{drawn(map, lightTokens(), {})};
    for (const Area area : everyArea()) {
        for (const BrainMapFigure::Look &look :
             {BrainMapFigure::Look{area, {}, false}, BrainMapFigure::Look{{}, area, false},
              BrainMapFigure::Look{area, {}, true}}) {
            const QImage picture = drawn(map, lightTokens(), look);
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
    }
}

void BrainMapFigureTest::thePaperHasOneFigureAndEveryArea()
{
    ReportBuilder builder(m_library, QLocale(u"en_US"_s), QDate(2026, 11, 22), u"US"_s);
    builder.addView(ViewId::brainMap);
    const ReportDocument document = builder.document(u"The brain map"_s);
    const BrainMap &map = m_library.brainMap;
    QStringList headings;
    int figures = 0;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            headings.append(plainText(heading->text));
        if (const auto *figure = std::get_if<ReportFigure>(&block)) {
            ++figures;
            QVERIFY(plainText(figure->caption).contains(u"not to scale"_s));
            for (const BrainMap::AreaEntry &area : map.areas)
                QVERIFY2(figure->alternative.contains(area.medicalName.text), qPrintable(area.medicalName.text));
            for (const BrainMap::SystemEntry &system : map.systems)
                QVERIFY(figure->alternative.contains(system.name.text));
        }
    }
    QCOMPARE(figures, 1);
    for (qsizetype i = 0; i < map.areas.size(); ++i) {
        const QString expected =
            u"%1. %2 (%3)"_s.arg(i + 1).arg(map.areas.at(i).name.text, map.areas.at(i).medicalName.text);
        QVERIFY2(headings.contains(expected), qPrintable(expected));
    }
    const PagedDocument pages(document, PageStyle::paper(QPageSize::A4));
    QString words;
    for (int page = 0; page < pages.pageCount(); ++page)
        words += pages.pageText(page) + u'\n';
    for (const BrainMap::AreaEntry &area : map.areas) {
        for (const Message &message : {area.does, area.changes, area.notice, area.helps}) {
            const QString begin = plainText(message.text).section(u'.', 0, 0).left(25);
            QVERIFY2(words.simplified().contains(begin), qPrintable(begin));
        }
    }
}

void BrainMapFigureTest::theKeyStaysBesideTheMapInAnyType()
{
    const ReportFigure figure = BrainMapFigure::onPaper(m_library.brainMap);
    const QRect room(60, 60, 480, int(480 * figure.heightForWidth));
    for (const qreal bodySize : {12.0, 24.0, 36.0}) {
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure.draw(painter, room, lightTokens(), bodySize);
        painter.fillRect(room.adjusted(-2, -2, 2, 2), Qt::white);
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY2(image == blank, qPrintable(QString::number(bodySize)));
    }
}

void BrainMapFigureTest::slidesGoAreaByArea()
{
    const SlideShow slides(slideDocument(), QSizeF(1920, 1080), lightTokens());
    // Two slides an area: what it does and what changes, then what is noticed and what helps.
    QCOMPARE(slides.slideCount(), 1 + 2 * BrainMap::areaCount);
    for (int i = 0; i < BrainMap::areaCount; ++i) {
        const BrainMap::AreaEntry &area = m_library.brainMap.areas.at(i);
        const QList<QList<Message>> said{{area.does, area.changes}, {area.notice, area.helps}};
        for (int half = 0; half < 2; ++half) {
            const int slide = 1 + 2 * i + half;
            QCOMPARE(slides.part(slide), i + 1);
            const QString text = slides.text(slide);
            QVERIFY2(text.contains(area.name.text) && text.contains(area.medicalName.text), qPrintable(text));
            for (const Message &message : said.at(half))
                QVERIFY2(text.contains(plainText(message.text).trimmed()), qPrintable(text));
        }
    }
}

/// From area to area, however much is said of it.
void BrainMapFigureTest::slidesHaveTypeOfOneSize()
{
    const ReportDocument document = slideDocument();
    for (const QSizeF &room : {QSizeF(1728, 800), QSizeF(1152, 590), QSizeF(922, 570)}) {
        QList<QSet<int>> sizes;
        for (const ReportBlock &block : document.blocks) {
            const auto *figure = std::get_if<ReportFigure>(&block);
            if (!figure)
                continue;
            Test::TextSizes device(QSize(4000, 4000));
            QPainter painter(&device);
            figure->draw(painter, QRectF(QPointF(0, 0), room), lightTokens(), 58);
            QSet<int> ofSlide;
            for (const qreal size : device.sizes())
                ofSlide.insert(qRound(size));
            sizes.append(ofSlide);
        }
        QCOMPARE(sizes.size(), 1 + 2 * BrainMap::areaCount);
        for (const QSet<int> &ofSlide : sizes.mid(1))
            QCOMPARE(ofSlide, sizes.at(1));
    }
}

void BrainMapFigureTest::slidesKeepTheirMargins()
{
    // Words that did not fit beside the map in the least type of a slide would run over the edge.
    for (const QSize screen : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 768)}) {
        const SlideShow slides(slideDocument(), screen, lightTokens());
        const PageStyle style = PageStyle::projected(screen, lightTokens());
        QImage image(screen, QImage::Format_RGB32);
        for (int slide = 0; slide < slides.slideCount(); ++slide) {
            image.fill(lightTokens().surface);
            QPainter painter(&image);
            slides.paint(painter, slides.first(slide));
            painter.end();
            const int side = int(style.margins.right()) - 4;
            const int foot = int(style.margins.bottom()) - 4;
            QImage ground(side, screen.height(), QImage::Format_RGB32);
            ground.fill(lightTokens().surface);
            QCOMPARE(image.copy(screen.width() - side, 0, side, screen.height()), ground);
            ground = QImage(screen.width(), foot, QImage::Format_RGB32);
            ground.fill(lightTokens().surface);
            QCOMPARE(image.copy(0, screen.height() - foot, screen.width(), foot), ground);
        }
    }
}

void BrainMapFigureTest::thePdfHoldsNoBitmaps()
{
    ReportBuilder builder(m_library, QLocale(u"en_US"_s), QDate(2026, 11, 22), u"US"_s);
    builder.addView(ViewId::brainMap);
    const auto bytes = pdfBytes(builder.document(u"The brain map"_s), PageStyle::paper(QPageSize::A4));
    QVERIFY(bytes.isOk());
    QVERIFY(!bytes.value().contains("/Subtype /Image"));
    QVERIFY(!bytes.value().contains("/PatternType 1"));
}

HANDRAIL_TEST_MAIN(QGuiApplication, BrainMapFigureTest)
#include "tst_brainmapfigure.moc"
