// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/figures/losttolerancefigure.h"

#include <QWidget>

class QPushButton;

namespace Handrail {

class DaySlider;

/// The slider for days off under the drawing of lost tolerance, its handle under the day in the drawing; before it two
/// buttons for a day less and a day more.
class DayBar : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(QWidget *parent = nullptr);

    DaySlider *slider() const { return m_slider; }
    /// Where the drawing has its first and last day, in pixels from the bar's left edge.
    void setSpan(LostToleranceFigure::DaySpan span);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *makeButton(const QString &name, const QString &sign, const QString &words, int step);
    void showEnds(int day);
    void arrange();

    LostToleranceFigure::DaySpan m_span;
    QPushButton *m_fewer = nullptr;
    QPushButton *m_more = nullptr;
    DaySlider *m_slider = nullptr;
};

} // namespace Handrail
