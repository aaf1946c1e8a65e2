// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/colortokens.h"

#include <QFont>
#include <QSizeF>

namespace Handrail {

/// How a timeline is drawn: the same chart serves the screen, the projector and paper.
struct TimelineStyle
{
    ColorTokens colors;
    QFont rowFont;       ///< names of symptoms
    QFont sectionFont;   ///< names of stages
    QFont smallFont;     ///< the scale, the legend, notes
    qreal lineWidth = 1; ///< of outlines; grows with the type
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool hasCursor = true;  ///< keeps a line over the scale for the time cursor's words
    QSizeF corner;          ///< room kept beside the cursor's words, over the names
    bool isCompact = false; ///< rows closer together, for a page or a slide that must hold them all
    qreal stretch = 1;      ///< rows are that much higher than they need to be, where there is room to spare
    bool hasNotes = true;   ///< sentences under the chart, such as why the risk is high
    bool hasGround = true;  ///< fills the plot; paper stays paper

    /// Every size of type from that of the rows, in pixels of the chart.
    static TimelineStyle withRowSize(const ColorTokens &colors, const QStringList &families, qreal rowSize);
};

} // namespace Handrail
