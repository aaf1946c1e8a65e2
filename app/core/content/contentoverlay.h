// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

namespace Handrail {

/// A library with what a clinic's folder holds laid over it: parts of the same id, and views, are replaced, others
/// added.
Library laidOver(const Library &base, const Library &added);

/// Gives every course the words of its signs and the risk after a break, which are written once for all courses.
void fillCourses(Library &library);

} // namespace Handrail
