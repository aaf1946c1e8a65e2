// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/walkthroughblocks.h"

#include "report/figures/walkthroughscene.h"
#include "report/views/helpcallout.h"

#include <QGuiApplication>

namespace Handrail {

namespace {

/// The scene as it stands at the end of its movement, which says everything by itself.
ReportFigure figureOf(const Walkthrough::Step &step)
{
    ReportFigure figure;
    figure.draw = [scene = step.scene](QPainter &painter, const QRectF &rect, const ColorTokens &colors,
                                       qreal bodySize) {
        WalkthroughScene::draw(painter, rect, scene, 1, colors, bodySize, QGuiApplication::layoutDirection());
    };
    figure.heightForWidth = WalkthroughScene::heightForWidth;
    figure.alternative = plainText(step.alternative.translated());
    figure.words.text = parseInline(step.sentence.translated());
    figure.words.note = parseInline(step.note.translated());
    return figure;
}

} // namespace

QString WalkthroughBlocks::stepTitle(const Walkthrough &walkthrough, qsizetype index)
{
    return tr("%1. %2", "number and title of a step")
        .arg(index + 1)
        .arg(plainText(walkthrough.steps.at(index).title.translated()));
}

QList<ReportBlock> WalkthroughBlocks::paper(const Walkthrough &walkthrough)
{
    QList<ReportBlock> blocks{
        ReportHeading{1, parseInline(walkthrough.title.translated())},
        ReportParagraph{parseInline(walkthrough.lead.translated()), ReportParagraph::Style::Lead}};
    for (qsizetype i = 0; i < walkthrough.steps.size(); ++i) {
        ReportFigure figure = figureOf(walkthrough.steps.at(i));
        Span title;
        title.text = stepTitle(walkthrough, i);
        figure.words.title = {title};
        blocks.append(figure);
    }
    if (!walkthrough.close.isEmpty())
        blocks.append(HelpCallOut::callOut(walkthrough.close));
    return blocks;
}

QList<ReportBlock> WalkthroughBlocks::slides(const Walkthrough &walkthrough)
{
    QList<ReportBlock> blocks;
    for (qsizetype i = 0; i < walkthrough.steps.size(); ++i) {
        Span title;
        title.text = stepTitle(walkthrough, i);
        blocks.append(ReportHeading{1, {title}});
        blocks.append(figureOf(walkthrough.steps.at(i)));
    }
    return blocks;
}

} // namespace Handrail
