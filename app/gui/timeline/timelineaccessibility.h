// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Handrail {

/// Makes every TimelineChart a list for screen readers, with one item a row that speaks its sentence: Qt shows a chart
/// as a nameless filler. May be called more than once.
void installTimelineAccessibility();

} // namespace Handrail
