// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocksetter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

using Type = StructureTree::Type;

constexpr int charactersPerLine = 75;
constexpr qreal usualBodySize = 12; ///< in points, on paper
constexpr size_t fewLines = 2;
constexpr qreal closeLineHeight = 1.25; // as a multiple of the size

/// Whether a sentence leads on to what stands under it: "Call for help if:". Its sources come after the colon.
bool leadsOn(const InlineText &text)
{
    for (auto span = text.crbegin(); span != text.crend(); ++span) {
        if (span->kind != Span::Kind::Source && !span->text.trimmed().isEmpty())
            return span->text.trimmed().endsWith(u':');
    }
    return false;
}

Type headingType(int level)
{
    constexpr Type types[] = {Type::H1, Type::H2, Type::H3, Type::H4};
    return types[std::clamp(level, 1, 4) - 1];
}

} // namespace

BlockSetter::BlockSetter(const ReportDocument &document, const PageStyle &style, qreal width, qreal pageHeight,
                         bool hasCloseSources, qreal wordsUnderChart)
    : m_document(document)
    , m_style(style)
    , m_type(style)
    , m_width(width)
    , m_pageHeight(pageHeight)
    , m_isMirrored(document.locale.textDirection() == Qt::RightToLeft)
    , m_hasCloseSources(hasCloseSources)
    , m_wordsUnderChart(wordsUnderChart)
    , m_wide{0, width, StructureTree::root}
    , m_column(readable(m_type.body))
    , m_lead(readable(m_type.lead))
    , m_small(readable(m_type.caption))
{
    if (!style.hasSources)
        return;
    for (const Source &source : document.sources)
        m_sourceNumbers.insert(source.id, int(m_sourceNumbers.size()) + 1);
}

BlockSetter::Column BlockSetter::readable(const TypeScale::Step &step) const
{
    return {0, std::min(m_width, TextBox::widthOf(charactersPerLine, step, m_style.families)), StructureTree::root};
}

Flow BlockSetter::flow()
{
    setTitle();
    m_flow.isBooklet = m_hasTitle && hasContents(m_document, m_style);
    if (m_flow.isBooklet)
        setContents();
    for (const ReportBlock &block : m_document.blocks)
        std::visit([this](const auto &kind) { set(kind); }, block);
    setSources();
    return std::move(m_flow);
}

void BlockSetter::setTitle()
{
    if (m_document.title.trimmed().isEmpty())
        return;
    // A document of one topic already begins with its title.
    if (!m_document.blocks.isEmpty()) {
        const auto *first = std::get_if<ReportHeading>(&m_document.blocks.first());
        if (first && first->level == 1 && styled(first->text).text == m_document.title.trimmed())
            return;
    }
    m_hasTitle = true;
    const TextPtr box = text(StyledText::plain(m_document.title.trimmed()), m_type.title, m_width);
    const int node = m_flow.structure.add(StructureTree::root, Type::H1);
    const size_t first = m_flow.strips.size();
    addLines(box, m_wide, node, 0, true);
    m_flow.strips[first].heading = int(m_flow.headings.size());
    m_flow.headings.push_back({m_document.title.trimmed(), 1, false});
    m_nextBreak = PageBreak::Never;
}

void BlockSetter::set(const ReportHeading &heading)
{
    const StyledText words = styled(heading.text);
    if (words.isEmpty())
        return;
    const int level = std::clamp(heading.level, 1, 3);
    const bool followsHeading = !m_flow.strips.empty() && m_flow.strips.back().isHeading;
    if (m_style.isProjected && !followsHeading && !m_flow.strips.empty())
        m_nextBreak = PageBreak::Forced;
    // A heading with a line or two under it does not stay behind when what it leads to goes to the next page.
    if (!m_style.isProjected && !followsHeading && level > m_headingLevel && m_headingLevel > 0
        && m_flow.strips.size() - m_underHeading <= fewLines)
        m_nextBreak = std::max(m_nextBreak, PageBreak::Poor);
    const int depth = m_hasTitle ? level + 1 : level;
    const TextPtr box = text(words, m_type.headings[level - 1], m_width);
    const int node = m_flow.structure.add(StructureTree::root, headingType(depth));
    constexpr qreal space[] = {2.0, 1.5, 1.2};
    const size_t first = m_flow.strips.size();
    addLines(box, m_wide, node, em(followsHeading ? 0.6 : space[level - 1]), true);
    m_flow.strips[first].heading = int(m_flow.headings.size());
    m_flow.headings.push_back({StyledText::from(heading.text, {}, m_document.locale).text, depth, level == 1});
    m_nextBreak = PageBreak::Never;
    m_headingLevel = level;
    m_underHeading = m_flow.strips.size();
}

void BlockSetter::set(const ReportParagraph &paragraph)
{
    using Style = ReportParagraph::Style;
    setParagraph(paragraph, paragraph.style == Style::Lead      ? m_lead
                            : paragraph.style == Style::Caption ? m_small
                                                                : m_column);
}

void BlockSetter::set(const ReportList &list)
{
    QList<StyledText> items;
    for (const InlineText &item : list.items)
        items.append(styled(item));
    setList(items, list.ordered, m_type.body, m_column);
}

void BlockSetter::set(const ReportPageBreak &)
{
    if (!m_flow.strips.empty() && m_nextBreak != PageBreak::Never)
        m_nextBreak = PageBreak::Forced;
}

void BlockSetter::set(const ReportFigure &figure)
{
    if (!figure.draw)
        return;
    if (m_style.isProjected && figure.slides) {
        const QList<ReportFigure::Slide> slides = figure.slides();
        for (const ReportFigure::Slide &slide : slides) {
            set(ReportHeading{1, slide.heading});
            ReportFigure part;
            part.draw = slide.draw;
            part.alternative = slide.alternative;
            part.isElastic = figure.isElastic;
            set(part);
        }
        return;
    }
    if (!figure.words.text.isEmpty()) {
        setBeside(figure);
        return;
    }
    qreal ratio = std::isfinite(figure.heightForWidth) && figure.heightForWidth > 0 ? figure.heightForWidth : 0.6;
    if (figure.isElastic && figure.growsWithText && !m_style.isProjected)
        ratio *= std::max<qreal>(1, m_style.bodySize / usualBodySize); // its type grows with the text, up to a page
    const StyledText words = styled(figure.caption);
    const TextPtr caption =
        words.isEmpty() ? nullptr : text(words, m_type.caption, m_small.width, m_style.colors.muted);
    const qreal captionHeight = caption ? caption->height() + em(0.5) : 0;
    const qreal room = std::max(m_pageHeight - captionHeight, m_pageHeight / 3);
    QSizeF size(m_width, m_width * ratio);
    if (m_style.isProjected && figure.isElastic)
        size = QSizeF(m_width, room);
    else if (size.height() > room)
        size = QSizeF(figure.isElastic ? m_width : room / ratio, room);

    Strip strip;
    strip.spaceBefore = em(1);
    strip.height = size.height();
    strip.isFigure = true;
    strip.leaves.push_back({{(m_width - size.width()) / 2, 0},
                            FigureBox{figure.draw, size, figure.alternative, figure.isElastic},
                            m_flow.structure.add(StructureTree::root, Type::Figure, figure.alternative)});
    add(std::move(strip));
    if (caption) {
        const size_t first = m_flow.strips.size();
        addLines(caption, m_small, m_flow.structure.add(StructureTree::root, Type::P), em(0.5));
        for (size_t i = first; i < m_flow.strips.size(); ++i) {
            m_flow.strips[i].breakBefore = PageBreak::Never;
            m_flow.strips[i].lines = 0;
        }
    }
    m_nextBreak = m_style.isProjected ? PageBreak::Forced : PageBreak::Free;
}

void BlockSetter::setSources()
{
    if (!m_style.hasSources || m_document.sources.isEmpty())
        return;
    set(ReportHeading{2, {Span{Span::Kind::Text, QCoreApplication::translate("Report", "Sources"), false, false, {}}}});
    QList<StyledText> items;
    for (const Source &source : m_document.sources) {
        QString line = source.reference();
        if (!source.label.isEmpty())
            line = line.isEmpty() ? source.label : source.label + QStringLiteral(": ") + line;
        if (!source.note.isEmpty())
            line += QStringLiteral(" (%1)").arg(source.note);
        items.append(StyledText::plain(line));
    }
    // Looked up, not read: as wide as the page, and each on one page.
    const size_t first = m_flow.strips.size();
    TypeScale::Step step = m_type.source;
    step.lineHeight = m_hasCloseSources ? std::min(step.lineHeight, closeLineHeight) : step.lineHeight;
    setList(items, true, step, m_wide);
    for (size_t i = first; i < m_flow.strips.size(); ++i) {
        if (m_flow.strips[i].spaceBefore == 0)
            m_flow.strips[i].breakBefore = PageBreak::Poor;
    }
}

void BlockSetter::setParagraph(const ReportParagraph &paragraph, const Column &column)
{
    const StyledText words = styled(paragraph.text);
    if (words.isEmpty())
        return;
    const bool isLead = paragraph.style == ReportParagraph::Style::Lead;
    const bool isCaption = paragraph.style == ReportParagraph::Style::Caption;
    const TypeScale::Step &step = isLead ? m_type.lead : isCaption ? m_type.caption : m_type.body;
    const TextPtr box = text(words, step, column.width, isCaption ? m_style.colors.muted : m_style.colors.text);
    // A note under a table belongs to it.
    if (isCaption && !m_flow.strips.empty() && m_flow.strips.back().tableHead >= 0)
        m_nextBreak = PageBreak::Poor;
    addLines(box, column, m_flow.structure.add(column.node, Type::P), em(0.7));
    m_nextBreak = leadsOn(paragraph.text) ? PageBreak::Poor : PageBreak::Free;
}

void BlockSetter::setList(const QList<StyledText> &items, bool ordered, const TypeScale::Step &step,
                          const Column &column)
{
    const auto marker = [&](int number) {
        const QString label = ordered ? m_document.locale.toString(number) + QLatin1Char('.') : QStringLiteral("•");
        return text(StyledText::plain(label), step, column.width);
    };
    const qreal gap = step.size * 0.5;
    const bool isLong = items.size() > 7;
    const bool isBoxed = m_style.isProjected && column.node != StructureTree::root;
    const qreal between = isBoxed ? 0.12 : isLong || step.size < m_type.body.size ? 0.2 : 0.35; // sources stand closer
    const qreal above = isBoxed ? 0.3 : 0.7;
    const qreal indent =
        std::min(column.width / 3, std::max(marker(int(items.size()))->naturalWidth(), step.size * 0.8) + gap);
    const int listNode = m_flow.structure.add(column.node, Type::L);
    const size_t first = m_flow.strips.size();
    int number = 0;
    for (const StyledText &item : items) {
        if (item.isEmpty())
            continue;
        const int itemNode = m_flow.structure.add(listNode, Type::LI);
        const int labelNode = m_flow.structure.add(itemNode, Type::Lbl);
        const Column inside{column.start + indent, column.width - indent, itemNode};
        const size_t start = m_flow.strips.size();
        addLines(text(item, step, inside.width), inside, m_flow.structure.add(itemNode, Type::LBody),
                 step.size * (number == 0 ? above : between));
        const TextPtr label = marker(++number);
        Leaf leaf{{left(column.start, column.width), 0}, LineRun{label, 0, label->lineCount()}, labelNode};
        auto &leaves = m_flow.strips[start].leaves;
        leaves.insert(leaves.begin(), std::move(leaf));
        if (m_style.isProjected && column.node == StructureTree::root) {
            for (size_t i = start; i < m_flow.strips.size(); ++i)
                m_flow.strips[i].point = m_points;
            ++m_points;
        }
    }
    // A list is one text: its first and last line do not stand alone either.
    const size_t end = m_flow.strips.size();
    if (end > first + 1) {
        for (size_t i : {first + 1, end - 1})
            m_flow.strips[i].breakBefore = std::max(m_flow.strips[i].breakBefore, PageBreak::Poor);
    }
    if (m_style.isProjected && end - first < size_t(linesOnSlide)) { // with the sentence that leads to it
        for (size_t i = first + 1; i < end; ++i)
            m_flow.strips[i].breakBefore = std::max(m_flow.strips[i].breakBefore, PageBreak::Avoid);
    }
    m_nextBreak = PageBreak::Free;
}

void BlockSetter::addLines(const TextPtr &box, const Column &column, int node, qreal spaceBefore, bool isHeading)
{
    const int count = box->lineCount();
    const bool staysWhole = m_style.isProjected && !isHeading && count <= linesOnSlide; // no sentence over two slides
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.spaceBefore = i == 0 ? spaceBefore : 0;
        strip.height = box->lineHeight();
        strip.isHeading = isHeading;
        strip.lines = isHeading ? 0 : 1;
        strip.leaves.push_back({{left(column.start, column.width), 0}, LineRun{box, i, i + 1}, node});
        if (i > 0 && staysWhole)
            m_nextBreak = PageBreak::Avoid;
        else if (i > 0)
            m_nextBreak = isHeading ? PageBreak::Never : i == 1 || i == count - 1 ? PageBreak::Poor : PageBreak::Free;
        add(std::move(strip));
    }
}

Strip &BlockSetter::add(Strip strip)
{
    strip.breakBefore = m_nextBreak;
    m_nextBreak = PageBreak::Free;
    m_flow.strips.push_back(std::move(strip));
    return m_flow.strips.back();
}

BlockSetter::TextPtr BlockSetter::text(const StyledText &styled, const TypeScale::Step &step, qreal width) const
{
    return text(styled, step, width, m_style.colors.text);
}

BlockSetter::TextPtr BlockSetter::text(const StyledText &styled, const TypeScale::Step &step, qreal width,
                                       const QColor &color) const
{
    return std::make_shared<TextBox>(styled, step, m_style.families, m_document.locale.textDirection(), width, color);
}

StyledText BlockSetter::styled(const InlineText &spans) const
{
    return StyledText::from(spans, m_sourceNumbers, m_document.locale);
}

} // namespace Handrail
