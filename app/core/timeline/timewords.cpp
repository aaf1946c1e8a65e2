// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timewords.h"

#include "core/timeline/timescale.h"

#include <QCoreApplication>

namespace Handrail::TimeWords {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimeWords)
};

enum class Unit { Hours, Days, Weeks };

constexpr int hoursPerDay = 24;
constexpr int hoursPerWeek = 7 * 24;

Unit unitOf(Hours hours)
{
    const auto count = hours.count();
    if (count < 3 * hoursPerDay || (count < hoursPerWeek && count % hoursPerDay != 0))
        return Unit::Hours;
    return count >= 2 * hoursPerWeek && count % hoursPerWeek == 0 ? Unit::Weeks : Unit::Days;
}

int numberOf(Hours hours, Unit unit)
{
    const auto divisor = unit == Unit::Hours ? 1 : unit == Unit::Days ? hoursPerDay : hoursPerWeek;
    return int((hours.count() + divisor / 2) / divisor);
}

// A language may bend the words of a time by what stands before it. So a translator gets every phrase with its own
// number whole, and in "6 hours to 7 days" the beginning, which has a number of its own, apart.

QString inUnit(Hours hours, Unit unit)
{
    const int number = numberOf(hours, unit);
    switch (unit) {
    case Unit::Hours:
        return Words::tr("%n hour(s)", "a length of time", number);
    case Unit::Days:
        return Words::tr("%n day(s)", "a length of time", number);
    case Unit::Weeks:
        break;
    }
    return Words::tr("%n week(s)", "a length of time", number);
}

QString aboutInUnit(Hours hours, Unit unit)
{
    const int number = numberOf(hours, unit);
    switch (unit) {
    case Unit::Hours:
        return Words::tr("about %n hour(s)", "a time since the last use", number);
    case Unit::Days:
        return Words::tr("about %n day(s)", "a time since the last use", number);
    case Unit::Weeks:
        break;
    }
    return Words::tr("about %n week(s)", "a time since the last use", number);
}

/// Where a range begins, in a unit other than that of its end.
QString beginning(Hours hours, Unit unit)
{
    const int number = numberOf(hours, unit);
    switch (unit) {
    case Unit::Hours:
        return Words::tr("%n hour(s)", "beginning of a range: 6 hours (to 7 days)", number);
    case Unit::Days:
        return Words::tr("%n day(s)", "beginning of a range: 3 days (to 2 weeks)", number);
    case Unit::Weeks:
        break;
    }
    return Words::tr("%n week(s)", "beginning of a range: 2 weeks (to longer than 8 weeks)", number);
}

/// `from` is a number, or a beginning() with its own unit.
QString upTo(const QString &from, Hours to, Unit unit)
{
    const int number = numberOf(to, unit);
    switch (unit) {
    case Unit::Hours:
        return Words::tr("%1 to %n hour(s)", "%1: a number, as in 6 to 12 hours", number).arg(from);
    case Unit::Days:
        return Words::tr("%1 to %n day(s)", "%1: a number, or a time: 1 to 4 days, 6 hours to 7 days", number)
            .arg(from);
    case Unit::Weeks:
        break;
    }
    return Words::tr("%1 to %n week(s)", "%1: a number, or a time: 2 to 4 weeks, 3 days to 2 weeks", number).arg(from);
}

} // namespace

QString tick(Hours at)
{
    const auto count = at.count();
    if (count == 0)
        return QStringLiteral("0");
    if (count < hoursPerDay)
        return Words::tr("%1 h", "mark on a time scale: hours").arg(count);
    if (count < hoursPerWeek)
        return Words::tr("%1 d", "mark on a time scale: days").arg(count / hoursPerDay);
    return Words::tr("%1 wk", "mark on a time scale: weeks").arg(count / hoursPerWeek);
}

QString longer()
{
    return Words::tr("longer", "last mark on a time scale");
}

QString duration(Hours hours)
{
    return inUnit(hours, unitOf(hours));
}

int weeksOnScale()
{
    return numberOf(TimeScale::weeksEnd, Unit::Weeks);
}

QString about(Hours hours)
{
    if (hours > TimeScale::weeksEnd)
        return Words::tr("more than %n week(s)", "a time since the last use", weeksOnScale());
    if (hours < Hours{3 * hoursPerDay})
        return aboutInUnit(hours, Unit::Hours);
    return aboutInUnit(hours, hours < Hours{2 * hoursPerWeek} ? Unit::Days : Unit::Weeks);
}

QString range(const HourRange &range)
{
    if (range.from > TimeScale::weeksEnd)
        return about(range.from); // beyond the scale there is only "more than"
    if (range.from == range.to)
        return duration(range.to);
    if (range.to >= TimeScale::longest) {
        return Words::tr("%1 to longer than %n week(s)", "%1: a time, as in 10 days to longer than 8 weeks",
                         weeksOnScale())
            .arg(beginning(range.from, unitOf(range.from)));
    }
    Unit from = unitOf(range.from);
    Unit to = unitOf(range.to);
    if (range.to == Hours{3 * hoursPerDay})
        to = Unit::Hours; // "36 to 72 hours", as sources write it
    if (from != to) {
        // One unit for both where it loses nothing: "1 to 4 days", "1 to 2 weeks".
        const int divisor = to == Unit::Weeks ? hoursPerWeek : to == Unit::Days ? hoursPerDay : 1;
        if (range.from.count() > 0 && range.from.count() % divisor == 0)
            from = to;
        else if (from == Unit::Hours && range.from.count() > 0 && range.from.count() % hoursPerDay == 0)
            from = Unit::Days;
    }
    const bool isOneUnit = from == to || range.from.count() == 0;
    return upTo(isOneUnit ? QString::number(numberOf(range.from, to)) : beginning(range.from, from), range.to, to);
}

QString stage(Symptom::Stage stage)
{
    switch (stage) {
    case Symptom::Stage::Early:
        return Words::tr("Early", "stage of withdrawal");
    case Symptom::Stage::Later:
        return Words::tr("Later", "stage of withdrawal");
    case Symptom::Stage::Lasting:
        break;
    }
    return Words::tr("Longer", "stage of withdrawal: can last longer");
}

QString group(Symptom::Group group)
{
    switch (group) {
    case Symptom::Group::Body:
        return Words::tr("Body", "kind of symptom");
    case Symptom::Group::Stomach:
        return Words::tr("Stomach", "kind of symptom");
    case Symptom::Group::Sleep:
        return Words::tr("Sleep", "kind of symptom");
    case Symptom::Group::Mood:
        break;
    }
    return Words::tr("Mood", "kind of symptom");
}

QString sureness(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Strong:
        return Words::tr("strong", "how sure a time or a figure is");
    case Confidence::Moderate:
        return Words::tr("moderate", "how sure a time or a figure is");
    case Confidence::Weak:
        break;
    }
    return Words::tr("weak", "how sure a time or a figure is");
}

} // namespace Handrail::TimeWords
