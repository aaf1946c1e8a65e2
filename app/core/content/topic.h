// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QDate>
#include <QList>

#include <variant>

namespace Handrail {

enum class Audience { Client, Staff };

struct Heading
{
    int level = 2; ///< 2 or 3: the topic's title is level 1
    Message text;
};

struct Paragraph
{
    Message text;
};

struct ListBlock
{
    bool ordered = false;
    QList<Message> items;
};

/// A picture drawn as SVG, with the words that say what the picture says.
struct Picture
{
    QString file; ///< relative to the content folder
    Message alternative;
    Message caption; ///< may be empty
};

/// A set-off block. In the author's file: a block quote that begins with a line
/// `[!help]`, `[!try]`, `[!differ]` or `[!note]`, followed on the same line by its title in plain words.
struct CallOut
{
    enum class Tone {
        Help,   ///< [!help]   get help now
        Try,    ///< [!try]    something to do
        Differ, ///< [!differ] sources differ
        Note,   ///< [!note]   read this first
    };
    Tone tone = Tone::Note;
    Message title;
    QList<std::variant<Paragraph, ListBlock>> blocks;
};

using Block = std::variant<Heading, Paragraph, ListBlock, Picture, CallOut>;

/// Who has looked at a text, and when. Empty until a clinician has.
struct Review
{
    QDate on;
    QString reviewer;
    bool isReviewed() const { return on.isValid() && !reviewer.isEmpty(); }
};

/// One thing to read: one Markdown file.
struct Topic
{
    QString id;
    QString file; ///< relative to the content folder
    Audience audience = Audience::Client;
    Review review;
    Message title;
    QList<Block> blocks;

    /// The same topic as far as it fits on a card: its main message and its first list.
    Topic inShort() const;
};

} // namespace Handrail
