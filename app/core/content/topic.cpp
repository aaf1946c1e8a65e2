// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/topic.h"

#include "core/content/overdosesteps.h"

namespace Handrail {

Topic Topic::inShort() const
{
    Topic shortened = *this;
    shortened.blocks.clear();
    bool hasMessage = false;
    for (const Block &block : blocks) {
        if (std::holds_alternative<Paragraph>(block) && !hasMessage) {
            shortened.blocks.append(block);
            hasMessage = true;
        } else if (std::holds_alternative<ListBlock>(block) || stepsIn(block)) {
            shortened.blocks.append(block);
            break;
        }
    }
    return shortened;
}

} // namespace Handrail
