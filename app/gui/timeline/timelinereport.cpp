// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinereport.h"

#include "core/content/library.h"
#include "gui/timeline/timelinefigure.h"
#include "report/builder/spans.h"
#include "report/reportbuilder.h"

#include <QCoreApplication>

namespace Handrail {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineReport)
};

using Kind = TimelineSubject::Kind;

ReportBuilder builderFor(const TimelineSubject &subject, const ReportPlace &place)
{
    ReportBuilder builder(subject.library, QLocale(), place.today, place.territory);
    builder.setCourseFigure([rows = subject.shownRows()](const Course &) { return timelineRowsFigure(rows); });
    return builder;
}

Course withoutSigns(const Course &course)
{
    Course bare = course;
    bare.symptoms.clear();
    return bare;
}

/// Only the kind of signs that is shown.
Course withChosenSigns(const Course &course, const RowChoice &choice)
{
    Course chosen = course;
    if (choice.group)
        chosen.symptoms.removeIf([&](const Symptom &symptom) { return symptom.group != *choice.group; });
    return chosen;
}

ReportTable tableOf(const TableContent &content)
{
    ReportTable table;
    for (const QString &name : content.header)
        table.header.append(Spans::words(name));
    for (const QList<TableCell> &row : content.rows) {
        QList<InlineText> cells;
        for (const TableCell &cell : row)
            cells.append(Spans::words(cell.text) + Spans::sources(cell.sources));
        table.rows.append(cells);
    }
    return table;
}

} // namespace

QString TimelineSubject::title() const
{
    const QString name = course.name.translated();
    switch (kind) {
    case Kind::Compare:
        return other ? Words::tr("%1 and %2", "two opioids side by side").arg(name, other->name.translated()) : name;
    case Kind::Sources:
        return Words::tr("%1: what the sources say", "%1: an opioid").arg(name);
    case Kind::Signs:
        break;
    }
    return name;
}

TimelineRows TimelineSubject::shownRows() const
{
    if (kind == Kind::Compare && other)
        return comparedRowsWithSigns(course, *other, rows);
    if (kind == Kind::Sources)
        return sourceRows(course, library, rows);
    return courseRows(course, rows);
}

TimelineRows TimelineSubject::slideRows() const
{
    return kind == Kind::Compare && other ? comparedRows(course, *other, rows) : shownRows();
}

TableContent TimelineSubject::table() const
{
    if (kind == Kind::Compare && other)
        return comparedTable(course, *other, rows);
    if (kind == Kind::Sources)
        return sourcesTable(course, library);
    return signsTable(course, library, rows);
}

QList<TimelineSubject::Table> TimelineSubject::tables() const
{
    if (kind != Kind::Sources)
        return {{title(), title(), {}, table()}};
    const QString name = course.name.translated();
    QList<Table> tables{{Words::tr("What each source says"), title(), {}, table()},
                        {Words::tr("What the chart draws, and why"),
                         Words::tr("%1: what the chart draws", "%1: an opioid").arg(name),
                         Words::tr("Sources differ. This is what Handrail draws of what they give, and why."),
                         drawnTable(course, library)}};
    if (const TableContent rates = overdoseRatesTable(library); !rates.rows.isEmpty()) {
        const QString title = Words::tr("Overdose after a break: what studies found");
        tables.append({title, title,
                       Words::tr("Each study compares with something else, so their numbers cannot be set side by "
                                 "side. They are not drawn on the chart."),
                       rates});
    }
    return tables;
}

ReportDocument timelineReport(const TimelineSubject &subject, const ReportPlace &place)
{
    ReportBuilder builder = builderFor(subject, place);
    switch (subject.kind) {
    case Kind::Signs: {
        const Course chosen = withChosenSigns(subject.course, subject.rows);
        builder.addCourseChart(chosen);
        builder.addCourseTable(chosen);
        break;
    }
    case Kind::Sources: {
        const Course bare = withoutSigns(subject.course);
        builder.addCourseChart(bare);
        builder.addCourseTable(bare);
        break;
    }
    case Kind::Compare:
        builder.addHeading(1, subject.title());
        for (const ReportFigure &figure : timelineFigures(subject.shownRows()))
            builder.addBlock(figure);
        builder.addHeading(2, Words::tr("The same in words"));
        builder.addBlock(tableOf(subject.table()));
        for (const Course *course : {&subject.course, subject.other}) {
            if (course)
                builder.addCourseTable(withoutSigns(*course), ReportBuilder::CourseDetail::Signs);
        }
        break;
    }
    return builder.document(subject.title());
}

ReportDocument timelineProjection(const TimelineSubject &subject, const ReportPlace &place)
{
    ReportBuilder builder = builderFor(subject, place);
    const Course &course = subject.course;
    builder.addHeading(1, subject.title());
    builder.addText(course.summary.translated(), ReportParagraph::Style::Lead);
    if (subject.kind == Kind::Compare && subject.other)
        builder.addText(subject.other->summary.translated(), ReportParagraph::Style::Lead);
    const QList<TimelineSlide> slides = timelineSlides(subject.slideRows());
    for (const TimelineSlide &slide : slides) {
        builder.addHeading(1, slide.heading);
        builder.addBlock(slide.figure);
    }
    if (course.lasting && subject.kind == Kind::Signs) {
        builder.addHeading(1, Words::tr("What can last longer"));
        builder.addText(course.lasting->says.translated(), ReportParagraph::Style::Lead);
    }
    if (course.overdoseRisk) {
        builder.addHeading(1, Words::tr("If you use again after a break"));
        builder.addText(course.overdoseRisk->why.translated(), ReportParagraph::Style::Lead);
    }
    return builder.document(subject.title());
}

} // namespace Handrail
