// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace Handrail {

namespace {

/// Paints on a square of 24 units whatever the size asked for.
class Grid
{
public:
    Grid(QPainter &painter, const QRectF &square)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.translate(square.topLeft());
        m_painter.scale(square.width() / 24, square.height() / 24);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Grid() { m_painter.restore(); }
    Grid(const Grid &) = delete;
    Grid &operator=(const Grid &) = delete;

    void stroke(const QPainterPath &path, const QColor &color, qreal width)
    {
        m_painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    void fill(const QPainterPath &path, const QColor &color) { m_painter.fillPath(path, color); }

private:
    QPainter &m_painter;
};

QPainterPath lines(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    for (const QPointF &point : points.mid(1))
        path.lineTo(point);
    return path;
}

QPainterPath dot(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

} // namespace

void paintToneIcon(QPainter &painter, const QRectF &square, CallOut::Tone tone, const QColor &color)
{
    Grid grid(painter, square);
    switch (tone) {
    case CallOut::Tone::Help: {
        QPainterPath triangle = lines({{12, 2.5}, {22.5, 21}, {1.5, 21}});
        triangle.closeSubpath();
        grid.stroke(triangle, color, 2.4);
        grid.stroke(lines({{12, 9.5}, {12, 14}}), color, 2.6);
        grid.fill(dot({12, 17.6}, 1.5), color);
        break;
    }
    case CallOut::Tone::Try:
        grid.stroke(dot({12, 12}, 10), color, 2.4);
        grid.stroke(lines({{7.5, 12.5}, {10.8, 15.8}, {16.8, 8.8}}), color, 2.8);
        break;
    case CallOut::Tone::Differ:
        grid.stroke(lines({{12, 21.5}, {12, 15}, {5, 6}}), color, 2.6);
        grid.stroke(lines({{12, 15}, {19, 6}}), color, 2.6);
        grid.stroke(lines({{4.2, 11}, {4.2, 5}, {10, 5}}), color, 2.6);
        grid.stroke(lines({{19.8, 11}, {19.8, 5}, {14, 5}}), color, 2.6);
        break;
    case CallOut::Tone::Note:
        grid.stroke(dot({12, 12}, 10), color, 2.4);
        grid.fill(dot({12, 7.4}, 1.6), color);
        grid.stroke(lines({{12, 11.6}, {12, 17}}), color, 2.8);
        break;
    }
}

void paintTickBox(QPainter &painter, const QRectF &square, const QColor &color)
{
    Grid grid(painter, square);
    QPainterPath box;
    box.addRoundedRect(QRectF(2, 2, 20, 20), 3, 3);
    grid.stroke(box, color, 2);
}

QColor toneColor(const ColorTokens &colors, CallOut::Tone tone)
{
    switch (tone) {
    case CallOut::Tone::Help:
        return colors.danger;
    case CallOut::Tone::Try:
        return colors.ok;
    case CallOut::Tone::Differ:
        return colors.accent;
    case CallOut::Tone::Note:
        break;
    }
    return colors.caution;
}

QColor toneTint(const ColorTokens &colors, CallOut::Tone tone)
{
    switch (tone) {
    case CallOut::Tone::Help:
        return colors.dangerTint;
    case CallOut::Tone::Try:
        return colors.okTint;
    case CallOut::Tone::Differ:
        return colors.accentTint;
    case CallOut::Tone::Note:
        break;
    }
    return colors.cautionTint;
}

} // namespace Handrail
