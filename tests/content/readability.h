// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Handrail::Test {

/// How many syllables an English word has, by its letters: right for the common words, near for the rest.
int syllableCount(const QString &word);

/// The whole sentences of a text. What has no full stop, question mark, exclamation mark or colon at its end is
/// no sentence (a label, a bullet of two words) and is left out, as the formulas ask for.
QStringList sentencesOf(const QString &text);

/// The words of a sentence, in lower case; numbers are not words.
QStringList wordsOf(const QString &sentence);

/// The counts behind the reading-level formulas.
struct ReadingStatistics
{
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int longWords = 0; ///< three syllables or more

    ReadingStatistics &operator+=(const ReadingStatistics &other);

    /// Flesch-Kincaid grade level.
    double fleschKincaidGrade() const;
    /// SMOG grade. Under 30 sentences one long word moves it a lot: see isEnoughForSmog().
    double smogGrade() const;
    bool isEnoughForSmog() const { return sentences >= 30; }
};

/// Counts the sentences of texts. The words in `leftOut` are not counted at all.
ReadingStatistics measureReading(const QStringList &texts, const QSet<QString> &leftOut = {});

} // namespace Handrail::Test
