// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"
#include "core/content/topic.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace Handrail {

/// What goes on a handout, in order.
struct HandoutRecipe
{
    struct Part
    {
        enum class Kind {
            Topic,             ///< a whole topic; `ref` is its id
            TopicInShort,      ///< its main message and first list; `ref` is its id
            Comparison,        ///< dependence and addiction side by side
            ComparisonInShort, ///< the same at a glance: without the sentences behind each line
            View,              ///< a view of Understand; `ref` is its ViewId
            CourseChart,       ///< the picture of a course of withdrawal; `ref` is its id
            CourseTable,       ///< the same course as a table
            Diary,             ///< sheets for the coming days; `ref` is the course whose signs they ask for
            Questionnaire,     ///< a blank form to fill in by hand; `ref` is its id
            HelpLines,         ///< the help lines of the reader's country
            Note,              ///< `text` under `title`, in a call-out of `tone`
        };
        Kind kind = Kind::Topic;
        QString ref;
        Message title; ///< may be empty
        Message text;
        CallOut::Tone tone = CallOut::Tone::Note;
    };

    QString id;
    Message title;
    Message purpose; ///< one sentence: whom it is for
    QList<Part> parts;

    bool has(Part::Kind kind) const
    {
        return std::any_of(parts.cbegin(), parts.cend(), [kind](const Part &part) { return part.kind == kind; });
    }
};

} // namespace Handrail
