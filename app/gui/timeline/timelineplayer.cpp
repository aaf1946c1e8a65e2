// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelineplayer.h"

#include "core/timeline/timescale.h"

#include <algorithm>

namespace Handrail {

namespace {

constexpr std::chrono::milliseconds stepPace(320);
constexpr std::chrono::milliseconds eventPace(1800); // long enough to see that something has changed

} // namespace

TimelinePlayer::TimelinePlayer(QObject *parent)
    : QObject(parent)
    , m_step(stepPace)
    , m_event(eventPace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TimelinePlayer::step);
}

void TimelinePlayer::setPace(std::chrono::milliseconds step, std::chrono::milliseconds event)
{
    m_step = step;
    m_event = event;
}

void TimelinePlayer::start(Hours from)
{
    if (isPlaying())
        return;
    m_time = from >= TimeScale::longest ? Hours{0} : from;
    m_timer.start(m_step); // whoever presses Play wants to see that it plays
    Q_EMIT playingChanged(true);
    if (m_time != from)
        Q_EMIT moved();
}

void TimelinePlayer::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT playingChanged(false);
}

/// A step of the scale is not stepped over what happens within it.
Hours TimelinePlayer::next() const
{
    const Hours stepped = TimeScale::stepped(m_time, true);
    const auto event = std::find_if(m_events.cbegin(), m_events.cend(), [this](Hours at) { return at > m_time; });
    return event == m_events.cend() ? stepped : std::min(stepped, *event);
}

void TimelinePlayer::step()
{
    m_time = next();
    const bool isEnd = m_time >= TimeScale::longest;
    if (!isEnd)
        m_timer.start(m_events.contains(m_time) ? m_event : m_step);
    Q_EMIT moved();
    if (isEnd)
        Q_EMIT playingChanged(false);
}

} // namespace Handrail
