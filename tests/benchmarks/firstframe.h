// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>

class QWidget;

namespace Handrail::Benchmark {

/// Waits for the first painted frame of a window, prints how long it took since the process was started and how much
/// memory it took at most, and ends the program.
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    /// `startedAt` is the steady clock's count when the process was started, in nanoseconds, as text.
    FirstFrame(QWidget *window, const QByteArray &startedAt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();

    Clock::time_point m_startedAt;
    bool m_isPainted = false;
};

} // namespace Handrail::Benchmark
