// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/textgroup.h"
#include "report/figures/losttolerancefigure.h"

namespace Handrail {

class Theme;

/// The illustration of lost tolerance on screen; pointing at a day moves the marker there.
class LostToleranceChart : public TextGroup
{
    Q_OBJECT

public:
    explicit LostToleranceChart(Theme &theme, QWidget *parent = nullptr);

    void setDaysOff(int days);
    /// So many pixels of the window are free for it: with large text it is lower than it would like to be.
    void setGreatestHeight(int pixels);
    /// Pixels from its left edge to the first and the last day off.
    LostToleranceFigure::DaySpan daySpan() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayPicked(int day);
    void daysPlaced(); ///< daySpan() gives something else now

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int bodySize() const;

    Theme &m_theme;
    int m_daysOff = 0;
    int m_greatestHeight = QWIDGETSIZE_MAX;
};

} // namespace Handrail
