// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

namespace Handrail {

/// "Not yet reviewed by a clinician", or by whom and when: for the library as a whole.
QString reviewNote(const Library &library);
/// "sources up to 2026"; empty when no source has a year.
QString sourcesNote(const Library &library);
/// The name of a territory of the help lines, in words.
QString territoryName(const QString &territory);
/// The territories that the library has help lines for, by name, "anywhere else" last.
QStringList territories(const Library &library);

} // namespace Handrail
