// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timelinetables.h"

#include "core/content/inlinetext.h"
#include "core/timeline/coursereading.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Handrail {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineTables)
};

TableCell cell(const QString &text)
{
    return {text, {}, {}};
}

TableCell cell(const std::optional<SourcedRange> &range)
{
    if (!range)
        return {};
    return {TimeWords::range(range->hours), range->hours, range->sources};
}

TableCell cell(const std::optional<HourRange> &range)
{
    return range ? TableCell{TimeWords::range(*range), range, {}} : TableCell();
}

/// When it begins, from the first to the last, and when it ends.
std::optional<HourRange> onsetOf(const SymptomSpan &span)
{
    if (span.isStageOnly)
        return {};
    return HourRange{span.possible.from, span.usual ? span.usual->from : span.possible.from};
}

std::optional<HourRange> endOf(const Symptom &symptom, const SymptomSpan &span)
{
    if (symptom.canLast)
        return HourRange{TimeScale::longest, TimeScale::longest};
    if (span.isStageOnly)
        return {};
    return HourRange{span.usual ? span.usual->to : span.possible.to, span.possible.to};
}

/// Starts, worst and ends as sentences in one cell.
QString timesInOneCell(const QString &starts, const QString &worst, const QString &ends)
{
    QStringList sentences;
    if (!starts.isEmpty())
        sentences << Words::tr("Starts after %1.").arg(starts);
    if (!worst.isEmpty())
        sentences << Words::tr("Worst after %1.").arg(worst);
    if (!ends.isEmpty())
        sentences << Words::tr("Mostly gone after %1.").arg(ends);
    return sentences.join(u' ');
}

QString rangeWords(const std::optional<SourcedRange> &range)
{
    return range ? TimeWords::range(range->hours) : QString();
}

TableCell courseCell(const Course &course)
{
    TableCell made = cell(timesInOneCell(rangeWords(course.onset), rangeWords(course.worst), rangeWords(course.end)));
    if (made.text.isEmpty())
        made.text = Words::tr("Hours not known.");
    if (course.onset) {
        made.hours = course.onset->hours;
        made.sources = course.onset->sources;
    }
    return made;
}

TableCell signCell(const Course &course, const Symptom &symptom)
{
    const SymptomSpan span = symptomSpan(course, symptom);
    TableCell made;
    made.sources = symptom.sources;
    made.hours = onsetOf(span);
    if (const auto &window = symptom.window)
        made.text = timesInOneCell(TimeWords::range(window->onset.hours), rangeWords(window->worst),
                                   span.isOpenEnded ? QString() : TimeWords::range(window->end.hours));
    else
        made.text = Words::tr("%1: hours not known.", "%1: a stage of withdrawal, as Early or Later")
                        .arg(TimeWords::stage(symptom.stage));
    if (symptom.canLast)
        made.text =
            Words::tr("%1 Can last for weeks, at times months.", "%1: Starts after 6 to 12 hours.").arg(made.text);
    return made;
}

} // namespace

TableContent TableContent::withoutEmptyColumns() const
{
    TableContent kept;
    kept.rows.resize(rows.size());
    kept.isSideBySide = isSideBySide;
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (std::all_of(rows.cbegin(), rows.cend(),
                        [column](const QList<TableCell> &row) { return row.at(column).text.isEmpty(); }))
            continue;
        if (column == asideColumn)
            kept.asideColumn = int(kept.header.size());
        kept.header.append(header.at(column));
        for (qsizetype row = 0; row < rows.size(); ++row)
            kept.rows[row].append(rows.at(row).at(column));
    }
    return kept;
}

TableContent TableContent::sorted(int column, bool isFalling) const
{
    TableContent sorted = *this;
    const bool hasHours = std::any_of(
        rows.cbegin(), rows.cend(), [column](const QList<TableCell> &row) { return row.at(column).hours.has_value(); });
    const auto comesBefore = [&](const QList<TableCell> &a, const QList<TableCell> &b) {
        const TableCell &first = a.at(column);
        const TableCell &second = b.at(column);
        if (!hasHours) {
            const int order = QString::localeAwareCompare(first.text, second.text);
            return isFalling ? order > 0 : order < 0;
        }
        if (!first.hours || !second.hours)
            return first.hours.has_value() && !second.hours.has_value();
        const auto keyOf = [](const TableCell &of) { return std::pair(of.hours->from, of.hours->to); };
        return isFalling ? keyOf(first) > keyOf(second) : keyOf(first) < keyOf(second);
    };
    std::stable_sort(sorted.rows.begin(), sorted.rows.end(), comesBefore);
    return sorted;
}

QList<QStringList> TableContent::texts() const
{
    QList<QStringList> all{header};
    for (const QList<TableCell> &row : rows) {
        QStringList texts;
        for (const TableCell &each : row)
            texts.append(each.text);
        all.append(texts);
    }
    return all;
}

QString TableContent::rowInWords(qsizetype row) const
{
    QString words = rows.at(row).constFirst().text;
    for (qsizetype column = 1; column < header.size(); ++column) {
        const QString text = rows.at(row).at(column).text;
        if (text.isEmpty())
            continue;
        words += words.endsWith(u'.') ? QStringLiteral(" ")
                                      : Words::tr(". ", "between the cells of a row that is read aloud");
        words += Words::tr("%1: %2", "the name of a column and what it says").arg(header.at(column), text);
    }
    return words;
}

TableContent signsTable(const Course &course, const Library &library, const RowChoice &choice)
{
    TableContent table;
    table.header = {Words::tr("What you may notice"),
                    Words::tr("Medical name"),
                    Words::tr("Stage"),
                    Words::tr("Starts after"),
                    Words::tr("Worst after"),
                    Words::tr("Mostly gone after"),
                    Words::tr("How sure"),
                    Words::tr("Sources")};
    table.asideColumn = int(table.header.size()) - 1;
    const QList<CourseTableRow> all = courseTable(course, library);
    const QList<int> order = rowOrder(course);
    const QList<TimelineRow> chosen = courseRows(course, choice).allRows();
    for (const TimelineRow &row : chosen) {
        if (row.symptom < 0)
            continue;
        const Symptom &symptom = course.symptoms.at(row.symptom);
        const SymptomSpan span = symptomSpan(course, symptom);
        const CourseTableRow &texts = all.at(order.indexOf(row.symptom));
        table.rows.append({{texts.plainName, {}, symptom.sources},
                           cell(texts.medicalName),
                           cell(texts.stage),
                           {texts.starts, onsetOf(span), {}},
                           {texts.worst, span.worst, {}},
                           {texts.ends, endOf(symptom, span), {}},
                           cell(texts.sureness),
                           cell(texts.sources)});
    }
    return table;
}

TableContent sourcesTable(const Course &course, const Library &library)
{
    TableContent table;
    table.header = {Words::tr("Source"),     Words::tr("Starts after"), Words::tr("Worst after"),
                    Words::tr("Over after"), Words::tr("How sure"),     Words::tr("What to know")};
    table.rows.append({cell(Words::tr("What the chart draws")), cell(course.onset), cell(course.worst),
                       cell(course.end), cell(QString()), cell(QString())});
    const QList<SourceTableRow> texts = sourceTable(course, library);
    for (qsizetype i = 0; i < course.figures.size(); ++i) {
        const CourseFigure &figure = course.figures.at(i);
        table.rows.append({{texts.at(i).source, {}, {figure.source}},
                           cell(figure.onset),
                           cell(figure.worst),
                           cell(figure.end),
                           cell(texts.at(i).sureness),
                           cell(texts.at(i).note)});
    }
    return table;
}

TableContent drawnTable(const Course &course, const Library &library)
{
    TableContent table;
    table.header = {Words::tr("What is drawn"), Words::tr("Hours and days"), Words::tr("How sure"),
                    Words::tr("Why it is drawn so"), Words::tr("Sources")};
    const auto add = [&table](const DrawnRangeRow &row, const std::optional<SourcedRange> &range) {
        table.rows.append({{row.what, {}, range ? range->sources : QStringList()},
                           {row.hours, range ? std::optional(range->hours) : std::nullopt, {}},
                           cell(row.sureness),
                           cell(row.why),
                           cell(row.sources)});
    };
    QList<std::optional<SourcedRange>> ranges{course.onset, course.worst, course.end};
    if (course.overdoseRisk)
        ranges << course.overdoseRisk->high << course.overdoseRisk->raised;
    const QList<DrawnRangeRow> rows = drawnRangeTable(course, library);
    for (qsizetype i = 0; i < rows.size(); ++i)
        add(rows.at(i), ranges.at(i));
    const QList<int> order = rowOrder(course);
    for (const int index : order) {
        const Symptom &symptom = course.symptoms.at(index);
        if (symptom.window && !symptom.window->onset.why.isEmpty())
            add(drawnOnset(symptom, library), symptom.window->onset);
    }
    return table;
}

TableContent overdoseRatesTable(const Library &library, const QLocale &locale)
{
    TableContent table;
    table.header = {Words::tr("After what"),    Words::tr("When"),     Words::tr("What was found"),
                    Words::tr("Compared with"), Words::tr("How sure"), Words::tr("Source")};
    const QList<OverdoseRateRow> rows = overdoseRateTable(library, locale);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const OverdoseRateRow &row = rows.at(i);
        table.rows.append(
            {{row.setting, {}, {library.overdoseRates.at(i).source}},
             cell(row.when),
             cell(row.disagrees
                      ? Words::tr("Disagrees. %1", "%1: what a study found, unlike the others").arg(row.figure)
                      : row.figure),
             cell(row.comparedWith),
             cell(row.sureness),
             cell(row.source)});
    }
    return table;
}

TableContent comparedTable(const Course &first, const Course &second, const RowChoice &choice)
{
    TableContent table;
    table.isSideBySide = true;
    table.header = {Words::tr("What you may notice"), first.name.translated(), second.name.translated()};
    table.rows.append({cell(Words::tr("The whole course")), courseCell(first), courseCell(second)});
    const QString none = Words::tr("Not among its signs");
    const auto signOf = [](const Course &course, const QString &id) {
        const auto found = std::find_if(course.symptoms.cbegin(), course.symptoms.cend(),
                                        [&id](const Symptom &symptom) { return symptom.id == id; });
        return found == course.symptoms.cend() ? nullptr : &*found;
    };
    const auto add = [&](const Course &course, bool isFirst) {
        const QList<int> order = rowOrder(course);
        for (const int index : order) {
            const Symptom &symptom = course.symptoms.at(index);
            if (choice.group && symptom.group != *choice.group)
                continue;
            const Symptom *inFirst = isFirst ? &symptom : signOf(first, symptom.id);
            const Symptom *inSecond = isFirst ? signOf(second, symptom.id) : &symptom;
            if (!isFirst && inFirst)
                continue;
            table.rows.append({cell(symptom.plainName.translated()), inFirst ? signCell(first, *inFirst) : cell(none),
                               inSecond ? signCell(second, *inSecond) : cell(none)});
        }
    };
    add(first, true);
    add(second, false);
    return table;
}

} // namespace Handrail
