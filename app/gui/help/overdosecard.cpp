// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosecard.h"

#include <QCoreApplication>

namespace Handrail {

namespace {

QStringList translatedItems(const ListBlock &list)
{
    QStringList items;
    for (const Message &item : list.items)
        items.append(item.translated());
    return items;
}

/// The first list of that kind, in the text or in a call-out.
QStringList firstList(const QList<Block> &blocks, bool ordered)
{
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<ListBlock>(&block); list && list->ordered == ordered)
            return translatedItems(*list);
        if (const auto *callOut = std::get_if<CallOut>(&block)) {
            for (const auto &inner : callOut->blocks) {
                if (const auto *list = std::get_if<ListBlock>(&inner); list && list->ordered == ordered)
                    return translatedItems(*list);
            }
        }
    }
    return {};
}

QStringList firstParagraphs(const QList<Block> &blocks)
{
    constexpr qsizetype atMost = 3;
    QStringList paragraphs;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraphs.size() < atMost)
            paragraphs.append(paragraph->text.translated());
    }
    return paragraphs;
}

/// A name for lupdate to find the texts of this file under.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::OverdoseCard)
};

} // namespace

OverdoseCard overdoseCard(const Library &library, const QString &territory)
{
    OverdoseCard card;
    if (const Topic *topic = library.topic(QStringLiteral("overdose"))) {
        card.title = topic->title.translated();
        card.steps = firstList(topic->blocks, true);
        if (card.steps.isEmpty())
            card.steps = firstList(topic->blocks, false);
        if (card.steps.isEmpty())
            card.steps = firstParagraphs(topic->blocks);
    }
    if (card.title.isEmpty())
        card.title = Words::tr("Overdose: what to do");
    if (card.steps.isEmpty())
        card.steps = {Words::tr("Call the emergency number now. Stay with the person, and do what they tell you.")};

    for (const HelpLine &line : library.helpLinesFor(territory)) {
        if (line.kind != HelpLine::Kind::Emergency)
            continue;
        card.callName = line.name.translated();
        card.callPhone = line.phone;
        break;
    }
    if (card.callName.isEmpty())
        card.callName = Words::tr("Call the emergency number of the country you are in");
    return card;
}

} // namespace Handrail
