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

QString about(Hours hours)
{
    if (hours > TimeScale::weeksEnd)
        return Words::tr("more than %1").arg(duration(TimeScale::weeksEnd));
    if (hours < Hours{3 * hoursPerDay})
        return Words::tr("about %1").arg(inUnit(hours, Unit::Hours));
    return Words::tr("about %1").arg(inUnit(hours, hours < Hours{2 * hoursPerWeek} ? Unit::Days : Unit::Weeks));
}

QString range(const HourRange &range)
{
    if (range.from == range.to)
        return duration(range.to);
    if (range.to >= TimeScale::longest)
        return Words::tr("%1 to longer than %2").arg(duration(range.from), duration(TimeScale::weeksEnd));
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
    const QString end = inUnit(range.to, to);
    return Words::tr("%1 to %2", "two lengths of time: 6 to 12 hours")
        .arg(from == to || range.from.count() == 0 ? QString::number(numberOf(range.from, to))
                                                   : inUnit(range.from, from),
             end);
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

} // namespace Handrail::TimeWords
