// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/colortokens.h"

namespace Handrail {

const ColorTokens &lightTokens()
{
    static const ColorTokens tokens{
        .surface = QColor(0xFBFAF7U),
        .raised = QColor(0xFFFFFFU),
        .sunken = QColor(0xF1EEE7U),
        .text = QColor(0x1F2933U),
        .muted = QColor(0x52606DU),
        .line = QColor(0x8B8578U),
        .hairline = QColor(0xD9D4C8U),
        .accent = QColor(0x1D4E89U),
        .dependence = QColor(0x0B6E6EU),
        .addiction = QColor(0x6B3FA0U),
        .caution = QColor(0x7A4F01U),
        .danger = QColor(0xA61B1BU),
        .ok = QColor(0x2B6B33U),
        .dependenceTint = QColor(0xDDF0EEU),
        .addictionTint = QColor(0xEDE4F7U),
        .cautionTint = QColor(0xFBF0D5U),
        .dangerTint = QColor(0xFBE3E1U),
        .okTint = QColor(0xE1F1E2U),
        .accentTint = QColor(0xE1EBF7U),
        .isDark = false,
        .isHighContrast = false,
    };
    return tokens;
}

const ColorTokens &darkTokens()
{
    static const ColorTokens tokens{
        .surface = QColor(0x14181DU),
        .raised = QColor(0x1D232BU),
        .sunken = QColor(0x0E1115U),
        .text = QColor(0xECEFF3U),
        .muted = QColor(0xB3BCC7U),
        .line = QColor(0x6F7C8AU),
        .hairline = QColor(0x343D48U),
        .accent = QColor(0x8AB8F0U),
        .dependence = QColor(0x5CC8C0U),
        .addiction = QColor(0xC5A3F0U),
        .caution = QColor(0xF2C265U),
        .danger = QColor(0xFF9A91U),
        .ok = QColor(0x8FD19EU),
        .dependenceTint = QColor(0x12302FU),
        .addictionTint = QColor(0x2C2140U),
        .cautionTint = QColor(0x3A2E12U),
        .dangerTint = QColor(0x42201EU),
        .okTint = QColor(0x1B3320U),
        .accentTint = QColor(0x1B2C42U),
        .isDark = true,
        .isHighContrast = false,
    };
    return tokens;
}

const ColorTokens &highContrastTokens()
{
    static const ColorTokens tokens{
        .surface = QColor(0x000000U),
        .raised = QColor(0x000000U),
        .sunken = QColor(0x000000U),
        .text = QColor(0xFFFFFFU),
        .muted = QColor(0xFFFFFFU),
        .line = QColor(0xFFFFFFU),
        .hairline = QColor(0xFFFFFFU),
        .accent = QColor(0xFFE14DU),
        .dependence = QColor(0x5CF0E0U),
        .addiction = QColor(0xE0B8FFU),
        .caution = QColor(0xFFD34DU),
        .danger = QColor(0xFFA79FU),
        .ok = QColor(0x9DF0AEU),
        .dependenceTint = QColor(0x000000U),
        .addictionTint = QColor(0x000000U),
        .cautionTint = QColor(0x000000U),
        .dangerTint = QColor(0x000000U),
        .okTint = QColor(0x000000U),
        .accentTint = QColor(0x000000U),
        .isDark = true,
        .isHighContrast = true,
    };
    return tokens;
}

} // namespace Handrail
