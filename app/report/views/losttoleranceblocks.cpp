// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/losttoleranceblocks.h"

namespace Handrail {

QList<ReportBlock> LostToleranceBlocks::paper(const LostTolerance &lost)
{
    QList<ReportBlock> blocks{ReportHeading{1, parseInline(lost.title.translated())},
                              ReportParagraph{parseInline(lost.lead.translated()), ReportParagraph::Style::Lead}};
    for (const LostTolerance::Stage &stage : lost.stages) {
        blocks.append(ReportHeading{2, parseInline(stage.title.translated())});
        blocks.append(ReportParagraph{parseInline(stage.says.translated()), ReportParagraph::Style::Body});
    }
    ReportList list;
    for (const Message &item : lost.lowersRisk)
        list.items.append(parseInline(item.translated()));
    blocks.append(list);
    return blocks;
}

QList<ReportBlock> LostToleranceBlocks::slides(const LostTolerance &lost)
{
    return paper(lost);
}

} // namespace Handrail
