// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/textbox.h"

namespace Handrail {

constexpr qreal handHeight = 1.9; ///< of a line to write on, in em
constexpr qreal lineGap = 0.4;    ///< between words and a line that goes on behind them, in em

/// A text without the lines to write on that it ends with.
struct TextToFill
{
    explicit TextToFill(StyledText text);

    StyledText words;
    bool goesOn = false; ///< a line begins where the words end
    int lines = 0;       ///< under the words, as long as the column
};

} // namespace Handrail
