// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/brainmapfigure.h"

#include "report/figures/brainmapshapes.h"
#include "report/fonts.h"

#include <QFont>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace Handrail {

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal shareOfA)
{
    const auto part = [shareOfA](int x, int y) { return int(std::lround(x * shareOfA + y * (1 - shareOfA))); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// A shape with as many sides, as wide as the square at its middle.
QPainterPath polygon(const QRectF &square, int sides, qreal turnDegrees, qreal size)
{
    QPainterPath path;
    for (int i = 0; i < sides; ++i) {
        const qreal angle = (turnDegrees + 360.0 * i / sides) * std::numbers::pi / 180;
        const QPointF corner =
            square.center() + QPointF(std::cos(angle), std::sin(angle)) * (square.width() / 2 * size);
        if (i == 0)
            path.moveTo(corner);
        else
            path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath markerShape(const QRectF &square, BrainMap::System system)
{
    QPainterPath path;
    switch (system) {
    case BrainMap::System::Reward:
        path.addEllipse(square);
        break;
    case BrainMap::System::Drive:
        return polygon(square, 4, 0, 1.24);
    case BrainMap::System::Memory: {
        const qreal inset = square.width() * 0.04;
        path.addRoundedRect(square.adjusted(inset, inset, -inset, -inset), square.width() / 6, square.width() / 6);
        break;
    }
    case BrainMap::System::Brake:
        return polygon(square, 8, 22.5, 1.06);
    }
    return path;
}

/// The ground of an area: reward is even, the others are striped aslant, dotted or striped across.
void paintPattern(QPainter &painter, const QPainterPath &region, BrainMap::System system, const QColor &ink, qreal side)
{
    const QRectF bounds = region.boundingRect();
    const qreal step = side * 0.017;
    QPainterPath lines;
    qreal width = side * 0.004;
    switch (system) {
    case BrainMap::System::Reward:
        return;
    case BrainMap::System::Drive:
        for (qreal x = bounds.left() - bounds.height(); x < bounds.right(); x += step) {
            lines.moveTo(x, bounds.bottom());
            lines.lineTo(x + bounds.height(), bounds.top());
        }
        break;
    case BrainMap::System::Memory:
        width = side * 0.008;
        for (qreal y = bounds.top() + step / 2; y < bounds.bottom(); y += step) {
            for (qreal x = bounds.left() + step / 2; x < bounds.right(); x += step) {
                lines.moveTo(x, y);
                lines.lineTo(x + width / 100, y); // a dot: a line as good as without length, with a round end
            }
        }
        break;
    case BrainMap::System::Brake:
        for (qreal y = bounds.top() + step / 2; y < bounds.bottom(); y += step) {
            lines.moveTo(bounds.left(), y);
            lines.lineTo(bounds.right(), y);
        }
        break;
    }
    painter.save();
    painter.setClipPath(region, Qt::IntersectClip);
    painter.strokePath(lines, QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    painter.restore();
}

/// The head and what the brain has besides the areas.
void paintAnatomy(QPainter &painter, const BrainMapPlan &plan, const ColorTokens &colors)
{
    const qreal side = plan.square().width();
    const BrainMapShapes::Anatomy &anatomy = BrainMapShapes::anatomy();
    const QColor flesh = colors.isHighContrast ? colors.surface : colors.sunken;
    const QColor brain = colors.isHighContrast ? colors.surface : colors.raised;
    const QColor edge = colors.line;
    const QColor soft = colors.isHighContrast ? QColor(0x8A8A8AU) : mixed(colors.line, brain, 0.45);
    const auto stroke = [&](const QPainterPath &unit, const QColor &color, qreal width) {
        painter.strokePath(plan.placed(unit), QPen(color, side * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    const auto shape = [&](const QPainterPath &unit, const QColor &ground, const QColor &color, qreal width) {
        painter.fillPath(plan.placed(unit), ground);
        stroke(unit, color, width);
    };
    shape(anatomy.head, flesh, edge, 0.005);
    stroke(anatomy.face, edge, 0.004);
    shape(anatomy.stem, brain, edge, 0.0035);
    shape(anatomy.cerebellum, brain, edge, 0.0035);
    stroke(anatomy.cerebellumFolds, soft, 0.003);
    shape(anatomy.cortex, brain, edge, 0.004);
    stroke(anatomy.cortexFolds, soft, 0.004);
    stroke(anatomy.midbrain, edge, 0.0035);
    shape(anatomy.bridge, flesh, soft, 0.003);
    shape(anatomy.thalamus, flesh, soft, 0.003);
    painter.fillPath(plan.placed(anatomy.temporalLobe), brain);
    stroke(anatomy.temporalEdge, edge, 0.0035);
    stroke(anatomy.temporalFolds, soft, 0.004);
}

} // namespace

QColor BrainMapFigure::hue(BrainMap::System system, const ColorTokens &colors)
{
    // Hues of the map's own: those of the tokens mean something everywhere, above all dependence and addiction.
    using Hues = std::array<QRgb, 4>; // reward, drive, memory, brake
    constexpr Hues light{0x8A5A00, 0xA8326A, 0x3F6B1E, 0x3D5A80};
    constexpr Hues dark{0xE8B45A, 0xF29BC1, 0xA5CF7E, 0x9DBBE0};
    constexpr Hues highContrast{0xFFC857, 0xFF9FCB, 0xB5F08A, 0xA8CBFF};
    const Hues &hues = colors.isHighContrast ? highContrast : colors.isDark ? dark : light;
    return QColor(hues.at(size_t(system)));
}

qsizetype BrainMapFigure::indexOf(const BrainMap &map, BrainMap::Area area)
{
    const auto found = std::find_if(map.areas.cbegin(), map.areas.cend(),
                                    [area](const BrainMap::AreaEntry &entry) { return entry.area == area; });
    return found == map.areas.cend() ? -1 : found - map.areas.cbegin();
}

const BrainMap::SystemEntry *BrainMapFigure::entryOf(const BrainMap &map, BrainMap::System system)
{
    const auto found = std::find_if(map.systems.cbegin(), map.systems.cend(),
                                    [system](const BrainMap::SystemEntry &entry) { return entry.system == system; });
    return found == map.systems.cend() ? nullptr : &*found;
}

void BrainMapFigure::paintMarker(QPainter &painter, const QRectF &square, const BrainMap &map, qsizetype index,
                                 const ColorTokens &colors, bool isQuiet)
{
    const BrainMap::System system = map.areas.at(index).system;
    const QColor ink = hue(system, colors);
    const QPainterPath shape = markerShape(square, system);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, isQuiet ? colors.raised : ink);
    painter.strokePath(shape, QPen(isQuiet ? colors.muted : ink, square.width() * 0.04));
    painter.setFont(figureFont(square.width() * 0.62, true));
    painter.setPen(isQuiet ? colors.muted : colors.isDark ? colors.surface : QColor(Qt::white));
    painter.drawText(square.adjusted(-square.width(), -square.width(), square.width(), square.width()),
                     Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(index + 1));
    painter.restore();
}

void BrainMapFigure::paint(QPainter &painter, const BrainMapPlan &plan, const BrainMap &map, const ColorTokens &colors,
                           const Look &look)
{
    const qreal side = plan.square().width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plan.square(), Qt::IntersectClip);
    paintAnatomy(painter, plan, colors);

    for (qsizetype i = 0; i < map.areas.size(); ++i) {
        const BrainMap::AreaEntry &entry = map.areas.at(i);
        const bool isChosen = look.chosen == entry.area;
        const bool isHovered = look.hovered == entry.area;
        const bool waits = look.othersWait && !isChosen;
        const QColor ink = waits ? mixed(colors.muted, colors.raised, 0.7) : hue(entry.system, colors);
        const qreal share = isChosen ? 0.55 : isHovered ? 0.4 : colors.isHighContrast ? 0 : 0.24;
        const QPainterPath region = plan.placed(BrainMapShapes::region(entry.area));
        painter.fillPath(region, waits ? colors.raised : mixed(ink, colors.raised, share));
        if (!waits)
            paintPattern(painter, region, entry.system, ink, side);
        const qreal width = isChosen ? 0.009 : isHovered ? 0.007 : 0.004;
        painter.strokePath(region, QPen(ink, side * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));

        const QPointF anchor = plan.placed(BrainMapShapes::anchor(entry.area));
        const QRectF marker = plan.marker(entry.area);
        if (!marker.contains(anchor)) {
            painter.setPen(QPen(ink, side * 0.004));
            painter.drawLine(marker.center(), anchor);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(anchor, side * 0.007, side * 0.007);
        }
    }
    // Numbers last: nothing may hide them.
    for (qsizetype i = 0; i < map.areas.size(); ++i) {
        const BrainMap::AreaEntry &entry = map.areas.at(i);
        const QRectF marker = plan.marker(entry.area);
        if (look.chosen == entry.area) {
            const qreal gap = side * 0.007;
            const QPainterPath ring = markerShape(marker.adjusted(-gap, -gap, gap, gap), entry.system);
            painter.strokePath(ring, QPen(colors.raised, side * 0.013));
            const QPainterPath outer = markerShape(marker.adjusted(-2 * gap, -2 * gap, 2 * gap, 2 * gap), entry.system);
            painter.strokePath(outer, QPen(colors.accent, side * 0.008));
        }
        paintMarker(painter, marker, map, i, colors, look.othersWait && look.chosen != entry.area);
    }
    painter.restore();
}

} // namespace Handrail
