// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace Handrail {

class QuestionnaireSession;

/// What was said, as an HL7 FHIR R4 `QuestionnaireResponse`, for a clinic's own system. It names no person:
/// neither subject nor author. A question that was declined says so; one that was passed over is left out.
QJsonObject questionnaireResponse(const QuestionnaireSession &session, const QDateTime &authored);

} // namespace Handrail
