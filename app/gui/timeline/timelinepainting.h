// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/timelinelayout.h"

class QPainter;

namespace Handrail {

/// What lies under the bars: the ground of the plot and of rows that stand out, a grid line a mark of the scale,
/// hairlines between the sections.
void paintGround(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style);

/// Broken outlines are drawn as lines: as a path they take ten times as long, and a chart is full of them. Not where
/// another bar lies over one: the lines come over all bars. The bar is one of the layout.
bool isOutlinedByLines(const TimelineLayout &layout, const TimelineLayout::Bar &bar, const TimelineStyle &style);
void drawOutline(QPainter &painter, const TimelineLayout &layout, const TimelineLayout::Bar &bar,
                 const TimelineStyle &style);

/// What lies over the bars, as far as it is in that part: the lines that mark some as not sure, every word of the
/// chart, the swatches of its legend.
void paintMarks(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style, const QRectF &part);

/// The whole picture as TimelineDrawing shows it, into a rectangle of its shape: for paper, slides and files, where
/// nothing is pressed and nothing moves. Qt Charts takes five times as long to set up as all of this takes to paint.
void paintTimeline(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style, const QRectF &target);

} // namespace Handrail
