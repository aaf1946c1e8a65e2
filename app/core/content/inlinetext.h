// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Handrail {

/// A run of text in one style.
struct Span
{
    enum class Kind {
        Text,   ///< words to read
        Source, ///< a source mark; `target` is the source's id, `text` is empty
        Topic,  ///< a link to another topic; `target` is the topic's id
        Web,    ///< a web address, shown but never opened by Handrail; `target` is the address
    };

    Kind kind = Kind::Text;
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString target;

    friend bool operator==(const Span &, const Span &) = default;
};

using InlineText = QList<Span>;

/// Splits the inline CommonMark of a message into runs. `[who2009]` becomes a Source span,
/// `[words](topic:overdose)` a Topic span, `<https://…>` and `[words](https://…)` a Web span.
/// Any text will do: what is not shown as written (HTML, code, pictures) stays as plain words.
InlineText parseInline(const QString &markdown);

/// What a message holds that Handrail does not show, in plain words, for the author: HTML, code, pictures inside a
/// text, links to anywhere but a topic or the web. The runs come along, so that a text is split once.
struct InlineReading
{
    InlineText text;
    QStringList mistakes;
};
InlineReading readInline(const QString &markdown);

/// The words alone, without source marks, for screen readers, search and readability.
QString plainText(const InlineText &text);
QString plainText(const QString &markdown);

/// The ids of the sources a message names, in order, without repeats.
QStringList sourceIds(const InlineText &text);

} // namespace Handrail
