// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelineshapes.h"

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

constexpr qreal narrowShare = 0.4; ///< of the height, at the low end of a bar that opens or closes
constexpr qreal pointShare = 0.55; ///< of the height, the length of the point of an arrow

/// The part of an endless line through a point, inside a convex polygon; empty where it does not meet it.
QLineF clipped(const QPointF &through, const QPointF &along, const QPolygonF &convex)
{
    qreal first = -1e9;
    qreal last = 1e9;
    for (qsizetype i = 0; i < convex.size(); ++i) {
        const QPointF a = convex.at(i);
        const QPointF edge = convex.at((i + 1) % convex.size()) - a;
        // The polygon runs clockwise as seen on screen: inside is where this is positive.
        const qreal inside = edge.x() * (through.y() - a.y()) - edge.y() * (through.x() - a.x());
        const qreal change = edge.x() * along.y() - edge.y() * along.x();
        if (std::abs(change) < 1e-9) {
            if (inside < 0)
                return {};
        } else if (change > 0) {
            first = std::max(first, -inside / change);
        } else {
            last = std::min(last, -inside / change);
        }
    }
    return first < last ? QLineF(through + first * along, through + last * along) : QLineF();
}

} // namespace

QPolygonF TimelineEdges::polygon() const
{
    QPolygonF around = upper;
    for (auto point = lower.crbegin(); point != lower.crend(); ++point)
        around << *point;
    return around;
}

TimelineEdges TimelineEdges::make(TimelineShape shape, const QRectF &rect, bool isMirrored)
{
    const qreal cut = rect.height() * (1 - narrowShare) / 2;
    const qreal middle = rect.center().y();
    const qreal point = std::min(rect.height() * pointShare, rect.width());
    TimelineEdges edges;
    switch (shape) {
    case TimelineShape::Box:
        edges = {{rect.topLeft(), rect.topRight()}, {rect.bottomLeft(), rect.bottomRight()}};
        break;
    case TimelineShape::Opening:
        edges = {{QPointF(rect.left(), rect.top() + cut), rect.topRight()},
                 {QPointF(rect.left(), rect.bottom() - cut), rect.bottomRight()}};
        break;
    case TimelineShape::Closing:
        edges = {{rect.topLeft(), QPointF(rect.right(), rect.top() + cut)},
                 {rect.bottomLeft(), QPointF(rect.right(), rect.bottom() - cut)}};
        break;
    case TimelineShape::Arrow:
        edges = {{rect.topLeft(), QPointF(rect.right() - point, rect.top()), QPointF(rect.right(), middle)},
                 {rect.bottomLeft(), QPointF(rect.right() - point, rect.bottom()), QPointF(rect.right(), middle)}};
        break;
    }
    if (isMirrored) {
        const qreal both = rect.left() + rect.right();
        for (QPolygonF *edge : {&edges.upper, &edges.lower}) {
            for (QPointF &each : *edge)
                each.setX(both - each.x());
            std::reverse(edge->begin(), edge->end());
        }
    }
    return edges;
}

QList<QLineF> hatching(const QPolygonF &convex, qreal distance)
{
    QList<QLineF> lines;
    const QRectF around = convex.boundingRect();
    // Rising lines at 45 degrees; each meets the foot of the rectangle, or would beside it.
    const qreal step = distance * std::sqrt(2.0);
    const QPointF along(1, -1);
    for (qreal x = around.left() - around.height() + step / 2; x < around.right(); x += step) {
        const QLineF line = clipped(QPointF(x, around.bottom()), along, convex);
        if (!line.isNull())
            lines.append(line);
    }
    return lines;
}

} // namespace Handrail
