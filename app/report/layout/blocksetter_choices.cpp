// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers in a line, each with the marks of its hues.

#include "report/layout/blocksetter.h"

#include <algorithm>

namespace Handrail {

namespace {

constexpr qreal markSize = 0.8; // in em, as are the others
constexpr qreal markGap = 0.25;
constexpr qreal between = 1.3;
constexpr qreal betweenRows = 0.3;

} // namespace

/// All in one row, or two in each, or one: none ever stands alone under a row of others.
void BlockSetter::set(const ReportChoices &choices)
{
    const qreal mark = em(markSize);
    const auto count = choices.choices.size();
    const auto widthOf = [&](const ReportChoices::Choice &choice) { // in bold, whichever stands out
        return (int(choice.isDependence) + int(choice.isAddiction)) * (mark + em(markGap))
               + text(StyledText::plain(choice.words), m_type.strong, m_width)->naturalWidth();
    };
    qsizetype inRow = count;
    QList<qreal> starts; // of the columns
    for (;; inRow = inRow > 2 && count % 2 == 0 ? 2 : 1) {
        starts.clear();
        qreal start = 0;
        for (qsizetype column = 0; column < inRow; ++column) {
            starts.append(start);
            qreal widest = 0;
            for (qsizetype i = column; i < count; i += inRow)
                widest = std::max(widest, widthOf(choices.choices.at(i)));
            start += widest + em(between);
        }
        if (start - em(between) <= m_width || inRow < 2)
            break;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const ReportChoices::Choice &choice = choices.choices.at(i);
        const bool waits = choices.chosen >= 0 && i != choices.chosen;
        const TextPtr words = text(StyledText::plain(choice.words), waits ? m_type.body : m_type.strong, m_width,
                                   waits ? m_style.colors.muted : m_style.colors.text);
        if (i % inRow == 0) {
            Strip row;
            row.spaceBefore = em(i == 0 ? 1 : betweenRows);
            // With the question above it.
            m_nextBreak = m_flow.strips.empty() ? m_nextBreak : std::max(m_nextBreak, PageBreak::Avoid);
            add(std::move(row));
        }
        Strip &row = m_flow.strips.back();
        row.height = std::max(row.height, words->height());
        qreal start = starts.at(i % inRow);
        const qreal markTop = (words->lineHeight() - mark) / 2;
        const auto addMark = [&](Shape::Kind kind) {
            row.leaves.push_back({{left(start, mark), markTop}, Shape{kind, {mark, mark}}});
            start += mark + em(markGap);
        };
        if (choice.isDependence)
            addMark(Shape::Kind::DependenceMark);
        if (choice.isAddiction)
            addMark(Shape::Kind::AddictionMark);
        // A box is as wide as the column: where it is mirrored, its words stand at its right edge.
        row.leaves.push_back({{left(start, m_width), 0},
                              LineRun{words, 0, words->lineCount()},
                              m_flow.structure.add(StructureTree::root, StructureTree::Type::P)});
    }
    if (count > 0 && choices.chosen >= 0)
        m_nextBreak = PageBreak::Avoid; // why it is the one
}

} // namespace Handrail
