// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/foldedwords.h"

namespace Handrail {

namespace {

/// Letters that Unicode does not take apart, and that people type in the simple form.
QString simpler(char32_t letter)
{
    switch (letter) {
    case U'ø':
        return QStringLiteral("o");
    case U'ł':
        return QStringLiteral("l");
    case U'đ':
    case U'ð':
        return QStringLiteral("d");
    case U'ı':
        return QStringLiteral("i");
    case U'æ':
        return QStringLiteral("ae");
    case U'œ':
        return QStringLiteral("oe");
    case U'ß':
        return QStringLiteral("ss");
    case U'þ':
        return QStringLiteral("th");
    case U'ٱ': // alef wasla
        return QStringLiteral("ا");
    case U'ى': // alef maksura
    case U'ی': // Persian yeh
        return QStringLiteral("ي");
    case U'ة': // teh marbuta
        return QStringLiteral("ه");
    case U'ک': // Persian kaf
        return QStringLiteral("ك");
    case U'ـ': // tatweel
        return QString();
    default:
        return QString::fromUcs4(&letter, 1);
    }
}

bool isWithinWord(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // soft hyphens, joiners
        return true;
    default:
        return letter == U'\'' || letter == U'’' || letter == U'ʼ';
    }
}

void appendFolded(QString &word, char32_t letter)
{
    if (letter < 0x80) {
        word += QChar(char16_t(letter)).toLower();
        return;
    }
    const QString parts = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    const QList<uint> codes = parts.toUcs4();
    for (const uint code : codes) {
        if (QChar::isLetterOrNumber(code))
            word += simpler(code);
    }
}

} // namespace

QList<FoldedWord> foldedWords(const QString &text)
{
    QList<FoldedWord> words;
    FoldedWord word;
    const auto finish = [&](int end) {
        word.length = end - word.start;
        if (!word.text.isEmpty())
            words.append(word);
        word = {};
    };
    int endOfLetters = 0; // a mark of the language after the last letter is no part of the word
    for (int i = 0; i < text.size();) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : char32_t(text.at(i).unicode());
        const int next = i + (isPair ? 2 : 1);
        if (QChar::isLetterOrNumber(letter)) {
            if (word.text.isEmpty())
                word.start = i;
            appendFolded(word.text, letter);
            endOfLetters = next;
        } else if (word.text.isEmpty() || !isWithinWord(letter)) {
            finish(endOfLetters);
        } else if (letter >= 0x80 && letter != U'’') {
            endOfLetters = next;
        }
        i = next;
    }
    finish(endOfLetters);
    return words;
}

} // namespace Handrail
