// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timescale.h"

#include "core/timeline/timewords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Handrail::TimeScale {

namespace {

struct Segment
{
    Hours from;
    Hours to;
    double start;
    double end;
};

constexpr double third = (1.0 - longerShare) / 3;
constexpr std::array<Segment, 4> segments{{
    {Hours{0}, dayEnd, 0, third},
    {dayEnd, weekEnd, third, 2 * third},
    {weekEnd, weeksEnd, 2 * third, 3 * third},
    {weeksEnd, longest, 3 * third, 1},
}};

/// A mark and how much it matters that it has its label: 0 most.
struct Candidate
{
    Hours at;
    int rank;
};

constexpr double tolerance = 1e-9; ///< labels that were moved apart stand a gap from each other, or hardly less
constexpr Hours secondWeek{2 * 7 * 24};

bool isBoundary(Hours at)
{
    return at == Hours{0} || at == dayEnd || at == weekEnd || at == weeksEnd;
}

QList<Candidate> candidates()
{
    // The risk of overdose is high up to two weeks: that mark is worth more than the later ones.
    QList<Candidate> list{{Hours{0}, 0}, {dayEnd, 0}, {weekEnd, 0}, {secondWeek, 1}, {weeksEnd, 1}};
    for (const int hour : {12})
        list.append({Hours{hour}, 2});
    for (const int hour : {6, 18})
        list.append({Hours{hour}, 3});
    for (int day = 2; day < 7; ++day)
        list.append({Hours{day * 24}, day == 3 ? 2 : 4});
    for (int week = 3; week < 8; ++week)
        list.append({Hours{week * 7 * 24}, week == 4 ? 2 : 4});
    return list;
}

/// Two labels too close to each other give way, each to its own side, as far as each still stands at its mark.
void moveApart(Tick &before, Tick &after, double gap)
{
    const double share = (before.labelStart + before.labelWidth + gap - after.labelStart) / 2;
    if (share <= 0 || share > before.labelWidth / 2 || share > after.labelWidth / 2)
        return;
    before.labelStart -= share;
    after.labelStart += share;
}

bool touch(const Tick &a, const Tick &b, double gap)
{
    return !a.label.isEmpty() && !b.label.isEmpty() && a.labelStart + tolerance < b.labelStart + b.labelWidth + gap
           && b.labelStart + tolerance < a.labelStart + a.labelWidth + gap;
}

} // namespace

double position(Hours hours)
{
    const Hours within = std::clamp(hours, Hours{0}, longest);
    const auto segment =
        std::find_if(segments.begin(), segments.end(), [&](const Segment &each) { return within <= each.to; });
    const double part = double((within - segment->from).count()) / double((segment->to - segment->from).count());
    return segment->start + part * (segment->end - segment->start);
}

Hours hoursAt(double position)
{
    const double within = std::clamp(position, 0.0, 1.0);
    const auto segment =
        std::find_if(segments.begin(), segments.end() - 1, [&](const Segment &each) { return within <= each.end; });
    const double part = (within - segment->start) / (segment->end - segment->start);
    return segment->from + Hours{std::lround(part * double((segment->to - segment->from).count()))};
}

Hours step(Hours from)
{
    if (from < Hours{48})
        return Hours{1};
    return from < weekEnd ? Hours{6} : Hours{24};
}

Hours stepped(Hours from, bool later)
{
    // The step that leads to an hour belongs to the stretch before it.
    const Hours size = later ? step(from) : step(from - Hours{1});
    const Hours onGrid = from - from % size;
    const Hours next = later ? onGrid + size : (onGrid < from ? onGrid : from - size);
    return std::clamp(next, Hours{0}, longest);
}

Hours coarselyStepped(Hours from, bool later)
{
    if (later ? from >= weeksEnd : from > weeksEnd)
        return later ? longest : weeksEnd;
    // The day or week that leads to an hour belongs to the stretch before it.
    const Hours size = (later ? from : from - Hours{1}) < weekEnd ? dayEnd : weekEnd;
    const Hours begun = from - from % size;
    return std::clamp(later ? begun + size : (begun < from ? begun : from - size), Hours{0}, longest);
}

QList<Tick> ticks(double length, double gap, const Measure &measure)
{
    struct Placed
    {
        Tick tick;
        QString label;
        int rank;
    };
    QList<Placed> all;
    const QList<Candidate> marks = candidates();
    for (const Candidate &mark : marks) {
        Tick tick{.at = mark.at, .position = position(mark.at), .isBoundary = isBoundary(mark.at), .label = {}};
        all.append({tick, TimeWords::tick(mark.at), mark.rank});
    }
    // Before the end of the segment next to it: bars that go on point at it.
    all.append({Tick{.at = longest, .position = 1 - longerShare / 2, .label = {}}, TimeWords::longer(), 0});
    std::stable_sort(all.begin(), all.end(), [](const Placed &a, const Placed &b) { return a.rank < b.rank; });

    QList<Tick> result;
    for (const Placed &each : std::as_const(all)) {
        Tick tick = each.tick;
        tick.label = each.label;
        tick.labelWidth = measure(each.label);
        // "longer" stands at the end of its strip, away from the mark before it.
        const double wanted =
            tick.at == longest ? length - tick.labelWidth : tick.position * length - tick.labelWidth / 2;
        tick.labelStart = std::clamp(wanted, 0.0, std::max(0.0, length - tick.labelWidth));
        QList<Tick> others = result;
        Tick *week = nullptr;
        if (tick.at == secondWeek) {
            const auto found =
                std::find_if(others.begin(), others.end(), [](const Tick &other) { return other.at == weekEnd; });
            week = found == others.end() || found->label.isEmpty() ? nullptr : &*found;
            if (week)
                moveApart(*week, tick, gap);
        }
        const bool isFree = std::none_of(others.cbegin(), others.cend(), [&](const Tick &other) {
            return touch(other, tick, gap) || (week && &other != week && touch(other, *week, gap));
        });
        if (isFree && tick.labelWidth <= length) {
            result = others;
            result.append(tick);
        } else {
            result.append(each.tick);
        }
    }
    std::sort(result.begin(), result.end(), [](const Tick &a, const Tick &b) { return a.position < b.position; });
    return result;
}

} // namespace Handrail::TimeScale
