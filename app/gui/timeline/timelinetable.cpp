// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinetable.h"

#include "gui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace Handrail {

TimelineTable::TimelineTable(Theme &theme, QWidget *parent)
    : QTableWidget(parent)
    , m_theme(theme)
{
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setShowGrid(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&m_theme, &Theme::changed, this, &TimelineTable::fitColumns);
}

void TimelineTable::setContent(const QStringList &header, const QList<QStringList> &rows)
{
    QList<int> used;
    for (int column = 0; column < header.size(); ++column) {
        if (std::any_of(rows.cbegin(), rows.cend(),
                        [column](const QStringList &row) { return !row.at(column).isEmpty(); }))
            used.append(column);
    }
    clear();
    setColumnCount(int(used.size()));
    setRowCount(int(rows.size()));
    for (int column = 0; column < used.size(); ++column) {
        setHorizontalHeaderItem(column, new QTableWidgetItem(header.at(used.at(column))));
        for (int row = 0; row < rows.size(); ++row) {
            auto *item = new QTableWidgetItem(rows.at(row).at(used.at(column)));
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
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
    const bool hasChoice = !selectedItems().isEmpty();
    QStringList lines;
    QStringList cells;
    if (!hasChoice) {
        for (int column = 0; column < columnCount(); ++column)
            cells << horizontalHeaderItem(column)->text();
        lines << cells.join(u'\t');
    }
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column) {
            if (!hasChoice || item(row, column)->isSelected())
                cells << item(row, column)->text();
        }
        if (!cells.isEmpty())
            lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
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
