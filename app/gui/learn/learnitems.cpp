// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnitems.h"

#include "core/content/inlinetext.h"
#include "core/content/library.h"
#include "gui/learn/learnpage.h"

#include <algorithm>

namespace Handrail {

QList<FoldingSideList::Item> LearnItems::of(const Library &library)
{
    QList<FoldingSideList::Item> items;
    if (!library.comparison.title.isEmpty())
        items.append({LearnPage::comparisonId(), plainText(library.comparison.title.translated()), {}, {}});
    for (const Library::View &view : library.views())
        items.append({view.id, plainText(view.title.translated()), {}, LearnPage::tr("To look at and try")});
    for (const Audience audience : {Audience::Client, Audience::Staff}) {
        const QString group = audience == Audience::Staff ? LearnPage::tr("For staff") : LearnPage::tr("To read");
        for (const Topic &topic : library.topics) {
            if (topic.audience == audience)
                items.append({topic.id, plainText(topic.title.translated()), {}, group});
        }
    }
    return items;
}

QString LearnItems::place(const QList<FoldingSideList::Item> &items, const QString &id)
{
    const auto isIt = [&id](const FoldingSideList::Item &item) { return item.id == id; };
    const auto it = std::find_if(items.cbegin(), items.cend(), isIt);
    if (it == items.cend() || it->group.isEmpty())
        return {};
    const auto isOfGroup = [&](const FoldingSideList::Item &item) { return item.group == it->group; };
    return LearnPage::tr("%1 · %2 of %3", "group, number, how many there are")
        .arg(it->group)
        .arg(std::count_if(items.cbegin(), it + 1, isOfGroup))
        .arg(std::count_if(items.cbegin(), items.cend(), isOfGroup));
}

} // namespace Handrail
