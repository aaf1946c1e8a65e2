// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/json.h"
#include "core/questionnaire/questionnaire.h"

namespace Handrail {

/// Reads an HL7 FHIR R4 Questionnaire. Whatever a form uses that Handrail would have to leave out, and whose
/// absence would change what is asked or counted, is written down as an error with its linkId and the reason.
/// The caller looks at the reader's errors; `file` is left to the caller.
Questionnaire readQuestionnaire(JsonReader &reader);

} // namespace Handrail
