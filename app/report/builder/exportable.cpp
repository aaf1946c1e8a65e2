// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/exportable.h"

#include "report/builder/courseblocks.h"
#include "report/reportbuilder.h"

#include <algorithm>

namespace Handrail {

namespace {

/// The name of a kind in front of an id, for the command line: never translated.
QString prefixOf(Exportable::Kind kind)
{
    switch (kind) {
    case Exportable::Kind::Handout:
        return QStringLiteral("handout");
    case Exportable::Kind::Topic:
        return QStringLiteral("topic");
    case Exportable::Kind::Course:
        return QStringLiteral("course");
    case Exportable::Kind::OverdoseRates:
        return QStringLiteral("timeline");
    case Exportable::Kind::Questionnaire:
        return QStringLiteral("questionnaire");
    case Exportable::Kind::Comparison:
        return QStringLiteral("learn");
    case Exportable::Kind::View:
        return QStringLiteral("view");
    }
    return {};
}

} // namespace

QList<Exportable> Exportable::all(const Library &library)
{
    QList<Exportable> list;
    const auto add = [&list](Kind kind, const QString &id, const QString &title, const QString &purpose) {
        const bool isTaken =
            std::any_of(list.cbegin(), list.cend(), [&](const Exportable &each) { return each.name == id; });
        Exportable entry;
        entry.kind = kind;
        entry.id = id;
        entry.name = isTaken ? prefixOf(kind) + u':' + id : id;
        entry.title = plainText(title);
        entry.purpose = plainText(purpose);
        list.append(entry);
    };
    for (const HandoutRecipe &recipe : library.handouts)
        add(Kind::Handout, recipe.id, recipe.title.translated(), recipe.purpose.translated());
    for (const Topic &topic : library.topics) {
        const bool isForStaff = topic.audience == Audience::Staff;
        add(Kind::Topic, topic.id, topic.title.translated(), isForStaff ? tr("For staff") : QString());
    }
    for (const Course &course : library.courses)
        add(Kind::Course, course.id, course.name.translated(), tr("The course of withdrawal, as a chart and a table"));
    if (!library.overdoseRates.isEmpty())
        add(Kind::OverdoseRates, QStringLiteral("overdose-rates"), CourseBlocks::overdoseRatesTitle(), tr("For staff"));
    for (const Questionnaire &form : library.questionnaires)
        add(Kind::Questionnaire, form.id, form.title.translated(), tr("A blank form to fill in by hand"));
    if (!library.comparison.title.isEmpty())
        add(Kind::Comparison, QStringLiteral("comparison"), library.comparison.title.translated(), tr("Side by side"));
    for (const Library::View &view : library.views())
        add(Kind::View, view.id, view.title.translated(), {});
    return list;
}

std::optional<Exportable> Exportable::find(const Library &library, const QString &name)
{
    const QList<Exportable> list = all(library);
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const Exportable &each) {
        return each.name == name || prefixOf(each.kind) + u':' + each.id == name;
    });
    return it == list.cend() ? std::nullopt : std::optional<Exportable>(*it);
}

ReportDocument Exportable::report(const Library &library, ReportBuilder &builder, const Options &options) const
{
    // The sheets for staff are read by those whom the others call.
    const Topic *topic = kind == Kind::Topic ? library.topic(id) : nullptr;
    const bool isForStaff = kind == Kind::OverdoseRates || (topic && topic->audience == Audience::Staff);
    const auto withHelpLines = [&] {
        if (options.hasHelpLines && !isForStaff)
            builder.addHelpLines();
        return builder.document(title);
    };
    switch (kind) {
    case Kind::Handout:
        if (const HandoutRecipe *found = library.handout(id)) {
            HandoutRecipe recipe = *found;
            HandoutRecipe::Part lines;
            lines.kind = HandoutRecipe::Part::Kind::HelpLines;
            if (!options.hasHelpLines)
                recipe.parts.removeIf([&](const HandoutRecipe::Part &part) { return part.kind == lines.kind; });
            else if (!recipe.has(lines.kind))
                recipe.parts.append(lines);
            builder.setDiaryDays(options.diaryDays);
            return builder.handout(recipe);
        }
        break;
    case Kind::Topic:
        if (topic)
            builder.addTopic(*topic);
        return withHelpLines();
    case Kind::Course:
        if (const Course *course = library.course(id)) {
            builder.addCourseChart(*course);
            builder.addCourseTable(*course);
        }
        return withHelpLines();
    case Kind::OverdoseRates:
        builder.addOverdoseRates();
        return withHelpLines();
    case Kind::Questionnaire:
        if (const Questionnaire *form = library.questionnaire(id))
            builder.addQuestionnaire(*form);
        return withHelpLines();
    case Kind::Comparison:
        builder.addComparison();
        return withHelpLines();
    case Kind::View:
        builder.addView(id);
        return withHelpLines();
    }
    return {};
}

} // namespace Handrail
