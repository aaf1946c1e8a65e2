// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentrules.h"

#include "core/content/contentloader.h"
#include "core/content/inlinetext.h"

#include <functional>

namespace Handrail::Test {

namespace {

bool namesSource(const Message &message)
{
    return !sourceIds(parseInline(message.text)).isEmpty();
}

QString words(const Message &message)
{
    return plainText(message.text).simplified();
}

bool isLeadIn(const Message &message)
{
    return words(message).endsWith(u':');
}

void collectTexts(const Paragraph &paragraph, QStringList &texts)
{
    texts.append(words(paragraph.text));
}

void collectTexts(const ListBlock &list, QStringList &texts)
{
    for (const Message &item : list.items)
        texts.append(words(item));
}

void collectTexts(const Heading &, QStringList &) {}

void collectTexts(const Picture &picture, QStringList &texts)
{
    texts.append(words(picture.alternative));
    texts.append(words(picture.caption));
}

void collectTexts(const CallOut &callOut, QStringList &texts)
{
    for (const auto &block : callOut.blocks)
        std::visit([&](const auto &each) { collectTexts(each, texts); }, block);
}

/// Goes through the blocks of one level, remembering whether a lead-in with a source stands just before.
class SourceCheck
{
public:
    explicit SourceCheck(QStringList &complaints)
        : m_complaints(complaints)
    {}

    void operator()(const Paragraph &paragraph)
    {
        m_hasSourcedLeadIn = isLeadIn(paragraph.text) && namesSource(paragraph.text);
        if (!isLeadIn(paragraph.text))
            check(paragraph.text);
    }
    void operator()(const ListBlock &list)
    {
        if (!m_hasSourcedLeadIn) {
            for (const Message &item : list.items)
                check(item);
        }
        m_hasSourcedLeadIn = false;
    }
    void operator()(const CallOut &callOut)
    {
        m_hasSourcedLeadIn = false;
        if (callOut.tone == CallOut::Tone::Try)
            return;
        SourceCheck inside(m_complaints);
        for (const auto &block : callOut.blocks)
            std::visit(inside, block);
    }
    void operator()(const Heading &) { m_hasSourcedLeadIn = false; }
    void operator()(const Picture &) { m_hasSourcedLeadIn = false; }

private:
    void check(const Message &message)
    {
        if (!namesSource(message))
            m_complaints.append(QStringLiteral("line %1: no source: \"%2\"").arg(message.line).arg(words(message)));
    }

    QStringList &m_complaints;
    bool m_hasSourcedLeadIn = false;
};

void visitLists(const QList<Block> &blocks, const std::function<void(const ListBlock &)> &visit)
{
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<ListBlock>(&block))
            visit(*list);
        if (const auto *callOut = std::get_if<CallOut>(&block)) {
            for (const auto &inner : callOut->blocks) {
                if (const auto *innerList = std::get_if<ListBlock>(&inner))
                    visit(*innerList);
            }
        }
    }
}

} // namespace

QStringList readingTexts(const Topic &topic)
{
    QStringList texts;
    for (const Block &block : topic.blocks)
        std::visit([&](const auto &each) { collectTexts(each, texts); }, block);
    texts.removeAll(QString());
    return texts;
}

QStringList factsWithoutSource(const Topic &topic)
{
    QStringList complaints;
    SourceCheck check(complaints);
    for (const Block &block : topic.blocks)
        std::visit(check, block);
    return complaints;
}

QStringList listsTooLong(const Topic &topic)
{
    constexpr qsizetype most = 7;
    QStringList complaints;
    visitLists(topic.blocks, [&](const ListBlock &list) {
        if (list.items.size() > most) {
            complaints.append(
                QStringLiteral("line %1: a list of %2 items").arg(list.items.first().line).arg(list.items.size()));
        }
    });
    return complaints;
}

bool endsWithSomethingToDo(const Topic &topic)
{
    if (topic.blocks.isEmpty())
        return false;
    const auto *callOut = std::get_if<CallOut>(&topic.blocks.last());
    return callOut && callOut->tone == CallOut::Tone::Try && !callOut->blocks.isEmpty();
}

QStringList problemsOfOverdoseSteps(const Topic &topic)
{
    constexpr qsizetype steps = 7;
    constexpr qsizetype mostWords = 12;
    const ListBlock *first = nullptr;
    for (const Block &block : topic.blocks) {
        if (std::holds_alternative<Heading>(block))
            break;
        first = std::get_if<ListBlock>(&block);
        if (first)
            break;
    }
    if (!first)
        return {QStringLiteral("no list before the first heading")};
    QStringList problems;
    if (!first->ordered)
        problems.append(QStringLiteral("the first list is not numbered"));
    if (first->items.size() != steps)
        problems.append(QStringLiteral("%1 steps, not seven").arg(first->items.size()));
    for (const Message &item : first->items) {
        const qsizetype count = words(item).split(u' ', Qt::SkipEmptyParts).size();
        if (count > mostWords)
            problems.append(QStringLiteral("a step of %1 words: \"%2\"").arg(count).arg(words(item)));
    }
    return problems;
}

QStringList helpThatOnlyPointsElsewhere(const Topic &topic)
{
    QStringList complaints;
    for (const Block &block : topic.blocks) {
        const auto *callOut = std::get_if<CallOut>(&block);
        if (!callOut || callOut->tone != CallOut::Tone::Help)
            continue;
        QString marked;
        for (const auto &inner : callOut->blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&inner))
                marked += paragraph->text.text + u' ';
            else
                for (const Message &item : std::get<ListBlock>(inner).items)
                    marked += item.text + u' ';
        }
        if (!marked.contains(QLatin1String("(topic:overdose)")))
            continue;
        QStringList texts{words(callOut->title)};
        collectTexts(*callOut, texts);
        const QString said = texts.join(u' ');
        for (const char *needed : {"emergency number", "naloxone", "breathe for", "stay"}) {
            if (!said.contains(QLatin1String(needed), Qt::CaseInsensitive))
                complaints.append(QStringLiteral("line %1: help that does not say \"%2\" itself")
                                      .arg(callOut->title.line)
                                      .arg(QLatin1String(needed)));
        }
    }
    return complaints;
}

QList<SourcedRange> rangesOf(const Course &course)
{
    QList<SourcedRange> ranges;
    const auto add = [&](const std::optional<SourcedRange> &range) {
        if (range)
            ranges.append(*range);
    };
    add(course.onset);
    add(course.worst);
    add(course.end);
    for (const Symptom &symptom : course.symptoms) {
        if (!symptom.window)
            continue;
        add(symptom.window->onset);
        add(symptom.window->worst);
        add(symptom.window->end);
    }
    if (course.overdoseRisk)
        ranges.append({course.overdoseRisk->high, course.overdoseRisk->raised});
    return ranges;
}

QSet<QString> sourcesNamed(const Library &library)
{
    QSet<QString> named;
    const auto add = [&](const QStringList &ids) { named.unite({ids.cbegin(), ids.cend()}); };
    for (const Message &message : allMessages(library))
        add(sourceIds(parseInline(message.text)));
    for (const Course &course : library.courses) {
        for (const SourcedRange &range : rangesOf(course))
            add(range.sources);
        if (course.lasting)
            add(course.lasting->sources);
        for (const Symptom &symptom : course.symptoms)
            add(symptom.sources);
        for (const CourseFigure &figure : course.figures)
            add({figure.source});
    }
    for (const OverdoseRate &rate : library.overdoseRates)
        add({rate.source});
    return named;
}

} // namespace Handrail::Test
