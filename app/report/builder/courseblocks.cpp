// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/courseblocks.h"

#include "core/content/library.h"
#include "core/timeline/timewords.h"
#include "report/builder/spans.h"

namespace Handrail {

QString CourseBlocks::windowWords(const SymptomWindow &window)
{
    QStringList sentences{tr("Starts after %1.").arg(TimeWords::range(window.onset.hours))};
    if (window.worst)
        sentences.append(tr("Worst at %1.").arg(TimeWords::range(window.worst->hours)));
    sentences.append(tr("Mostly gone after %1.").arg(TimeWords::range(window.end.hours)));
    return sentences.join(u' ');
}

QList<ReportBlock> CourseBlocks::head(const Course &course)
{
    QList<ReportBlock> blocks{ReportHeading{1, parseInline(course.name.translated())},
                              ReportParagraph{parseInline(course.summary.translated()), ReportParagraph::Style::Lead}};
    if (course.isUncertain())
        blocks.append(ReportParagraph{parseInline(course.uncertain.translated()), ReportParagraph::Style::Body});
    return blocks;
}

QList<ReportBlock> CourseBlocks::times(const Course &course)
{
    const auto item = [](const QString &label, const InlineText &text) {
        return Spans::strong(label) + Spans::words(QStringLiteral(" ")) + text;
    };
    const auto time = [](const std::optional<SourcedRange> &range) {
        return range ? Spans::words(TimeWords::range(range->hours)) + Spans::sources(range->sources)
                     : Spans::words(tr("not well known", "a time that no source gives"));
    };
    ReportList answer;
    answer.items.append(item(tr("It starts after:"), time(course.onset)));
    answer.items.append(item(tr("It is worst at:"), time(course.worst)));
    answer.items.append(item(tr("The hard part ends after:"), time(course.end)));
    if (course.lasting)
        answer.items.append(item(tr("What can last longer:"), parseInline(course.lasting->says.translated())));
    return {ReportParagraph{Spans::words(tr("Counted from the last use:")), ReportParagraph::Style::Body}, answer};
}

ReportTable CourseBlocks::stageTable(const Course &course, Symptom::Stage stage)
{
    ReportTable table;
    table.header = {Spans::words(tr("What you may notice")), Spans::words(tr("When, after the last use")),
                    Spans::words(tr("What may help"))};
    table.columnWeights = {5.0, 4.0, 6.0}; // room for "restlessness" in the largest type
    for (const Symptom &symptom : course.symptoms) {
        if (symptom.stage != stage)
            continue;
        InlineText name = Spans::strongMarkdown(symptom.plainName.translated());
        // Some signs have one name only: "Yawning (yawning)" would say nothing more.
        const QString medicalName = plainText(symptom.medicalName.translated());
        if (!medicalName.isEmpty() && medicalName.compare(plainText(name), Qt::CaseInsensitive) != 0)
            name += Spans::words(QStringLiteral(" (%1)").arg(medicalName));

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
    if (!course.signsNote.isEmpty())
        blocks.append(ReportParagraph{parseInline(course.signsNote.translated()), ReportParagraph::Style::Body});
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
        const QString times = tr("The risk is highest %1 after the last use. It is still raised at %2.")
                                  .arg(TimeWords::range(course.overdoseRisk->high.hours),
                                       TimeWords::range(course.overdoseRisk->raised.hours));
        risk.blocks.append(ReportParagraph{parseInline(course.overdoseRisk->why.translated()), {}});
        risk.blocks.append(ReportParagraph{Spans::words(times), {}});
        blocks.append(risk);
    }
    return blocks;
}

QList<ReportBlock> CourseBlocks::figures(const Course &course, const Library &library)
{
    if (course.figures.isEmpty())
        return {};
    ReportTable table;
    table.header = {Spans::words(tr("Source")), Spans::words(tr("What it says")), Spans::words(tr("Note"))};
    table.columnWeights = {4.0, 5.0, 5.0};
    for (const CourseFigure &figure : course.figures) {
        const Source *source = library.source(figure.source);
        InlineText times;
        const auto add = [&times](const QString &label, const std::optional<HourRange> &range) {
            if (!range)
                return;
            if (!times.isEmpty())
                times += Spans::words(QString(QChar::LineSeparator));
            times += Spans::words(label.arg(TimeWords::range(*range)));
        };
        add(tr("Starts after %1"), figure.onset);
        add(tr("Worst at %1"), figure.worst);
        add(tr("Ends after %1"), figure.end);
        table.rows.append({Spans::words(source ? source->label : figure.source) + Spans::sources({figure.source}),
                           times, parseInline(figure.note.translated())});
    }
    return {ReportHeading{2, Spans::words(tr("What each source says"))}, table};
}

} // namespace Handrail
