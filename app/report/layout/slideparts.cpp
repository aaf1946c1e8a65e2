// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/slideparts.h"

#include "report/writingline.h"

#include <algorithm>
#include <optional>

namespace Handrail {

namespace {

constexpr qsizetype mostBesidePicture = 240; // letters

InlineText words(const QString &text)
{
    Span span;
    span.text = text;
    return {span};
}

bool isToFill(const QList<InlineText> &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), isToWriteOn);
}

/// Nobody writes on a wall: what is there to be filled in by hand is left out. Nothing, when nothing is left.
std::optional<ReportBlock> withoutWritingLines(const ReportBlock &block)
{
    if (const auto *table = std::get_if<ReportTable>(&block)) {
        ReportTable shown = *table;
        shown.rows.removeIf(isToFill);
        return shown.rows.isEmpty() && !table->rows.isEmpty() ? std::nullopt : std::optional<ReportBlock>(shown);
    }
    const auto *callOut = std::get_if<ReportCallOut>(&block);
    if (callOut && isToWriteOn(callOut->title))
        return std::nullopt;
    return block;
}

/// A picture says little on a slide of its own: the words about it stand with it. Where a numbered list tells it step
/// by step, each step has the picture.
QList<ReportBlock> withWordsToPictures(const QList<ReportBlock> &blocks, const QLocale &locale)
{
    QList<ReportBlock> shown;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto *figure = std::get_if<ReportFigure>(&blocks.at(i));
        if (!figure || figure->isElastic || figure->slides || !figure->words.text.isEmpty()) {
            shown.append(blocks.at(i));
            continue;
        }
        ReportFigure picture = *figure;
        picture.caption.clear();
        const auto *steps = i + 1 < blocks.size() ? std::get_if<ReportList>(&blocks.at(i + 1)) : nullptr;
        if (steps && steps->ordered && !steps->items.isEmpty()) {
            int number = 0;
            for (const InlineText &step : steps->items) {
                picture.words.text = words(locale.toString(++number) + QStringLiteral(". ")) + step;
                picture.words.note = number == 1 ? figure->caption : InlineText();
                shown.append(picture);
            }
            ++i;
            continue;
        }
        const auto *before = shown.isEmpty() ? nullptr : std::get_if<ReportParagraph>(&shown.constLast());
        if (before && before->style == ReportParagraph::Style::Body
            && plainText(before->text).size() <= mostBesidePicture) {
            picture.words.text = before->text;
            picture.words.note = figure->caption;
            shown.removeLast();
        } else {
            picture.words.text = figure->caption;
        }
        shown.append(picture);
    }
    return shown;
}

/// Whether each side of a comparison says more than a few words, so that a row is a slide.
bool isTold(const ReportTable &table)
{
    const auto hasLines = [](const InlineText &cell) {
        return std::any_of(cell.cbegin(), cell.cend(),
                           [](const Span &span) { return span.text.contains(QChar::LineSeparator); });
    };
    return table.isComparison && std::any_of(table.rows.cbegin(), table.rows.cend(), [&](const QList<InlineText> &row) {
               return std::any_of(row.cbegin(), row.cend(), hasLines);
           });
}

/// Each row on slides of its own, under its name. The first stands under the words that lead to it.
void addRows(QList<SlidePart> &parts, const ReportTable &table)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QList<InlineText> row = table.rows.at(i);
        const QString name = plainText(row.value(0)).trimmed();
        ReportTable alone = table;
        if (!name.isEmpty() && (i > 0 || parts.constLast().blocks.isEmpty())) {
            parts.append({{{2, name}}, {}});
            row[0].clear();
        }
        alone.rows = {row};
        parts.last().blocks.append(alone);
    }
}

} // namespace

QList<SlidePart> slideParts(const ReportDocument &document)
{
    QList<SlidePart> parts{{}};
    const QString title = document.title.trimmed();
    const auto *first = document.blocks.isEmpty() ? nullptr : std::get_if<ReportHeading>(&document.blocks.constFirst());
    const bool beginsWithTitle = first && first->level == 1 && plainText(first->text).trimmed() == title;
    if (!title.isEmpty() && !beginsWithTitle)
        parts.last().headings.append({0, title});
    bool isEmptied = false; // of what would have stood under the heading
    for (const ReportBlock &block : document.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (!heading) {
            const std::optional<ReportBlock> shown = withoutWritingLines(block);
            const auto *table = shown ? std::get_if<ReportTable>(&*shown) : nullptr;
            if (!shown)
                isEmptied = true;
            else if (table && isTold(*table))
                addRows(parts, *table);
            else
                parts.last().blocks.append(*shown);
            continue;
        }
        const QString text = plainText(heading->text).trimmed();
        if (text.isEmpty())
            continue;
        if (isEmptied && parts.constLast().blocks.isEmpty())
            parts.last().headings.removeLast();
        isEmptied = false;
        const QList<SlideTitle> &above = parts.constLast().headings;
        const bool goesOn =
            parts.constLast().blocks.isEmpty() && (above.isEmpty() || above.last().level < heading->level);
        if (!goesOn)
            parts.append(SlidePart{});
        parts.last().headings.append({heading->level, text});
    }
    if (isEmptied && parts.constLast().blocks.isEmpty() && parts.constLast().headings.size() < 2)
        parts.removeLast();
    for (SlidePart &part : parts)
        part.blocks = withWordsToPictures(part.blocks, document.locale);
    return parts;
}

} // namespace Handrail
