// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/helpcallout.h"

#include "core/content/inlinetext.h"
#include "report/builder/spans.h"

namespace Handrail {

QString HelpCallOut::title()
{
    return tr("Get help now");
}

ReportCallOut HelpCallOut::callOut(const Message &words)
{
    ReportCallOut callOut;
    callOut.tone = CallOut::Tone::Help;
    callOut.title = Spans::words(title());
    callOut.blocks.append(ReportParagraph{parseInline(words.translated()), ReportParagraph::Style::Body});
    return callOut;
}

} // namespace Handrail
