// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/messagecheck.h"

#include "core/content/contentlimits.h"
#include "core/content/inlinetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Handrail {

namespace {

struct MessageCheck
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::MessageCheck)
};

QString problemWithSpan(const Span &span, const KnownIds &known)
{
    if (span.kind == Span::Kind::Source && !known.sources.allows(span.target)) {
        return MessageCheck::tr(
                   "there is no source with the id \"%1\"; add it to the sources, correct the id, or write "
                   "\\[ for a bracket")
            .arg(span.target.left(80));
    }
    if (span.kind == Span::Kind::Topic && !known.topics.allows(span.target)) {
        return MessageCheck::tr("there is no topic with the id \"%1\"; add it, or correct the link")
            .arg(span.target.left(80));
    }
    return {};
}

} // namespace

LocatedErrors problemsWith(const Message &message, const KnownIds &known)
{
    LocatedErrors errors;
    const auto addError = [&](const QString &what) {
        errors.append({message.context.section(u'/', 1), message.line, 0, what});
    };
    if (message.text.size() > ContentLimits::textLength) {
        addError(MessageCheck::tr("this text is longer than %1 characters; split it into several paragraphs")
                     .arg(ContentLimits::textLength));
        return errors;
    }
    const InlineReading reading = readInline(message.text);
    for (const QString &mistake : reading.mistakes)
        addError(mistake);
    for (const Span &span : reading.text) {
        if (const QString problem = problemWithSpan(span, known); !problem.isEmpty())
            addError(problem);
    }
    const bool hasWords = std::any_of(reading.text.cbegin(), reading.text.cend(),
                                      [](const Span &span) { return !QStringView(span.text).trimmed().isEmpty(); });
    if (!hasWords)
        addError(MessageCheck::tr("there are no words in this text; write some, or take it out"));
    return errors;
}

} // namespace Handrail
