// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/timelinelayout.h"

#include <QChart>

namespace Handrail {

/// The picture of a course as a Qt chart: rectangles of time over a row axis and a segmented time axis.
///
/// Axes, grid and bars are Qt Charts; words are our own items, because its axes neither drop labels that would
/// overlap nor wrap long names nor keep them in right-to-left. Nothing moves by itself and nothing casts a shadow, so
/// that it prints at once and as vectors.
class TimelineDrawing : public QChart
{
    Q_OBJECT

public:
    explicit TimelineDrawing(QGraphicsItem *parent = nullptr);

    /// Draws the course anew; the chart takes the size of the layout.
    void show(const Course &course, const TimelineStyle &style, qreal width);

    const TimelineLayout &geometryLayout() const { return m_layout; }

private:
    class Ground;
    class Words;

    void addAxes();
    void addBar(const TimelineLayout::Bar &bar, const TimelineStyle &style);

    TimelineLayout m_layout;
    Ground *m_ground = nullptr;
    Words *m_words = nullptr;
};

} // namespace Handrail
