// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"

#include "core/content/inlinetext.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Handrail {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::CourseReading)
};

bool contains(const HourRange &range, Hours hours)
{
    return range.from <= hours && hours <= range.to;
}

/// Where the course says that a stage begins, as far as it does.
std::optional<Hours> stageStart(const Course &course, Symptom::Stage stage)
{
    switch (stage) {
    case Symptom::Stage::Early:
        return course.onset ? std::optional(course.onset->hours.from) : std::nullopt;
    case Symptom::Stage::Later:
        if (course.worst)
            return course.worst->hours.from;
        return course.onset ? std::optional(course.onset->hours.to) : std::nullopt;
    case Symptom::Stage::Lasting:
        break;
    }
    if (course.end)
        return course.end->hours.from;
    if (course.worst)
        return course.worst->hours.to;
    return course.onset ? std::optional(course.onset->hours.to) : std::nullopt;
}

/// When a symptom without hours of its own is thought to be there: its stage says when it begins, the course
/// when the acute part is over. Empty when the course says neither.
std::optional<HourRange> stageRange(const Course &course, const Symptom &symptom)
{
    const bool lasts = symptom.canLast || symptom.stage == Symptom::Stage::Lasting || !course.end;
    const Hours end = lasts ? TimeScale::longest : course.end->hours.to;
    const std::optional<Hours> start = stageStart(course, symptom.stage);
    if (!start && !course.end)
        return {};
    return HourRange{std::min(start.value_or(Hours{0}), end), end};
}

QString stageSentence(const Symptom &symptom)
{
    switch (symptom.stage) {
    case Symptom::Stage::Early:
        return symptom.canLast ? Words::tr(
                   "It is one of the early signs, and it can last for weeks, at times months. The hours are not "
                   "well known.")
                               : Words::tr("It is one of the early signs. The hours are not well known.");
    case Symptom::Stage::Later:
        return symptom.canLast ? Words::tr(
                   "It comes later, and it can last for weeks, at times months. The hours are not well known.")
                               : Words::tr("It comes later. The hours are not well known.");
    case Symptom::Stage::Lasting:
        break;
    }
    return Words::tr("It can last longer, for weeks or months. How long is not well known.");
}

} // namespace

SymptomSpan symptomSpan(const Course &course, const Symptom &symptom)
{
    SymptomSpan span;
    if (const auto &window = symptom.window) {
        span.possible = {window->onset.hours.from, symptom.canLast ? TimeScale::longest : window->end.hours.to};
        if (window->onset.hours.to < window->end.hours.from)
            span.usual = HourRange{window->onset.hours.to, window->end.hours.from};
        if (window->worst)
            span.worst = window->worst->hours;
    } else {
        const std::optional<HourRange> range = stageRange(course, symptom);
        span.isStageOnly = true;
        span.isTimeUnknown = !range;
        span.possible = range.value_or(HourRange{Hours{0}, TimeScale::longest});
    }
    span.isOpenEnded = span.possible.to > TimeScale::weeksEnd;
    return span;
}

Confidence surenessOf(const SymptomWindow &window)
{
    Confidence least = std::max(window.onset.confidence, window.end.confidence);
    if (window.worst)
        least = std::max(least, window.worst->confidence);
    return least;
}

QList<int> rowOrder(const Course &course)
{
    QList<int> order;
    for (int i = 0; i < course.symptoms.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Symptom &first = course.symptoms.at(a);
        const Symptom &second = course.symptoms.at(b);
        if (first.stage != second.stage)
            return first.stage < second.stage;
        return symptomSpan(course, first).possible.from < symptomSpan(course, second).possible.from;
    });
    return order;
}

QList<LikelySymptom> likelyAt(const Course &course, Hours hours)
{
    using Likelihood = LikelySymptom::Likelihood;
    QList<LikelySymptom> found;
    const QList<int> order = rowOrder(course);
    for (const int index : order) {
        const SymptomSpan span = symptomSpan(course, course.symptoms.at(index));
        const Hours from = std::min(span.possible.from, TimeScale::longest); // everything later stands there
        if (!contains(span.possible, hours) && !(span.isOpenEnded && hours >= from))
            continue;
        Likelihood likelihood = span.isTimeUnknown ? Likelihood::TimeUnknown
                                : span.isStageOnly ? Likelihood::ByStage
                                                   : Likelihood::Possible;
        if (span.worst && contains(*span.worst, hours))
            likelihood = Likelihood::Worst;
        else if (span.usual && contains(*span.usual, hours))
            likelihood = Likelihood::Usual;
        found.append({index, likelihood});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikelySymptom &a, const LikelySymptom &b) { return a.likelihood < b.likelihood; });
    return found;
}

bool hasHoursOfSigns(const Course &course)
{
    return std::any_of(course.symptoms.cbegin(), course.symptoms.cend(),
                       [](const Symptom &symptom) { return symptom.window.has_value(); });
}

OverdoseRisk overdoseRiskAt(const Course &course, Hours hours)
{
    if (!course.overdoseRisk)
        return OverdoseRisk::NotShown;
    if (contains(course.overdoseRisk->high.hours, hours))
        return OverdoseRisk::High;
    return contains(course.overdoseRisk->raised.hours, hours) ? OverdoseRisk::Raised : OverdoseRisk::NotShown;
}

QList<Hours> eventsOf(const Course &course)
{
    QList<Hours> events{Hours{0}};
    const auto add = [&](const std::optional<SourcedRange> &range) {
        if (range)
            events << range->hours.from << range->hours.to;
    };
    add(course.onset);
    add(course.worst);
    add(course.end);
    for (const Symptom &symptom : course.symptoms) {
        if (!symptom.window)
            continue;
        events << symptom.window->onset.hours.from << symptom.window->end.hours.to;
        add(symptom.window->worst);
    }
    if (course.overdoseRisk) {
        add(course.overdoseRisk->high);
        add(course.overdoseRisk->raised);
    }
    for (Hours &event : events)
        event = std::clamp(event, Hours{0}, TimeScale::longest);
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

Hours nextEvent(const Course &course, Hours from, bool later)
{
    const QList<Hours> events = eventsOf(course);
    if (later) {
        const auto next = std::upper_bound(events.cbegin(), events.cend(), from);
        return next == events.cend() ? from : *next;
    }
    const auto next = std::lower_bound(events.cbegin(), events.cend(), from);
    return next == events.cbegin() ? from : *std::prev(next);
}

std::optional<HourRange> lastingBand(const Course &course)
{
    const std::optional<Hours> from = stageStart(course, Symptom::Stage::Lasting);
    if (!course.lasting || !from)
        return {};
    return HourRange{std::min(*from, TimeScale::longest), TimeScale::longest};
}

QString phaseWords(const Course &course, Hours hours)
{
    if (!course.onset && !course.worst && !course.end)
        return Words::tr("When this withdrawal comes and goes is not well known.");
    if (course.onset && hours < course.onset->hours.from)
        return Words::tr("For most people withdrawal has not begun yet.");
    if (course.worst && contains(course.worst->hours, hours))
        return Words::tr("For many people this is the worst part. It passes.");
    if (course.end && hours > course.end->hours.to)
        return Words::tr("The hardest part is over. Some things can go on for longer.");
    if (course.end && hours >= course.end->hours.from)
        return Words::tr("The hardest part is over for many people.");
    if (course.worst && hours > course.worst->hours.to)
        return course.end ? Words::tr("For most people it gets easier from here.")
                          : Words::tr("For most people it gets easier from here. When it is over is not well known.");
    if (!course.onset)
        return Words::tr("When withdrawal begins is not well known.");
    if (course.worst || hours <= course.onset->hours.to)
        return Words::tr("Withdrawal often begins about now.");
    return course.end ? Words::tr("Withdrawal has begun for most people. When it is at its worst is not well known.")
                      : Words::tr("Withdrawal has begun for most people. When it is at its worst, and when it is "
                                  "over, is not well known.");
}

QString lastingWords(const Course &course, Hours hours)
{
    if (!course.lasting)
        return {};
    const std::optional<HourRange> band = lastingBand(course);
    return !band || hours >= band->from ? plainText(course.lasting->says.translated()) : QString();
}

QString courseTimesWords(const Course &course)
{
    if (!course.onset && !course.worst && !course.end)
        return Words::tr("When it starts, when it is worst and when it is over is not well known.");
    QStringList sentences;
    sentences << (course.onset ? Words::tr("It starts after %1.").arg(TimeWords::range(course.onset->hours))
                               : Words::tr("When it starts is not well known."));
    sentences
        << (course.worst
                ? Words::tr("It is worst after %1.", "%1: 24 to 48 hours").arg(TimeWords::range(course.worst->hours))
                : Words::tr("When it is worst is not well known."));
    sentences << (course.end ? Words::tr("The hardest part is over after %1.", "%1: 4 to 10 days")
                                   .arg(TimeWords::range(course.end->hours))
                             : Words::tr("When the hardest part is over is not well known."));
    return sentences.join(u' ');
}

QString timesWithoutSignsWords(const Course &course)
{
    if (hasHoursOfSigns(course))
        return {};
    return courseTimesWords(course) + u' ' + Words::tr("No good source gives hours for single signs.");
}

QString symptomSentence(const Course &course, const Symptom &symptom)
{
    const QString name = symptom.plainName.translated();
    const QString medical = symptom.medicalName.translated();
    QStringList sentences;
    sentences << (medical.isEmpty() || medical.compare(name, Qt::CaseInsensitive) == 0
                      ? Words::tr("%1.", "the name of a symptom as a sentence of its own").arg(name)
                      : Words::tr("%1, in medical words %2.").arg(name, medical));
    if (!symptom.window) {
        sentences << stageSentence(symptom);
        return sentences.join(u' ');
    }
    const SymptomWindow &window = *symptom.window;
    sentences
        << Words::tr("It starts %1 after the last use.", "%1: 6 to 12 hours").arg(TimeWords::range(window.onset.hours));
    if (window.worst)
        sentences
            << Words::tr("It is worst after %1.", "%1: 24 to 48 hours").arg(TimeWords::range(window.worst->hours));
    const QString end = TimeWords::range(window.end.hours);
    if (symptom.canLast)
        sentences << Words::tr("It can last for weeks, at times months.");
    else if (symptomSpan(course, symptom).isOpenEnded)
        sentences << Words::tr("It can last longer than %n week(s).", nullptr, TimeWords::weeksOnScale());
    else if (window.endsWithCourse)
        sentences << Words::tr("Like most of withdrawal, it is mostly gone %1 after the last use.", "%1: 4 to 10 days")
                         .arg(end);
    else
        sentences << Words::tr("It is mostly gone %1 after the last use.", "%1: 4 to 10 days").arg(end);
    if (surenessOf(window) == Confidence::Weak)
        sentences << Words::tr("These hours are not sure.");
    return sentences.join(u' ');
}

QString courseInWords(const Course &course)
{
    QStringList sentences;
    sentences << Words::tr("%1: when each sign of withdrawal may come and go, in hours, days and weeks after the last "
                           "use.")
                     .arg(course.name.translated());
    if (course.isUncertain())
        sentences << plainText(course.uncertain.translated());
    sentences << courseTimesWords(course);
    if (!course.signsNote.isEmpty())
        sentences << plainText(course.signsNote.translated());
    const QList<int> order = rowOrder(course);
    for (const int index : order)
        sentences << symptomSentence(course, course.symptoms.at(index));
    if (course.overdoseRisk)
        sentences << overdoseRiskWords(course);
    return sentences.join(u' ');
}

QString overdoseRiskWords(const Course &course)
{
    if (!course.overdoseRisk)
        return {};
    return Words::tr("If you use again after a break, the risk of dying of an overdose is high from %1 after the last "
                     "use, and stays raised until %2.",
                     "%1: 1 day to 2 weeks; %2: 4 weeks")
               .arg(TimeWords::range(course.overdoseRisk->high.hours),
                    TimeWords::duration(course.overdoseRisk->raised.hours.to))
           + u' ' + plainText(course.overdoseRisk->why.translated());
}

} // namespace Handrail
