// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinetable.h"

#include "gui/theme/theme.h"
#include "gui/timeline/tablehead.h"
#include "gui/widgets/spokenrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

constexpr double mostOfNames = 0.3;  ///< of the width, for the first column of what is set side by side
constexpr double leastOfWidth = 0.6; ///< a column gives in down to this share; it still holds a word

/// Of one line, whatever it holds: the other columns say how high a row is, and what has no room ends in dots.
class AsideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height()};
    }
};

} // namespace

TimelineTable::TimelineTable(Theme &theme, QWidget *parent)
    : QTableWidget(parent)
    , m_theme(theme)
    , m_head(new TableHead(theme, this))
    , m_aside(new AsideDelegate(this))
{
    setHorizontalHeader(m_head);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setShowGrid(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    new SpokenRow(this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_head, &TableHead::sortWanted, this, &TimelineTable::sortBy);
    connect(&m_theme, &Theme::changed, this, &TimelineTable::fitColumns);
}

void TimelineTable::setContent(const TableContent &content)
{
    m_content = content.withoutEmptyColumns();
    for (int column = 0; column < columnCount(); ++column)
        setItemDelegateForColumn(column, nullptr);
    if (m_content.asideColumn >= 0)
        setItemDelegateForColumn(m_content.asideColumn, m_aside);
    m_sorted = -1;
    m_isFalling = false;
    fill();
}

void TimelineTable::sortBy(int column)
{
    m_isFalling = column == m_sorted && !m_isFalling;
    m_sorted = column;
    m_content = m_content.sorted(column, m_isFalling);
    fill();
}

void TimelineTable::fill()
{
    clear();
    setColumnCount(int(m_content.header.size()));
    setRowCount(int(m_content.rows.size()));
    setHorizontalHeaderLabels(m_content.header);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(m_content.rows.at(row).at(column).text);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            if (column == m_content.asideColumn)
                item->setToolTip(item->text());
            setItem(row, column, item);
        }
        // Who goes down the first column hears each row as a whole.
        if (columnCount() > 0)
            item(row, 0)->setData(Qt::AccessibleTextRole, m_content.rowInWords(row));
    }
    m_head->showOrder(m_sorted, m_isFalling);
    fitColumns();
}

void TimelineTable::fitColumns()
{
    if (columnCount() == 0)
        return;
    const int room = viewport()->width();
    resizeColumnsToContents();
    const QList<int> widths = m_content.isSideBySide ? widthsSideBySide(room) : widthsByContent(room);
    int needed = 0;
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, widths.at(column));
        needed += widths.at(column);
    }
    horizontalHeader()->setStretchLastSection(needed <= room);
}

/// What is to be compared is in view as a whole.
QList<int> TimelineTable::widthsSideBySide(int room) const
{
    const int names = std::min(columnWidth(0) + m_theme.px(16), int(room * mostOfNames));
    QList<int> widths(columnCount(), (room - names) / std::max(1, columnCount() - 1));
    widths[0] = names;
    return widths;
}

QList<int> TimelineTable::widthsByContent(int room) const
{
    QList<int> widths;
    QList<int> spare;  // what each can give
    QList<int> wishes; // what each would like besides
    int wished = 0;
    int needed = 0;
    int given = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const int least = horizontalHeader()->sectionSizeHint(column) + m_theme.px(8);
        const int wanted = std::max(least, std::min(columnWidth(column) + m_theme.px(16), m_theme.px(300)));
        widths.append(column == m_content.asideColumn ? least : wanted);
        spare.append(std::max(0, widths.constLast() - std::max(least, int(widths.constLast() * leastOfWidth))));
        needed += widths.constLast();
        given += spare.constLast();
        const int whole = std::min(columnWidth(column) + m_theme.px(16), m_theme.px(640));
        wishes.append(column == m_content.asideColumn ? 0 : std::max(0, whole - widths.constLast()));
        wished += wishes.constLast();
    }
    // Room to spare: long words need fewer lines.
    if (needed < room && wished > 0) {
        const double share = std::min(1.0, double(room - needed) / wished);
        for (int column = 0; column < columnCount(); ++column)
            widths[column] += int(wishes.at(column) * share);
        return widths;
    }
    // Too wide: every column gives in as it can; what is still too wide scrolls.
    const double share = needed > room && given > 0 ? std::min(1.0, double(needed - room) / given) : 0.0;
    for (int column = 0; column < columnCount(); ++column)
        widths[column] -= int(std::ceil(spare.at(column) * share));
    return widths;
}

void TimelineTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

QString TimelineTable::textToCopy() const
{
    const QList<QStringList> all = m_content.texts();
    const QModelIndexList chosen = selectionModel()->selectedRows();
    QStringList lines;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isHeader = i == 0;
        const bool isChosen =
            std::any_of(chosen.cbegin(), chosen.cend(), [i](const QModelIndex &index) { return index.row() == i - 1; });
        if (isHeader || isChosen || chosen.isEmpty())
            lines << all.at(i).join(u'\t');
    }
    return lines.join(u'\n');
}

void TimelineTable::focusInEvent(QFocusEvent *event)
{
    QTableWidget::focusInEvent(event);
    // The keys need a row to go on from; nothing is chosen by that.
    if (!currentIndex().isValid() && rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(textToCopy());
        event->accept();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace Handrail
