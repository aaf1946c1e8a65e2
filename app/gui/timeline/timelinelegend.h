// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/timelinelayout.h"

namespace Handrail {

/// A look that bars of a layout have, and what it means.
struct LegendEntry
{
    TimelineLayout::Key key; ///< its place is not filled in
    QString text;
};

QList<LegendEntry> legendEntries(const TimelineLayout &layout);

/// Adds the legend to a layout that is not mirrored yet: a swatch and words for every look that its bars have, from
/// the top of that rectangle down, in its width. Answers where the legend ends.
qreal addLegend(TimelineLayout &layout, const TimelineStyle &style, const QRectF &within);

} // namespace Handrail
