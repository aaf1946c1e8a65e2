// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

namespace Handrail {

/// "Not yet reviewed by a clinician", or by whom and when: for the library as a whole.
QString reviewNote(const Library &library);
/// "sources up to 2026"; empty when no source has a year.
QString sourcesNote(const Library &library);

} // namespace Handrail
