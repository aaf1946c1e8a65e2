// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/json.h"
#include "core/content/knownids.h"
#include "core/timeline/course.h"
#include "core/timeline/overdoserate.h"

namespace Handrail {

/// The risk of overdose after a break, as a file holds it: once for all courses.
struct OverdoseRiskFile
{
    std::optional<Course::Danger> danger;
    QList<OverdoseRate> rates;
};

/// Mistakes are written down with the reader.
OverdoseRiskFile readOverdoseRisk(JsonReader &reader, const IdSet &knownSources);

} // namespace Handrail
