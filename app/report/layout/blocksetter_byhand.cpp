// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is filled in by hand.

#include "report/layout/blocksetter.h"

#include "report/layout/texttofill.h"

#include <algorithm>

namespace Handrail {

namespace {

using Type = StructureTree::Type;

constexpr qreal leastLine = 7; // of a line to write on, in em: sooner than shorter it has a row of its own

} // namespace

/// Under the strip that was set last, or in it, behind its words.
void BlockSetter::addWritingLines(int count, const Column &column, bool isGoingOn)
{
    if (isGoingOn) {
        Strip &last = m_flow.strips.back();
        const auto &run = std::get<LineRun>(last.leaves.back().content);
        const qreal start = run.box->widthOfLastLine() + em(lineGap);
        if (column.width - start >= em(leastLine))
            last.leaves.push_back(writingLine(column, start, last.height));
        else
            ++count;
    }
    for (int i = 0; i < count; ++i) {
        Strip line;
        line.height = em(handHeight);
        line.lines = 1;
        line.leaves.push_back(writingLine(column, 0, line.height));
        m_nextBreak = PageBreak::Never;
        add(std::move(line));
    }
}

/// From `start` to the end of the column, its foot at `y`.
Leaf BlockSetter::writingLine(const Column &column, qreal start, qreal y) const
{
    const qreal width = std::max(column.width - start, em(1));
    const qreal thickness = std::max(em(0.06), qreal(0.5));
    return {{left(column.start + start, width), y - thickness}, Shape{Shape::Kind::WritingLine, {width, thickness}}};
}

void BlockSetter::set(const ReportQuestion &question)
{
    const size_t first = m_flow.strips.size();
    if (const StyledText words = styled(question.text); !words.isEmpty()) {
        addLines(text(words, m_type.strong, m_column.width), m_column,
                 m_flow.structure.add(StructureTree::root, Type::P), em(1.1));
        m_nextBreak = PageBreak::Never;
    }
    const qreal box = em(1.05);
    const qreal indent = box + em(0.55);
    const qreal gap = em(1.6);
    std::vector<TextPtr> options;
    qreal total = 0;
    for (const QString &option : question.options) {
        options.push_back(text(StyledText::plain(option), m_type.body, m_width - indent));
        total += indent + options.back()->naturalWidth() + gap;
    }
    const qreal lineHeight = m_type.body.size * m_type.body.lineHeight;
    const auto tickBox = [&](qreal start, qreal height) {
        return Leaf{{left(start, box), (height - box) / 2}, Shape{Shape::Kind::TickBox, {box, box}}};
    };
    const bool inOneLine = !options.empty() && total - gap <= m_width
                           && std::all_of(options.cbegin(), options.cend(),
                                          [](const TextPtr &option) { return option->lineCount() == 1; });
    if (inOneLine) {
        Strip strip;
        strip.spaceBefore = em(0.4);
        strip.lines = 1;
        qreal start = 0;
        for (const TextPtr &option : options) {
            const qreal width = m_width - indent;
            strip.height = std::max(strip.height, option->lineHeight());
            strip.leaves.push_back(tickBox(start, option->lineHeight()));
            strip.leaves.push_back({{left(start + indent, width), 0},
                                    LineRun{option, 0, 1},
                                    m_flow.structure.add(StructureTree::root, Type::P)});
            start += indent + option->naturalWidth() + gap;
        }
        add(std::move(strip));
    } else if (!options.empty()) {
        for (const TextPtr &option : options) {
            const size_t start = m_flow.strips.size();
            const Column beside{indent, m_width - indent, StructureTree::root};
            addLines(option, beside, m_flow.structure.add(StructureTree::root, Type::P), em(0.3));
            if (m_flow.strips.size() == start)
                continue;
            std::vector<Leaf> &leaves = m_flow.strips[start].leaves;
            leaves.insert(leaves.begin(), tickBox(0, option->lineHeight()));
            m_nextBreak = PageBreak::Costly;
        }
    } else {
        Strip strip;
        strip.spaceBefore = em(0.4);
        strip.height = lineHeight * 1.3;
        strip.lines = 1;
        strip.leaves.push_back({{0, strip.height - em(0.1)}, Shape{Shape::Kind::WritingLine, {m_width, em(0.06)}}});
        add(std::move(strip));
    }
    for (size_t i = first + 1; i < m_flow.strips.size(); ++i)
        m_flow.strips[i].breakBefore = std::max(m_flow.strips[i].breakBefore, PageBreak::Costly);
    m_nextBreak = PageBreak::Free;
}

} // namespace Handrail
