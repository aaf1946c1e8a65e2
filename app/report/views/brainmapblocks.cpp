// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/brainmapblocks.h"

namespace Handrail {

QList<ReportBlock> BrainMapBlocks::paper(const BrainMap &map)
{
    QList<ReportBlock> blocks{ReportHeading{1, parseInline(map.title.translated())},
                              ReportParagraph{parseInline(map.lead.translated()), ReportParagraph::Style::Lead}};
    for (const BrainMap::AreaEntry &entry : map.areas) {
        blocks.append(ReportHeading{2, parseInline(entry.name.translated())});
        for (const Message &message : {entry.does, entry.changes, entry.notice, entry.helps})
            blocks.append(ReportParagraph{parseInline(message.translated()), ReportParagraph::Style::Body});
    }
    return blocks;
}

QList<ReportBlock> BrainMapBlocks::slides(const BrainMap &map)
{
    return paper(map);
}

} // namespace Handrail
