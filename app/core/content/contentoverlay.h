// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

namespace Handrail {

/// A library with what a clinic's folder holds laid over it: parts of the same id, and views, are replaced, others
/// added.
Library laidOver(const Library &base, const Library &added);

} // namespace Handrail
