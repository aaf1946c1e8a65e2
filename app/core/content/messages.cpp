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
    template<typename Part>
    void add(const QList<Part> &parts)
    {
        for (const Part &part : parts)
            add(part);
    }
    template<typename... Kinds>
    void add(const std::variant<Kinds...> &block)
    {
        std::visit([this](const auto &each) { add(each); }, block);
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
        add(callOut.blocks);
    }
    void add(const Topic &topic)
    {
        add(topic.title);
        add(topic.blocks);
    }
    void add(const Comparison &comparison)
    {
        add(comparison.title);
        add(comparison.lead);
        add(comparison.dependenceSummary);
        add(comparison.addictionSummary);
        add(comparison.aspects);
    }
    void add(const Comparison::Aspect &aspect)
    {
        add(aspect.name);
        add(aspect.dependence);
        add(aspect.addiction);
        add(aspect.dependenceMore);
        add(aspect.addictionMore);
    }
    void add(const Course &course)
    {
        add(course.name);
        add(course.summary);
        add(course.lasting);
        add(course.symptoms);
        add(course.figures);
        if (course.overdoseRisk)
            add(course.overdoseRisk->why);
    }
    void add(const Symptom &symptom)
    {
        add(symptom.plainName);
        add(symptom.medicalName);
        add(symptom.helps);
        add(symptom.getHelp);
    }
    void add(const CourseFigure &figure) { add(figure.note); }
    void add(const QuestionnaireItem &item)
    {
        add(item.text);
        add(item.answerOptions);
        add(item.items);
    }
    void add(const AnswerOption &option) { add(option.display); }
    void add(const Questionnaire &questionnaire)
    {
        add(questionnaire.title);
        add(questionnaire.description);
        add(questionnaire.items);
    }
    void add(const HandoutRecipe &handout)
    {
        add(handout.title);
        add(handout.purpose);
        add(handout.parts);
    }
    void add(const HandoutRecipe::Part &part) { add(part.text); }
    void add(const SessionPlan &session)
    {
        add(session.title);
        add(session.aims);
        add(session.steps);
    }
    void add(const SessionPlan::Step &step)
    {
        add(step.title);
        add(step.points);
        add(step.notes);
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
    collector.add(library.topics);
    collector.add(library.comparison);
    collector.add(library.courses);
    collector.add(library.questionnaires);
    collector.add(library.handouts);
    collector.add(library.sessions);
    collector.add(library.helpLines);
    return collector.take();
}

} // namespace Handrail
