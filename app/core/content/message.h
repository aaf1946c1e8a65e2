// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Handrail {

/// One translatable piece of content: a heading, a paragraph, a list item, an answer.
///
/// `text` is the English source, which is also the key of its translation. It may hold inline
/// CommonMark (`**strong**`, `*emphasis*`, `[source-id]`, `[words](topic:id)`): see inlinetext.h.
struct Message
{
    QString text;
    QString context; ///< Qt Linguist context, "content/<file>"
    QString role;    ///< Qt Linguist disambiguation: "heading", "paragraph", "item", "label", …
    int line = 0;    ///< where it stands in its file, from 1

    bool isEmpty() const { return text.isEmpty(); }

    /// The text in the language of the installed translators; the English text when there is none.
    QString translated() const;

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace Handrail
