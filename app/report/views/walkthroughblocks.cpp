// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/walkthroughblocks.h"

namespace Handrail {

QList<ReportBlock> WalkthroughBlocks::paper(const Walkthrough &walkthrough)
{
    QList<ReportBlock> blocks{
        ReportHeading{1, parseInline(walkthrough.title.translated())},
        ReportParagraph{parseInline(walkthrough.lead.translated()), ReportParagraph::Style::Lead}};
    for (const Walkthrough::Step &step : walkthrough.steps) {
        blocks.append(ReportHeading{2, parseInline(step.title.translated())});
        blocks.append(ReportParagraph{parseInline(step.sentence.translated()), ReportParagraph::Style::Body});
    }
    return blocks;
}

QList<ReportBlock> WalkthroughBlocks::slides(const Walkthrough &walkthrough)
{
    return paper(walkthrough);
}

} // namespace Handrail
