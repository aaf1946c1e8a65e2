// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/texttofill.h"

#include "report/writingline.h"

#include <algorithm>

namespace Handrail {

TextToFill::TextToFill(StyledText text)
    : words(std::move(text))
{
    QString &shown = words.text;
    while (shown.endsWith(writingLine)) {
        shown.chop(writingLine.size());
        const bool isOwnLine = shown.isEmpty() || shown.endsWith(QChar::LineSeparator);
        lines += isOwnLine;
        goesOn = goesOn || !isOwnLine;
        while (!shown.isEmpty() && shown.back().isSpace())
            shown.chop(1);
    }
    for (QTextLayout::FormatRange &range : words.formats)
        range.length = std::max(0, std::min(range.length, int(shown.size()) - range.start));
}

} // namespace Handrail
