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

void BlockSetter::set(const ReportChoices &choices)
{
    const qreal mark = em(markSize);
    qreal start = 0;
    bool isFirst = true;
    for (qsizetype i = 0; i < choices.choices.size(); ++i) {
        const ReportChoices::Choice &choice = choices.choices.at(i);
        const bool waits = choices.chosen >= 0 && i != choices.chosen;
        const TextPtr words = text(StyledText::plain(choice.words), waits ? m_type.body : m_type.strong, m_width,
                                   waits ? m_style.colors.muted : m_style.colors.text);
        const qreal marks = (int(choice.isDependence) + int(choice.isAddiction)) * (mark + em(markGap));
        const qreal width = marks + words->naturalWidth();
        if (isFirst || start + width > m_width) {
            Strip row;
            row.spaceBefore = em(isFirst ? 1 : betweenRows);
            row.lines = 1;
            // With the question above it.
            m_nextBreak = m_flow.strips.empty() ? m_nextBreak : std::max(m_nextBreak, PageBreak::Avoid);
            add(std::move(row));
            start = 0;
            isFirst = false;
        }
        Strip &row = m_flow.strips.back();
        row.height = std::max(row.height, words->height());
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
        start += words->naturalWidth() + em(between);
    }
}

} // namespace Handrail
