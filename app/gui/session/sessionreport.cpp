// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/sessionreport.h"

#include "core/content/inlinetext.h"
#include "report/reportbuilder.h"

#include <utility>

namespace Handrail {

namespace {

InlineText words(const QString &text)
{
    Span span;
    span.text = text;
    return {span};
}

ReportList listOf(const QList<Message> &messages, qsizetype most = -1)
{
    ReportList list;
    for (const Message &message : messages.mid(0, most))
        list.items.append(parseInline(message.translated()));
    return list;
}

} // namespace

SessionReport::SessionReport(const Library &library, QString territory, const QDate &today)
    : m_library(library)
    , m_territory(std::move(territory))
    , m_today(today)
{}

std::chrono::minutes SessionReport::length(const SessionPlan &plan)
{
    std::chrono::minutes all{0};
    for (const SessionPlan::Step &step : plan.steps)
        all += step.length;
    return all;
}

ReportDocument SessionReport::slides(const SessionPlan &plan) const
{
    ReportBuilder builder(m_library, QLocale(), m_today, m_territory);
    builder.addBlock(ReportHeading{1, parseInline(plan.title.translated())});
    if (!plan.aims.isEmpty())
        builder.addBlock(listOf(plan.aims, mostPoints));
    for (const SessionPlan::Step &step : plan.steps) {
        builder.addBlock(ReportHeading{1, parseInline(step.title.translated())});
        if (!step.points.isEmpty())
            builder.addBlock(listOf(step.points, mostPoints));
    }
    return builder.document(plainText(plan.title.translated()));
}

ReportDocument SessionReport::sheet(const SessionPlan &plan) const
{
    ReportBuilder builder(m_library, QLocale(), m_today, m_territory);
    builder.addBlock(ReportHeading{1, parseInline(plan.title.translated())});
    builder.addText(tr("For the facilitator. Together: %1 minutes.").arg(length(plan).count()),
                    ReportParagraph::Style::Lead);
    if (!plan.aims.isEmpty()) {
        builder.addHeading(2, tr("By the end, people can"));
        builder.addBlock(listOf(plan.aims));
    }
    builder.addHeading(2, tr("The steps"));
    ReportTable table;
    table.header = {words(tr("Step")), words(tr("From minute")), words(tr("Minutes"))};
    table.columnWeights = {4, 1.4, 1.2};
    std::chrono::minutes from{0};
    int number = 0;
    for (const SessionPlan::Step &step : plan.steps) {
        table.rows.append(
            {words(tr("%1. %2", "number and title of a step").arg(++number).arg(plainText(step.title.translated()))),
             words(QLocale().toString(int(from.count()))), words(QLocale().toString(int(step.length.count())))});
        from += step.length;
    }
    builder.addBlock(table);
    number = 0;
    for (const SessionPlan::Step &step : plan.steps) {
        builder.addHeading(2, tr("%1. %2 (%3 min)", "number, title and length of a step")
                                  .arg(++number)
                                  .arg(plainText(step.title.translated()))
                                  .arg(step.length.count()));
        if (!step.points.isEmpty()) {
            builder.addHeading(3, tr("The room sees"));
            builder.addBlock(listOf(step.points));
        }
        if (!step.notes.isEmpty()) {
            builder.addHeading(3, tr("Notes for you"));
            builder.addBlock(listOf(step.notes));
        }
    }
    builder.addHelpLines();
    return builder.document(plainText(plan.title.translated()));
}

} // namespace Handrail
