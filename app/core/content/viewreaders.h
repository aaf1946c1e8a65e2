// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"
#include "core/content/glossary.h"
#include "core/content/json.h"
#include "core/content/knownids.h"
#include "core/content/losttolerance.h"
#include "core/content/situation.h"
#include "core/content/walkthrough.h"

namespace Handrail {

// One reader for each view of Understand that has its words in a file of its own, and for the glossary. Mistakes are
// written down with the reader; the caller looks there.

SituationSet readSituations(JsonReader &reader);
Walkthrough readWalkthrough(JsonReader &reader);
BrainMap readBrainMap(JsonReader &reader);
LostTolerance readLostTolerance(JsonReader &reader);
QList<GlossaryEntry> readGlossary(const JsonReader &reader, const KnownIds &known);

} // namespace Handrail
