// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/slideparts.h"

namespace Handrail {

QList<SlidePart> slideParts(const ReportDocument &document)
{
    QList<SlidePart> parts{{}};
    const QString title = document.title.trimmed();
    const auto *first = document.blocks.isEmpty() ? nullptr : std::get_if<ReportHeading>(&document.blocks.constFirst());
    const bool beginsWithTitle = first && first->level == 1 && plainText(first->text).trimmed() == title;
    if (!title.isEmpty() && !beginsWithTitle)
        parts.last().headings.append({0, title});
    for (const ReportBlock &block : document.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (!heading) {
            parts.last().blocks.append(block);
            continue;
        }
        const QString text = plainText(heading->text).trimmed();
        if (text.isEmpty())
            continue;
        const QList<SlideTitle> &above = parts.constLast().headings;
        const bool goesOn =
            parts.constLast().blocks.isEmpty() && (above.isEmpty() || above.last().level < heading->level);
        if (!goesOn)
            parts.append(SlidePart{});
        parts.last().headings.append({heading->level, text});
    }
    return parts;
}

} // namespace Handrail
