// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocksetter.h"

#include "report/layout/texttofill.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Handrail {

namespace {

using Type = StructureTree::Type;

constexpr qreal cellGap = 0.9;          // between columns, in em
constexpr qreal cellPadding = 0.4;      // above and below a row's text, in em
constexpr qreal markSize = 0.85;        // of the two hues' marks, in em
constexpr qreal markGap = 0.4;          // between a mark and its word, in em
constexpr int lettersInColumn = 19;     // sooner than fewer, the cells of a row stand under each other
constexpr qsizetype columnsToStack = 4; // at most
constexpr qreal barHeight = 0.3;        // over the two hues' columns, in em
constexpr int shortRow = 5;             // lines of a row that looks lost alone on a page
constexpr qreal largeRow = 0.3;         // of a page: so high, a row is parted between its cells
constexpr int rowsKeptWhole = 4;        // of a table that is better not parted

/// The longest stretch of a text that no line break may part, by its letters.
QString longestWord(const QString &text)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size();
        const QChar c = isEnd ? QChar(u' ') : text.at(i);
        if (c != u' ' && c != u'-' && c != u'/' && c != QChar::LineSeparator)
            continue;
        const QStringView word = QStringView(text).mid(start, i - start + (isEnd || c == u' ' ? 0 : 1));
        if (word.size() > longest.size())
            longest = word;
        start = i + 1;
    }
    return longest.toString();
}

} // namespace

/// For each column, the width that its longest word needs.
QList<qreal> BlockSetter::leastWidths(const ReportTable &table, qsizetype count) const
{
    QStringList longest(count);
    const auto look = [&](const QList<InlineText> &cells) {
        for (qsizetype i = 0; i < std::min(count, cells.size()); ++i) {
            const QString word = longestWord(styled(cells.at(i)).text);
            if (word.size() > longest.at(i).size())
                longest[i] = word;
        }
    };
    look(table.header);
    for (const QList<InlineText> &row : table.rows)
        look(row);
    QList<qreal> widths;
    for (qsizetype i = 0; i < count; ++i) {
        const qreal mark = table.isComparison && i > 0 ? em(markSize + markGap) : 0;
        widths.append(text(StyledText::plain(longest.at(i)), m_type.strong, m_width)->naturalWidth() + mark + 1);
    }
    return widths;
}

QList<BlockSetter::Column> BlockSetter::tableColumns(const ReportTable &table) const
{
    qsizetype count = table.header.size();
    for (const QList<InlineText> &row : table.rows)
        count = std::max(count, row.size());
    // On a slide two columns of large type are all that fits: the row's name stands over them.
    const bool nameAbove = m_style.isProjected && table.isComparison && count == 3;
    QList<qreal> weights;
    for (qsizetype i = nameAbove ? 1 : 0; i < count; ++i) {
        const qreal weight = table.columnWeights.value(i, 1);
        weights.append(std::isfinite(weight) && weight > 0 ? weight : 1);
    }
    const qreal gap = std::min(em(cellGap), m_width / (3.0 * qreal(std::max<qsizetype>(count, 1))));
    const qreal sum = std::accumulate(weights.cbegin(), weights.cend(), qreal(0));
    const qreal room = m_width - gap * qreal(weights.size() - 1);
    QList<qreal> widths;
    for (const qreal weight : std::as_const(weights))
        widths.append(room * weight / sum);
    if (!m_style.isProjected) {
        // A column too narrow for its longest word takes from those that have room to spare.
        const QList<qreal> least = leastWidths(table, count);
        const qreal needed = std::accumulate(least.cbegin(), least.cend(), qreal(0));
        const bool isNarrow =
            needed > room || room < TextBox::widthOf(lettersInColumn, m_type.body, m_style.families) * qreal(count);
        if (isNarrow && count > 1 && count <= columnsToStack)
            return QList<Column>(count, {0, m_width, 0});
        qreal missing = 0;
        qreal spare = 0;
        for (qsizetype i = 0; i < count; ++i) {
            missing += std::max(qreal(0), least.at(i) - widths.at(i));
            spare += std::max(qreal(0), widths.at(i) - least.at(i));
        }
        for (qsizetype i = 0; i < count && missing > 0 && missing <= spare; ++i) {
            const qreal over = widths.at(i) - least.at(i);
            widths[i] -= over > 0 ? over * missing / spare : over;
        }
    }
    QList<Column> columns;
    if (nameAbove)
        columns.append({0, m_width, 0});
    qreal start = 0;
    for (const qreal width : std::as_const(widths)) {
        columns.append({start, width, 0});
        start += width + gap;
    }
    return columns;
}

void BlockSetter::set(const ReportTable &table)
{
    const QList<Column> columns = tableColumns(table);
    if (columns.isEmpty())
        return;
    const size_t first = m_flow.strips.size();
    const int tableNode = m_flow.structure.add(StructureTree::root, Type::Table);
    qreal space = em(1);
    if (const StyledText caption = styled(table.caption); !caption.isEmpty()) {
        const TextPtr box = text(caption, m_type.caption, m_small.width, m_style.colors.muted);
        addLines(box, m_small, m_flow.structure.add(tableNode, Type::Caption), space);
        m_nextBreak = PageBreak::Never;
        space = em(0.3);
    }
    int head = -1;
    const bool isStacked = columns.size() > 1 && std::all_of(columns.cbegin(), columns.cend(), [&](const Column &each) {
                               return isFullWidth(each);
                           });
    if (!table.header.isEmpty() && !isStacked) {
        Strip strip = row(table, table.header, columns, true, tableNode);
        // Where it is repeated, it is not read again.
        Strip repeated = strip;
        for (Leaf &leaf : repeated.leaves)
            leaf.node = StructureTree::artifact;
        head = int(m_flow.tableHeads.size());
        m_flow.tableHeads.push_back(std::move(repeated));
        strip.spaceBefore = space;
        strip.lines = 0;
        add(std::move(strip));
        m_nextBreak = PageBreak::Never;
        space = 0;
    }
    const qsizetype last = table.rows.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        if (isStacked) {
            setStackedRow(table, table.rows.at(i), tableNode);
            m_nextBreak = PageBreak::Free;
            continue;
        }
        Strip strip = row(table, table.rows.at(i), columns, false, tableNode);
        strip.tableHead = head;
        strip.spaceBefore = space;
        space = 0;
        // A small table is kept whole, and a long one leaves no short row alone.
        const int lonely = i == 1 ? m_flow.strips.back().lines : i == last ? strip.lines : shortRow + 1;
        const bool isKept = table.isKeptWhole || last < rowsKeptWhole || lonely <= shortRow;
        if (i > 0 && isKept && !m_style.isProjected)
            m_nextBreak = table.isKeptWhole && i == last ? PageBreak::Poor : PageBreak::Avoid;
        add(std::move(strip));
    }
    if (table.isKeptWhole && !m_style.isProjected)
        keepWhole(first);
    m_nextBreak = PageBreak::Free;
}

/// What fits a page is not parted, unless the page before it would stay almost empty: with the headings over it, which
/// go where it goes.
void BlockSetter::keepWhole(size_t first)
{
    size_t top = first;
    while (top > 0 && m_flow.strips[top].breakBefore == PageBreak::Never)
        --top;
    qreal height = 0;
    for (size_t i = top; i < m_flow.strips.size(); ++i)
        height += m_flow.strips[i].height + (i > top ? m_flow.strips[i].spaceBefore : 0);
    if (height > m_pageHeight)
        return;
    for (size_t i = first + 1; i < m_flow.strips.size(); ++i)
        m_flow.strips[i].breakBefore = std::max(m_flow.strips[i].breakBefore, PageBreak::Costly);
}

Strip BlockSetter::row(const ReportTable &table, const QList<InlineText> &cells, const QList<Column> &columns,
                       bool isHead, int tableNode)
{
    const bool nameAbove = columns.size() > 1 && isFullWidth(columns.first());
    const int rowNode = m_flow.structure.add(tableNode, Type::TR);
    const TypeScale::Step &strong = m_type.strong;
    Strip strip;
    qreal top = isHead ? 0 : em(cellPadding);
    qreal bottom = top;
    QList<std::pair<Column, int>> blank; // cells with nothing but lines to write on
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Column column = columns.at(i);
        const int hue = table.isComparison && isHead && (i == 1 || i == 2) ? int(i) : 0;
        qreal y = top;
        if (hue != 0) {
            addHueMark(strip, column, hue == 1);
            const qreal indent = em(markSize + markGap);
            column.start += indent;
            column.width -= indent;
            y += em(barHeight + 0.3);
        }
        const bool isName = isHead || i == 0;
        const TextToFill toFill(styled(cells.value(i)));
        const TextPtr box = text(toFill.words, isName ? strong : m_type.body, column.width);
        const int node = m_flow.structure.add(rowNode, isHead ? Type::ColumnHead : isName ? Type::RowHead : Type::TD);
        if (toFill.goesOn)
            strip.leaves.push_back(writingLine(column, box->widthOfLastLine() + em(lineGap), y + box->height()));
        for (int line = 1; line <= toFill.lines && box->lineCount() > 0; ++line) {
            strip.leaves.push_back(writingLine(column, 0, y + box->height() + em(handHeight) * line));
            bottom = std::max(bottom, y + box->height() + em(handHeight) * line);
        }
        if (toFill.lines > 0 && box->lineCount() == 0)
            blank.append({column, toFill.lines});
        if (box->lineCount() > 0) {
            strip.leaves.push_back({{left(column.start, column.width), y}, LineRun{box, 0, box->lineCount()}, node});
            bottom = std::max(bottom, y + box->height());
            strip.lines = std::max(strip.lines, box->lineCount());
        }
        if (nameAbove && i == 0) {
            top = bottom + (bottom > top ? em(0.2) : 0);
            strip.lines = 0; // it heads the row
        }
    }
    bottom = std::max(bottom, top + (strip.leaves.empty() ? m_type.body.size * m_type.body.lineHeight : 0));
    for (const auto &[column, lines] : std::as_const(blank)) { // beside the lines of the other cells
        for (int line = 0; line < lines; ++line)
            strip.leaves.push_back(writingLine(column, 0, bottom - em(handHeight) * line));
    }
    const qreal rule = std::max(em(0.06), qreal(0.5));
    strip.height = bottom + em(cellPadding);
    const Shape::Kind kind = isHead ? Shape::Kind::Rule : Shape::Kind::Hairline;
    strip.leaves.push_back({{0, strip.height - rule}, Shape{kind, {m_width, rule}}});
    return strip;
}

/// The cells of a row under each other, each under the words that head its column: for large type, where columns would
/// be too narrow to read. On a further page, the row is named again.
void BlockSetter::setStackedRow(const ReportTable &table, const QList<InlineText> &cells, int tableNode)
{
    const size_t first = m_flow.strips.size();
    const int rowNode = m_flow.structure.add(tableNode, Type::TR);
    size_t fields = first; // behind the name
    qreal space = em(cellPadding);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const TextToFill toFill(styled(cells.at(i)));
        if (toFill.words.isEmpty() && toFill.lines == 0)
            continue;
        const int node = m_flow.structure.add(rowNode, i == 0 ? Type::RowHead : Type::TD);
        const StyledText head = i > 0 ? styled(table.header.value(i)) : StyledText();
        if (!head.isEmpty()) {
            const bool isHue = table.isComparison && i <= 2;
            const qreal indent = isHue ? em(markSize + markGap) : 0;
            const size_t label = m_flow.strips.size();
            addLines(text(head, m_type.strong, m_width - indent, m_style.colors.muted), {indent, m_width - indent, 0},
                     node, space);
            if (isHue)
                m_flow.strips[label].leaves.push_back(hueMark(m_wide, 0, i == 1));
            m_nextBreak = PageBreak::Never;
            space = 0;
        }
        addLines(text(toFill.words, i == 0 ? m_type.strong : m_type.body, m_width), m_wide, node, space);
        addWritingLines(toFill.lines, m_wide, toFill.goesOn);
        if (i == 0) {
            fields = m_flow.strips.size();
            for (size_t line = first + 1; line < fields; ++line)
                m_flow.strips[line].breakBefore = PageBreak::Never;
        }
        m_nextBreak = i == 0 ? PageBreak::Never : PageBreak::Avoid;
        space = em(cellPadding);
    }
    if (m_flow.strips.size() == first)
        return;
    if (fields > first) {
        const int name = nameAgain(styled(cells.constFirst()));
        qreal height = 0;
        for (size_t i = first; i < m_flow.strips.size(); ++i)
            height += m_flow.strips[i].spaceBefore + m_flow.strips[i].height;
        for (size_t i = fields; i < m_flow.strips.size(); ++i) {
            PageBreak &before = m_flow.strips[i].breakBefore;
            m_flow.strips[i].tableHead = name;
            before = height > m_pageHeight * largeRow && before == PageBreak::Avoid ? PageBreak::Free : before;
        }
    }
    Strip &last = m_flow.strips.back();
    const qreal rule = std::max(em(0.06), qreal(0.5));
    last.height += em(cellPadding);
    last.leaves.push_back({{0, last.height - rule}, Shape{Shape::Kind::Hairline, {m_width, rule}}});
}

/// What stands over a row that goes on on another page: an index into the heads of tables.
int BlockSetter::nameAgain(const StyledText &name)
{
    const QString pattern = QCoreApplication::translate("Report", "%1 (continued)", "the name of a row of a table");
    StyledText words = StyledText::plain(QString(pattern).replace(QLatin1String("%1"), name.text));
    const TextPtr box = text(words, m_type.strong, m_width);
    Strip strip;
    strip.height = box->height() + em(cellPadding);
    strip.leaves.push_back({{left(0, m_width), 0}, LineRun{box, 0, box->lineCount()}, StructureTree::artifact});
    m_flow.tableHeads.push_back(std::move(strip));
    return int(m_flow.tableHeads.size()) - 1;
}

void BlockSetter::addHueMark(Strip &strip, const Column &column, bool isDependence)
{
    const Shape bar{isDependence ? Shape::Kind::SolidBar : Shape::Kind::OutlineBar, {column.width, em(barHeight)}};
    strip.leaves.push_back({{left(column.start, column.width), 0}, bar});
    strip.leaves.push_back(hueMark(column, em(barHeight + 0.3), isDependence));
}

/// Beside the first line of a text that begins at `top`.
Leaf BlockSetter::hueMark(const Column &column, qreal top, bool isDependence) const
{
    const qreal size = em(markSize);
    const qreal line = m_type.strong.size * m_type.strong.lineHeight;
    const Shape mark{isDependence ? Shape::Kind::DependenceMark : Shape::Kind::AddictionMark, {size, size}};
    return {{left(column.start, size), top + (line - size) / 2}, mark};
}

} // namespace Handrail
