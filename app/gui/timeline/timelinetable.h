// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

namespace Handrail {

class Theme;

/// A table to read and to copy: wrapped cells, no empty columns, Tab goes on to the next control.
class TimelineTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit TimelineTable(Theme &theme, QWidget *parent = nullptr);

    /// Columns in which no row says anything are left out.
    void setContent(const QStringList &header, const QList<QStringList> &rows);

    /// The chosen cells, or all of them with the header when none is chosen, as lines with tabs.
    QString textToCopy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    Theme &m_theme;
};

} // namespace Handrail
