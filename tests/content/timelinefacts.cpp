// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/timelinefacts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Handrail::Test {

namespace {

using Given = QList<std::optional<HourRange>>;

QString shown(const std::optional<HourRange> &range)
{
    return range ? QStringLiteral("%1-%2 h").arg(range->from.count()).arg(range->to.count()) : QStringLiteral("none");
}

QString shown(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Strong:
        return QStringLiteral("strong");
    case Confidence::Moderate:
        return QStringLiteral("moderate");
    case Confidence::Weak:
        break;
    }
    return QStringLiteral("weak");
}

std::optional<HourRange> hoursAt(const QJsonObject &facts, const QString &key)
{
    return hoursOfWords(facts.value(key).toString());
}

QStringList missingNumbers(const QString &place, const QString &text, const QJsonObject &facts)
{
    QStringList problems;
    for (const QJsonValue &number : facts.value(QLatin1String("numbers")).toArray()) {
        if (!text.contains(number.toString()))
            problems.append(QStringLiteral("%1: \"%2\" does not stand in its words").arg(place, number.toString()));
    }
    return problems;
}

/// From the earliest beginning to the latest end; nothing when one of the sources gives no hours.
std::optional<HourRange> together(const Given &given)
{
    std::optional<HourRange> all;
    for (const std::optional<HourRange> &each : given) {
        if (!each)
            return {};
        all = all ? HourRange{std::min(all->from, each->from), std::max(all->to, each->to)} : *each;
    }
    return all;
}

/// The rule of every range on the chart.
QStringList rangeOtherwise(const QString &place, const SourcedRange &range, const Given &given)
{
    const std::optional<HourRange> all = together(given);
    const bool isDrawnAsGiven = all == range.hours;
    if (!isDrawnAsGiven && range.why.isEmpty()) {
        return {QStringLiteral("%1: drawn %2, its sources give %3, and nothing says why")
                    .arg(place, shown(range.hours), shown(all))};
    }
    if (isDrawnAsGiven && !range.why.isEmpty())
        return {QStringLiteral("%1: drawn as its sources give it, so there is nothing to explain").arg(place)};
    return {};
}

QStringList windowOtherwise(const Course &course, const Symptom &symptom, const QJsonObject &facts)
{
    const QString place = course.id + u'/' + symptom.id;
    if (!symptom.window)
        return facts.isEmpty() ? QStringList() : QStringList{place + QStringLiteral(": has no hours")};
    QStringList problems;
    const SourcedRange &onset = symptom.window->onset;
    Given given;
    for (const QString &source : onset.sources) {
        if (!facts.contains(source))
            problems.append(QStringLiteral("%1: no hours were noted from %2").arg(place, source));
        given.append(hoursAt(facts, source));
    }
    problems += rangeOtherwise(place, onset, given);
    if (symptom.window->worst)
        problems.append(place + QStringLiteral(": no source gives the worst time of a sign alone"));
    if (!symptom.window->endsWithCourse)
        problems.append(place + QStringLiteral(": no source gives the end of a sign alone"));
    else if (!course.end || symptom.window->end.hours != course.end->hours)
        problems.append(place + QStringLiteral(": does not end with its course"));
    return problems;
}

} // namespace

std::optional<HourRange> hoursOfWords(const QString &words)
{
    static const QRegularExpression length(QStringLiteral("^(\\d+)(?:-(\\d+))? (hour|day|week)s$"));
    static const QRegularExpression counted(QStringLiteral("^(day|week) (\\d+)(?:-(\\d+))?$"));
    const auto unit = [](const QString &name) {
        return Hours{name == QLatin1String("hour") ? 1 : name == QLatin1String("day") ? 24 : 7 * 24};
    };
    if (const auto match = length.match(words); match.hasMatch()) {
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        return HourRange{from * unit(match.captured(3)), to * unit(match.captured(3))};
    }
    if (const auto match = counted.match(words); match.hasMatch()) {
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        return HourRange{(first - 1) * unit(match.captured(1)), last * unit(match.captured(1))};
    }
    return {};
}

QStringList figuresOtherwise(const Course &course, const QJsonObject &facts)
{
    QStringList problems;
    const QJsonObject figures = facts.value(QLatin1String("figures")).toObject();
    QStringList missing = figures.keys();
    for (const CourseFigure &figure : course.figures) {
        const QString place = course.id + u'/' + figure.source;
        const QJsonObject row = figures.value(figure.source).toObject();
        if (!missing.removeOne(figure.source)) {
            problems.append(place + QStringLiteral(": not noted from this source, or there twice"));
            continue;
        }
        const std::pair<QString, std::optional<HourRange>> times[] = {{QStringLiteral("onset"), figure.onset},
                                                                      {QStringLiteral("worst"), figure.worst},
                                                                      {QStringLiteral("end"), figure.end}};
        for (const auto &[key, hours] : times) {
            if (hours != hoursAt(row, key)) {
                problems.append(QStringLiteral("%1: %2 is %3, the source gives %4")
                                    .arg(place, key, shown(hours), shown(hoursAt(row, key))));
            }
        }
        if (shown(figure.confidence) != row.value(QLatin1String("confidence")).toString())
            problems.append(QStringLiteral("%1: called %2").arg(place, shown(figure.confidence)));
        problems += missingNumbers(place, figure.note.text, row);
    }
    for (const QString &source : std::as_const(missing))
        problems.append(QStringLiteral("%1/%2: left out").arg(course.id, source));

    const QJsonObject signsOfCourse = facts.value(QLatin1String("signs")).toObject();
    for (const Symptom &symptom : course.symptoms)
        problems += windowOtherwise(course, symptom, signsOfCourse.value(symptom.id).toObject());
    return problems;
}

QStringList rangesOtherwise(const Course &course, const QJsonObject &facts)
{
    QStringList problems;
    const auto check = [&](const QString &key, const std::optional<SourcedRange> &range, auto figureRange) {
        const QString place = course.id + u'/' + key;
        const std::optional<HourRange> noted = hoursAt(facts, key);
        if (noted != (range ? std::optional(range->hours) : std::nullopt)) {
            problems.append(QStringLiteral("%1: drawn %2, agreed %3")
                                .arg(place, shown(range ? std::optional(range->hours) : std::nullopt), shown(noted)));
        }
        if (!range)
            return;
        Given given;
        for (const QString &source : range->sources) {
            const auto figure = std::find_if(course.figures.cbegin(), course.figures.cend(),
                                             [&](const CourseFigure &each) { return each.source == source; });
            given.append(figure == course.figures.cend() ? std::nullopt : std::invoke(figureRange, *figure));
        }
        problems += rangeOtherwise(place, *range, given);
    };
    check(QStringLiteral("onset"), course.onset, &CourseFigure::onset);
    check(QStringLiteral("worst"), course.worst, &CourseFigure::worst);
    check(QStringLiteral("end"), course.end, &CourseFigure::end);
    return problems;
}

QStringList riskOtherwise(const Course::Danger &danger, const QJsonObject &facts)
{
    QStringList problems;
    const auto check = [&](const QString &key, const SourcedRange &range) {
        Given given;
        for (const QString &source : range.sources)
            given.append(hoursAt(facts.value(key).toObject(), source));
        problems += rangeOtherwise(QStringLiteral("risk/") + key, range, given);
    };
    check(QStringLiteral("high"), danger.high);
    check(QStringLiteral("raised"), danger.raised);
    return problems;
}

QStringList ratesOtherwise(const QList<OverdoseRate> &rates, const QJsonArray &facts)
{
    QStringList problems;
    if (rates.size() != facts.size())
        problems.append(QStringLiteral("%1 rates, %2 were noted").arg(rates.size()).arg(facts.size()));
    for (qsizetype i = 0; i < std::min(rates.size(), facts.size()); ++i) {
        const OverdoseRate &rate = rates.at(i);
        const QJsonObject row = facts.at(i).toObject();
        const QString place = QStringLiteral("rate %1, %2").arg(i + 1).arg(rate.source);
        QJsonArray ratio;
        if (rate.ratio)
            ratio = {rate.ratio->times, rate.ratio->low.value_or(0), rate.ratio->high.value_or(0)};
        if (rate.source != row.value(QLatin1String("source")).toString()
            || rate.when.text != row.value(QLatin1String("when")).toString()
            || ratio != row.value(QLatin1String("ratio")).toArray()
            || shown(rate.confidence) != row.value(QLatin1String("confidence")).toString()
            || rate.disagrees != row.value(QLatin1String("disagrees")).toBool())
            problems.append(place + QStringLiteral(": not as it was noted"));
        problems += missingNumbers(place, rate.says.text, row);
    }
    return problems;
}

} // namespace Handrail::Test
