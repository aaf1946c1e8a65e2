// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextStream;

namespace Handrail::Benchmark {

/// The start of the program against a bare window, and with 10,000 made-up blocks of content against the built-in ones.
void measureStart(QTextStream &out);

} // namespace Handrail::Benchmark
