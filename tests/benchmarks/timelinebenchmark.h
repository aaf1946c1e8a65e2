// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

class QTextStream;

namespace Handrail {
class Theme;
}

namespace Handrail::Benchmark {

/// The timeline on screen: a frame of the moving cursor against a full repaint of the same chart, switching what is
/// shown, and a made-up course of 500 signs.
void measureTimeline(QTextStream &out, const Library &library, Theme &theme);

} // namespace Handrail::Benchmark
