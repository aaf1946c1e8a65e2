// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Handrail {

class TimelineChart;

/// Makes every TimelineChart a list for screen readers, with one item a row that speaks its sentence: Qt shows a chart
/// as a nameless filler; and the value of every TimeSlider a number of hours. May be called more than once.
void installTimelineAccessibility();

/// Speaks the time of the cursor each time it comes to rest, while the chart has the focus.
void speakTimeOf(TimelineChart *chart);

} // namespace Handrail
