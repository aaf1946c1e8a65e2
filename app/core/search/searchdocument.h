// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QList>
#include <QString>

namespace Handrail {

/// Something that can be found and opened, with its words in the language of the installed translators.
struct SearchDocument
{
    enum class Place {
        Reading,   ///< a topic: `id` opens it
        View,      ///< the comparison or a view of Understand: `id` opens it
        Word,      ///< a word of the glossary: `id` is the entry's
        Course,    ///< a course of withdrawal
        HelpLines, ///< the help lines of a territory, which is the `id`
    };
    enum class Rank { Text, Heading, Title }; ///< from the least to the most telling

    struct Part
    {
        Rank rank = Rank::Text;
        QString text;         ///< Markdown
        QString section = {}; ///< Markdown: the heading under which it stands; empty for none
    };

    Place place = Place::Reading;
    QString id;
    QString title; ///< Markdown
    QList<Part> parts;
};

/// The id under which the comparison is opened in Understand.
inline const QString comparisonItemId = QStringLiteral("comparison");

/// Everything in a library that a reader can look for: the glossary first, then what there is to read in the order in
/// which it is offered, then the signs of withdrawal and the help lines. Call it in the thread that installs
/// translators; what it gives can be indexed in any.
QList<SearchDocument> searchDocuments(const Library &library);

} // namespace Handrail
