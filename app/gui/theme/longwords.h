// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFontMetrics;

namespace Handrail {

/// The text with line breaks inside words that are wider than a line of so many pixels: drawn by words, they would be
/// cut off. Without such a word the text itself.
QString breakLongWords(const QString &text, const QFontMetrics &metrics, int width);

} // namespace Handrail
