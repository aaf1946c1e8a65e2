// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/situationblocks.h"

#include "report/builder/spans.h"

namespace Handrail {

QList<ReportBlock> SituationBlocks::paper(const SituationSet &set)
{
    QList<ReportBlock> blocks{ReportHeading{1, parseInline(set.title.translated())},
                              ReportParagraph{parseInline(set.lead.translated()), ReportParagraph::Style::Lead}};
    for (const Situation &situation : set.situations) {
        blocks.append(ReportQuestion{parseInline(situation.story.translated()),
                                     {tr("Dependence"), tr("Addiction"), tr("Both"), tr("Neither")}});
    }
    return blocks;
}

QList<ReportBlock> SituationBlocks::slides(const SituationSet &set)
{
    return paper(set);
}

} // namespace Handrail
