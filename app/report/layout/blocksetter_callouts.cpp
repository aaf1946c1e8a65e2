// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boxes with a hue, an icon and a bold first line.

#include "report/layout/blocksetter.h"

#include "report/layout/texttofill.h"

#include <algorithm>

namespace Handrail {

using Type = StructureTree::Type;

void BlockSetter::set(const ReportCallOut &callOut)
{
    const StyledText title = styled(callOut.title);
    const qreal bar = m_style.bodySize / 4;
    const qreal padding = em(0.9);
    const qreal paddingAbove = em(m_style.isProjected ? 0.5 : 0.72); // a slide is short
    const qreal icon = em(1.5);
    const qreal iconGap = em(0.6);
    const Column inside{bar + padding, std::min(m_width - bar - 2 * padding, m_column.width),
                        m_flow.structure.add(StructureTree::root, Type::Sect)};
    const int frame = int(m_flow.frames.size());
    const size_t first = m_flow.strips.size();

    if (!title.isEmpty()) {
        const Column beside{inside.start + icon + iconGap, inside.width - icon - iconGap, inside.node};
        // With a title alone it is a sign, to be found at a glance: "Emergency number: 911".
        const TypeScale::Step &step = callOut.blocks.isEmpty() ? m_type.headings[2] : m_type.strong;
        const TextToFill toFill(title);
        addLines(text(toFill.words, step, beside.width), beside, m_flow.structure.add(inside.node, Type::P), em(1));
        addWritingLines(toFill.lines, beside, toFill.goesOn);
        for (size_t i = first + 1; !m_style.isProjected && i < m_flow.strips.size(); ++i)
            m_flow.strips[i].breakBefore = PageBreak::Never;
        Strip &head = m_flow.strips[first];
        const qreal iconTop = (head.height - icon) / 2;
        head.leaves.push_back(
            {{left(inside.start, icon), iconTop}, Shape{Shape::Kind::ToneIcon, {icon, icon}, callOut.tone}});
        m_nextBreak = PageBreak::Never;
    }
    const size_t body = m_flow.strips.size();
    for (const auto &block : callOut.blocks) {
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            setParagraph(*paragraph, inside);
        } else {
            const auto &list = std::get<ReportList>(block);
            QList<StyledText> items;
            for (const InlineText &item : list.items)
                items.append(styled(item));
            setList(items, list.ordered, m_type.body, inside);
        }
    }
    if (m_flow.strips.size() == first)
        return;
    m_nextBreak = callOut.blocks.isEmpty() ? PageBreak::Poor : PageBreak::Free;
    m_flow.frames.push_back(callOut.tone);
    m_flow.strips[first].spaceBefore = em(1);

    // The padding belongs to the outer strips, so that it stays at the edge of a page.
    Strip &top = m_flow.strips[first];
    top.height += paddingAbove;
    for (Leaf &leaf : top.leaves)
        leaf.at.ry() += paddingAbove;
    m_flow.strips.back().height += paddingAbove;
    if (m_style.isProjected && body > first)
        repeatTitle(first, body);
    qreal height = 0;
    int lines = 0;
    for (size_t i = first; i < m_flow.strips.size(); ++i) {
        m_flow.strips[i].frame = frame;
        height += m_flow.strips[i].height + (i > first ? m_flow.strips[i].spaceBefore : 0);
        lines += m_flow.strips[i].lines;
    }
    const bool fits = height <= m_pageHeight && (!m_style.isProjected || lines <= linesOfCallOut);
    const PageBreak within = m_style.isProjected ? PageBreak::Avoid : PageBreak::Costly;
    for (size_t i = first + 1; fits && i < m_flow.strips.size(); ++i)
        m_flow.strips[i].breakBefore = std::max(m_flow.strips[i].breakBefore, within);
    if (fits && m_style.isProjected)
        countAsSlide(first);
}

/// What may be longer than a slide counts no more than one.
void BlockSetter::countAsSlide(size_t first)
{
    int left = linesOnSlide;
    for (size_t i = first; i < m_flow.strips.size(); ++i) {
        m_flow.strips[i].lines = std::min(m_flow.strips[i].lines, left);
        left -= m_flow.strips[i].lines;
    }
}

/// On a wall what goes on over the edge of a slide needs its first line again: it says whether to call for help.
void BlockSetter::repeatTitle(size_t first, size_t body)
{
    Strip title;
    for (size_t i = first; i < body; ++i) {
        for (Leaf leaf : m_flow.strips[i].leaves) {
            leaf.at.ry() += title.height;
            leaf.node = StructureTree::artifact;
            title.leaves.push_back(std::move(leaf));
        }
        title.height += m_flow.strips[i].height;
    }
    title.height += em(0.35);
    for (size_t i = body; i < m_flow.strips.size(); ++i)
        m_flow.strips[i].tableHead = int(m_flow.tableHeads.size());
    m_flow.tableHeads.push_back(std::move(title));
}

} // namespace Handrail
