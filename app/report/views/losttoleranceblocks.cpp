// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/losttoleranceblocks.h"

#include "report/builder/spans.h"
#include "report/figures/losttolerancefigure.h"
#include "report/views/helpcallout.h"

#include <algorithm>

namespace Handrail {

namespace {

InlineText inlineOf(const Message &message)
{
    return parseInline(message.translated());
}

ReportList lowersRisk(const LostTolerance &lost)
{
    ReportList list;
    for (const Message &item : lost.lowersRisk)
        list.items.append(inlineOf(item));
    return list;
}

void addHelp(const LostTolerance &lost, QList<ReportBlock> &blocks)
{
    if (lost.close.isEmpty())
        return;
    blocks.append(HelpCallOut::callOut(lost.close));
}

int dayOf(const LostTolerance::Stage &stage)
{
    return std::min(int(stage.from.count()), LostToleranceFigure::lastDay);
}

} // namespace

QString LostToleranceBlocks::lowersRiskTitle()
{
    return tr("What lowers the risk");
}

QList<ReportBlock> LostToleranceBlocks::paper(const LostTolerance &lost)
{
    QList<ReportBlock> blocks{ReportHeading{1, inlineOf(lost.title)},
                              ReportParagraph{inlineOf(lost.lead), ReportParagraph::Style::Lead}};
    ReportFigure figure = LostToleranceFigure::figure(lost, std::nullopt);
    figure.caption = inlineOf(lost.illustration);
    blocks.append(figure);
    ReportTable table;
    table.header = {Spans::words(tr("Days off")), Spans::words(tr("What happens"))};
    table.columnWeights = {1, 3.2};
    const QLocale locale;
    for (const LostTolerance::Stage &stage : lost.stages) {
        const QString from = tr("From day\u00a0%1").arg(locale.toString(int(stage.from.count())));
        table.rows.append({Spans::strong(from), Spans::strongMarkdown(stage.title.translated())
                                                    + Spans::words(QString(QChar::LineSeparator))
                                                    + inlineOf(stage.says)});
    }
    blocks.append(table);
    blocks.append(ReportHeading{2, Spans::words(lowersRiskTitle())});
    blocks.append(lowersRisk(lost));
    addHelp(lost, blocks);
    return blocks;
}

QList<ReportBlock> LostToleranceBlocks::slides(const LostTolerance &lost)
{
    QList<ReportBlock> blocks{ReportHeading{1, inlineOf(lost.title)},
                              ReportParagraph{inlineOf(lost.lead), ReportParagraph::Style::Lead},
                              ReportParagraph{inlineOf(lost.illustration), ReportParagraph::Style::Body}};
    for (const LostTolerance::Stage &stage : lost.stages) {
        blocks.append(ReportHeading{1, inlineOf(stage.title)});
        ReportFigure figure = LostToleranceFigure::figure(lost, dayOf(stage));
        figure.words.text = inlineOf(stage.says);
        blocks.append(figure);
    }
    blocks.append(ReportHeading{1, Spans::words(lowersRiskTitle())});
    blocks.append(lowersRisk(lost));
    addHelp(lost, blocks);
    return blocks;
}

} // namespace Handrail
