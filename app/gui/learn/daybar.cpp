// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/daybar.h"

#include "gui/learn/dayslider.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int ringRoom = 6;   ///< pixels around what takes the focus, for its ring
constexpr int leastSide = 24; ///< pixels of a button

} // namespace

DayBar::DayBar(QWidget *parent)
    : QWidget(parent)
{
    m_fewer = makeButton(QStringLiteral("fewerDays"), QStringLiteral("−"), tr("One day less"), -1);
    m_more = makeButton(QStringLiteral("moreDays"), QStringLiteral("+"), tr("One day more"), 1);
    m_slider = new DaySlider(this);
    m_slider->setObjectName(QStringLiteral("daySlider"));
    connect(m_slider, &QSlider::valueChanged, this, &DayBar::showEnds);
    // The slider does all of it by its keys; and at both ends a button is off.
    setTabOrder(m_slider, m_fewer);
    setTabOrder(m_fewer, m_more);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showEnds(m_slider->value());
}

QPushButton *DayBar::makeButton(const QString &name, const QString &sign, const QString &words, int step)
{
    auto *button = new QPushButton(sign, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoRepeat(true);
    connect(button, &QPushButton::clicked, this, [this, step] { m_slider->setValue(m_slider->value() + step); });
    return button;
}

void DayBar::showEnds(int day)
{
    m_fewer->setEnabled(day > m_slider->minimum());
    m_more->setEnabled(day < m_slider->maximum());
}

void DayBar::setSpan(LostToleranceFigure::DaySpan span)
{
    m_span = span;
    arrange();
}

QSize DayBar::sizeHint() const
{
    const int least = std::max(m_more->sizeHint().height(), m_slider->sizeHint().height());
    return {m_slider->sizeHint().width() + 2 * m_more->sizeHint().width(), least + 2 * ringRoom};
}

QSize DayBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

bool DayBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    return QWidget::event(event);
}

void DayBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// By hand: in a layout the width that the drawing asks of the slider would hold the drawing itself to its width.
void DayBar::arrange()
{
    const int reach = m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider);
    const qreal left = std::min(m_span.first, m_span.last);
    const int width = qRound(std::max(m_span.first, m_span.last) - left) + reach;
    m_slider->setGeometry(qRound(left - reach / 2.0), ringRoom, width, height() - 2 * ringRoom);

    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int room = (isMirrored ? this->width() - m_slider->geometry().right() : m_slider->x()) - 2 * ringRoom;
    const int side = std::clamp(room / 2, leastSide, std::max(leastSide, m_more->sizeHint().width()));
    int start = 0;
    for (QPushButton *button : {m_fewer, m_more}) {
        const QRect place(start, ringRoom, side, height() - 2 * ringRoom);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        start += side + ringRoom;
    }
}

} // namespace Handrail
