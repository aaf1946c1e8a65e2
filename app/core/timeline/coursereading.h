// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "core/timeline/course.h"

#include <QLocale>

/// What a course of withdrawal says at an hour, in a row and in words: one reading for the chart, its table, the
/// report and the screen reader, so that they cannot say different things.
namespace Handrail {

/// When a symptom may be there, as far as the sources say.
struct SymptomSpan
{
    HourRange possible;             ///< from the earliest beginning to the latest end
    std::optional<HourRange> usual; ///< begun in most people, not yet over in most
    std::optional<HourRange> worst;
    bool isStageOnly = false;   ///< no hours are known: `possible` is the time of its stage in the whole course
    bool isOpenEnded = false;   ///< goes on beyond the scale, or nobody knows when it ends
    bool isTimeUnknown = false; ///< not even its stage has hours: `possible` is the whole scale
};

SymptomSpan symptomSpan(const Course &course, const Symptom &symptom);

/// How sure the hours of a window are: as sure as the least sure of them.
Confidence surenessOf(const SymptomWindow &window);

/// The symptoms by stage, in each stage by when they begin, else as the author wrote them. Indexes into
/// Course::symptoms. Chart rows and table rows follow it.
QList<int> rowOrder(const Course &course);

/// A symptom that may be there at an hour; the surest first.
struct LikelySymptom
{
    enum class Likelihood { Worst, Usual, Possible, ByStage, TimeUnknown };
    int index = 0; ///< in Course::symptoms
    Likelihood likelihood = Likelihood::ByStage;
};
QList<LikelySymptom> likelyAt(const Course &course, Hours hours);

/// Whether any source gives hours for a sign of it alone.
bool hasHoursOfSigns(const Course &course);

/// What is known of its times where no sign has hours of its own; empty where one has.
QString timesWithoutSignsWords(const Course &course);

enum class OverdoseRisk { NotShown, Raised, High };
OverdoseRisk overdoseRiskAt(const Course &course, Hours hours);

/// The hours at which something begins or ends, in order, without repeats; 0 first.
QList<Hours> eventsOf(const Course &course);

/// The next of them after or before an hour; that hour itself when there is none.
Hours nextEvent(const Course &course, Hours from, bool later);

/// The time of the long-lasting phase: from where the acute phase may be over, as far as that is known, to the end of
/// the scale. Empty when the course has no such phase, or no hour from which to draw it.
std::optional<HourRange> lastingBand(const Course &course);

/// What the course says of that phase, at an hour from which it may be there; at any hour where none is known.
QString lastingWords(const Course &course, Hours hours);

/// When it starts, is worst and is over, in three sentences; "not well known" where no source says.
QString courseTimesWords(const Course &course);

/// Where in the course an hour is, in one sentence: "For most people this is the worst part."
QString phaseWords(const Course &course, Hours hours);

/// One symptom in whole sentences, for a screen reader and under the chart.
QString symptomSentence(const Course &course, const Symptom &symptom);

/// The whole chart in words: the text alternative of its picture.
QString courseInWords(const Course &course);

/// The stretch of high and raised risk in words; empty when the course has none.
QString overdoseRiskWords(const Course &course);

/// A row of the table that says what the chart shows. Every text is ready to be read.
struct CourseTableRow
{
    QString plainName;
    QString medicalName;
    QString stage;
    QString starts; ///< "6 to 12 hours"; "hours not known" when only the stage is
    QString worst;
    QString ends;
    QString sources;       ///< labels of all of them, with commas
    QString startsSources; ///< of each time alone; empty where the time is
    QString worstSources;
    QString endsSources;
    QString sureness; ///< how sure the hours are: "weak"; empty without hours
};
QList<CourseTableRow> courseTable(const Course &course, const Library &library);

/// What one source says of the whole course; a text is empty where it says nothing.
struct SourceTableRow
{
    QString source;
    QString starts;
    QString worst;
    QString ends;
    QString note;
    QString sureness; ///< "weak"
};
QList<SourceTableRow> sourceTable(const Course &course, const Library &library);

/// The ranges that Handrail draws for a course, in the same shape: who gives each, how sure that is, and why it is
/// drawn otherwise where it is.
struct DrawnRangeRow
{
    QString what;  ///< "It starts after"
    QString hours; ///< "6 to 24 hours"; "not well known"
    QString sources;
    QString sureness; ///< empty where no hours are known
    QString why;      ///< empty where it is drawn as the sources give it
};
QList<DrawnRangeRow> drawnRangeTable(const Course &course, const Library &library);

/// The beginning of a sign with a window, in the same shape.
DrawnRangeRow drawnOnset(const Symptom &symptom, const Library &library);

/// One published rate of overdose after a break, ready to be read: for staff, and for whoever asks.
struct OverdoseRateRow
{
    QString setting;
    QString when;
    QString figure; ///< "7.5 times as high (5.7 to 9.9), relative risk", and what else the source found
    QString comparedWith;
    QString source; ///< label
    QString sureness;
    bool disagrees = false;
};
QList<OverdoseRateRow> overdoseRateTable(const Library &library, const QLocale &locale = QLocale());

} // namespace Handrail
