// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchdocument.h"

#include "core/content/helplinewords.h"

#include <QCoreApplication>
#include <QSet>

namespace Handrail {

namespace {

using Rank = SearchDocument::Rank;

/// Fills one document, part by part.
class Filler
{
public:
    Filler(SearchDocument::Place place, const QString &id, const Message &title)
        : Filler(place, id, title.translated())
    {}
    Filler(SearchDocument::Place place, const QString &id, const QString &title)
        : m_document{place, id, title, {}}
    {}

    void add(Rank rank, const Message &message)
    {
        if (!message.isEmpty())
            m_document.parts.append({rank, message.translated(), rank == Rank::Text ? m_section : QString()});
    }
    void text(const QString &words) { m_document.parts.append({Rank::Text, words}); }
    void text(const Message &message) { add(Rank::Text, message); }
    /// What follows stands under it.
    void heading(const Message &message)
    {
        add(Rank::Heading, message);
        m_section = message.translated();
    }
    void leaveSection() { m_section.clear(); }

    void operator()(const Heading &block) { heading(block.text); }
    void operator()(const Paragraph &block) { text(block.text); }
    void operator()(const ListBlock &block)
    {
        for (const Message &item : block.items)
            text(item);
    }
    void operator()(const Picture &block) { text(block.caption); }
    void operator()(const CallOut &block)
    {
        const QString around = m_section;
        if (!block.title.isEmpty())
            heading(block.title);
        for (const auto &each : block.blocks)
            std::visit(*this, each);
        m_section = around;
    }

    const SearchDocument &document() const { return m_document; }

private:
    SearchDocument m_document;
    QString m_section; ///< in which what is added stands
};

SearchDocument documentOf(const GlossaryEntry &entry)
{
    Filler filler(SearchDocument::Place::Word, entry.id, entry.word);
    filler.add(Rank::Title, entry.forms);
    filler.text(entry.meaning);
    return filler.document();
}

SearchDocument documentOf(const Topic &topic)
{
    Filler filler(SearchDocument::Place::Reading, topic.id, topic.title);
    for (const Block &block : topic.blocks)
        std::visit([&filler](const auto &each) { filler(each); }, block);
    return filler.document();
}

SearchDocument documentOf(const Comparison &comparison)
{
    Filler filler(SearchDocument::Place::View, comparisonItemId, comparison.title);
    filler.text(comparison.lead);
    filler.text(comparison.dependenceSummary);
    filler.text(comparison.addictionSummary);
    for (const Comparison::Aspect &aspect : comparison.aspects) {
        filler.heading(aspect.name);
        filler.text(aspect.dependence);
        filler.text(aspect.addiction);
        filler.text(aspect.dependenceMore);
        filler.text(aspect.addictionMore);
    }
    return filler.document();
}

SearchDocument documentOf(const SituationSet &set)
{
    Filler filler(SearchDocument::Place::View, ViewId::situations, set.title);
    filler.text(set.lead);
    for (const Situation &situation : set.situations) {
        // Why it is so is not said before the reader has had a guess.
        filler.text(situation.story);
    }
    filler.text(set.close);
    return filler.document();
}

SearchDocument documentOf(const Walkthrough &walkthrough)
{
    Filler filler(SearchDocument::Place::View, ViewId::walkthrough, walkthrough.title);
    filler.text(walkthrough.lead);
    for (const Walkthrough::Step &step : walkthrough.steps) {
        filler.heading(step.title);
        filler.text(step.sentence);
        filler.text(step.note);
    }
    filler.leaveSection();
    filler.text(walkthrough.close);
    return filler.document();
}

SearchDocument documentOf(const BrainMap &map)
{
    Filler filler(SearchDocument::Place::View, ViewId::brainMap, map.title);
    filler.text(map.lead);
    for (const BrainMap::SystemEntry &system : map.systems) {
        filler.heading(system.name);
        filler.text(system.job);
    }
    for (const BrainMap::AreaEntry &area : map.areas) {
        filler.heading(area.name);
        filler.add(Rank::Heading, area.medicalName);
        for (const Message &message : {area.does, area.changes, area.notice, area.helps})
            filler.text(message);
    }
    return filler.document();
}

SearchDocument documentOf(const LostTolerance &lost)
{
    Filler filler(SearchDocument::Place::View, ViewId::lostTolerance, lost.title);
    filler.text(lost.lead);
    filler.text(lost.illustration);
    for (const LostTolerance::Stage &stage : lost.stages) {
        filler.heading(stage.title);
        filler.text(stage.says);
    }
    filler.leaveSection();
    for (const Message &message : lost.lowersRisk)
        filler.text(message);
    filler.text(lost.close);
    return filler.document();
}

/// A sign that several courses share is found in the first of them.
SearchDocument documentOf(const Course &course, QSet<QString> &signsSoFar)
{
    Filler filler(SearchDocument::Place::Course, course.id, course.name);
    filler.text(course.summary);
    filler.text(course.uncertain);
    if (course.lasting)
        filler.text(course.lasting->says);
    filler.text(course.signsNote);
    for (const Symptom &symptom : course.symptoms) {
        if (signsSoFar.contains(symptom.id))
            continue;
        signsSoFar.insert(symptom.id);
        filler.heading(symptom.plainName);
        filler.add(Rank::Heading, symptom.medicalName);
        filler.text(symptom.helps);
        filler.text(symptom.getHelp);
    }
    return filler.document();
}

SearchDocument helpLinesOf(const QString &territory, const QList<HelpLine> &lines)
{
    Filler filler(
        SearchDocument::Place::HelpLines, territory,
        QCoreApplication::translate("SearchDocument", "Help lines: %1", "a country").arg(territoryName(territory)));
    for (const HelpLine &line : lines) {
        if (line.territory == territory)
            filler.text(helpLineInShort(line));
    }
    return filler.document();
}

} // namespace

QList<SearchDocument> searchDocuments(const Library &library)
{
    QList<SearchDocument> documents;
    const auto addDocument = [&documents](const SearchDocument &document) {
        if (!document.title.isEmpty())
            documents.append(document);
    };
    const auto add = [&addDocument](const auto &part) { addDocument(documentOf(part)); };
    for (const GlossaryEntry &entry : library.glossary)
        add(entry);
    add(library.comparison);
    add(library.situations);
    add(library.walkthrough);
    add(library.brainMap);
    add(library.lostTolerance);
    for (const Audience audience : {Audience::Client, Audience::Staff}) {
        for (const Topic &topic : library.topics) {
            if (topic.audience == audience)
                add(topic);
        }
    }
    QSet<QString> signsSoFar;
    for (const Course &course : library.courses)
        addDocument(documentOf(course, signsSoFar));
    for (const QString &territory : territories(library.helpLines))
        documents.append(helpLinesOf(territory, library.helpLines));
    return documents;
}

} // namespace Handrail
