// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/timelinelayout.h"

#include <QBrush>
#include <QPen>

class QPainter;

namespace Handrail {

/// How a bar looks. The fill differs in depth and the outline in kind, so that grey paper tells them apart; no colour
/// is see-through, which archival PDF cannot have.
struct BarLook
{
    QBrush brush;
    QPen pen;
};

BarLook barLook(TimelineBar::Kind kind, bool isUncertain, const TimelineStyle &style);

QColor textColor(const TimelineLayout::Text &text, const ColorTokens &colors);

/// The colour that the first, see-through to that share, would make over the second.
QColor mixedColors(const QColor &over, const QColor &under, qreal share);

/// The lines over a bar that is not sure.
void drawHatching(QPainter &painter, const TimelineEdges &edges, TimelineBar::Kind kind, const TimelineStyle &style);

/// A swatch of the legend: a small bar.
void drawKey(QPainter &painter, const TimelineLayout::Key &key, bool isMirrored, const TimelineStyle &style);

} // namespace Handrail
