// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinetable.h"

#include "gui/theme/theme.h"
#include "gui/timeline/tablehead.h"
#include "gui/widgets/spokenrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace Handrail {

TimelineTable::TimelineTable(Theme &theme, QWidget *parent)
    : QTableWidget(parent)
    , m_theme(theme)
    , m_head(new TableHead(theme, this))
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
    int needed = 0;
    QList<int> widths;
    for (int column = 0; column < columnCount(); ++column) {
        widths.append(std::min(columnWidth(column) + m_theme.px(16), m_theme.px(300)));
        needed += widths.last();
    }
    // Too wide: every column gives in proportion, down to a width that still holds a word; then it scrolls.
    const double share = needed > room ? std::max(0.6, double(room) / needed) : 1.0;
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::max(horizontalHeader()->sectionSizeHint(column) + m_theme.px(8),
                                        int(widths.at(column) * share)));
    horizontalHeader()->setStretchLastSection(needed * share <= room);
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
        const bool isChosen =
            std::any_of(chosen.cbegin(), chosen.cend(), [i](const QModelIndex &index) { return index.row() == i - 1; });
        if (chosen.isEmpty() || isChosen)
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
