// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchdocument.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Handrail {

/// A run of characters to make bold.
struct SearchRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const SearchRange &, const SearchRange &) = default;
};

/// The words of a text that a query found in it.
QList<SearchRange> searchRanges(const QString &text, const QString &query);

/// One place that holds what was looked for.
struct SearchHit
{
    SearchDocument::Place place = SearchDocument::Place::Reading;
    SearchDocument::Rank rank = SearchDocument::Rank::Text;
    QString id;    ///< of the document
    QString title; ///< plain words
    QList<SearchRange> titleRanges;
    QString excerpt; ///< the match in context; for a title, how its text begins
    QList<SearchRange> excerptRanges;
    QString text;    ///< the whole of the block that matched, in plain words
    QString section; ///< the heading under which it stands, in plain words; empty for none
};

/// Finds words in documents while they are being typed. A value: built once in any thread, then only asked.
class SearchIndex
{
public:
    static constexpr int mostHits = 40;
    static constexpr int mostHitsOfOne = 3; ///< a long topic must not hide the others

    SearchIndex() = default;
    explicit SearchIndex(const QList<SearchDocument> &documents);

    bool isEmpty() const { return m_blocks.isEmpty(); }
    int blockCount() const { return int(m_blocks.size()); }

    /// The places where every word of the query stands, or begins a word, in one block or its document's title: titles
    /// first, then headings, then text; of the titles, those that say nothing else; whole words before beginnings;
    /// titles with few other words before longer ones; earlier before later.
    QList<SearchHit> find(const QString &query) const;

    /// What the reader may have meant by a query that finds nothing: the same with a slip of the keys put right, or
    /// its most telling word alone. Empty when there is no such thing; else find() answers it.
    QString suggestion(const QString &query) const;

private:
    struct Document
    {
        SearchDocument::Place place;
        QString id;
        QString title;
        int titleBlock;
        int leadBlock; ///< the first block of text; -1 when there is none
    };
    struct Block
    {
        int document;
        SearchDocument::Rank rank;
        QString text;
        QString section;
        int wordCount; ///< different ones
    };
    struct Word
    {
        QString folded;
        QString shown; ///< as it stands in the first text that has it
        std::vector<int> blocks;
        quint32 letters = 0; ///< a bit for each letter in it, to see at once that two words are far apart
    };

    int addBlock(int document, SearchDocument::Rank rank, const QString &text, const QString &section = {});
    void takeWords();
    qsizetype firstWord(const QString &beginning) const;
    QString nearest(const QString &term) const;
    SearchHit hit(int block, const QStringList &terms) const;

    QList<Document> m_documents;
    QList<Block> m_blocks;
    QList<Word> m_words; ///< sorted
};

} // namespace Handrail
