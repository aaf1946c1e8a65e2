// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/comparison.h"
#include "core/content/handoutrecipe.h"
#include "core/content/helpline.h"
#include "core/content/json.h"
#include "core/content/knownids.h"
#include "core/content/sessionplan.h"
#include "core/content/source.h"

#include <QList>

namespace Handrail {

// One reader for each of the small formats. Mistakes are written down with the reader; the caller looks there.

Confidence readConfidence(JsonReader &reader); ///< the key "confidence"
QList<Source> readSources(const JsonReader &reader);
QList<HelpLine> readHelpLines(const JsonReader &reader);
Comparison readComparison(JsonReader &reader);
HandoutRecipe readHandout(JsonReader &reader, const KnownIds &known);
SessionPlan readSession(JsonReader &reader, const KnownIds &known);

} // namespace Handrail
