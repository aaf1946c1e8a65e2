// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Handrail {

/// Makes every BrainMapWidget a group for screen readers, with a button for each area of the brain: a drawing has
/// nothing to find in it. May be called more than once.
void installBrainMapAccessibility();

} // namespace Handrail
