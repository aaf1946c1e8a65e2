// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

namespace Handrail {

/// How long a group has been at a step, and at the whole session. Asks a clock that is handed in, so that nobody
/// has to wait for it in a test.
class StepClock
{
public:
    using Time = std::chrono::milliseconds;
    using Now = std::function<Time()>;

    explicit StepClock(Now now = steadyNow);
    static Time steadyNow();

    void start();
    void pause();
    bool isRunning() const { return m_isRunning; }
    bool hasBegun() const { return m_isRunning || total() > Time::zero(); }
    void enterStep(); ///< a step begins: its time starts at nothing
    void reset();     ///< stands still at nothing

    Time inStep() const;
    Time total() const;

private:
    Time sinceStart() const;

    Now m_now;
    bool m_isRunning = false;
    Time m_startedAt{0};
    Time m_before{0};      ///< the total up to the last start
    Time m_stepBeganAt{0}; ///< on the scale of the total
};

} // namespace Handrail
