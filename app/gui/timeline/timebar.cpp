// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timebar.h"

#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelineaccessibility.h"
#include "gui/widgets/icons.h"

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
    installTimelineAccessibility();
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
    , m_theme(theme)
    , m_earlier(new QPushButton)
    , m_play(new QPushButton)
    , m_later(new QPushButton)
    , m_slider(new TimeSlider)
    , m_whereAmI(new QPushButton)
{
    m_earlier->setObjectName(QStringLiteral("earlierButton"));
    m_play->setObjectName(QStringLiteral("playButton"));
    m_later->setObjectName(QStringLiteral("laterButton"));
    m_whereAmI->setObjectName(QStringLiteral("whereAmIButton"));
    auto *row = new QHBoxLayout(this);
    setDense(false);
    row->setSpacing(12);
    for (QPushButton *button : buttons())
        theme.keepFont(button, Theme::Type::Body);
    for (QWidget *widget : QList<QWidget *>{m_earlier, m_play, m_later})
        row->addWidget(widget);
    row->addWidget(m_slider, 1);
    row->addWidget(m_whereAmI);

    connect(m_earlier, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(false); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(true); });
    connect(m_play, &QPushButton::clicked, this, &TimeBar::playPressed);
    connect(m_whereAmI, &QPushButton::clicked, this, &TimeBar::whereAmIPressed);
    connect(m_slider, &TimeSlider::timeChanged, this, &TimeBar::timeChanged);
    connect(m_slider, &TimeSlider::eventRequested, this, &TimeBar::eventRequested);
    connect(&theme, &Theme::changed, this, &TimeBar::showIcons);
    retranslate();
    showIcons();
}

void TimeBar::setPlay(Play play)
{
    if (m_state == play)
        return;
    m_state = play;
    retranslate();
}

void TimeBar::setDense(bool isDense)
{
    // Never less than the focus ring needs.
    layout()->setContentsMargins(16, isDense ? 5 : 8, 16, isDense ? 5 : 12);
    for (QPushButton *button : buttons())
        button->setMaximumHeight(isDense ? button->fontMetrics().height() + densePadding : QWIDGETSIZE_MAX);
}

void TimeBar::showIcons()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = m_theme.px(20);
    for (QPushButton *button : {m_earlier, m_later}) {
        const bool pointsBack = (button == m_earlier) != isMirrored;
        button->setIconSize({side, side});
        button->setIcon(coloredIcon(pointsBack ? QStringLiteral("earlier") : QStringLiteral("later"),
                                    m_theme.colors().accent, side));
    }
}

void TimeBar::retranslate()
{
    const auto name = [](QPushButton *button, const QString &text, const QString &toolTip) {
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
    };
    name(m_earlier, tr("To the change before", "button: back to the time at which something begins or ends"),
         tr("Back to when something begins or ends (Page Up)"));
    name(m_later, tr("To the next change", "button: on to the time at which something begins or ends"),
         tr("On to when something begins or ends (Page Down)"));
    m_play->setText(m_state == Play::Play    ? tr("Play")
                    : m_state == Play::Pause ? tr("Pause")
                                             : tr("Step", "button: move the time on by one step"));
    name(m_play, m_play->text(),
         m_state == Play::Step ? tr("Nothing moves by itself, as you wish: each press goes one step on in time.")
                               : tr("Walks through the days (Space)"));
    m_play->setAccessibleDescription(m_play->toolTip());
    m_whereAmI->setText(tr("Where am I now?"));
    name(m_whereAmI, m_whereAmI->text(), tr("Say when you last used, and see that time. Nothing is kept."));
    m_slider->setAccessibleName(TimeSlider::nameAt(m_slider->time()));
}

void TimeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        showIcons();
}

} // namespace Handrail
