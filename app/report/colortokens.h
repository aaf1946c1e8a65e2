// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Handrail {

/// Colours by what they mean, for one theme. Text pairs reach a contrast of 4.5 to 1 on surface, raised,
/// sunken and their tint, shapes 3 to 1; high contrast 7 to 1 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11).
struct ColorTokens
{
    QColor surface; ///< the page
    QColor raised;  ///< cards, menus
    QColor sunken;  ///< wells, chart ground
    QColor text;
    QColor muted;      ///< captions, axis labels
    QColor line;       ///< borders that matter
    QColor hairline;   ///< borders that do not
    QColor accent;     ///< what can be pressed; focus
    QColor dependence; ///< the body's side, everywhere
    QColor addiction;  ///< the mind's side, everywhere
    QColor caution;    ///< read this first
    QColor danger;     ///< get help now
    QColor ok;         ///< what helps

    // Grounds behind text of the same name.
    QColor dependenceTint;
    QColor addictionTint;
    QColor cautionTint;
    QColor dangerTint;
    QColor okTint;
    QColor accentTint;

    bool isDark = false;
    bool isHighContrast = false; ///< tints are the surface itself: draw a 2 px border in the hue instead
};

const ColorTokens &lightTokens();
const ColorTokens &darkTokens();
const ColorTokens &highContrastTokens();

} // namespace Handrail
