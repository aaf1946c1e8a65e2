// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinelook.h"

#include <QPainter>

namespace Handrail {

namespace {

using Kind = TimelineBar::Kind;

QColor hueOf(Kind kind, const ColorTokens &colors)
{
    return kind == Kind::HighRisk || kind == Kind::RaisedRisk ? colors.danger : colors.dependence;
}

/// Lines over a bar that is not sure: the more people have a sign, the closer they stand. A page full of such bars must
/// stay calm, so that those of single signs are drawn in less than full ink.
struct Hatch
{
    qreal distance; ///< in line widths
    qreal ink;
};

Hatch hatchOf(Kind kind)
{
    switch (kind) {
    case Kind::Worst:
    case Kind::Hardest:
        return {3, 1};
    case Kind::Over:
        return {8, 1};
    case Kind::Usual:
        return {5.5, 0.55};
    case Kind::Possible:
        return {12, 0.45};
    default:
        return {5, 1};
    }
}

} // namespace

QColor mixedColors(const QColor &over, const QColor &under, qreal share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

BarLook barLook(Kind kind, bool isUncertain, const TimelineStyle &style)
{
    const ColorTokens &colors = style.colors;
    const qreal outline = style.lineWidth * (colors.isHighContrast ? 2 : 1.4);
    const QColor ground = colors.raised;
    if (isUncertain) { // lines come over it: see drawHatching()
        if (kind == Kind::Usual)
            return {colors.dependenceTint, QPen(colors.dependence, outline)};
        return {ground, QPen(hueOf(kind, colors), outline, Qt::DashLine, Qt::FlatCap)};
    }
    switch (kind) {
    case Kind::Possible:
        return {colors.dependenceTint, QPen(colors.dependence, outline, Qt::DashLine, Qt::FlatCap)};
    case Kind::Usual:
        return {mixedColors(colors.dependence, ground, 0.55), QPen(colors.dependence, outline)};
    case Kind::Starts:
        return {mixedColors(colors.dependence, ground, 0.4), QPen(colors.dependence, outline)};
    case Kind::Over:
        return {ground, QPen(colors.dependence, outline)};
    case Kind::Worst:
    case Kind::Hardest:
        return {colors.dependence, QPen(colors.dependence, outline)};
    case Kind::StageOnly:
    case Kind::AnyTime:
        return {colors.dependenceTint, QPen(colors.dependence, outline, Qt::DotLine, Qt::FlatCap)};
    case Kind::Lasting:
        return {colors.dependenceTint, QPen(colors.dependence, outline, Qt::DashDotLine, Qt::FlatCap)};
    case Kind::HighRisk:
        return {colors.danger, QPen(colors.danger, outline)};
    case Kind::RaisedRisk:
        return {colors.dangerTint, QPen(colors.danger, outline, Qt::DashLine, Qt::FlatCap)};
    case Kind::WorstDays:
        return {colors.isHighContrast ? mixedColors(colors.caution, ground, 0.22) : colors.cautionTint,
                QPen(colors.caution, style.lineWidth * (colors.isHighContrast ? 2 : 1))};
    }
    return {};
}

QColor textColor(const TimelineLayout::Text &text, const ColorTokens &colors)
{
    using Role = TimelineLayout::Text::Role;
    switch (text.role) {
    case Role::Tick:
    case Role::Note:
    case Role::Remark:
        return colors.muted;
    case Role::Risk:
        return colors.danger;
    case Role::BarLabel:
        return text.isOnDanger ? colors.surface : colors.danger;
    case Role::Row:
    case Role::Section:
        break;
    }
    return colors.text;
}

void drawHatching(QPainter &painter, const TimelineEdges &edges, Kind kind, const TimelineStyle &style)
{
    const Hatch hatch = hatchOf(kind);
    const QColor hue = hueOf(kind, style.colors);
    const QColor ink = style.colors.isHighContrast ? hue : mixedColors(hue, style.colors.raised, hatch.ink);
    painter.setPen(QPen(ink, style.lineWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatching(edges.polygon(), style.lineWidth * hatch.distance));
}

void drawKey(QPainter &painter, const TimelineLayout::Key &key, bool isMirrored, const TimelineStyle &style)
{
    const TimelineEdges edges = TimelineEdges::make(key.shape, key.rect, isMirrored);
    const BarLook look = barLook(key.kind, key.isUncertain, style);
    painter.setPen(look.pen);
    painter.setBrush(look.brush);
    painter.drawPolygon(edges.polygon());
    if (key.isUncertain)
        drawHatching(painter, edges, key.kind, style);
}

} // namespace Handrail
