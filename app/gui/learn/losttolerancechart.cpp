// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/losttolerancechart.h"

#include "gui/theme/theme.h"

#include <QEvent>
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
        Q_EMIT daysPlaced();
    });
}

void LostToleranceChart::setDaysOff(int days)
{
    m_daysOff = days;
    update();
}

void LostToleranceChart::setGreatestHeight(int pixels)
{
    if (pixels == m_greatestHeight)
        return;
    m_greatestHeight = pixels;
    updateGeometry();
}

LostToleranceFigure::DaySpan LostToleranceChart::daySpan() const
{
    return LostToleranceFigure::daySpan(rect(), bodySize(), layoutDirection());
}

int LostToleranceChart::bodySize() const
{
    return m_theme.font(Theme::Type::Body).pixelSize();
}

int LostToleranceChart::heightForWidth(int width) const
{
    // The words stand over and under the plot: with large text it needs room of its own.
    constexpr int linesAtLeast = 16;
    return std::min(std::max(width * 56 / 100, linesAtLeast * bodySize()), m_greatestHeight);
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

void LostToleranceChart::resizeEvent(QResizeEvent *event)
{
    TextGroup::resizeEvent(event);
    Q_EMIT daysPlaced();
}

void LostToleranceChart::changeEvent(QEvent *event)
{
    TextGroup::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        Q_EMIT daysPlaced();
}

void LostToleranceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    LostToleranceFigure::paint(painter, rect(), m_theme.colors(), bodySize(), m_daysOff);
}

} // namespace Handrail
