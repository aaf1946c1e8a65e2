// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QTextStream>

namespace Handrail::Benchmark {

/// Types into a search over the library and ten thousand made-up blocks, and prints what a keystroke costs.
void measureSearch(QTextStream &out, const Library &library);

} // namespace Handrail::Benchmark
