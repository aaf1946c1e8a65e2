// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Handrail::ContentLimits {

/// How much a content folder may ask of the program and of its readers.
inline constexpr qint64 fileBytes = 4 * 1024 * 1024;
inline constexpr int nesting = 64;
inline constexpr int listItems = 7;
inline constexpr int textLength = 4000; ///< of one paragraph: far more than anybody reads in one go
inline constexpr int topicBlocks = 500;
inline constexpr int errors = 500; ///< more cannot be looked through
inline constexpr int sessionPoints = 6;
inline constexpr int hours = 2 * 366 * 24;

} // namespace Handrail::ContentLimits
