// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/brainmapshapes.h"

#include <QTransform>

#include <cmath>

namespace Handrail::BrainMapShapes {

namespace {

// All points stand on a square of 1000 by 1000, the face to the left.
constexpr qreal grid = 1000;

using Points = QList<QPointF>;

enum class End { Open, Closed };

/// A soft line through the points: each piece leaves a point in the direction of its two neighbours.
void addCurve(QPainterPath &path, const Points &points, End end)
{
    constexpr qreal softness = 1.0 / 6;
    const qsizetype count = points.size();
    const auto at = [&](qsizetype i) {
        return end == End::Closed ? points.at((i + count) % count) : points.at(std::clamp<qsizetype>(i, 0, count - 1));
    };
    for (qsizetype i = 0; i < (end == End::Closed ? count : count - 1); ++i) {
        path.cubicTo(at(i) + (at(i + 1) - at(i - 1)) * softness, at(i + 1) - (at(i + 2) - at(i)) * softness, at(i + 1));
    }
    if (end == End::Closed)
        path.closeSubpath();
}

QPainterPath curve(const Points &points, End end)
{
    QPainterPath path(points.constFirst());
    addCurve(path, points, end);
    return path;
}

QPainterPath curves(const QList<Points> &all)
{
    QPainterPath path;
    for (const Points &points : all) {
        path.moveTo(points.constFirst());
        addCurve(path, points, End::Open);
    }
    return path;
}

/// The outside of the cortex: rounded folds between the places where the furrows begin, and a soft line below.
QPainterPath cortexOutline()
{
    const Points furrows{{250, 540}, {211, 478}, {206, 392}, {240, 300}, {304, 206}, {396, 138}, {506, 104},
                         {622, 98},  {734, 132}, {824, 196}, {884, 286}, {910, 388}, {898, 488}, {858, 572}};
    const Points below{{858, 572}, {800, 600}, {700, 604}, {640, 560}, {590, 520},
                       {520, 520}, {440, 548}, {370, 568}, {304, 564}, {250, 540}};
    const QPointF middle(560, 360);
    constexpr qreal bulge = 27;
    const auto outwards = [&](QPointF point) {
        const QPointF away = point - middle;
        return point + away * (bulge / std::hypot(away.x(), away.y()));
    };
    QPainterPath path(furrows.constFirst());
    for (qsizetype i = 0; i + 1 < furrows.size(); ++i) {
        const QPointF from = furrows.at(i);
        const QPointF to = furrows.at(i + 1);
        path.cubicTo(outwards(from * 0.75 + to * 0.25), outwards(from * 0.25 + to * 0.75), to);
    }
    addCurve(path, below, End::Open);
    path.closeSubpath();
    return path;
}

QPainterPath toUnit(const QPainterPath &path)
{
    return QTransform::fromScale(1 / grid, 1 / grid).map(path);
}

QPointF toUnit(QPointF point)
{
    return point / grid;
}

Anatomy makeAnatomy()
{
    const Points head{{420, 1000}, {396, 972}, {350, 966}, {294, 972}, {244, 964}, {214, 934}, {208, 898}, {218, 872},
                      {198, 852},  {201, 834}, {210, 824}, {191, 808}, {193, 784}, {199, 766}, {166, 760}, {134, 744},
                      {133, 722},  {154, 676}, {174, 626}, {182, 584}, {172, 548}, {164, 500}, {168, 420}, {196, 310},
                      {262, 196},  {372, 98},  {520, 46},  {680, 48},  {820, 108}, {920, 220}, {962, 360}, {958, 500},
                      {922, 620},  {876, 724}, {856, 806}, {862, 900}, {886, 1000}};
    const Points stem{{566, 500}, {600, 490}, {650, 500}, {676, 540},  {678, 600},  {690, 660},
                      {692, 730}, {676, 800}, {672, 880}, {684, 1010}, {618, 1010}, {610, 880},
                      {598, 820}, {560, 784}, {544, 740}, {552, 690},  {566, 640},  {568, 570}};
    const Points cerebellum{{694, 650}, {730, 612}, {800, 596}, {858, 606}, {888, 648},
                            {878, 712}, {834, 768}, {766, 784}, {712, 756}, {690, 704}};
    const Points bridge{{398, 506}, {372, 470}, {362, 420}, {380, 366}, {434, 322}, {520, 298}, {616, 302},
                        {692, 336}, {738, 390}, {750, 448}, {738, 476}, {716, 470}, {706, 424}, {668, 378},
                        {604, 346}, {520, 340}, {454, 360}, {414, 398}, {408, 444}, {424, 484}, {418, 504}};
    const Points thalamus{{528, 470}, {552, 434}, {612, 418}, {674, 440}, {694, 480}, {656, 508}, {584, 512}};
    const Points temporal{{690, 574}, {610, 586}, {540, 568}, {468, 560}, {410, 584}, {386, 634}, {410, 688},
                          {490, 718}, {600, 714}, {700, 688}, {790, 640}, {852, 578}, {780, 560}};
    const QList<Points> furrows{
        {{211, 478}, {248, 470}, {282, 478}},
        {{206, 392}, {246, 384}, {274, 396}},
        {{240, 300}, {286, 318}, {322, 308}},
        {{304, 206}, {326, 240}, {352, 256}},
        {{396, 138}, {408, 178}, {398, 222}},
        {{506, 104}, {520, 146}, {504, 190}, {514, 222}},
        {{622, 98}, {612, 144}, {632, 186}, {618, 226}},
        {{734, 132}, {712, 180}, {722, 224}, {696, 262}},
        {{824, 196}, {786, 236}, {784, 282}, {752, 310}},
        {{884, 286}, {834, 314}, {814, 360}, {784, 368}},
        {{910, 388}, {858, 400}, {830, 436}, {796, 438}},
        {{898, 488}, {856, 492}, {824, 516}, {790, 512}},
        {{384, 322}, {420, 286}, {474, 262}, {540, 254}},
        {{592, 258}, {650, 276}, {704, 310}, {742, 352}},
        {{774, 404}, {768, 450}, {752, 490}, {764, 534}},
    };
    const QList<Points> leaves{{{716, 664}, {780, 646}, {872, 660}},
                               {{706, 700}, {780, 690}, {876, 702}},
                               {{724, 742}, {786, 732}, {846, 746}}};
    const QList<Points> temporalFurrows{{{424, 676}, {486, 694}, {560, 694}}, {{610, 704}, {700, 664}, {760, 600}}};
    const QList<Points> face{{{186, 640}, {208, 652}, {238, 646}, {250, 636}},
                             {{188, 604}, {222, 592}, {262, 602}},
                             {{203, 828}, {230, 832}}};

    constexpr qsizetype midbrainPoints = 5; // of the stem: what is seen in front of the cortex
    constexpr qsizetype temporalEdge = 12;  // points of the lobe after which it runs on into the cortex
    Anatomy anatomy;
    anatomy.head = toUnit(curve(head, End::Open));
    anatomy.stem = toUnit(curve(stem, End::Open));
    anatomy.midbrain = toUnit(curve(stem.mid(stem.size() - 2) + stem.first(midbrainPoints), End::Open));
    anatomy.cerebellum = toUnit(curve(cerebellum, End::Closed));
    anatomy.cerebellumFolds = toUnit(curves(leaves));
    anatomy.cortex = toUnit(cortexOutline());
    anatomy.cortexFolds = toUnit(curves(furrows));
    anatomy.bridge = toUnit(curve(bridge, End::Closed));
    anatomy.thalamus = toUnit(curve(thalamus, End::Closed));
    anatomy.temporalLobe = toUnit(curve(temporal, End::Closed));
    anatomy.temporalEdge = toUnit(curve(temporal.first(temporalEdge), End::Open));
    anatomy.temporalFolds = toUnit(curves(temporalFurrows));
    anatomy.face = toUnit(curves(face));
    return anatomy;
}

struct Place
{
    BrainMap::Area area;
    Points outline;
    QPointF marker;
    QPointF anchor; ///< where the line from the marker ends, inside the area
    bool reachesTheOutside;
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {BrainMap::Area::VentralTegmentalArea,
         {{590, 548}, {610, 530}, {640, 540}, {646, 562}, {620, 576}, {596, 570}},
         {648, 448},
         {618, 554},
         false},
        {BrainMap::Area::NucleusAccumbens,
         {{422, 496}, {436, 470}, {464, 466}, {480, 488}, {472, 516}, {444, 524}},
         {426, 402},
         {450, 494},
         false},
        {BrainMap::Area::VentralPallidum,
         {{494, 512}, {514, 494}, {544, 502}, {550, 524}, {526, 540}, {500, 534}},
         {540, 402},
         {522, 517},
         false},
        {BrainMap::Area::OrbitofrontalCortex,
         {{232, 522}, {300, 514}, {366, 516}, {404, 517}, {420, 530}, {396, 596}, {312, 600}, {230, 580}},
         {322, 650},
         {350, 542},
         true},
        {BrainMap::Area::Hippocampus,
         {{526, 650},
          {548, 626},
          {596, 640},
          {648, 640},
          {696, 620},
          {736, 606},
          {752, 624},
          {722, 656},
          {668, 680},
          {600, 686},
          {546, 680}},
         {512, 778},
         {556, 656},
         false},
        {BrainMap::Area::Amygdala,
         {{430, 640}, {442, 604}, {474, 594}, {502, 612}, {500, 650}, {472, 668}, {440, 662}},
         {398, 770},
         {466, 632},
         false},
        {BrainMap::Area::PrefrontalCortex,
         {{190, 490},
          {170, 396},
          {206, 290},
          {276, 190},
          {330, 140},
          {384, 196},
          {372, 276},
          {332, 344},
          {318, 416},
          {314, 474},
          {262, 500}},
         {290, 350},
         {290, 350},
         true},
    };
    return all;
}

const Place &placeOf(BrainMap::Area area)
{
    return places().at(int(area));
}

} // namespace

const Anatomy &anatomy()
{
    static const Anatomy made = makeAnatomy();
    return made;
}

QPainterPath region(BrainMap::Area area)
{
    static const QList<QPainterPath> all = [] {
        QList<QPainterPath> made;
        for (const Place &place : places()) {
            const QPainterPath path = curve(place.outline, End::Closed);
            // Cut on the large grid: curves are cut in steps of fixed length.
            made.append(toUnit(place.reachesTheOutside ? path.intersected(cortexOutline()) : path));
        }
        return made;
    }();
    return all.at(int(area));
}

QPointF marker(BrainMap::Area area)
{
    return toUnit(placeOf(area).marker);
}

QPointF anchor(BrainMap::Area area)
{
    return toUnit(placeOf(area).anchor);
}

} // namespace Handrail::BrainMapShapes
