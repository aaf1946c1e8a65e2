// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosecard.h"

#include "core/content/overdosesteps.h"

#include <algorithm>

namespace Handrail {

OverdoseCard overdoseCard(const Library &library, const QString &territory)
{
    OverdoseCard card;
    const auto topic = std::find_if(library.topics.cbegin(), library.topics.cend(), isOverdoseTopic);
    if (topic != library.topics.cend()) {
        card.title = topic->title.translated();
        if (const ListBlock *steps = overdoseSteps(*topic)) {
            for (const Message &step : steps->items)
                card.steps.append(step.translated());
        }
    }
    card.callPhone = emergencyLine(library, territory).phone;
    return card;
}

} // namespace Handrail
