// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>

namespace Handrail {

/// Where the areas of the brain map and their numbers stand in a drawing of a given size, what a press at a point
/// means, and which area lies next to which. The head always faces left, in every language.
class BrainMapPlan
{
public:
    /// The largest square in the middle of `room`; numbers follow the size of the text around, within limits.
    BrainMapPlan(const QRectF &room, qreal bodySize);

    const QRectF &square() const { return m_square; }
    qreal markerSize() const { return m_markerSize; }
    QPainterPath placed(const QPainterPath &unit) const; ///< a form of BrainMapShapes, in this drawing
    QPointF placed(QPointF unit) const;
    QRectF marker(BrainMap::Area area) const;
    QRectF target(BrainMap::Area area) const; ///< around all that can be pressed for it
    std::optional<BrainMap::Area> areaAt(QPointF point) const;

    enum class Direction { Up, Down, Left, Right };
    /// The area to go to with an arrow key.
    static std::optional<BrainMap::Area> neighbour(BrainMap::Area from, Direction direction);

private:
    QRectF m_square;
    qreal m_markerSize = 0;
};

} // namespace Handrail
