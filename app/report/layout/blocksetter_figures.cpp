// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures that go with words of their own.

#include "report/layout/blocksetter.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Handrail {

namespace {

using Type = StructureTree::Type;

constexpr qreal pictureShare = 0.46;   // of the column
constexpr qreal slideShare = 0.56;     // large enough for the back of a room
constexpr qreal besideGap = 1.4;       // between picture and words, in em
constexpr qreal leastWords = 13;       // beside it, in em
constexpr qreal leastOverWords = 0.25; // of the room on a slide, for the picture over its words
constexpr qreal goodOverWords = 0.42;
constexpr qreal goodChart =
    0.55; // of one that takes any shape: its own words are small, and there are lines to tell apart
constexpr qreal goodOverWide = 0.75; // of the column
constexpr qreal goodBeside = 0.45;   // height for width

} // namespace

/// On a slide, over its words: where it is larger there than beside them. False where it is not.
bool BlockSetter::setOver(const ReportFigure &figure, qreal ratio)
{
    Strip strip;
    std::vector<Leaf> texts;
    qreal height = 0;
    int lines = 0;
    const auto addText = [&](const InlineText &spans, const TypeScale::Step &step, const QColor &color, qreal space) {
        const StyledText words = styled(spans);
        if (words.isEmpty())
            return;
        const TextPtr box = text(words, step, m_width, color);
        height += space;
        texts.push_back({{left(0, m_width), height},
                         LineRun{box, 0, box->lineCount()},
                         m_flow.structure.add(StructureTree::root, Type::P)});
        height += box->height();
        lines += box->lineCount();
    };
    addText(figure.words.text, m_type.body, m_style.colors.text, em(0.6));
    addText(figure.words.note, m_type.caption, m_style.colors.muted, em(0.2));
    const qreal room = m_pageHeight - (figure.isElastic ? std::max(height, m_wordsUnderChart) : height);
    QSizeF size(m_width, figure.isElastic ? room : m_width * ratio);
    if (room > 0 && size.height() > room)
        size *= room / size.height();
    const qreal share = m_width * slideShare;
    QSizeF beside(share, share * ratio);
    if (beside.height() > m_pageHeight)
        beside *= m_pageHeight / beside.height();
    const bool isLarger = size.width() * size.height() > beside.width() * beside.height();
    const qreal aside = m_width - share - em(besideGap);
    const bool fitsBeside = text(styled(figure.words.text), m_type.body, aside)->height() <= m_pageHeight;
    if (lines > linesOnSlide || room < m_pageHeight * leastOverWords || (fitsBeside && !isLarger))
        return false;
    if (figure.isElastic)
        m_flow.wordsUnderChart = std::max(m_flow.wordsUnderChart, height);
    strip.isCramped =
        !isLarger
        || (figure.isElastic ? room < m_pageHeight * goodChart
                             : room < m_pageHeight * goodOverWords && size.width() < m_width * goodOverWide);
    for (Leaf &leaf : texts)
        leaf.at.ry() += size.height();
    strip.height = size.height() + height;
    strip.leaves.push_back({{(m_width - size.width()) / 2, 0},
                            FigureBox{figure.draw, size, figure.alternative, figure.isElastic},
                            m_flow.structure.add(StructureTree::root, Type::Figure, figure.alternative)});
    std::move(texts.begin(), texts.end(), std::back_inserter(strip.leaves));
    add(std::move(strip));
    return true;
}

void BlockSetter::setBeside(const ReportFigure &figure)
{
    const qreal ratio = std::isfinite(figure.heightForWidth) && figure.heightForWidth > 0 ? figure.heightForWidth : 0.6;
    if (!m_style.isProjected && m_width * (1 - pictureShare) < em(leastWords)) {
        // In large type a column beside the picture would hold a word or two a line: the words stand under it.
        ReportFigure alone = figure;
        alone.words = {};
        set(ReportHeading{2, figure.words.title});
        set(alone);
        set(ReportParagraph{figure.words.text, ReportParagraph::Style::Body});
        set(ReportParagraph{figure.words.note, ReportParagraph::Style::Body});
        return;
    }
    if (m_style.isProjected && !m_flow.strips.empty() && !m_flow.strips.back().isHeading)
        m_nextBreak = PageBreak::Forced;
    if (m_style.isProjected && figure.words.title.isEmpty() && setOver(figure, ratio)) {
        m_nextBreak = PageBreak::Forced;
        return;
    }
    const qreal share = m_style.isProjected ? slideShare : pictureShare;
    QSizeF size(m_width * share, m_width * share * ratio);
    if (size.height() > m_pageHeight)
        size *= m_pageHeight / size.height();
    const qreal start = m_width * share + em(besideGap);
    const qreal width = std::min(m_width - start, m_column.width);

    Strip strip;
    strip.spaceBefore = em(1.2);
    qreal bottom = 0;
    const auto addText = [&](const InlineText &spans, const TypeScale::Step &step, const QColor &color, Type type,
                             qreal spaceBefore) {
        const StyledText words = styled(spans);
        if (words.isEmpty())
            return;
        const TextPtr box = text(words, step, width, color);
        const qreal top = bottom > 0 ? bottom + spaceBefore : 0;
        strip.leaves.push_back({{left(start, width), top},
                                LineRun{box, 0, box->lineCount()},
                                m_flow.structure.add(StructureTree::root, type)});
        bottom = top + box->height();
    };
    if (const StyledText title = styled(figure.words.title); !title.isEmpty()) {
        const int depth = m_hasTitle ? 3 : 2;
        strip.heading = int(m_flow.headings.size());
        m_flow.headings.push_back({StyledText::from(figure.words.title, {}, m_document.locale).text, depth, false});
        addText(figure.words.title, m_type.headings[2], m_style.colors.text, depth == 3 ? Type::H3 : Type::H2, 0);
    }
    addText(figure.words.text, m_type.body, m_style.colors.text, Type::P, em(0.3));
    // On paper a note is read as the rest is: it may be what matters most.
    addText(figure.words.note, m_style.isProjected ? m_type.caption : m_type.body, m_style.colors.muted, Type::P,
            em(0.3));
    strip.height = std::max(size.height(), bottom);
    strip.isCramped = m_style.isProjected && ratio < goodBeside;
    strip.leaves.push_back({{left(0, size.width()), 0},
                            FigureBox{figure.draw, size, figure.alternative, figure.isElastic},
                            m_flow.structure.add(StructureTree::root, Type::Figure, figure.alternative)});
    add(std::move(strip));
    m_nextBreak = m_style.isProjected ? PageBreak::Forced : PageBreak::Free;
}

} // namespace Handrail
