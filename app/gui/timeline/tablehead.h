// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Handrail {

class Theme;

/// The head of a table whose columns can be sorted: by a click, or by Space on the column that the arrow keys have
/// come to. Qt's own head takes no keys.
class TableHead : public QHeaderView
{
    Q_OBJECT

public:
    TableHead(Theme &theme, QWidget *parent);

    int current() const { return m_current; } ///< the column that Space sorts by

    /// How the rows stand now; a column of -1 says that they are as they came.
    void showOrder(int column, bool isFalling);

Q_SIGNALS:
    void sortWanted(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCurrent(int column);
    void describe();

    Theme &m_theme;
    int m_current = 0;
    int m_sorted = -1;
    bool m_isFalling = false;
};

} // namespace Handrail
