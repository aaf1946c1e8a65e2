// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Handrail::Benchmark {

/// Writes a content folder, to be laid over the built-in content, of that many made-up blocks: topics of headings,
/// paragraphs and lists, with source marks as real ones have them.
void writeMadeUpContent(const QString &folder, int blocks);

} // namespace Handrail::Benchmark
