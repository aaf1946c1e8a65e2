// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/timelinelayout.h"

#include <QChart>

namespace Handrail {

/// The picture of a timeline as a Qt chart: bars of time over a row axis and a segmented time axis.
///
/// Axes and bars are Qt Charts; grid and words are our own items, because its axes neither drop labels that would
/// overlap nor wrap long names nor keep them in right-to-left. Nothing moves by itself and nothing casts a shadow, so
/// that it prints at once and as vectors.
class TimelineDrawing : public QChart
{
    Q_OBJECT

public:
    explicit TimelineDrawing(QGraphicsItem *parent = nullptr);

    /// Draws the rows anew; the chart takes the size of the layout. With more bars than Qt Charts bears at once, none
    /// is there until its part is shown.
    void show(const TimelineRows &rows, const TimelineStyle &style, qreal width);
    /// The same, of a layout that was made already.
    void show(const TimelineLayout &layout, const TimelineStyle &style);

    /// Sees to it that the bars in that part are there. Costs nothing while all of them are.
    void showPart(const QRectF &part);

    const TimelineLayout &geometryLayout() const { return m_layout; }
    const TimelineStyle &drawnStyle() const { return m_style; }

private:
    class Ground;
    class Marks;

    void addAxes();
    void addBar(const TimelineLayout::Bar &bar);
    void removeBars();

    TimelineLayout m_layout;
    TimelineStyle m_style;
    QRectF m_part; ///< whose bars are there; all when empty
    Ground *m_ground = nullptr;
    Marks *m_marks = nullptr;
};

} // namespace Handrail
