// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinelayout.h"

#include "gui/timeline/timelinelayoutbuilder.h"

#include <algorithm>

namespace Handrail {

qreal TimelineLayout::xAt(Hours hours) const
{
    const qreal along = TimeScale::position(hours) * plot.width();
    return isMirrored ? plot.right() - along : plot.left() + along;
}

Hours TimelineLayout::hoursAt(qreal x) const
{
    return TimeScale::hoursAt((isMirrored ? plot.right() - x : x - plot.left()) / plot.width());
}

int TimelineLayout::rowAt(qreal y) const
{
    // Rows stand from top to bottom, with gaps between sections.
    const auto row =
        std::partition_point(rows.cbegin(), rows.cend(), [y](const Row &each) { return each.rect.bottom() <= y; });
    return row != rows.cend() && row->rect.top() <= y ? int(row - rows.cbegin()) : -1;
}

QFont TimelineLayout::fontOf(const Text &text, const TimelineStyle &style)
{
    using Role = Text::Role;
    if (text.role == Role::Section || text.role == Role::Risk)
        return style.sectionFont;
    QFont font = text.role == Role::Row ? style.rowFont : style.smallFont;
    font.setBold(text.isBold);
    return font;
}

TimelineLayout TimelineLayout::make(const TimelineRows &rows, const TimelineStyle &style, qreal width)
{
    return TimelineLayoutBuilder(rows, style, width).build();
}

} // namespace Handrail
