// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"

#include <functional>

/// The scale of every timeline: the first day, days 2 to 7 and weeks 2 to 8 get as much room each, because
/// withdrawal changes by the hour at first and by the week later; what is later still shares a last strip.
namespace Handrail::TimeScale {

inline constexpr Hours dayEnd{24};
inline constexpr Hours weekEnd{7 * 24};
inline constexpr Hours weeksEnd{8 * 7 * 24};
inline constexpr Hours longest{12 * 7 * 24}; ///< everything later stands here

/// The share of the whole length that "longer" has; the three segments before it share the rest.
inline constexpr double longerShare = 0.1;

/// From 0 (last use) to 1 (longer). Hours before 0 and after `longest` are drawn in to the ends.
double position(Hours hours);

/// The whole hour at a position: the inverse of position().
Hours hoursAt(double position);

/// How far one step of the time cursor goes from there: an hour on the first two days, then six, then a day.
Hours step(Hours from);

/// The next hour one step later or earlier, on the grid of steps, from 0 to `longest`.
Hours stepped(Hours from, bool later);

/// The next beginning of a day in the first week, of a week up to the last on the scale, or its end.
Hours coarselyStepped(Hours from, bool later);

/// A mark on the scale. The label is empty where there was no room for it.
struct Tick
{
    Hours at{0};
    double position = 0;     ///< from 0 to 1
    bool isBoundary = false; ///< a segment of the scale ends here
    QString label;
    double labelStart = 0; ///< where the label begins, in the unit of the length, from the start of the scale
    double labelWidth = 0;
};

/// Answers how wide a text is drawn.
using Measure = std::function<double(const QString &text)>;

/// The marks for a scale of that length, with as many labels as fit with `gap` between them. The ends of the
/// segments get theirs first. Labels stay within the length. The last mark is "longer".
QList<Tick> ticks(double length, double gap, const Measure &measure);

} // namespace Handrail::TimeScale
