// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the reading of a course that makes tables of it.

#include "core/content/inlinetext.h"
#include "core/timeline/coursereading.h"
#include "core/timeline/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::CourseReading)
};

QString labelOf(const Library &library, const QString &id)
{
    const Source *source = library.source(id);
    return source && !source->label.isEmpty() ? source->label : id;
}

QString labelsOf(const Library &library, const QStringList &ids)
{
    QStringList labels;
    for (const QString &id : ids)
        labels << labelOf(library, id);
    return labels.join(Words::tr(", ", "between the names of sources"));
}

QString rangeWords(const std::optional<HourRange> &range)
{
    return range ? TimeWords::range(*range) : QString();
}

CourseTableRow rowOf(const Course &course, const Symptom &symptom, const Library &library)
{
    CourseTableRow row;
    row.plainName = symptom.plainName.translated();
    row.medicalName = symptom.medicalName.translated();
    row.stage = TimeWords::stage(symptom.stage);
    QStringList sources = symptom.sources;
    if (const auto &window = symptom.window) {
        row.starts = TimeWords::range(window->onset.hours);
        row.startsSources = labelsOf(library, window->onset.sources);
        if (window->worst) {
            row.worst = TimeWords::range(window->worst->hours);
            row.worstSources = labelsOf(library, window->worst->sources);
            sources += window->worst->sources;
        }
        if (!symptom.canLast) {
            row.ends = symptomSpan(course, symptom).isOpenEnded
                           ? Words::tr("can last longer than %n week(s)", nullptr, TimeWords::weeksOnScale())
                           : TimeWords::range(window->end.hours);
            row.endsSources = labelsOf(library, window->end.sources);
        }
        row.sureness = TimeWords::sureness(surenessOf(*window));
        sources = window->onset.sources + sources + window->end.sources;
        sources.removeDuplicates();
    } else {
        row.starts = Words::tr("hours not known");
    }
    if (symptom.canLast)
        row.ends = Words::tr("can last for weeks, at times months");
    row.sources = labelsOf(library, sources);
    return row;
}

/// As many decimals as a published number has: 1 of 14.2.
int decimalsOf(double value)
{
    constexpr int most = 3;
    int decimals = 0;
    for (double scaled = value; decimals < most && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return decimals;
}

QString figureWords(const OverdoseRate &rate, const QLocale &locale)
{
    QStringList parts;
    if (const auto &ratio = rate.ratio) {
        QString words =
            Words::tr("%1 times as high", "%1: 7.5").arg(locale.toString(ratio->times, 'f', decimalsOf(ratio->times)));
        if (ratio->low && ratio->high) {
            const int decimals = std::max(decimalsOf(*ratio->low), decimalsOf(*ratio->high));
            words = Words::tr("%1 (%2 to %3)", "%1: 7.5 times as high; %2, %3: the interval")
                        .arg(words, locale.toString(*ratio->low, 'f', decimals),
                             locale.toString(*ratio->high, 'f', decimals));
        }
        if (!ratio->measure.isEmpty())
            words = Words::tr("%1, %2", "%1: 7.5 times as high (5.7 to 9.9); %2: relative risk")
                        .arg(words, ratio->measure.translated());
        parts << words + u'.';
    }
    if (!rate.says.isEmpty())
        parts << plainText(rate.says.translated());
    return parts.join(u' ');
}

DrawnRangeRow drawnRow(const QString &what, const SourcedRange &range, const Library &library)
{
    return {what, TimeWords::range(range.hours), labelsOf(library, range.sources),
            TimeWords::sureness(range.confidence), plainText(range.why.translated())};
}

} // namespace

QList<CourseTableRow> courseTable(const Course &course, const Library &library)
{
    QList<CourseTableRow> rows;
    const QList<int> order = rowOrder(course);
    for (const int index : order)
        rows.append(rowOf(course, course.symptoms.at(index), library));
    return rows;
}

QList<SourceTableRow> sourceTable(const Course &course, const Library &library)
{
    QList<SourceTableRow> rows;
    for (const CourseFigure &figure : course.figures) {
        rows.append({.source = labelOf(library, figure.source),
                     .starts = rangeWords(figure.onset),
                     .worst = rangeWords(figure.worst),
                     .ends = rangeWords(figure.end),
                     .note = plainText(figure.note.translated()),
                     .sureness = TimeWords::sureness(figure.confidence)});
    }
    return rows;
}

QList<DrawnRangeRow> drawnRangeTable(const Course &course, const Library &library)
{
    const auto row = [&](const QString &what, const std::optional<SourcedRange> &range) {
        return range ? drawnRow(what, *range, library)
                     : DrawnRangeRow{what, Words::tr("not well known", "a time that no source gives"), {}, {}, {}};
    };
    QList<DrawnRangeRow> rows{row(Words::tr("It starts after"), course.onset),
                              row(Words::tr("It is worst after"), course.worst),
                              row(Words::tr("The hardest part is over after"), course.end)};
    if (course.overdoseRisk) {
        rows << row(Words::tr("The risk of overdose is high"), course.overdoseRisk->high)
             << row(Words::tr("The risk of overdose is raised"), course.overdoseRisk->raised);
    }
    return rows;
}

DrawnRangeRow drawnOnset(const Symptom &symptom, const Library &library)
{
    return drawnRow(Words::tr("%1: starts after", "%1: a sign").arg(symptom.plainName.translated()),
                    symptom.window->onset, library);
}

QList<OverdoseRateRow> overdoseRateTable(const Library &library, const QLocale &locale)
{
    QList<OverdoseRateRow> rows;
    for (const OverdoseRate &rate : library.overdoseRates) {
        rows.append({.setting = rate.setting.translated(),
                     .when = rate.when.translated(),
                     .figure = figureWords(rate, locale),
                     .comparedWith = rate.comparedWith.translated(),
                     .source = labelOf(library, rate.source),
                     .sureness = TimeWords::sureness(rate.confidence),
                     .disagrees = rate.disagrees});
    }
    return rows;
}

} // namespace Handrail
