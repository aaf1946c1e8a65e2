// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/overdosesteps.h"

#include <algorithm>

namespace Handrail {

namespace {

template<typename AnyBlock>
const ListBlock *numberedList(const AnyBlock &block)
{
    const auto *list = std::get_if<ListBlock>(&block);
    return list && list->ordered && !list->items.isEmpty() ? list : nullptr;
}

} // namespace

bool isOverdoseTopic(const Topic &topic)
{
    return topic.id == QLatin1String("overdose");
}

const ListBlock *stepsIn(const Block &block)
{
    if (const auto *callOut = std::get_if<CallOut>(&block)) {
        for (const auto &inner : callOut->blocks) {
            if (const ListBlock *list = numberedList(inner))
                return list;
        }
    }
    return numberedList(block);
}

const ListBlock *overdoseSteps(const Topic &topic)
{
    for (const Block &block : topic.blocks) {
        if (const ListBlock *list = stepsIn(block))
            return list;
    }
    return nullptr;
}

HelpLine emergencyLine(const Library &library, const QString &territory)
{
    const QList<HelpLine> lines = library.helpLinesFor(territory);
    const auto it = std::find_if(lines.cbegin(), lines.cend(),
                                 [](const HelpLine &line) { return line.kind == HelpLine::Kind::Emergency; });
    return it == lines.cend() ? HelpLine() : *it;
}

} // namespace Handrail
