// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/timelinelayout.h"

#include <QFontMetricsF>

namespace Handrail {

/// Builds the layout of a timeline from top to bottom, as for left-to-right, and mirrors it in the end.
class TimelineLayoutBuilder
{
public:
    TimelineLayoutBuilder(const TimelineRows &rows, const TimelineStyle &style, qreal width);

    TimelineLayout build();

private:
    QRectF nameColumn(qreal y) const { return {m_inset, y, m_namesWidth, 0}; }
    void placeColumns();
    void placeHead();
    void placeTicks(qreal top);
    void placeSections();
    void placeRow(const TimelineRow &row);
    void placeRemark(const TimelineRow &row);
    void placeRisk();
    void labelRisk(const TimelineLayout::Bar &bar, const QString &label);
    void placeWorstDays();
    void placeNotes();
    void mirror();

    void addBar(const TimelineBar &bar, qreal middle, qreal stretch = 1);
    /// Answers how high it is.
    qreal addText(TimelineLayout::Text text, int mostLines);

    const TimelineRows &m_rows;
    const TimelineStyle &m_style;
    const QFontMetricsF m_row;
    const QFontMetricsF m_section;
    const QFontMetricsF m_small;
    const qreal m_line;
    const qreal m_gap;
    const qreal m_inset; ///< room for the mark around the chosen row
    TimelineLayout m_layout;
    qreal m_namesWidth = 0;
    qreal m_y = 0;
};

} // namespace Handrail
