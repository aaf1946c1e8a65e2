// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinetables.h"

#include <QTableWidget>

namespace Handrail {

class TableHead;
class Theme;

/// A table to read, to sort and to copy: wrapped cells, no empty columns, whole rows chosen and read aloud, Tab goes
/// on to the next control.
class TimelineTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit TimelineTable(Theme &theme, QWidget *parent = nullptr);

    /// Columns in which no row says anything are left out. The rows stand in the order they come in.
    void setContent(const TableContent &content);
    /// As it stands now, sorted.
    const TableContent &content() const { return m_content; }

    /// The header and the chosen rows, or all of them when none is chosen, as lines with tabs.
    QString textToCopy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void sortBy(int column);
    void fill();
    void fitColumns();
    QList<int> widthsSideBySide(int room) const;
    QList<int> widthsByContent(int room) const;

    Theme &m_theme;
    TableHead *m_head = nullptr;
    QAbstractItemDelegate *m_aside = nullptr; ///< of the column that does not set the height of a row
    TableContent m_content;
    int m_sorted = -1; ///< the column; -1: as the rows came
    bool m_isFalling = false;
};

} // namespace Handrail
