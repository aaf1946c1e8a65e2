// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timelinerows.h"

#include "core/content/inlinetext.h"
#include "core/timeline/coursereading.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Handrail {

namespace {

using Kind = TimelineBar::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineRows)
};

QList<TimelineBar> barsOf(const SymptomSpan &span)
{
    if (span.isTimeUnknown)
        return {{Kind::AnyTime, span.possible, true, true}};
    if (span.isStageOnly)
        return {{Kind::StageOnly, span.possible, span.isOpenEnded}};
    QList<TimelineBar> bars;
    if (!span.usual) {
        bars.append({Kind::Possible, span.possible, span.isOpenEnded});
    } else {
        if (span.possible.from < span.usual->from)
            bars.append({Kind::Possible, {span.possible.from, span.usual->from}});
        if (span.usual->to < span.possible.to)
            bars.append({Kind::Possible, {span.usual->to, span.possible.to}, span.isOpenEnded});
        bars.append({Kind::Usual, *span.usual});
    }
    if (span.worst)
        bars.append({Kind::Worst, *span.worst});
    return bars;
}

TimelineRow symptomRow(const Course &course, int index)
{
    const Symptom &symptom = course.symptoms.at(index);
    TimelineRow row;
    row.name = symptom.plainName.translated();
    row.sentence = symptomSentence(course, symptom);
    row.bars = symptomBars(course, symptom);
    row.symptom = index;
    return row;
}

QList<TimelineSection> sectionsOf(const Course &course, const RowChoice &choice)
{
    QList<int> order = rowOrder(course);
    if (choice.group)
        order.removeIf([&](int index) { return course.symptoms.at(index).group != *choice.group; });
    if (order.isEmpty())
        return {{Words::tr("There is no sign of this kind here."), {}}};

    QList<TimelineSection> sections;
    if (choice.order == RowChoice::Order::Onset) {
        const auto beginning = [&](int index) { return symptomSpan(course, course.symptoms.at(index)).possible.from; };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return beginning(a) < beginning(b); });
        sections.append({Words::tr("By when they begin", "signs of withdrawal"), {}});
    }
    std::optional<Symptom::Stage> stage;
    for (const int index : std::as_const(order)) {
        const Symptom::Stage own = course.symptoms.at(index).stage;
        if (choice.order == RowChoice::Order::Stage && own != stage) {
            stage = own;
            sections.append({TimeWords::stage(own), {}});
        }
        sections.last().rows.append(symptomRow(course, index));
    }
    return sections;
}

/// The band of the long-lasting phase stands first among what lasts, or last of all.
void addLasting(QList<TimelineSection> &sections, const Course &course)
{
    const auto row = lastingRow(course);
    if (!row)
        return;
    const QString title = TimeWords::stage(Symptom::Stage::Lasting);
    if (sections.isEmpty() || sections.constLast().title != title)
        sections.append({title, {}});
    sections.last().rows.prepend(*row);
}

} // namespace

QList<TimelineRow> TimelineRows::allRows() const
{
    QList<TimelineRow> rows;
    for (const TimelineSection &section : sections)
        rows += section.rows;
    return rows;
}

QString TimelineRows::inWords() const
{
    QStringList sentences{opening};
    sentences += notes;
    for (const TimelineSection &section : sections) {
        for (const TimelineRow &row : section.rows)
            sentences << row.sentence;
    }
    if (risk)
        sentences << risk->sentence;
    return sentences.join(u' ');
}

QList<TimelineBar> symptomBars(const Course &course, const Symptom &symptom)
{
    const bool isWeak = symptom.window && surenessOf(*symptom.window) == Confidence::Weak;
    QList<TimelineBar> bars = barsOf(symptomSpan(course, symptom));
    for (TimelineBar &bar : bars)
        bar.isUncertain = bar.isUncertain || isWeak || course.isUncertain();
    return bars;
}

std::optional<TimelineRow> lastingRow(const Course &course)
{
    if (!course.lasting)
        return {};
    TimelineRow row;
    row.name = Words::tr("What can last longer");
    row.sentence = plainText(course.lasting->says.translated());
    if (const auto band = lastingBand(course))
        row.bars.append({Kind::Lasting, *band, true, course.isUncertain()});
    else
        row.remark = Words::tr("hours not known");
    return row;
}

std::optional<TimelineRisk> timelineRisk(const Course &course)
{
    if (!course.overdoseRisk)
        return {};
    const Course::Danger &danger = *course.overdoseRisk;
    return TimelineRisk{danger.high.hours, danger.raised.hours, plainText(danger.why.translated()),
                        overdoseRiskWords(course)};
}

QString uncertaintyNote(const Course &course)
{
    return plainText(course.uncertain.translated());
}

QList<Hours> eventsOf(const TimelineRows &rows, const QList<HourRange> &more)
{
    QList<Hours> events{Hours{0}};
    const auto add = [&](const HourRange &range) { events << range.from << range.to; };
    const QList<TimelineRow> all = rows.allRows();
    for (const TimelineRow &row : all) {
        std::optional<HourRange> whole; // where the parts of one window meet, nothing begins
        for (const TimelineBar &bar : row.bars) {
            if (bar.kind == Kind::StageOnly || bar.kind == Kind::AnyTime || bar.kind == Kind::Lasting)
                continue;
            if (bar.kind == Kind::Possible || bar.kind == Kind::Usual)
                whole = whole ? HourRange{std::min(whole->from, bar.hours.from), std::max(whole->to, bar.hours.to)}
                              : bar.hours;
            else
                add(bar.hours);
        }
        if (whole)
            add(*whole);
    }
    if (rows.worstDays)
        add(*rows.worstDays);
    if (rows.risk) {
        add(rows.risk->high);
        add(rows.risk->raised);
    }
    for (const HourRange &range : more)
        add(range);
    for (Hours &event : events)
        event = std::clamp(event, Hours{0}, TimeScale::longest);
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

TimelineRows courseRows(const Course &course, const RowChoice &choice)
{
    TimelineRows rows;
    rows.title = course.name.translated();
    rows.slideTitle = Words::tr("Signs of withdrawal");
    rows.opening = Words::tr("%1: when each sign of withdrawal may come and go, in hours, days and weeks after the "
                             "last use.")
                       .arg(rows.title)
                   + u' ' + courseTimesWords(course);
    rows.sections = sectionsOf(course, choice);
    if (!choice.group)
        addLasting(rows.sections, course);
    for (const QString &note : {uncertaintyNote(course), plainText(course.signsNote.translated())}) {
        if (!note.isEmpty())
            rows.notes << note;
    }
    if (course.worst)
        rows.worstDays = course.worst->hours;
    if (choice.hasRisk)
        rows.risk = timelineRisk(course);
    QList<HourRange> ofCourse;
    for (const auto *range : {&course.onset, &course.end}) {
        if (*range)
            ofCourse << (*range)->hours;
    }
    rows.events = eventsOf(rows, ofCourse);
    return rows;
}

bool isThereAt(const TimelineRow &row, Hours hours)
{
    return std::any_of(row.bars.cbegin(), row.bars.cend(), [hours](const TimelineBar &bar) {
        return bar.kind != Kind::AnyTime && bar.hours.from <= hours && (hours <= bar.hours.to || bar.isOpenEnded);
    });
}

Hours nextEvent(const QList<Hours> &events, Hours from, bool later)
{
    if (later) {
        const auto next = std::upper_bound(events.cbegin(), events.cend(), from);
        return next == events.cend() ? from : *next;
    }
    const auto next = std::lower_bound(events.cbegin(), events.cend(), from);
    return next == events.cbegin() ? from : *std::prev(next);
}

} // namespace Handrail
