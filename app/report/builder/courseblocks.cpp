// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/courseblocks.h"

#include "core/content/library.h"
#include "core/timeline/coursereading.h"
#include "core/timeline/timewords.h"
#include "report/builder/spans.h"

namespace Handrail {

/// Each time with its own sources. The end of the whole course has its sources where the course is told; those who
/// name the sign without its hours stand at the end.
InlineText CourseBlocks::windowWords(const Symptom &symptom, const SymptomWindow &window)
{
    QStringList rest = symptom.sources;
    InlineText text;
    const auto add = [&](const QString &words, const QStringList &sources) {
        text += Spans::words(text.isEmpty() ? words : u' ' + words) + Spans::sources(sources);
        for (const QString &id : sources)
            rest.removeAll(id);
    };
    add(tr("Starts after %1.").arg(TimeWords::range(window.onset.hours)), window.onset.sources);
    if (window.worst)
        add(tr("Worst at %1.").arg(TimeWords::range(window.worst->hours)), window.worst->sources);
    const QString end = symptom.canLast ? tr("Can last for weeks, at times months.")
                                        : tr("Mostly gone after %1.").arg(TimeWords::range(window.end.hours));
    add(end, window.endsWithCourse ? QStringList() : window.end.sources);
    return text + Spans::sources(rest);
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
        if (!range)
            return Spans::words(tr("not well known", "a time that no source gives"));
        const QString hours = TimeWords::range(range->hours);
        return Spans::words(range->confidence == Confidence::Weak
                                ? tr("%1, but this is not well studied", "%1: 12 to 24 hours").arg(hours)
                                : hours)
               + Spans::sources(range->sources);
    };
    if (!course.onset && !course.worst && !course.end) {
        QList<ReportBlock> blocks{
            ReportParagraph{Spans::words(courseTimesWords(course)), ReportParagraph::Style::Body}};
        if (course.lasting)
            blocks.append(
                ReportParagraph{item(tr("What can last longer:"), parseInline(course.lasting->says.translated())),
                                ReportParagraph::Style::Body});
        return blocks;
    }
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
        const InlineText when = symptom.window ? windowWords(symptom, *symptom.window)
                                               : Spans::words(tr("No hours given.")) + Spans::sources(symptom.sources);

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
    return blocks;
}

QList<ReportBlock> CourseBlocks::risk(const Course &course)
{
    if (!course.overdoseRisk)
        return {};
    ReportCallOut risk;
    risk.tone = CallOut::Tone::Help;
    risk.title = Spans::words(tr("Risk of overdose if you use again"));
    const QString times = tr("The risk is highest %1 after the last use. It is still raised at %2.")
                              .arg(TimeWords::range(course.overdoseRisk->high.hours),
                                   TimeWords::range(course.overdoseRisk->raised.hours));
    QStringList sources = course.overdoseRisk->high.sources + course.overdoseRisk->raised.sources;
    sources.removeDuplicates();
    risk.blocks.append(ReportParagraph{parseInline(course.overdoseRisk->why.translated()), {}});
    risk.blocks.append(ReportParagraph{Spans::words(times) + Spans::sources(sources), {}});
    return {risk};
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
        InlineText note = Spans::words(tr("How sure: %1.").arg(TimeWords::sureness(figure.confidence)));
        if (!figure.note.isEmpty())
            note += Spans::words(QStringLiteral(" ")) + parseInline(figure.note.translated());
        if (times.isEmpty())
            times = Spans::words(tr("No hours given."));
        table.rows.append(
            {Spans::words(source ? source->label : figure.source) + Spans::sources({figure.source}), times, note});
    }
    return QList<ReportBlock>{ReportHeading{2, Spans::words(tr("What each source says"))}, table}
           + drawnOtherwise(course);
}

QList<ReportBlock> CourseBlocks::drawnOtherwise(const Course &course)
{
    ReportList list;
    const auto add = [&list](const QString &what, const SourcedRange &range) {
        if (!range.why.isEmpty())
            list.items.append(Spans::strong(what) + Spans::words(QStringLiteral(" "))
                              + parseInline(range.why.translated()));
    };
    if (course.onset)
        add(tr("It starts after:"), *course.onset);
    if (course.worst)
        add(tr("It is worst at:"), *course.worst);
    if (course.end)
        add(tr("The hard part ends after:"), *course.end);
    for (const Symptom &symptom : course.symptoms) {
        if (symptom.window)
            add(plainText(symptom.plainName.translated()) + u':', symptom.window->onset);
    }
    if (course.overdoseRisk) {
        add(tr("Risk of overdose:"), course.overdoseRisk->high);
        add(tr("Risk of overdose:"), course.overdoseRisk->raised);
    }
    if (list.items.isEmpty())
        return {};
    return {ReportHeading{2, Spans::words(tr("Where the chart differs from its sources"))}, list};
}

QString CourseBlocks::overdoseRatesTitle()
{
    return tr("Overdose after a break: what studies found");
}

QList<ReportBlock> CourseBlocks::overdoseRates(const Library &library, const QLocale &locale)
{
    if (library.overdoseRates.isEmpty())
        return {};
    ReportTable table;
    table.header = {Spans::words(tr("After what, and when")), Spans::words(tr("What was found")),
                    Spans::words(tr("Compared with")), Spans::words(tr("Source"))};
    table.columnWeights = {5.0, 5.0, 3.5, 3.5};
    const QList<OverdoseRateRow> rows = overdoseRateTable(library, locale);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const OverdoseRateRow &row = rows.at(i);
        const QString lineBreak(QChar::LineSeparator);
        const OverdoseRate &rate = library.overdoseRates.at(i);
        InlineText found = Spans::words(row.figure) + Spans::sources(sourceIds(parseInline(rate.says.translated())));
        if (row.disagrees)
            found = Spans::strong(tr("Disagrees.")) + Spans::words(QStringLiteral(" ")) + found;
        table.rows.append({Spans::words(row.setting) + Spans::words(lineBreak + row.when), found,
                           Spans::words(row.comparedWith),
                           Spans::words(row.source) + Spans::sources({rate.source})
                               + Spans::words(lineBreak + tr("How sure: %1.").arg(row.sureness))});
    }
    QList<ReportBlock> blocks{ReportHeading{1, Spans::words(overdoseRatesTitle())}};
    if (library.overdoseRisk)
        blocks.append(
            ReportParagraph{parseInline(library.overdoseRisk->why.translated()), ReportParagraph::Style::Lead});
    blocks.append(ReportParagraph{Spans::words(tr("Each study compares with something else, so their numbers cannot be "
                                                  "set side by side. They are not drawn on the chart.")),
                                  ReportParagraph::Style::Body});
    blocks.append(table);
    return blocks;
}

} // namespace Handrail
