// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextStream;

namespace Handrail::Benchmark {

/// Opening each topic of the built-in content in the window, from the request to the painted frame.
void measureTopics(QTextStream &out);

} // namespace Handrail::Benchmark
