// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportdocument.h"

#include <QStringList>

namespace Handrail::Test {

/// Every word of a report, one block or cell a line.
inline QString reportText(const ReportDocument &document)
{
    QStringList lines{document.title};
    const auto add = [&](const InlineText &text) { lines.append(plainText(text)); };
    const auto addList = [&](const ReportList &list) {
        for (const InlineText &item : list.items)
            add(item);
    };
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            add(heading->text);
        } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            add(paragraph->text);
        } else if (const auto *list = std::get_if<ReportList>(&block)) {
            addList(*list);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            add(table->caption);
            for (const InlineText &cell : table->header)
                add(cell);
            for (const QList<InlineText> &row : table->rows) {
                for (const InlineText &cell : row)
                    add(cell);
            }
        } else if (const auto *callOut = std::get_if<ReportCallOut>(&block)) {
            add(callOut->title);
            for (const auto &inner : callOut->blocks) {
                if (const auto *text = std::get_if<ReportParagraph>(&inner))
                    add(text->text);
                else
                    addList(std::get<ReportList>(inner));
            }
        } else if (const auto *figure = std::get_if<ReportFigure>(&block)) {
            for (const InlineText &text :
                 {figure->caption, figure->words.title, figure->words.text, figure->words.note})
                add(text);
            lines.append(figure->alternative);
        } else if (const auto *question = std::get_if<ReportQuestion>(&block)) {
            add(question->text);
            lines.append(question->options);
        } else if (const auto *choices = std::get_if<ReportChoices>(&block)) {
            for (const ReportChoices::Choice &choice : choices->choices)
                lines.append(choice.words);
        }
    }
    lines.append(document.helpLine);
    return lines.join(u'\n');
}

} // namespace Handrail::Test
