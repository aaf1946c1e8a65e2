// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/stepclock.h"

#include <utility>

namespace Handrail {

StepClock::StepClock(Now now)
    : m_now(std::move(now))
{}

StepClock::Time StepClock::steadyNow()
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

StepClock::Time StepClock::sinceStart() const
{
    return m_isRunning ? m_now() - m_startedAt : Time::zero();
}

void StepClock::start()
{
    if (m_isRunning)
        return;
    m_startedAt = m_now();
    m_isRunning = true;
}

void StepClock::pause()
{
    m_before += sinceStart();
    m_isRunning = false;
}

void StepClock::enterStep()
{
    m_stepBeganAt = total();
}

void StepClock::reset()
{
    m_isRunning = false;
    m_before = Time::zero();
    m_stepBeganAt = Time::zero();
}

StepClock::Time StepClock::inStep() const
{
    return total() - m_stepBeganAt;
}

StepClock::Time StepClock::total() const
{
    return m_before + sinceStart();
}

} // namespace Handrail
