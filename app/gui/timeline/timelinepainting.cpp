// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinepainting.h"

#include "gui/timeline/timelinelook.h"

#include <QPainter>

#include <algorithm>

namespace Handrail {

namespace {

constexpr qsizetype mostInARow = 4; ///< bars of a row stand side by side in the list, too

QColor gridColor(const ColorTokens &colors)
{
    return colors.isHighContrast ? mixedColors(colors.line, colors.surface, 0.5) : colors.hairline;
}

void paintEmphasis(QPainter &painter, const QRectF &row, const TimelineStyle &style)
{
    painter.fillRect(row, style.colors.accentTint);
    if (!style.colors.isHighContrast)
        return;
    const qreal outline = 2 * style.lineWidth; // there the tint is the ground itself
    painter.setPen(QPen(style.colors.accent, outline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.adjusted(outline, outline / 2, -outline, -outline / 2));
}

void paintBars(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    for (const TimelineLayout::Bar &bar : layout.bars) {
        const BarLook look = barLook(bar.kind, bar.isUncertain, style);
        const bool hasLines = isOutlinedByLines(layout, bar, style);
        painter.setPen(hasLines ? QPen(Qt::NoPen) : look.pen);
        painter.setBrush(look.brush);
        painter.drawPolygon(TimelineEdges::make(bar.shape, bar.rect, layout.isMirrored).polygon());
        if (hasLines)
            drawOutline(painter, layout, bar, style);
    }
}

} // namespace

bool isOutlinedByLines(const TimelineLayout &layout, const TimelineLayout::Bar &bar, const TimelineStyle &style)
{
    const Qt::PenStyle line = barLook(bar.kind, bar.isUncertain, style).pen.style();
    if (line == Qt::NoPen || line == Qt::SolidLine)
        return false;
    const QRectF inside = bar.rect.adjusted(1, 0, -1, 0);
    const qsizetype index = &bar - layout.bars.constData();
    const qsizetype last = std::min(index + mostInARow, layout.bars.size()) - 1;
    for (qsizetype i = std::max<qsizetype>(0, index - mostInARow + 1); i <= last; ++i) {
        const TimelineLayout::Bar &other = layout.bars.at(i);
        if (i != index && other.kind != TimelineBar::Kind::WorstDays && other.rect.intersects(inside))
            return false;
    }
    return true;
}

void drawOutline(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Bar &bar,
                 const TimelineStyle &style)
{
    painter.setPen(barLook(bar.kind, bar.isUncertain, style).pen);
    const QPolygonF outline = TimelineEdges::make(bar.shape, bar.rect, layout.isMirrored).polygon();
    for (qsizetype i = 0; i < outline.size(); ++i)
        painter.drawLine(outline.at(i), outline.at((i + 1) % outline.size()));
}

void paintGround(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style)
{
    if (style.hasGround) {
        painter.fillRect(layout.plot, style.colors.raised);
        for (const TimelineLayout::Row &row : layout.rows) {
            if (row.isEmphasised)
                paintEmphasis(painter, row.rect, style);
        }
    }
    painter.setPen(QPen(gridColor(style.colors), style.lineWidth));
    for (const TimeScale::Tick &tick : layout.ticks) {
        const qreal position = layout.isMirrored ? 1 - tick.position : tick.position;
        const qreal x = layout.plot.left() + position * layout.plot.width();
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
    painter.setPen(QPen(style.colors.hairline, style.lineWidth));
    for (const qreal y : layout.lines)
        painter.drawLine(QPointF(0, y), QPointF(layout.size.width(), y));
}

void paintMarks(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style, const QRectF &part)
{
    const QRectF wanted = part.adjusted(-1, -1, 1, 1);
    for (const TimelineLayout::Bar &bar : layout.bars) {
        if (bar.isUncertain && bar.rect.intersects(wanted))
            drawHatching(painter, TimelineEdges::make(bar.shape, bar.rect, layout.isMirrored), bar.kind, style);
    }
    for (const TimelineLayout::Key &key : layout.keys) {
        if (key.rect.intersects(wanted))
            drawKey(painter, key, layout.isMirrored, style);
    }
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // of each text, whatever the chart's is
    for (const TimelineLayout::Text &text : layout.texts) {
        if (!text.rect.intersects(wanted))
            continue;
        painter.setFont(TimelineLayout::fontOf(text, style));
        painter.setPen(textColor(text, style.colors));
        painter.drawText(text.rect, int(text.alignment | Qt::AlignAbsolute) | Qt::TextDontClip, text.text);
    }
}

void paintTimeline(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style, const QRectF &target)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / layout.size.width(), target.height() / layout.size.height());
    paintGround(painter, layout, style);
    paintBars(painter, layout, style);
    paintMarks(painter, layout, style, QRectF(QPointF(0, 0), layout.size));
    painter.restore();
}

} // namespace Handrail
