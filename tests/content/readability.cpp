// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/readability.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Handrail::Test {

namespace {

/// Words whose letters mislead the rules below.
const QHash<QString, int> &knownWords()
{
    static const QHash<QString, int> words = [] {
        const QString one = QStringLiteral("dr mr");
        const QString two = QStringLiteral("people being science create someone something sometimes somewhere every");
        const QString three = QStringLiteral("heroin opioid opioids naloxone methadone area areas idea ideas anyone "
                                             "everyone everything nobody reaction");
        const QString four = QStringLiteral("diarrhoea diabetes january");
        QHash<QString, int> result;
        int syllables = 0;
        for (const QString &group : {one, two, three, four}) {
            ++syllables;
            for (const QString &word : group.split(u' '))
                result.insert(word, syllables);
        }
        return result;
    }();
    return words;
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouy").contains(letter);
}

int vowelGroups(const QString &word)
{
    int groups = 0;
    bool wasVowel = false;
    for (const QChar letter : word) {
        const bool isOne = isVowel(letter);
        if (isOne && !wasVowel)
            ++groups;
        wasVowel = isOne;
    }
    return groups;
}

/// Neighbouring vowels that are spoken apart: "usu-al", "situ-ation", "being", "qui-et", "easi-er".
int vowelsSpokenApart(const QString &word)
{
    static const QRegularExpression apart(
        QStringLiteral("(?<![tcsgx])i[ao](?!n$)|ia(?=l?ly)|[aeou](?=ing)|eo(?![up])|iu|uou|ua(?=[lt])|ue(?=n)|"
                       "(?<=.)i(?=er$|est$|et)"));
    int count = 0;
    for (auto matches = apart.globalMatch(word); matches.hasNext(); matches.next())
        ++count;
    return count;
}

/// "take", "takes", "helped" end in an e that is not spoken; "little", "passes", "wanted" do not.
bool hasSilentEnd(const QString &word)
{
    static const QRegularExpression end(QStringLiteral("^(.*[^aeiouy])(e|es|ed)$"));
    const QRegularExpressionMatch match = end.match(word);
    if (!match.hasMatch())
        return false;
    static const QRegularExpression spokenLe(QStringLiteral("[^aeiouyl]l$"));
    static const QRegularExpression spokenEs(QStringLiteral("([sxzcg]|ch|sh)$"));
    static const QRegularExpression spokenEd(QStringLiteral("[td]$"));
    const QString stem = match.captured(1);
    const QString ending = match.captured(2);
    if (ending == QLatin1String("ed"))
        return !stem.contains(spokenEd);
    if (stem.contains(spokenLe))
        return false;
    return ending == QLatin1String("e") || !stem.contains(spokenEs);
}

/// "safely", "restless", "movement": a silent e in the middle.
bool hasSilentMiddle(const QString &word)
{
    static const QRegularExpression middle(QStringLiteral("[aeiouy][^aeiouy]+e(ly|less|ness|ments?|ful)$"));
    return word.contains(middle);
}

int syllablesOfPart(const QString &word)
{
    if (const auto known = knownWords().constFind(word); known != knownWords().cend())
        return *known;
    int count = vowelGroups(word) + vowelsSpokenApart(word);
    if (count > 1 && hasSilentEnd(word))
        --count;
    if (count > 1 && hasSilentMiddle(word))
        --count;
    return std::max(1, count);
}

/// A full stop after one of these ends no sentence.
bool endsInAbbreviation(QStringView text)
{
    static const QStringList abbreviations{QStringLiteral("dr"),  QStringLiteral("mr"), QStringLiteral("mrs"),
                                           QStringLiteral("ms"),  QStringLiteral("st"), QStringLiteral("e.g"),
                                           QStringLiteral("i.e"), QStringLiteral("vs")};
    const qsizetype space = text.lastIndexOf(u' ');
    const QString last = text.mid(space + 1).toString().toLower();
    return abbreviations.contains(last);
}

} // namespace

int syllableCount(const QString &word)
{
    QString letters = word.toLower();
    letters.replace(QChar(0x2019), u'\'');
    if (letters.endsWith(QLatin1String("'s")))
        letters.chop(2);
    letters.remove(u'\'');
    int count = 0;
    for (const QString &part : letters.split(u'-', Qt::SkipEmptyParts))
        count += syllablesOfPart(part);
    return std::max(1, count);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?]+[\"\\x{201D}\\x{2019})]*(?=\\s|$)|:[\"\\x{201D})]*$"));
    const QString plain = text.simplified();
    QStringList sentences;
    qsizetype begin = 0;
    for (auto matches = end.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (endsInAbbreviation(QStringView(plain).mid(begin, match.capturedStart() - begin)))
            continue;
        const QString sentence = plain.mid(begin, match.capturedEnd() - begin).trimmed();
        if (!wordsOf(sentence).isEmpty())
            sentences.append(sentence);
        begin = match.capturedEnd();
    }
    return sentences;
}

QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}]+(?:['\\x{2019}-][\\p{L}]+)*"));
    QStringList words;
    for (auto matches = word.globalMatch(sentence); matches.hasNext();)
        words.append(matches.next().captured().toLower());
    return words;
}

ReadingStatistics &ReadingStatistics::operator+=(const ReadingStatistics &other)
{
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    longWords += other.longWords;
    return *this;
}

double ReadingStatistics::fleschKincaidGrade() const
{
    if (sentences == 0 || words == 0)
        return 0;
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

double ReadingStatistics::smogGrade() const
{
    if (sentences == 0)
        return 0;
    return 1.0430 * std::sqrt(longWords * 30.0 / sentences) + 3.1291;
}

ReadingStatistics measureReading(const QStringList &texts, const QSet<QString> &leftOut)
{
    constexpr int longWordSyllables = 3;
    ReadingStatistics statistics;
    for (const QString &text : texts) {
        for (const QString &sentence : sentencesOf(text)) {
            ++statistics.sentences;
            for (const QString &word : wordsOf(sentence)) {
                if (leftOut.contains(word))
                    continue;
                const int syllables = syllableCount(word);
                ++statistics.words;
                statistics.syllables += syllables;
                if (syllables >= longWordSyllables)
                    ++statistics.longWords;
            }
        }
    }
    return statistics;
}

} // namespace Handrail::Test
