// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

class QComboBox;

namespace Handrail {

class TextLabel;
class Theme;

/// The day and the time of the last use, from two lists, and in words how long ago that is. What is still to come is in
/// neither list, and nobody has to know how a date is written.
class LastUseChoice : public QWidget
{
    Q_OBJECT

public:
    LastUseChoice(const QDateTime &now, Theme &theme, QWidget *parent = nullptr);

    Hours ago() const; ///< to the nearest hour: nobody knows it to the minute
    QString words() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// An entry of the first list.
    struct Day
    {
        int daysAgo = 0;
        std::optional<Hours> ago; ///< a time so long ago that its hour says nothing more
    };

    void fillDays();
    void fillTimes();
    void choose(const QDateTime &when);
    QString dayName(int daysAgo) const;
    static QString timeName(int hour);
    Day day() const;

    QDateTime m_now;
    QList<Day> m_days;
    int m_hour = 0; ///< the one that was chosen; today may not have come to it
    QComboBox *m_day = nullptr;
    QComboBox *m_time = nullptr;
    TextLabel *m_words = nullptr;
};

} // namespace Handrail
