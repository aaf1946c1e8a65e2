// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagestyle.h"

#include "report/fonts.h"

#include <QLocale>

#include <cmath>

namespace Handrail {

namespace {

constexpr qreal pointsPerMillimetre = 72.0 / 25.4;
constexpr qreal paperMarginMillimetres = 20;
constexpr qreal paperBodyPoints = 12;

// At least 1/25 is asked for; with six lines to a slide there is room for larger type, which reaches the back row.
constexpr qreal slideBodyShare = 1.0 / 18;
constexpr qreal slideMarginShare = 0.05;

} // namespace

PageStyle PageStyle::paper(QPageSize::PageSizeId size, int textPercent)
{
    PageStyle style;
    style.size = QPageSize(size).sizePoints();
    const qreal margin = paperMarginMillimetres * pointsPerMillimetre;
    style.margins = QMarginsF(margin, margin, margin, margin);
    style.bodySize = paperBodyPoints * textPercent / 100;
    style.colors = lightTokens();
    // Paper is white: a ground of its own would cost ink and print as grey dots.
    style.colors.surface = Qt::white;
    style.families = bundledFamilies();
    return style;
}

PageStyle PageStyle::projected(QSize screen, const ColorTokens &colors)
{
    PageStyle style;
    style.size = screen;
    const qreal across = screen.width() * slideMarginShare;
    const qreal down = screen.height() * slideMarginShare;
    style.margins = QMarginsF(across, down, across, down);
    style.bodySize = std::ceil(screen.height() * slideBodyShare);
    style.colors = colors;
    style.families = bundledFamilies();
    style.hasHeaderAndFooter = false;
    style.hasSources = false;
    style.isProjected = true;
    return style;
}

QPageSize::PageSizeId PageStyle::paperFor(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::DominicanRepublic:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::Venezuela:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

} // namespace Handrail
