// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "core/timeline/course.h"

#include <QList>
#include <QString>

#include <optional>

/// What a timeline shows, row by row, ready to be drawn and read aloud: the chart, its pictures, its slides and the
/// screen reader all get these rows and know nothing of courses. Pure functions make them; no number is made up here.
namespace Handrail {

/// A stretch of time in a row.
struct TimelineBar
{
    enum class Kind {
        Possible,  ///< some people have the sign
        Usual,     ///< most people have it
        Worst,     ///< it is at its worst
        StageOnly, ///< no hours are known; the time of its stage
        AnyTime,   ///< not even its stage has hours: the whole scale
        Starts,    ///< withdrawal as a whole begins
        Hardest,   ///< it is at its worst
        Over,      ///< its hardest part ends
        Lasting,   ///< what can go on after that
        RaisedRisk,
        HighRisk,
        WorstDays, ///< the worst days of the whole course, behind the rows
    };

    Kind kind = Kind::Possible;
    HourRange hours;
    bool isOpenEnded = false; ///< goes on after its end, nobody says how long
    bool isUncertain = false; ///< from a weak source, or of a course that is less predictable

    friend bool operator==(const TimelineBar &, const TimelineBar &) = default;
};

struct TimelineRow
{
    QString name;            ///< whole; a drawing may shorten it
    QString sentence;        ///< all that the row says, for a screen reader
    QList<TimelineBar> bars; ///< those that come later are drawn over the others
    int symptom = -1;        ///< in Course::symptoms; -1 when the row is not about a sign
    QString remark;          ///< stands where a row without bars would have them: "not well known"
    bool isEmphasised = false;
};

struct TimelineSection
{
    QString title; ///< may be empty
    QList<TimelineRow> rows;
};

/// The stretch of overdose risk over the whole chart: a band, never the height of a curve.
struct TimelineRisk
{
    HourRange high;
    HourRange raised;
    QString why;      ///< one sentence
    QString sentence; ///< the whole band in words
};

struct TimelineRows
{
    QString title;
    QString slideTitle; ///< as short as can be, over slides with them: "Signs of withdrawal"
    QList<TimelineSection> sections;
    QList<TimelineSection> beside; ///< shown elsewhere, as other parts of one chart: all parts share a scale
    QStringList notes;             ///< sentences under the picture, such as why a course is less predictable
    std::optional<HourRange> worstDays;
    std::optional<TimelineRisk> risk;
    QList<Hours> events; ///< when something begins or ends, in order, without repeats; 0 first
    QString opening;     ///< what they are all about, in a few sentences

    bool isEmpty() const { return sections.isEmpty(); }
    QList<TimelineRow> allRows() const; ///< of all sections, from top to bottom
    QString inWords() const;            ///< the text alternative of a picture of them
};

/// Which rows, in which order.
struct RowChoice
{
    enum class Order {
        Stage, ///< early signs, later signs, lasting ones; in each by when they begin
        Onset, ///< all by when they begin
    };

    std::optional<Symptom::Group> group; ///< all when empty
    Order order = Order::Stage;
    bool hasRisk = true;
};

/// The signs of a course, and the long-lasting phase as a band of its own.
TimelineRows courseRows(const Course &course, const RowChoice &choice = {});

/// What do the sources say? What the chart draws on top, then a row a source. Of the choice, only the risk counts.
TimelineRows sourceRows(const Course &course, const Library &library, const RowChoice &choice = {});

/// Two courses on one scale: when each starts, is worst, is mostly over, and what lasts. Of the choice, only the risk
/// counts.
TimelineRows comparedRows(const Course &first, const Course &second, const RowChoice &choice = {});

/// The same, and below it sign by sign: those that both have, where hours of at least one side are known; the other
/// side is the time of its stage. Where no hours of any are known, the stages instead. Of the choice, the kind of signs
/// counts as well.
TimelineRows comparedRowsWithSigns(const Course &first, const Course &second, const RowChoice &choice = {});

/// Whether something of the row may be there at an hour, as far as anything is known of its time.
bool isThereAt(const TimelineRow &row, Hours hours);

/// The next of some events after or before an hour; that hour itself when there is none.
Hours nextEvent(const QList<Hours> &events, Hours from, bool later);

// What the rows of every kind are put together from.

QList<TimelineBar> symptomBars(const Course &course, const Symptom &symptom);
std::optional<TimelineRow> lastingRow(const Course &course);    ///< the long-lasting phase, where the course has one
std::optional<TimelineRisk> timelineRisk(const Course &course); ///< where the course has one
QString uncertaintyNote(const Course &course);                  ///< empty for a course that is predictable enough

/// When something in the rows begins or ends, and `more` besides: in order, without repeats, 0 first. The time of a
/// stage and of what lasts is no event: nobody knows its hours.
QList<Hours> eventsOf(const TimelineRows &rows, const QList<HourRange> &more = {});

} // namespace Handrail
