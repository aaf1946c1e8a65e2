// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Handrail::Test {

/// The lines of a list in tests/content, cut at their bars; comments and empty lines are left out.
QList<QStringList> readTable(const QString &fileName);

/// Words that hurt, and what to say in their place.
class AvoidList
{
public:
    /// Reads avoid-words.txt and allowed-words.txt.
    static AvoidList load();

    AvoidList(const QList<QStringList> &avoided, const QList<QStringList> &allowed);

    /// One complaint for each avoided word of `text`, unless `where` may use it.
    QStringList complaints(const QString &where, const QString &text) const;

    /// Lines of the lists that are not whole: a pattern without a better word, an allowance without a reason.
    QStringList mistakes() const { return m_mistakes; }

private:
    struct Avoided
    {
        QRegularExpression pattern;
        QString instead;
    };
    struct Allowed
    {
        QString where;
        QString phrase;
    };

    bool isAllowed(const QString &where, const QString &text, qsizetype from, qsizetype to) const;

    QList<Avoided> m_avoided;
    QList<Allowed> m_allowed;
    QStringList m_mistakes;
};

/// Names of drugs and organs that the reading level leaves out in a text that says what they are.
class ExplainedWords
{
public:
    struct Entry
    {
        QStringList words;
        QString explanation; ///< the words that explain it, as they stand in the text
        QString reason;
    };

    /// Reads explained-words.txt.
    static ExplainedWords load();

    explicit ExplainedWords(const QList<QStringList> &table);

    QList<Entry> entries() const { return m_entries; }
    QSet<QString> leftOutIn(const QString &wholeText) const;

private:
    QList<Entry> m_entries;
};

/// What looks like the dose of a medicine: an amount with a unit, a number of tablets, so many times a day.
QStringList dosesIn(const QString &text);

} // namespace Handrail::Test
