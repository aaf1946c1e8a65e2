// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/textgroup.h"

namespace Handrail {

class Theme;

/// The illustration of lost tolerance on screen; pointing at a day moves the marker there.
class LostToleranceChart : public TextGroup
{
    Q_OBJECT

public:
    explicit LostToleranceChart(Theme &theme, QWidget *parent = nullptr);

    void setDaysOff(int days);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayPicked(int day);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int bodySize() const;

    Theme &m_theme;
    int m_daysOff = 0;
};

} // namespace Handrail
