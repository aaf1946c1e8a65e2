// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/scenecolors.h"

#include "report/colortokens.h"

namespace Handrail {

SceneColors SceneColors::of(const ColorTokens &tokens)
{
    if (tokens.isHighContrast) {
        const QColor black(Qt::black);
        const QColor blue(0xA9D4FFU);
        return {.ground = black,
                .frame = tokens.line,
                .ink = tokens.text,
                .quiet = QColor(0xC8C8C8U),
                .blood = black,
                .bloodLine = QColor(0xFFA79FU),
                .redCell = QColor(0x8A3A33U),
                .drug = QColor(0xFF9F45U),
                .drugLine = QColor(Qt::white),
                .cap = QColor(Qt::white),
                .brain = black,
                .cell = QColor(0x10263BU),
                .cellLine = blue,
                .brake = blue,
                .signal = QColor(0xFFE14DU),
                .signalLine = QColor(0xFFE14DU),
                .own = QColor(0x9DF0AEU),
                .ownLine = QColor(Qt::white),
                .skin = QColor(0x10263BU)};
    }
    if (tokens.isDark) {
        return {.ground = QColor(0x1A1F25U),
                .frame = tokens.hairline,
                .ink = tokens.text,
                .quiet = QColor(0x8592A0U),
                .blood = QColor(0x4A2826U),
                .bloodLine = QColor(0xD98C80U),
                .redCell = QColor(0x8E4A43U),
                .drug = QColor(0xE0843CU),
                .drugLine = QColor(0xFFD9B8U),
                .cap = QColor(0xFFE3C7U),
                .brain = QColor(0x1E2B38U),
                .cell = QColor(0x2B4560U),
                .cellLine = QColor(0x93B8DBU),
                .brake = QColor(0x93B8DBU),
                .signal = QColor(0xFFD45CU),
                .signalLine = QColor(0xFFEDB8U),
                .own = QColor(0x7FC49AU),
                .ownLine = QColor(0xDFF5E6U),
                .skin = QColor(0x2B4560U)};
    }
    return {.ground = QColor(0xF8F3E9U),
            .frame = tokens.hairline,
            .ink = tokens.text,
            .quiet = QColor(0x857C6CU),
            .blood = QColor(0xF7DCD5U),
            .bloodLine = QColor(0xA94A3EU),
            .redCell = QColor(0xE3A196U),
            .drug = QColor(0xB4560FU),
            .drugLine = QColor(0x5C2B06U),
            .cap = QColor(0xF6CFA6U),
            .brain = QColor(0xE3EBF2U),
            .cell = QColor(0xBCD0E3U),
            .cellLine = QColor(0x2F5780U),
            .brake = QColor(0x2F5780U),
            .signal = QColor(0xFFC93CU),
            .signalLine = QColor(0x7A5200U),
            .own = QColor(0x9CCBAAU),
            .ownLine = QColor(0x24603AU),
            .skin = QColor(0xC9D9E8U)};
}

} // namespace Handrail
