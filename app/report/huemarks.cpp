// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/huemarks.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Handrail {

namespace {

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

} // namespace

void paintDependenceMark(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QRectF square = squareIn(rect);
    const qreal inset = square.width() * 0.08;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void paintAddictionMark(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QRectF square = squareIn(rect);
    const qreal side = square.width();
    const qreal stroke = side * 0.13;
    const qreal radius = side * 0.36;
    const QPointF centre = square.center();

    // The ring leaves a gap at the upper end; the arrow head closes most of it, so that the eye goes round.
    constexpr qreal startDegrees = 20;
    constexpr qreal spanDegrees = 285;
    QPainterPath ring;
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    ring.arcMoveTo(circle, startDegrees);
    ring.arcTo(circle, startDegrees, -spanDegrees);

    const qreal end = (startDegrees - spanDegrees) * std::numbers::pi / 180;
    const QPointF tip(centre.x() + radius * std::cos(end), centre.y() - radius * std::sin(end));
    const QPointF ahead(std::sin(end), std::cos(end)); // along the ring, clockwise
    const QPointF aside(std::cos(end), -std::sin(end));
    const qreal length = side * 0.30;
    const qreal half = side * 0.21;
    QPainterPath head;
    head.moveTo(tip + ahead * length);
    head.lineTo(tip + aside * half);
    head.lineTo(tip - aside * half);
    head.closeSubpath();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(head);
    painter.restore();
}

} // namespace Handrail
