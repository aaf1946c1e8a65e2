// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timebar.h"

#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>

namespace Handrail {

namespace {

constexpr int densePadding = 8;    ///< over and under the words of a button, together
constexpr int sliderSteps = 10000; ///< finer than any screen

} // namespace

TimeSlider::TimeSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("timeSlider"));
    setRange(0, sliderSteps);
    setMinimumHeight(24);
    setAccessibleName(nameAt(m_time));
    connect(this, &QSlider::valueChanged, this, &TimeSlider::takeValue);
}

QString TimeSlider::nameAt(Hours time)
{
    return tr("Time since the last use: %1").arg(TimeWords::about(time));
}

void TimeSlider::setTime(Hours time)
{
    const Hours within = std::clamp(time, Hours{0}, TimeScale::longest);
    if (within == m_time)
        return;
    m_time = within;
    setAccessibleName(nameAt(m_time));
    {
        const QSignalBlocker quiet(this);
        setValue(int(std::lround(TimeScale::position(m_time) * sliderSteps)));
    }
    Q_EMIT timeChanged();
}

void TimeSlider::takeValue(int value)
{
    const Hours hours = TimeScale::hoursAt(double(value) / sliderSteps);
    // Dragging stands still only on the hours that the keys can reach, too.
    setTime(hours - hours % TimeScale::step(hours));
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        setTime(TimeScale::stepped(m_time, isMirrored));
        break;
    case Qt::Key_Right:
        setTime(TimeScale::stepped(m_time, !isMirrored));
        break;
    case Qt::Key_Up:
        setTime(TimeScale::stepped(m_time, true));
        break;
    case Qt::Key_Down:
        setTime(TimeScale::stepped(m_time, false));
        break;
    case Qt::Key_PageDown:
        Q_EMIT eventRequested(true);
        break;
    case Qt::Key_PageUp:
        Q_EMIT eventRequested(false);
        break;
    case Qt::Key_Home:
        setTime(Hours{0});
        break;
    case Qt::Key_End:
        setTime(TimeScale::longest);
        break;
    default:
        QSlider::keyPressEvent(event);
        return;
    }
    event->accept();
}

TimeBar::TimeBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_earlier(new QPushButton)
    , m_slider(new TimeSlider)
    , m_later(new QPushButton)
{
    m_earlier->setObjectName(QStringLiteral("earlierButton"));
    m_later->setObjectName(QStringLiteral("laterButton"));
    for (QPushButton *button : {m_earlier, m_later}) {
        button->setAutoRepeat(true);
        theme.keepFont(button, Theme::Type::Body);
    }

    auto *row = new QHBoxLayout(this);
    setDense(false);
    row->setSpacing(16);
    row->addWidget(m_earlier);
    row->addWidget(m_slider, 1);
    row->addWidget(m_later);

    connect(m_earlier, &QPushButton::clicked, this, [this] { setTime(TimeScale::stepped(time(), false)); });
    connect(m_later, &QPushButton::clicked, this, [this] { setTime(TimeScale::stepped(time(), true)); });
    connect(m_slider, &TimeSlider::timeChanged, this, &TimeBar::timeChanged);
    connect(m_slider, &TimeSlider::eventRequested, this, &TimeBar::eventRequested);
    retranslate();
}

void TimeBar::setDense(bool isDense)
{
    // Never less than the focus ring needs.
    layout()->setContentsMargins(16, isDense ? 5 : 8, 16, isDense ? 5 : 12);
    for (QPushButton *button : {m_earlier, m_later})
        button->setMaximumHeight(isDense ? button->fontMetrics().height() + densePadding : QWIDGETSIZE_MAX);
}

void TimeBar::retranslate()
{
    m_earlier->setText(tr("Earlier", "button: move the time back"));
    m_earlier->setAccessibleName(m_earlier->text());
    m_later->setText(tr("Later", "button: move the time on"));
    m_later->setAccessibleName(m_later->text());
    m_slider->setAccessibleName(TimeSlider::nameAt(m_slider->time()));
}

void TimeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Handrail
