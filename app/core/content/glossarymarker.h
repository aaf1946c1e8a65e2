// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/glossary.h"
#include "core/content/inlinetext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Handrail {

/// A word of the glossary in a text: characters of its spans' words, one after the other.
struct GlossaryMark
{
    QString id; ///< of the entry
    int start = 0;
    int length = 0;

    friend bool operator==(const GlossaryMark &, const GlossaryMark &) = default;
};

/// Finds the words of the glossary in one topic, each where it stands first. Links are left alone, and so is a word
/// that this topic explains itself.
class GlossaryMarker
{
public:
    GlossaryMarker() = default;
    /// An entry that names this topic as the one that tells more is explained there.
    GlossaryMarker(const QList<GlossaryEntry> &glossary, const QString &topicId);

    /// The marks of the next text. Words in bold at the beginning of a text are being explained by it.
    QList<GlossaryMark> mark(const InlineText &text);

private:
    struct Form
    {
        QString id;
        QStringList words; ///< folded
    };

    QHash<QString, QList<Form>> m_forms; ///< by their first word, the longest first
    QSet<QString> m_done;                ///< ids that need no mark any more
};

} // namespace Handrail
