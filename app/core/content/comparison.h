// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>

namespace Handrail {

/// How much of a comparison is printed.
enum class ComparisonDetail {
    Full,      ///< each line with the sentence behind it
    AtAGlance, ///< the lines alone
};

/// Dependence and addiction side by side, aspect by aspect.
struct Comparison
{
    struct Aspect
    {
        Message name;       ///< "How fast"
        Message dependence; ///< a few words, read at a glance
        Message addiction;
        Message dependenceMore; ///< the sentence behind it, with its sources
        Message addictionMore;
    };

    Message title;
    Message lead;
    Message dependenceSummary; ///< one sentence for the head of the column
    Message addictionSummary;
    QList<Aspect> aspects;
};

} // namespace Handrail
