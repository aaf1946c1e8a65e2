// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "core/common/editdistance.h"
#include "core/content/inlinetext.h"
#include "core/search/foldedwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>

namespace Handrail {

namespace {

using Rank = SearchDocument::Rank;
using Mask = quint16; ///< a bit for each word of the query

constexpr int mostTerms = 8;
constexpr int excerptLength = 150;
constexpr int before = 45; ///< of the match, in an excerpt

struct Terms
{
    QStringList telling; ///< each of them must be there
    QStringList small;   ///< of these, the more the better
};

/// The words to look for. People ask whole questions: "When will this stop?" looks for "stop". The last word is always
/// telling, since it may be the beginning of another.
Terms termsOf(const QString &query)
{
    const QStringList small = QCoreApplication::translate("Handrail::SearchIndex",
                                                          "a am an and are be can could do does for how i if in is it "
                                                          "me my of on or should that the this to was what when where "
                                                          "which who why will with would you your",
                                                          "words that a search leaves out, with spaces between them")
                                  .split(u' ');
    Terms terms;
    const QList<FoldedWord> words = foldedWords(query);
    for (const FoldedWord &word : words) {
        const bool isTelling = &word == &words.constLast() || !small.contains(word.text);
        QStringList &kind = isTelling ? terms.telling : terms.small;
        if (terms.telling.size() < mostTerms && !kind.contains(word.text))
            kind.append(word.text);
    }
    terms.small = terms.small.mid(0, mostTerms - terms.telling.size());
    return terms;
}

QList<SearchRange> rangesIn(const QString &text, const QStringList &terms)
{
    QList<SearchRange> ranges;
    const QList<FoldedWord> words = foldedWords(text);
    for (const FoldedWord &word : words) {
        const auto begins = [&word](const QString &term) { return word.text.startsWith(term); };
        if (std::any_of(terms.cbegin(), terms.cend(), begins))
            ranges.append({word.start, word.length});
    }
    return ranges;
}

/// A bit for each letter, several letters to a bit.
quint32 lettersOf(const QString &word)
{
    quint32 letters = 0;
    for (const QChar letter : word)
        letters |= 1u << (letter.unicode() % 32);
    return letters;
}

/// The part of a text around its first match, cut between words.
void cutOut(const QString &text, const QStringList &terms, SearchHit &hit)
{
    QList<SearchRange> ranges = rangesIn(text, terms);
    int from = 0;
    int to = int(text.size());
    if (to > excerptLength) {
        const int first = ranges.isEmpty() ? 0 : ranges.constFirst().start;
        if (first > before) {
            const qsizetype space = text.indexOf(u' ', first - before);
            from = space < 0 || space >= first ? first : int(space) + 1;
        }
        if (to - from > excerptLength) {
            const int least = ranges.isEmpty() ? 0 : ranges.constFirst().start + ranges.constFirst().length;
            to = std::max(int(text.lastIndexOf(u' ', from + excerptLength)), least);
            if (to <= from)
                to = std::min(from + excerptLength, int(text.size()));
        }
    }
    const QString head = from > 0 ? QStringLiteral("… ") : QString();
    hit.excerpt = head + text.sliced(from, to - from) + (to < text.size() ? QStringLiteral(" …") : QString());
    for (SearchRange range : ranges) {
        if (range.start < from || range.start + range.length > to)
            continue;
        range.start += int(head.size()) - from;
        hit.excerptRanges.append(range);
    }
}

} // namespace

QList<SearchRange> searchRanges(const QString &text, const QString &query)
{
    return rangesIn(text, termsOf(query).telling);
}

SearchIndex::SearchIndex(const QList<SearchDocument> &documents)
{
    m_documents.reserve(documents.size());
    for (const SearchDocument &document : documents) {
        const int number = int(m_documents.size());
        const QString title = plainText(document.title).simplified();
        m_documents.append({document.place, document.id, title, addBlock(number, Rank::Title, title), -1});
        for (const SearchDocument::Part &part : document.parts) {
            const int block =
                addBlock(number, part.rank, plainText(part.text).simplified(), plainText(part.section).simplified());
            if (part.rank == Rank::Text && m_documents.constLast().leadBlock < 0)
                m_documents.last().leadBlock = block;
        }
    }
    takeWords();
}

int SearchIndex::addBlock(int document, Rank rank, const QString &text, const QString &section)
{
    m_blocks.append({document, rank, text, section, 0});
    return int(m_blocks.size()) - 1;
}

void SearchIndex::takeWords()
{
    QHash<QString, qsizetype> places;
    for (int block = 0; block < m_blocks.size(); ++block) {
        const QString &text = m_blocks.at(block).text;
        const QList<FoldedWord> words = foldedWords(text);
        for (const FoldedWord &word : words) {
            const auto known = places.constFind(word.text);
            if (known == places.cend()) {
                places.insert(word.text, m_words.size());
                m_words.append({word.text, text.sliced(word.start, word.length), {block}, lettersOf(word.text)});
            } else if (std::vector<int> &blocks = m_words[*known].blocks; blocks.back() != block) {
                blocks.push_back(block);
            } else {
                continue;
            }
            ++m_blocks[block].wordCount;
        }
    }
    std::sort(m_words.begin(), m_words.end(), [](const Word &a, const Word &b) { return a.folded < b.folded; });
}

qsizetype SearchIndex::firstWord(const QString &beginning) const
{
    const auto isBefore = [](const Word &word, const QString &wanted) { return word.folded < wanted; };
    return std::lower_bound(m_words.cbegin(), m_words.cend(), beginning, isBefore) - m_words.cbegin();
}

QList<SearchHit> SearchIndex::find(const QString &query) const
{
    const auto [telling, small] = termsOf(query);
    if (telling.isEmpty())
        return {};
    const QStringList terms = telling + small;
    const auto needed = Mask((1u << telling.size()) - 1);
    std::vector<Mask> begun(size_t(m_blocks.size()), 0);
    std::vector<Mask> whole(size_t(m_blocks.size()), 0);
    std::vector<int> other(size_t(m_blocks.size()), 0); // words that are not asked for
    for (int block = 0; block < m_blocks.size(); ++block)
        other[size_t(block)] = m_blocks.at(block).wordCount;
    for (qsizetype t = 0; t < terms.size(); ++t) {
        const QString &term = terms.at(t);
        const auto bit = Mask(1u << t);
        for (qsizetype w = firstWord(term); w < m_words.size() && m_words.at(w).folded.startsWith(term); ++w) {
            const Word &word = m_words.at(w);
            const auto begins = [&word](const QString &each) { return word.folded.startsWith(each); };
            const int asked = std::any_of(terms.cbegin(), terms.cbegin() + t, begins) ? 0 : 1; // counted once
            for (const int block : word.blocks) {
                begun[size_t(block)] |= bit;
                other[size_t(block)] -= asked;
            }
            if (word.folded.size() == term.size()) {
                for (const int block : word.blocks)
                    whole[size_t(block)] |= bit;
            }
        }
    }

    struct Found
    {
        int block;
        Rank rank;
        int wholeWords;
        int otherWords; ///< of a title
    };
    std::vector<Found> found;
    for (int block = 0; block < m_blocks.size(); ++block) {
        const Mask here = begun[size_t(block)];
        if ((here & needed) == 0)
            continue;
        const Document &document = m_documents.at(m_blocks.at(block).document);
        if (((here | begun[size_t(document.titleBlock)]) & needed) == needed) {
            const Rank rank = m_blocks.at(block).rank;
            int otherWords = rank == Rank::Title ? other[size_t(block)] : 1;
            if (otherWords > 0 && document.place == SearchDocument::Place::HelpLines)
                otherWords =
                    std::numeric_limits<int>::max(); // one for every country: what there is to read comes first
            found.push_back({block, rank, int(qPopulationCount(whole[size_t(block)])), otherWords});
        }
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        if (a.rank != b.rank)
            return a.rank > b.rank;
        if ((a.otherWords == 0) != (b.otherWords == 0))
            return a.otherWords == 0;
        if (a.wholeWords != b.wholeWords)
            return a.wholeWords > b.wholeWords;
        if (a.otherWords != b.otherWords)
            return a.otherWords < b.otherWords;
        return a.block < b.block;
    });

    QList<SearchHit> hits;
    QHash<int, int> taken;
    std::vector<int> shown; // blocks of text that stand under a title already
    for (const Found &each : found) {
        const int document = m_blocks.at(each.block).document;
        // The explanation of a word is one thing to open, wherever in it the words stand.
        const int most = m_documents.at(document).place == SearchDocument::Place::Word ? 1 : mostHitsOfOne;
        if (taken.value(document) >= most || std::find(shown.cbegin(), shown.cend(), each.block) != shown.cend())
            continue;
        ++taken[document];
        if (each.rank == Rank::Title)
            shown.push_back(m_documents.at(document).leadBlock);
        hits.append(hit(each.block, telling));
        if (hits.size() == mostHits)
            break;
    }
    return hits;
}

SearchHit SearchIndex::hit(int block, const QStringList &terms) const
{
    const Block &found = m_blocks.at(block);
    const Document &document = m_documents.at(found.document);
    SearchHit hit;
    hit.place = document.place;
    hit.rank = found.rank;
    hit.id = document.id;
    hit.title = document.title;
    hit.titleRanges = rangesIn(document.title, terms);
    hit.text = found.text;
    hit.section = found.section;
    if (found.rank != Rank::Title)
        cutOut(found.text, terms, hit);
    else if (document.leadBlock >= 0)
        cutOut(m_blocks.at(document.leadBlock).text, terms, hit);
    return hit;
}

QString SearchIndex::nearest(const QString &term) const
{
    // The shorter the word, the less of it may be wrong.
    const int most = term.size() <= 3 ? 0 : term.size() <= 5 ? 1 : term.size() <= 8 ? 2 : 3;
    const quint32 letters = lettersOf(term);
    const Word *best = nullptr;
    int least = std::numeric_limits<int>::max();
    for (const Word &word : m_words) {
        if (word.folded.size() < term.size() - most || word.folded.size() < 4)
            continue;
        if (int(qPopulationCount(letters & ~word.letters)) > most)
            continue; // each letter that is missing is a slip of its own
        // What is typed may be the beginning of a word, with a letter too few or none.
        const QStringView all(word.folded);
        const int distance = std::min(editDistance(term, all.first(std::min(all.size(), term.size() + 1)), most),
                                      editDistance(term, all.first(std::min(all.size(), term.size())), most));
        const int whole = distance * 2 + (word.folded.size() > term.size() + 1 ? 1 : 0);
        if (distance > most || whole > least)
            continue;
        if (whole < least || word.blocks.size() > best->blocks.size()) {
            least = whole;
            best = &word;
        }
    }
    return best ? best->shown.toLower() : QString();
}

QString SearchIndex::suggestion(const QString &query) const
{
    QStringList corrected;
    QString telling; // the word that stands in the fewest blocks tells most
    size_t fewest = std::numeric_limits<size_t>::max();
    const QList<FoldedWord> words = foldedWords(query);
    for (const FoldedWord &word : words) {
        QString shown = query.sliced(word.start, word.length);
        qsizetype place = firstWord(word.text);
        if (place == m_words.size() || !m_words.at(place).folded.startsWith(word.text)) {
            shown = nearest(word.text);
            if (shown.isEmpty())
                continue;
            place = firstWord(foldedWords(shown).constFirst().text);
        }
        corrected.append(shown);
        if (m_words.at(place).blocks.size() < fewest) {
            fewest = m_words.at(place).blocks.size();
            telling = shown;
        }
    }
    const QString whole = corrected.join(u' ');
    if (whole.isEmpty() || !find(whole).isEmpty())
        return whole;
    return telling;
}

} // namespace Handrail
