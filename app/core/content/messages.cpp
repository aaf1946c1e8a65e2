// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/messages.h"

#include "core/content/contentloader.h"

namespace Handrail {

namespace {

/// Walks through the parts of a library in the order in which its files are read.
class MessageCollector
{
public:
    void add(const Message &message)
    {
        if (!message.isEmpty())
            m_messages.append(message);
    }
    void add(const QList<Message> &messages)
    {
        for (const Message &message : messages)
            add(message);
    }

    void add(const Heading &heading) { add(heading.text); }
    void add(const Paragraph &paragraph) { add(paragraph.text); }
    void add(const ListBlock &list) { add(list.items); }
    void add(const Picture &picture)
    {
        add(picture.alternative);
        add(picture.caption);
    }
    void add(const CallOut &callOut)
    {
        add(callOut.title);
        for (const auto &block : callOut.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
    }
    void add(const Topic &topic)
    {
        add(topic.title);
        for (const Block &block : topic.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
    }
    void add(const Comparison &comparison)
    {
        add(comparison.title);
        add(comparison.lead);
        add(comparison.dependenceSummary);
        add(comparison.addictionSummary);
        for (const Comparison::Aspect &aspect : comparison.aspects) {
            add(aspect.name);
            add(aspect.dependence);
            add(aspect.addiction);
            add(aspect.dependenceMore);
            add(aspect.addictionMore);
        }
    }
    void add(const Course &course)
    {
        add(course.name);
        add(course.summary);
        add(course.lasting);
        for (const Symptom &symptom : course.symptoms) {
            add(symptom.plainName);
            add(symptom.medicalName);
            add(symptom.helps);
            add(symptom.getHelp);
        }
        for (const CourseFigure &figure : course.figures)
            add(figure.note);
        if (course.overdoseRisk)
            add(course.overdoseRisk->why);
    }
    void add(const QuestionnaireItem &item)
    {
        add(item.text);
        for (const AnswerOption &option : item.answerOptions)
            add(option.display);
        for (const QuestionnaireItem &inner : item.items)
            add(inner);
    }
    void add(const Questionnaire &questionnaire)
    {
        add(questionnaire.title);
        add(questionnaire.description);
        for (const QuestionnaireItem &item : questionnaire.items)
            add(item);
    }
    void add(const HandoutRecipe &handout)
    {
        add(handout.title);
        add(handout.purpose);
        for (const HandoutRecipe::Part &part : handout.parts)
            add(part.text);
    }
    void add(const SessionPlan &session)
    {
        add(session.title);
        add(session.aims);
        for (const SessionPlan::Step &step : session.steps) {
            add(step.title);
            add(step.points);
            add(step.notes);
        }
    }
    void add(const HelpLine &line)
    {
        add(line.name);
        add(line.hours);
    }

    QList<Message> take() { return std::move(m_messages); }

private:
    QList<Message> m_messages;
};

template<typename Part>
QList<Message> collect(const Part &part)
{
    MessageCollector collector;
    collector.add(part);
    return collector.take();
}

} // namespace

QList<Message> messagesOf(const Topic &topic)
{
    return collect(topic);
}

QList<Message> messagesOf(const Comparison &comparison)
{
    return collect(comparison);
}

QList<Message> messagesOf(const Course &course)
{
    return collect(course);
}

QList<Message> messagesOf(const Questionnaire &questionnaire)
{
    return collect(questionnaire);
}

QList<Message> messagesOf(const HandoutRecipe &handout)
{
    return collect(handout);
}

QList<Message> messagesOf(const SessionPlan &session)
{
    return collect(session);
}

QList<Message> messagesOf(const HelpLine &line)
{
    return collect(line);
}

QList<Message> allMessages(const Library &library)
{
    MessageCollector collector;
    for (const Topic &topic : library.topics)
        collector.add(topic);
    collector.add(library.comparison);
    for (const Course &course : library.courses)
        collector.add(course);
    for (const Questionnaire &questionnaire : library.questionnaires)
        collector.add(questionnaire);
    for (const HandoutRecipe &handout : library.handouts)
        collector.add(handout);
    for (const SessionPlan &session : library.sessions)
        collector.add(session);
    for (const HelpLine &line : library.helpLines)
        collector.add(line);
    return collector.take();
}

} // namespace Handrail
