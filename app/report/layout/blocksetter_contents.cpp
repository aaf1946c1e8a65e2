// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of contents of a document with many parts.

#include "report/layout/blocksetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Handrail {

namespace {

using Type = StructureTree::Type;

constexpr qsizetype leastParts = 8; // fewer are found by leafing through
constexpr qreal between = 0.3;      // in em
constexpr qreal leastBetween = 0.08;
constexpr qreal leastLineHeight = 0.85; // of the usual

QList<InlineText> partsOf(const ReportDocument &document)
{
    QList<InlineText> parts;
    for (const ReportBlock &block : document.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level == 1 && !plainText(heading->text).trimmed().isEmpty())
            parts.append(heading->text);
    }
    return parts;
}

} // namespace

bool BlockSetter::hasContents(const ReportDocument &document, const PageStyle &style)
{
    return !style.isProjected && style.hasHeaderAndFooter && partsOf(document).size() >= leastParts;
}

void BlockSetter::setContents()
{
    set(ReportHeading{2,
                      {Span{Span::Kind::Text, QCoreApplication::translate("Report", "Contents"), false, false, {}}}});
    const QList<InlineText> parts = partsOf(m_document);
    const qreal reserved = text(StyledText::plain(QStringLiteral("888")), m_type.body, m_width)->naturalWidth();
    const Column words{0, m_column.width - reserved - em(1.5), StructureTree::root};
    TypeScale::Step step = m_type.body;
    QList<TextPtr> lines;
    qreal above = 0;
    for (const Strip &strip : m_flow.strips)
        above += strip.spaceBefore + strip.height;
    qreal height = 0;
    const auto setLines = [&] {
        lines.clear();
        height = 0;
        for (const InlineText &part : parts) {
            lines.append(text(styled(part), step, words.width));
            height += lines.constLast()->height();
        }
    };
    setLines();
    // A little closer, rather than two lines on a page of their own.
    const qreal count = qreal(parts.size());
    const qreal share = (m_pageHeight - above - count * em(leastBetween)) / height;
    if (share < 1 && share >= leastLineHeight) {
        step.lineHeight *= share;
        setLines();
    }
    const qreal space = std::clamp((m_pageHeight - above - height) / count, em(leastBetween), em(between));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        addLines(lines.at(i), words, m_flow.structure.add(StructureTree::root, Type::P), space);
        Strip &last = m_flow.strips.back();
        last.part = int(i);
        // For the eye to follow from the words to the number.
        last.leaves.push_back(
            {{left(0, m_column.width), last.height}, Shape{Shape::Kind::Hairline, {m_column.width, 0.5}}});
    }
    m_nextBreak = PageBreak::Forced;
}

Leaf BlockSetter::partNumber(const Strip &line, int number) const
{
    const TextPtr box = text(StyledText::plain(m_document.locale.toString(number)), m_type.body, m_column.width);
    // The box is as wide as the column and set from its start side.
    const qreal aside = m_column.width - box->naturalWidth();
    const qreal x = left(0, m_column.width) + (m_isMirrored ? -aside : aside);
    return {{x, line.height - box->lineHeight()}, LineRun{box, 0, 1}, line.leaves.front().node};
}

} // namespace Handrail
