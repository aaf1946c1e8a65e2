// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/json.h"
#include "core/timeline/course.h"

namespace Handrail {

/// Reads the signs of withdrawal that courses refer to. Mistakes are written down with the reader.
QList<Sign> readSigns(const JsonReader &reader);

} // namespace Handrail
