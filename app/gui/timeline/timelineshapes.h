// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace Handrail {

/// The outlines of bars, so that grey paper tells their kinds apart. Each is convex and stands in its rectangle.
enum class TimelineShape {
    Box,
    Opening, ///< grows higher to its end: something starts
    Closing, ///< grows lower to its end: something is over
    Arrow,   ///< a box with a point at its end: it goes on
};

/// The upper and the lower edge, both from left to right.
struct TimelineEdges
{
    QPolygonF upper;
    QPolygonF lower;

    QPolygonF polygon() const; ///< both, once around
    static TimelineEdges make(TimelineShape shape, const QRectF &rect, bool isMirrored);
};

/// Slanted lines that fill a convex polygon: lines and not a brush, because a brush's pattern is far denser on paper.
QList<QLineF> hatching(const QPolygonF &convex, qreal distance);

} // namespace Handrail
