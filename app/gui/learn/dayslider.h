// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace Handrail {

/// A slider of days off, from 0 to 30: a day with the arrow keys, a week with the Page keys. A screen reader hears
/// its value in words.
class DaySlider : public QSlider
{
    Q_OBJECT

public:
    explicit DaySlider(QWidget *parent = nullptr);

    QString words() const; ///< "7 days off"
    /// What a screen reader hears after the days: what they mean.
    void setMeaning(const QString &meaning);

private:
    void describe();

    QString m_meaning;
};

} // namespace Handrail
