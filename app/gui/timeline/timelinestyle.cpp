// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinestyle.h"

#include <algorithm>
#include <cmath>

namespace Handrail {

TimelineStyle TimelineStyle::withRowSize(const ColorTokens &colors, const QStringList &families, qreal rowSize)
{
    TimelineStyle style;
    style.colors = colors;
    QFont font(families);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, int(std::lround(rowSize))));
    style.lineWidth = rowSize / 16;
    style.rowFont = font;
    style.sectionFont = font;
    style.sectionFont.setBold(true);
    font.setPixelSize(std::max(1, int(std::lround(rowSize * 0.875))));
    style.smallFont = font;
    return style;
}

} // namespace Handrail
