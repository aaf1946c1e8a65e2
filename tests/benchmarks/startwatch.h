// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>

namespace Handrail::Benchmark {

/// Watches the start of the program it is linked into, which knows nothing of it: when the first frame was painted,
/// when the first one with the content in it, and when nothing was left to paint. Prints the three times in
/// milliseconds since the process was started and the peak of its memory in kilobytes, and ends the program.
///
/// Waits for nothing when the environment does not give it the time at which the process was started.
class StartWatch : public QObject
{
    Q_OBJECT

public:
    /// The steady clock's count when the process was started, in nanoseconds.
    static constexpr char startedAtVariable[] = "HANDRAIL_BENCHMARK_STARTED_AT";
    /// The object name of the widget that shows the content; none: the first frame has all there is.
    static constexpr char contentVariable[] = "HANDRAIL_BENCHMARK_CONTENT";

    explicit StartWatch(QObject *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;
    double elapsed() const; ///< in milliseconds
    void endWhenSettled();

    Clock::time_point m_startedAt;
    QString m_content;
    double m_frame = 0; ///< milliseconds; 0 until painted
    double m_withContent = 0;
    bool m_isFramePainted = false;
    bool m_isContentPainted = false;
    int m_paints = 0;
    int m_paintsBefore = -1;
};

} // namespace Handrail::Benchmark
