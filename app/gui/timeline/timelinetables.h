// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/textlines.h"
#include "gui/timeline/timelinereport.h"

#include <QWidget>

class QComboBox;

namespace Handrail {

class TextLabel;
class Theme;
class TimelineTable;

/// What the Timeline shows as a table, and further tables that belong to it: one at a time, chosen from a list over it.
class TimelineTables : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineTables(Theme &theme, QWidget *parent = nullptr);

    /// With what is said over the first of them. The chosen one stays chosen where there are as many as before.
    void setTables(const QList<TimelineSubject::Table> &tables, const QList<TextLines::Line> &summary);
    void setDense(bool isDense); ///< for a window with little room: no note over the table

    TimelineTable &table() { return *m_table; }
    QString title() const; ///< of the one that is shown, for a file

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void showSummary();
    void retranslate();

    Theme &m_theme;
    QList<TimelineSubject::Table> m_tables;
    QList<TextLines::Line> m_summary;
    bool m_isDense = false;
    TextLabel *m_note = nullptr;
    QComboBox *m_chooser = nullptr;
    TimelineTable *m_table = nullptr;
};

} // namespace Handrail
