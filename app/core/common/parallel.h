// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace Handrail {

/// Calls `work` with 0 to count - 1, each once and in no order, on all processors but one, which is left to the window;
/// returns when all is done. `work` must be safe to call from several threads and must not throw.
template<typename Work>
void inParallel(qsizetype count, const Work &work)
{
    std::atomic<qsizetype> next{0};
    const auto run = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    const qsizetype processors = std::thread::hardware_concurrency();
    const qsizetype threads = std::min(count, std::max<qsizetype>(1, processors - 1));
    std::vector<std::future<void>> others;
    for (qsizetype i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, run));
    run();
}

} // namespace Handrail
