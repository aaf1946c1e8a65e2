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
    void add(const SituationSet &set)
    {
        add(set.title);
        add(set.lead);
        add(set.situations);
        add(set.close);
    }
    void add(const Situation &situation)
    {
        add(situation.story);
        add(situation.why);
    }
    void add(const Walkthrough &walkthrough)
    {
        add(walkthrough.title);
        add(walkthrough.lead);
        add(walkthrough.steps);
        add(walkthrough.close);
    }
    void add(const Walkthrough::Step &step)
    {
        add(step.title);
        add(step.sentence);
        add(step.note);
        add(step.alternative);
    }
    void add(const BrainMap &map)
    {
        add(map.title);
        add(map.lead);
        add(map.systems);
        add(map.areas);
    }
    void add(const BrainMap::SystemEntry &entry)
    {
        add(entry.name);
        add(entry.job);
    }
    void add(const BrainMap::AreaEntry &entry)
    {
        add(entry.name);
        add(entry.medicalName);
        add(entry.does);
        add(entry.changes);
        add(entry.notice);
        add(entry.helps);
    }
    void add(const LostTolerance &lost)
    {
        add(lost.title);
        add(lost.lead);
        add(lost.illustration);
        add(lost.alternative);
        add(lost.stages);
        add(lost.lowersRisk);
        add(lost.close);
    }
    void add(const LostTolerance::Stage &stage)
    {
        add(stage.title);
        add(stage.says);
    }
    void add(const GlossaryEntry &entry)
    {
        add(entry.word);
        add(entry.forms);
        add(entry.meaning);
    }
    void add(const Sign &sign)
    {
        add(sign.plainName);
        add(sign.medicalName);
        add(sign.helps);
        add(sign.getHelp);
    }
    void add(const Course::Danger &danger)
    {
        add(danger.high.why);
        add(danger.raised.why);
        add(danger.why);
    }
    void add(const OverdoseRate &rate)
    {
        add(rate.setting);
        add(rate.when);
        if (rate.ratio)
            add(rate.ratio->measure);
        add(rate.says);
        add(rate.comparedWith);
    }
    void add(const Course &course)
    {
        add(course.name);
        add(course.summary);
        add(course.uncertain);
        addWhy(course.onset);
        addWhy(course.worst);
        addWhy(course.end);
        if (course.lasting)
            add(course.lasting->says);
        add(course.signsNote);
        add(course.symptoms);
        add(course.figures);
        if (course.overdoseRisk && !m_hasSharedParts)
            add(*course.overdoseRisk);
    }
    void add(const Symptom &symptom)
    {
        if (!m_hasSharedParts)
            add(static_cast<const Sign &>(symptom));
        if (!symptom.window)
            return;
        add(symptom.window->onset.why);
        addWhy(symptom.window->worst);
        if (!symptom.window->endsWithCourse)
            add(symptom.window->end.why);
    }
    void addWhy(const std::optional<SourcedRange> &range)
    {
        if (range)
            add(range->why);
    }
    void add(const CourseFigure &figure) { add(figure.note); }
    void add(const QuestionnaireItem &item)
    {
        add(item.text);
        add(item.shortText);
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
    void add(const HandoutRecipe::Part &part)
    {
        add(part.title);
        add(part.text);
    }
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

    /// What all courses share is not named again with each of them.
    void addShared(const Library &library)
    {
        add(library.signs);
        if (library.overdoseRisk)
            add(*library.overdoseRisk);
        add(library.overdoseRates);
        m_hasSharedParts = !library.signs.isEmpty();
    }

private:
    QList<Message> m_messages;
    bool m_hasSharedParts = false;
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

QList<Message> messagesOf(const SituationSet &situations)
{
    return collect(situations);
}

QList<Message> messagesOf(const Walkthrough &walkthrough)
{
    return collect(walkthrough);
}

QList<Message> messagesOf(const BrainMap &map)
{
    return collect(map);
}

QList<Message> messagesOf(const LostTolerance &lost)
{
    return collect(lost);
}

QList<Message> messagesOf(const GlossaryEntry &entry)
{
    return collect(entry);
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
    collector.add(library.situations);
    collector.add(library.walkthrough);
    collector.add(library.brainMap);
    collector.add(library.lostTolerance);
    collector.add(library.glossary);
    collector.addShared(library);
    collector.add(library.courses);
    collector.add(library.questionnaires);
    collector.add(library.handouts);
    collector.add(library.sessions);
    collector.add(library.helpLines);
    return collector.take();
}

} // namespace Handrail
