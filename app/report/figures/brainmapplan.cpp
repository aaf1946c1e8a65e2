// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/brainmapplan.h"

#include "report/figures/brainmapshapes.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

constexpr qreal leastTarget = 24; // WCAG 2.2, 2.5.8

QList<BrainMap::Area> everyArea()
{
    QList<BrainMap::Area> all;
    for (int i = 0; i < BrainMap::areaCount; ++i)
        all.append(BrainMap::Area(i));
    return all;
}

} // namespace

BrainMapPlan::BrainMapPlan(const QRectF &room, qreal bodySize)
{
    const qreal side = std::min(room.width(), room.height());
    m_square = QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side);
    m_markerSize = std::clamp(bodySize * 1.75, side * 0.06, side * 0.082);
}

QPainterPath BrainMapPlan::placed(const QPainterPath &unit) const
{
    const qreal side = m_square.width();
    return QTransform(side, 0, 0, side, m_square.left(), m_square.top()).map(unit);
}

QPointF BrainMapPlan::placed(QPointF unit) const
{
    return m_square.topLeft() + unit * m_square.width();
}

QRectF BrainMapPlan::marker(BrainMap::Area area) const
{
    QRectF rect(0, 0, m_markerSize, m_markerSize);
    rect.moveCenter(placed(BrainMapShapes::marker(area)));
    return rect;
}

QRectF BrainMapPlan::target(BrainMap::Area area) const
{
    QRectF rect = marker(area) | placed(BrainMapShapes::region(area)).boundingRect();
    const qreal across = std::max(0.0, leastTarget - rect.width()) / 2;
    const qreal down = std::max(0.0, leastTarget - rect.height()) / 2;
    return rect.adjusted(-across, -down, across, down);
}

std::optional<BrainMap::Area> BrainMapPlan::areaAt(QPointF point) const
{
    const QList<BrainMap::Area> all = everyArea();
    const auto nearest = [&](auto middleOf, qreal reach) {
        std::optional<BrainMap::Area> found;
        for (const BrainMap::Area area : all) {
            const qreal distance = QLineF(point, middleOf(area)).length();
            if (distance <= reach) {
                reach = distance;
                found = area;
            }
        }
        return found;
    };
    if (const auto marked = nearest([&](BrainMap::Area area) { return marker(area).center(); },
                                    std::max(m_markerSize, leastTarget) / 2))
        return marked;
    for (const BrainMap::Area area : all) {
        if (placed(BrainMapShapes::region(area)).contains(point))
            return area;
    }
    // A region that is small on the screen is pressed beside it as well.
    return nearest([&](BrainMap::Area area) { return placed(BrainMapShapes::anchor(area)); },
                   leastTarget / 2 * std::sqrt(2.0));
}

std::optional<BrainMap::Area> BrainMapPlan::neighbour(BrainMap::Area from, Direction direction)
{
    const QPointF start = BrainMapShapes::marker(from);
    std::optional<BrainMap::Area> best;
    qreal leastCost = 0;
    for (const BrainMap::Area area : everyArea()) {
        const QPointF way = BrainMapShapes::marker(area) - start;
        const bool isAcross = direction == Direction::Left || direction == Direction::Right;
        const bool isBack = direction == Direction::Left || direction == Direction::Up;
        const qreal ahead = (isAcross ? way.x() : way.y()) * (isBack ? -1 : 1);
        const qreal aside = std::abs(isAcross ? way.y() : way.x());
        if (area == from || ahead < 0.02)
            continue;
        const qreal cost = ahead + 3 * aside;
        if (!best || cost < leastCost) {
            best = area;
            leastCost = cost;
        }
    }
    return best;
}

} // namespace Handrail
