// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/losttolerancechart.h"

#include "gui/theme/theme.h"
#include "report/figures/losttolerancefigure.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Handrail {

LostToleranceChart::LostToleranceChart(Theme &theme, QWidget *parent)
    : TextGroup(QAccessible::Graphic, parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LostToleranceChart::setDaysOff(int days)
{
    m_daysOff = days;
    update();
}

int LostToleranceChart::bodySize() const
{
    return m_theme.font(Theme::Type::Body).pixelSize();
}

int LostToleranceChart::heightForWidth(int width) const
{
    // The words stand over and under the plot: with large text it needs room of its own.
    constexpr int linesAtLeast = 16;
    return std::max(width * 56 / 100, linesAtLeast * bodySize());
}

QSize LostToleranceChart::sizeHint() const
{
    const int width = m_theme.px(600);
    return {width, heightForWidth(width)};
}

QSize LostToleranceChart::minimumSizeHint() const
{
    return {m_theme.px(240), heightForWidth(m_theme.px(240))};
}

void LostToleranceChart::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

void LostToleranceChart::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT dayPicked(LostToleranceFigure::dayAt(rect(), bodySize(), layoutDirection(), event->position().x()));
}

void LostToleranceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    LostToleranceFigure::paint(painter, rect(), m_theme.colors(), bodySize(), m_daysOff);
}

} // namespace Handrail
