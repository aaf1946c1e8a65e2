// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/courseblocks.h"

#include "report/builder/spans.h"

#include <algorithm>

namespace Handrail {

namespace {

enum class Unit { Hours, Days, Weeks };

constexpr int hoursInDay = 24;
constexpr int hoursInWeek = 7 * hoursInDay;

int hoursIn(Unit unit)
{
    switch (unit) {
    case Unit::Hours:
        return 1;
    case Unit::Days:
        return hoursInDay;
    case Unit::Weeks:
        return hoursInWeek;
    }
    return 1;
}

/// The unit people would say the end of a range in: 36 hours, 3 days, 14 days, 4 weeks.
Unit unitOfEnd(int from, int to)
{
    if (to > 2 * hoursInWeek && to % hoursInWeek == 0)
        return Unit::Weeks;
    const bool bothWholeDays = to % hoursInDay == 0 && from % hoursInDay == 0 && to > hoursInDay;
    return bothWholeDays || to > 3 * hoursInDay ? Unit::Days : Unit::Hours;
}

Unit unitOfStart(int from, Unit end)
{
    if (from == 0 || (end == Unit::Weeks && from % hoursInWeek == 0))
        return end;
    if (end != Unit::Hours && (from % hoursInDay == 0 || from > 3 * hoursInDay))
        return Unit::Days;
    return Unit::Hours;
}

} // namespace

QString CourseBlocks::rangeWords(const HourRange &range)
{
    const int from = int(range.from.count());
    const int to = int(range.to.count());
    const auto count = [](int hours, Unit unit) { return (hours + hoursIn(unit) / 2) / hoursIn(unit); };
    const auto amount = [&](int hours, Unit unit) {
        const int n = count(hours, unit);
        switch (unit) {
        case Unit::Hours:
            return tr("%n hours", nullptr, n);
        case Unit::Days:
            return tr("%n days", nullptr, n);
        case Unit::Weeks:
            return tr("%n weeks", nullptr, n);
        }
        return QString();
    };

    const Unit end = unitOfEnd(from, to);
    const Unit start = unitOfStart(from, end);
    const int n = count(to, end);
    if (start == end && count(from, start) == n)
        return amount(to, end);
    if (start != end)
        return tr("%1 to %2", "a range of times, each with its unit").arg(amount(from, start), amount(to, end));
    const QString first = QString::number(count(from, start));
    switch (end) {
    case Unit::Hours:
        return tr("%1 to %n hours", nullptr, n).arg(first);
    case Unit::Days:
        return tr("%1 to %n days", nullptr, n).arg(first);
    case Unit::Weeks:
        return tr("%1 to %n weeks", nullptr, n).arg(first);
    }
    return {};
}

QString CourseBlocks::windowWords(const SymptomWindow &window)
{
    QStringList sentences{tr("Starts after %1.").arg(rangeWords({window.earliestOnset, window.latestOnset}))};
    if (window.worst)
        sentences.append(tr("Worst at %1.").arg(rangeWords(*window.worst)));
    sentences.append(tr("Gone after %1.").arg(rangeWords({window.earliestEnd, window.latestEnd})));
    return sentences.join(u' ');
}

QList<ReportBlock> CourseBlocks::head(const Course &course)
{
    QList<ReportBlock> blocks;
    blocks.append(ReportHeading{1, parseInline(course.name.translated())});
    blocks.append(ReportParagraph{parseInline(course.summary.translated()), ReportParagraph::Style::Lead});

    const auto item = [](const QString &label, const InlineText &text) {
        return Spans::strong(label) + Spans::words(QStringLiteral(" ")) + text;
    };
    const auto range = [](const HourRange &hours, const QStringList &sources) {
        return Spans::words(rangeWords(hours)) + Spans::sources(sources);
    };
    ReportList answer;
    answer.items.append(item(tr("It starts after:"), range(course.onset, course.onsetSources)));
    answer.items.append(item(tr("It is worst at:"), range(course.worst, course.worstSources)));
    answer.items.append(item(tr("The hard part ends after:"), range(course.end, course.endSources)));
    if (!course.lasting.isEmpty())
        answer.items.append(item(tr("What can last longer:"), parseInline(course.lasting.translated())));
    blocks.append(ReportParagraph{Spans::words(tr("Counted from the last use:")), ReportParagraph::Style::Body});
    blocks.append(answer);
    return blocks;
}

ReportTable CourseBlocks::stageTable(const Course &course, Symptom::Stage stage)
{
    ReportTable table;
    table.header = {Spans::words(tr("What you may notice")), Spans::words(tr("When, from the last use")),
                    Spans::words(tr("What may help"))};
    table.columnWeights = {3.0, 3.0, 5.0};
    for (const Symptom &symptom : course.symptoms) {
        if (symptom.stage != stage)
            continue;
        InlineText name = Spans::strongMarkdown(symptom.plainName.translated());
        if (!symptom.medicalName.isEmpty())
            name += Spans::words(QStringLiteral(" (%1)").arg(plainText(symptom.medicalName.translated())));

        // The stage is what the sources agree on; hours stand only where a source gives them.
        InlineText when = Spans::words(symptom.window ? windowWords(*symptom.window) : tr("No hours given."));
        when += Spans::sources(symptom.sources);

        InlineText helps = parseInline(symptom.helps.translated());
        if (!symptom.getHelp.isEmpty())
            helps += Spans::words(QString(QChar::LineSeparator)) + Spans::strong(tr("Ask for help:"))
                     + Spans::words(QStringLiteral(" ")) + parseInline(symptom.getHelp.translated());
        table.rows.append({name, when, helps});
    }
    return table;
}

QList<ReportBlock> CourseBlocks::signs(const Course &course)
{
    const QList<std::pair<Symptom::Stage, QString>> stages{
        {Symptom::Stage::Early, tr("Early signs")},
        {Symptom::Stage::Later, tr("Later signs")},
        {Symptom::Stage::Lasting, tr("Signs that can last longer")},
    };
    QList<ReportBlock> blocks;
    for (const auto &[stage, title] : stages) {
        const ReportTable table = stageTable(course, stage);
        if (table.rows.isEmpty())
            continue;
        blocks.append(ReportHeading{2, Spans::words(title)});
        blocks.append(table);
    }
    if (course.overdoseRisk) {
        ReportCallOut risk;
        risk.tone = CallOut::Tone::Help;
        risk.title = Spans::words(tr("Risk of overdose if you use again"));
        const QString times = tr("The risk is high from %1 after the last use, and stays raised for %2.")
                                  .arg(rangeWords(course.overdoseRisk->high), rangeWords(course.overdoseRisk->raised));
        risk.blocks.append(ReportParagraph{parseInline(course.overdoseRisk->why.translated()), {}});
        risk.blocks.append(ReportParagraph{Spans::words(times), {}});
        blocks.append(risk);
    }
    return blocks;
}

QList<ReportBlock> CourseBlocks::figures(const Course &course)
{
    if (course.figures.isEmpty())
        return {};
    ReportTable table;
    table.header = {Spans::words(tr("Source")), Spans::words(tr("Starts after")), Spans::words(tr("Worst at")),
                    Spans::words(tr("Ends after"))};
    const bool hasNotes = std::any_of(course.figures.cbegin(), course.figures.cend(),
                                      [](const CourseFigure &figure) { return !figure.note.isEmpty(); });
    if (hasNotes)
        table.header.append(Spans::words(tr("Note")));
    const auto cell = [](const std::optional<HourRange> &range) {
        return range ? Spans::words(rangeWords(*range)) : Spans::words(tr("not said"));
    };
    for (const CourseFigure &figure : course.figures) {
        QList<InlineText> row{Spans::sources({figure.source}), cell(figure.onset), cell(figure.worst),
                              cell(figure.end)};
        if (hasNotes)
            row.append(parseInline(figure.note.translated()));
        table.rows.append(row);
    }
    return {ReportHeading{2, Spans::words(tr("What each source says"))}, table};
}

} // namespace Handrail
