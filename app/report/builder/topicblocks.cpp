// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/topicblocks.h"

#include "core/content/overdosesteps.h"
#include "report/builder/spans.h"
#include "report/writingline.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>

namespace Handrail {

namespace {

InlineText inlineOf(const Message &message)
{
    return parseInline(message.translated());
}

ReportList listOf(const ListBlock &list)
{
    ReportList result;
    result.ordered = list.ordered;
    for (const Message &item : list.items)
        result.items.append(inlineOf(item));
    return result;
}

/// The author's picture as a vector drawing, or what it says in words when it cannot be drawn.
ReportBlock figureOf(const Picture &picture, const Library &library)
{
    const auto renderer = std::make_shared<QSvgRenderer>(library.pictures.value(picture.file));
    const QSizeF size = renderer->viewBoxF().size();
    if (!renderer->isValid() || size.isEmpty())
        return ReportParagraph{Spans::words(picture.alternative.translated()), ReportParagraph::Style::Caption};

    ReportFigure figure;
    figure.heightForWidth = size.height() / size.width();
    figure.caption = inlineOf(picture.caption);
    figure.alternative = plainText(picture.alternative.translated());
    figure.draw = [renderer, size](QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal) {
        // Pictures are drawn in ink for paper: on a dark ground they bring their paper along.
        if (colors.isDark || colors.isHighContrast)
            painter.fillRect(rect, Qt::white);
        const qreal scale = std::min(rect.width() / size.width(), rect.height() / size.height());
        QRectF target(QPointF(), size * scale);
        target.moveCenter(rect.center());
        renderer->render(&painter, target);
    };
    return figure;
}

ReportCallOut callOutOf(const CallOut &callOut)
{
    ReportCallOut result;
    result.tone = callOut.tone;
    result.title = inlineOf(callOut.title);
    for (const auto &block : callOut.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            result.blocks.append(ReportParagraph{inlineOf(paragraph->text), ReportParagraph::Style::Body});
        else
            result.blocks.append(listOf(std::get<ListBlock>(block)));
    }
    return result;
}

} // namespace

QList<ReportBlock> TopicBlocks::topic(const Topic &topic, const Library &library, const QString &emergencyNumber)
{
    QList<ReportBlock> blocks;
    blocks.append(ReportHeading{1, inlineOf(topic.title)});
    bool isFirstParagraph = true;
    bool wantsNumber = isOverdoseTopic(topic);
    for (const Block &block : topic.blocks) {
        if (wantsNumber && stepsIn(block)) {
            wantsNumber = false;
            //: Ends with the number, or with a line to write it on.
            const QString words =
                tr("Emergency number: %1").arg(emergencyNumber.isEmpty() ? writingLine : emergencyNumber);
            blocks.append(ReportCallOut{CallOut::Tone::Help, Spans::words(words), {}});
        }
        if (const auto *heading = std::get_if<Heading>(&block)) {
            blocks.append(ReportHeading{heading->level, inlineOf(heading->text)});
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            // The first paragraph is the main message.
            const auto style = isFirstParagraph ? ReportParagraph::Style::Lead : ReportParagraph::Style::Body;
            blocks.append(ReportParagraph{inlineOf(paragraph->text), style});
            isFirstParagraph = false;
        } else if (const auto *list = std::get_if<ListBlock>(&block)) {
            blocks.append(listOf(*list));
        } else if (const auto *picture = std::get_if<Picture>(&block)) {
            blocks.append(figureOf(*picture, library));
        } else if (const auto *callOut = std::get_if<CallOut>(&block)) {
            blocks.append(callOutOf(*callOut));
        }
    }
    return blocks;
}

QList<ReportBlock> TopicBlocks::comparison(const Comparison &comparison, ComparisonDetail detail)
{
    QList<ReportBlock> blocks;
    blocks.append(ReportHeading{1, inlineOf(comparison.title)});
    blocks.append(ReportParagraph{inlineOf(comparison.lead), ReportParagraph::Style::Lead});

    ReportTable table;
    table.isComparison = true;
    table.header = {{}, Spans::words(tr("Dependence")), Spans::words(tr("Addiction"))};
    table.columnWeights = {1.0, 2.0, 2.0};
    table.rows.append(
        {Spans::strong(tr("In short")), inlineOf(comparison.dependenceSummary), inlineOf(comparison.addictionSummary)});
    for (const Comparison::Aspect &aspect : comparison.aspects) {
        const auto cell = [detail](const Message &atAGlance, const Message &more) {
            // At a glance, a line still names the sources of the sentence behind it.
            if (detail == ComparisonDetail::AtAGlance)
                return inlineOf(atAGlance) + Spans::sources(sourceIds(inlineOf(more)));
            InlineText text = Spans::strongMarkdown(atAGlance.translated());
            if (!more.isEmpty())
                text += Spans::words(QString(QChar::LineSeparator)) + inlineOf(more);
            return text;
        };
        table.rows.append({Spans::strongMarkdown(aspect.name.translated()),
                           cell(aspect.dependence, aspect.dependenceMore),
                           cell(aspect.addiction, aspect.addictionMore)});
    }
    blocks.append(table);
    return blocks;
}

} // namespace Handrail
