// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/colortokens.h"

#include <QMarginsF>
#include <QPageSize>
#include <QSize>
#include <QSizeF>
#include <QStringList>

class QLocale;

namespace Handrail {

/// How large pages are and how they look. Lengths in points (1/72 inch).
struct PageStyle
{
    QSizeF size;
    QMarginsF margins;
    qreal bodySize = 12; ///< height of body type; every other size follows from it
    ColorTokens colors;
    QStringList families;           ///< font families, best first
    bool hasHeaderAndFooter = true; ///< title, date, "Page 1 of 3", help line
    bool hasSources = true;         ///< the numbered list of sources at the end, and numbers in the text
    bool isProjected = false;       ///< slides: large type, headings start a slide, at most six lines

    /// A4 or Letter with margins of 20 mm, light colours that also work in grey; 12 pt at 100 %.
    static PageStyle paper(QPageSize::PageSizeId size, int textPercent = 100);

    /// A screen of that many pixels: one point is one pixel, body text 1/18 of the height, nothing under 1/40.
    static PageStyle projected(QSize screen, const ColorTokens &colors);

    /// Letter where the locale uses it, A4 elsewhere.
    static QPageSize::PageSizeId paperFor(const QLocale &locale);
};

} // namespace Handrail
