// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/json.h"
#include "core/content/knownids.h"
#include "core/timeline/course.h"

namespace Handrail {

/// Reads the course of withdrawal from one kind of opioid. Mistakes, hours in the wrong order among them, are written
/// down with the reader. `file` is left to the caller, and so are the words of its signs: of each the id is set.
Course readCourse(JsonReader &reader, const KnownIds &known);

} // namespace Handrail
