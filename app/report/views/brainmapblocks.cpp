// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/brainmapblocks.h"

#include "report/figures/brainmapfigure.h"

namespace Handrail {

namespace {

ReportParagraph paragraph(const Message &message, ReportParagraph::Style style = ReportParagraph::Style::Body)
{
    return {parseInline(message.translated()), style};
}

ReportParagraph labelled(const QString &label, const Message &message)
{
    Span bold;
    bold.text = label + u' ';
    bold.strong = true;
    return {InlineText{bold} + parseInline(message.translated()), ReportParagraph::Style::Body};
}

ReportHeading heading(int level, const QString &text)
{
    Span span;
    span.text = text;
    return {level, {span}};
}

} // namespace

QList<ReportBlock> BrainMapBlocks::paper(const BrainMap &map)
{
    QList<ReportBlock> blocks{ReportHeading{1, parseInline(map.title.translated())},
                              paragraph(map.lead, ReportParagraph::Style::Lead), BrainMapFigure::onPaper(map)};
    for (const BrainMap::SystemEntry &system : map.systems) {
        blocks.append(ReportHeading{2, parseInline(system.name.translated())});
        blocks.append(paragraph(system.job));
        for (qsizetype i = 0; i < map.areas.size(); ++i) {
            const BrainMap::AreaEntry &area = map.areas.at(i);
            if (area.system != system.system)
                continue;
            blocks.append(
                heading(3, tr("%1 (%2)", "an area of the brain: number and name, medical name")
                               .arg(BrainMapFigure::numberedName(map, i), plainText(area.medicalName.translated()))));
            blocks.append(labelled(tr("What it does:"), area.does));
            blocks.append(labelled(tr("What changes:"), area.changes));
            blocks.append(labelled(tr("What you may notice:"), area.notice));
            blocks.append(labelled(tr("What helps:"), area.helps));
        }
    }
    return blocks;
}

QList<ReportBlock> BrainMapBlocks::slides(const BrainMap &map)
{
    QList<ReportBlock> blocks{ReportHeading{1, parseInline(map.title.translated())}, BrainMapFigure::slide(map)};
    for (int i = 0; i < int(map.areas.size()); ++i) {
        blocks.append(heading(1, BrainMapFigure::numberedName(map, i)));
        blocks.append(BrainMapFigure::slide(map, i, BrainMapFigure::Part::DoesAndChanges));
        blocks.append(BrainMapFigure::slide(map, i, BrainMapFigure::Part::NoticeAndHelps));
    }
    return blocks;
}

} // namespace Handrail
