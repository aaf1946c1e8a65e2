// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/searchtyping.h"

#include "core/search/searchindex.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace Handrail::Benchmark {

namespace {

using namespace Qt::StringLiterals;

constexpr int blockCount = 10000;
constexpr int blocksOfOne = 40;
constexpr int wordsOfOne = 25;
constexpr int vocabularySize = 12000;
constexpr int typingRuns = 5;

/// Words of our language and made-up ones; the first are the most common, as in any text.
QStringList vocabulary(QRandomGenerator &random)
{
    QStringList words =
        u"the a of to you can is it and in for not when that are with what old amount break after body "
        "brain drug help kill use used using days weeks person opioid withdrawal tolerance"_s.split(u' ');
    const QString consonants = u"bcdfghlmnprstvw"_s;
    const QString vowels = u"aeiou"_s;
    while (words.size() < vocabularySize) {
        QString word;
        for (int syllable = random.bounded(1, 5); syllable > 0; --syllable) {
            word += consonants.at(random.bounded(int(consonants.size())));
            word += vowels.at(random.bounded(int(vowels.size())));
        }
        words.append(word);
    }
    return words;
}

QList<SearchDocument> madeUpDocuments()
{
    QRandomGenerator random(1);
    const QStringList words = vocabulary(random);
    const auto text = [&](int count) {
        QString line;
        for (int i = 0; i < count; ++i) {
            const double place = std::pow(random.generateDouble(), 4) * double(words.size());
            line += words.at(std::min(qsizetype(place), words.size() - 1)) + u' ';
        }
        return line + u"[who2009]"_s;
    };
    QList<SearchDocument> documents;
    for (int i = 0; i < blockCount / blocksOfOne; ++i) {
        SearchDocument document;
        document.id = QString::number(i);
        document.title = text(5);
        for (int block = 1; block < blocksOfOne; ++block) {
            const bool isHeading = block % 8 == 0;
            document.parts.append({isHeading ? SearchDocument::Rank::Heading : SearchDocument::Rank::Text,
                                   text(isHeading ? 4 : wordsOfOne)});
        }
        documents.append(document);
    }
    return documents;
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void measureSearch(QTextStream &out, const Library &library)
{
    QElapsedTimer timer;
    timer.start();
    QList<SearchDocument> documents = searchDocuments(library);
    const double gathering = since(timer);
    documents += madeUpDocuments();
    timer.start();
    const SearchIndex index(documents);
    const double building = since(timer);

    QList<double> keys;
    for (const QString &phrase :
         {u"the old amount can kill after a break"_s, u"withdrawal help"_s, u"buprenorfine tratement"_s}) {
        for (int run = 0; run < typingRuns; ++run) {
            for (int length = 1; length <= phrase.size(); ++length) {
                const QString typed = phrase.first(length);
                timer.start();
                if (index.find(typed).isEmpty())
                    Q_UNUSED(index.suggestion(typed));
                keys.append(since(timer));
            }
        }
    }
    std::sort(keys.begin(), keys.end());
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    out << u"Search while typing, "_s << index.blockCount() << u" blocks, each keystroke\n  median    "_s
        << number(keys.at(keys.size() / 2)) << u" ms\n  worst     "_s << number(keys.constLast())
        << u" ms\n  aim       under 16 ms\n  before    "_s << number(building)
        << u" ms to build the index, beside the window; "_s << number(gathering)
        << u" ms to gather the built-in texts, in it\n"_s;
    out.flush();
}

} // namespace Handrail::Benchmark
