// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Handrail {

/// A word as it is compared, and where it stands.
struct FoldedWord
{
    QString text; ///< without case, accents and other marks
    int start = 0;
    int length = 0;

    friend bool operator==(const FoldedWord &, const FoldedWord &) = default;
};

/// The words of a text, made alike where people type them differently: case and accents go, "ß" is "ss", ligatures
/// come apart, Arabic vowel signs go and the forms of alef, yeh and teh are one. An apostrophe does not end a word, a
/// hyphen does.
QList<FoldedWord> foldedWords(const QString &text);

} // namespace Handrail
