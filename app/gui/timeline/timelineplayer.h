// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Handrail {

/// Walks the time cursor calmly through the days, a step of the scale at a time, and rests where something begins or
/// ends, so that the words beside it can be read.
class TimelinePlayer : public QObject
{
    Q_OBJECT

public:
    explicit TimelinePlayer(QObject *parent = nullptr);

    /// How long the cursor stands on a step, and on one at which something begins or ends.
    void setPace(std::chrono::milliseconds step, std::chrono::milliseconds event);
    void setEvents(const QList<Hours> &events) { m_events = events; }

    bool isPlaying() const { return m_timer.isActive(); }
    /// From there on; from the beginning when that is the end.
    void start(Hours from);
    void stop();
    Hours time() const { return m_time; } ///< where it has moved the cursor to

Q_SIGNALS:
    void moved();
    void playingChanged(bool isPlaying);

private:
    void step();
    Hours next() const;

    QTimer m_timer;
    std::chrono::milliseconds m_step;
    std::chrono::milliseconds m_event;
    QList<Hours> m_events;
    Hours m_time{0};
};

} // namespace Handrail
