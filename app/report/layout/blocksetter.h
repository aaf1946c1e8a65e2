// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/flow.h"
#include "report/reportdocument.h"

namespace Handrail {

/// At most this many lines stand on a slide, under its title.
constexpr int linesOnSlide = 6;
/// A call-out is one thing: with its title it may have a line more. A longer one has its title on each slide.
constexpr int linesOfCallOut = 7;

/// Sets the blocks of a document, one after the other, as strips in a column of a given width.
class BlockSetter
{
public:
    /// With close sources the list at the end is a little shorter. On slides a chart leaves at least `wordsUnderChart`
    /// for the words under it.
    BlockSetter(const ReportDocument &document, const PageStyle &style, qreal width, qreal pageHeight,
                bool hasCloseSources = false, qreal wordsUnderChart = 0);

    Flow flow();
    /// Whether a document of many parts begins with a list of them.
    static bool hasContents(const ReportDocument &document, const PageStyle &style);
    /// The number of the page that a part begins on, beside its line in that list, once the page is known.
    Leaf partNumber(const Strip &line, int number) const;

private:
    /// Where strips go: the column itself, or the inside of a call-out. Measured from the start side.
    struct Column
    {
        qreal start = 0;
        qreal width = 0;
        int node = StructureTree::root;
    };
    using TextPtr = std::shared_ptr<const TextBox>;

    Column readable(const TypeScale::Step &step) const;

    void set(const ReportHeading &heading);
    void set(const ReportParagraph &paragraph);
    void set(const ReportList &list);
    void set(const ReportTable &table);
    void set(const ReportCallOut &callOut);
    void set(const ReportFigure &figure);
    void set(const ReportQuestion &question);
    void set(const ReportChoices &choices);
    void set(const ReportPageBreak &pageBreak);

    void setBeside(const ReportFigure &figure);
    bool setOver(const ReportFigure &figure, qreal ratio);
    void countAsSlide(size_t first);
    void addWritingLines(int count, const Column &column, bool isGoingOn);
    Leaf writingLine(const Column &column, qreal start, qreal y) const;

    void setTitle();
    void setContents();
    void repeatTitle(size_t first, size_t body);
    void setSources();
    void setParagraph(const ReportParagraph &paragraph, const Column &column);
    void setList(const QList<StyledText> &items, bool ordered, const TypeScale::Step &step, const Column &column);
    QList<Column> tableColumns(const ReportTable &table) const;
    QList<qreal> leastWidths(const ReportTable &table, qsizetype count) const;
    bool isFullWidth(const Column &column) const { return qFuzzyCompare(column.width, m_width); }
    Strip row(const ReportTable &table, const QList<InlineText> &cells, const QList<Column> &columns, bool isHead,
              int tableNode);
    void setStackedRow(const ReportTable &table, const QList<InlineText> &cells, int tableNode);
    void keepWhole(size_t first);
    int nameAgain(const StyledText &name);
    void addHueMark(Strip &strip, const Column &column, bool isDependence);
    Leaf hueMark(const Column &column, qreal top, bool isDependence) const;

    /// Adds the lines of a text, with two of them at least on either side of a break.
    void addLines(const TextPtr &box, const Column &column, int node, qreal spaceBefore, bool isHeading = false);
    Strip &add(Strip strip);
    TextPtr text(const StyledText &styled, const TypeScale::Step &step, qreal width) const;
    TextPtr text(const StyledText &styled, const TypeScale::Step &step, qreal width, const QColor &color) const;
    StyledText styled(const InlineText &spans) const;
    /// The left edge of something of that width that stands `start` away from the column's start side.
    qreal left(qreal start, qreal width) const { return m_isMirrored ? m_width - start - width : start; }
    qreal em(qreal factor) const { return m_style.bodySize * factor; }

    const ReportDocument &m_document;
    const PageStyle &m_style;
    const TypeScale m_type;
    const qreal m_width;
    const qreal m_pageHeight;
    const bool m_isMirrored;
    const bool m_hasCloseSources;
    const qreal m_wordsUnderChart;
    QHash<QString, int> m_sourceNumbers;
    const Column m_wide;   ///< headings, tables, figures and call-outs
    const Column m_column; ///< running text: no wider than can be read with ease
    const Column m_lead;   ///< the same for the type of lead paragraphs
    const Column m_small;  ///< and of captions
    Flow m_flow;
    PageBreak m_nextBreak = PageBreak::Free; ///< before the next block
    bool m_hasTitle = false;
    int m_headingLevel = 0;    ///< of the last heading
    size_t m_underHeading = 0; ///< the strip that follows it
    int m_points = 0;
};

} // namespace Handrail
