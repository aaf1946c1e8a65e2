// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/spans.h"

#include <QRegularExpression>

namespace Handrail::Spans {

InlineText words(const QString &text)
{
    Span span;
    span.text = text;
    return {span};
}

InlineText strong(const QString &text)
{
    Span span;
    span.text = text;
    span.strong = true;
    return {span};
}

InlineText emphasis(const QString &text)
{
    Span span;
    span.text = text;
    span.emphasis = true;
    return {span};
}

InlineText sources(const QStringList &ids)
{
    InlineText marks;
    for (const QString &id : ids) {
        Span span;
        span.kind = Span::Kind::Source;
        span.target = id;
        marks.append(span);
    }
    return marks;
}

InlineText strongMarkdown(const QString &markdown)
{
    InlineText text = parseInline(markdown);
    for (Span &span : text)
        span.strong = true;
    return text;
}

QString dateWords(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression dayOfWeek(QStringLiteral("(^dddd?[^dMy']*)|([^dMy']*dddd?$)"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(dayOfWeek);
    return locale.toString(date, format);
}

} // namespace Handrail::Spans
