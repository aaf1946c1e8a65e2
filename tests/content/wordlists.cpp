// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/wordlists.h"

#include <QFile>

namespace Handrail::Test {

QList<QStringList> readTable(const QString &fileName)
{
    QFile file(QStringLiteral(HANDRAIL_SOURCE_DIR "/tests/content/") + fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList cells;
        // A bar inside a pattern is "or": only a bar between spaces ends a cell.
        for (const QString &cell : line.split(QStringLiteral(" | ")))
            cells.append(cell.trimmed());
        rows.append(cells);
    }
    return rows;
}

AvoidList AvoidList::load()
{
    return AvoidList(readTable(QStringLiteral("avoid-words.txt")), readTable(QStringLiteral("allowed-words.txt")));
}

AvoidList::AvoidList(const QList<QStringList> &avoided, const QList<QStringList> &allowed)
{
    for (const QStringList &row : avoided) {
        const QRegularExpression pattern(QStringLiteral("(?<![\\p{L}-])(?:%1)(?![\\p{L}])").arg(row.value(0)),
                                         QRegularExpression::CaseInsensitiveOption);
        if (row.size() != 2 || row.value(1).isEmpty() || !pattern.isValid())
            m_mistakes.append(row.join(QStringLiteral(" | ")));
        else
            m_avoided.append({pattern, row.at(1)});
    }
    for (const QStringList &row : allowed) {
        if (row.size() != 3 || row.contains(QString()))
            m_mistakes.append(row.join(QStringLiteral(" | ")));
        else
            m_allowed.append({row.at(0), row.at(1)});
    }
}

bool AvoidList::isAllowed(const QString &where, const QString &text, qsizetype from, qsizetype to) const
{
    for (const Allowed &allowed : m_allowed) {
        if (!where.contains(allowed.where))
            continue;
        for (qsizetype at = text.indexOf(allowed.phrase, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(allowed.phrase, at + 1, Qt::CaseInsensitive)) {
            if (at <= from && to <= at + allowed.phrase.size())
                return true;
        }
    }
    return false;
}

QStringList AvoidList::complaints(const QString &where, const QString &text) const
{
    QStringList found;
    for (const Avoided &avoided : m_avoided) {
        for (auto matches = avoided.pattern.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!isAllowed(where, text, match.capturedStart(), match.capturedEnd())) {
                found.append(QStringLiteral("%1: \"%2\" in \"%3\"; better: %4")
                                 .arg(where, match.captured(), text, avoided.instead));
            }
        }
    }
    return found;
}

ExplainedWords ExplainedWords::load()
{
    return ExplainedWords(readTable(QStringLiteral("explained-words.txt")));
}

ExplainedWords::ExplainedWords(const QList<QStringList> &table)
{
    for (const QStringList &row : table) {
        Entry entry{row.value(0).split(u' ', Qt::SkipEmptyParts), row.value(1), row.value(2)};
        m_entries.append(entry);
    }
}

QSet<QString> ExplainedWords::leftOutIn(const QString &wholeText) const
{
    QSet<QString> words;
    for (const Entry &entry : m_entries) {
        if (!entry.explanation.isEmpty() && wholeText.contains(entry.explanation, Qt::CaseInsensitive))
            words.unite({entry.words.cbegin(), entry.words.cend()});
    }
    return words;
}

QStringList dosesIn(const QString &text)
{
    const QString number =
        QStringLiteral("(?:\\d+(?:[.,/]\\d+)?|half a|one|two|three|four|five|six|seven|eight|nine|ten)");
    const QString amount =
        QStringLiteral("(?:mg|mcg|\\x{00B5}g|ug|g|ml|iu|milligrams?|micrograms?|grams?|milli?lit(?:er|re)s?)");
    const QString piece =
        QStringLiteral("(?:tablets?|pills?|capsules?|puffs?|sprays?|patch(?:es)?|films?|strips?|drops?|units?|doses?)");
    const QString often =
        QStringLiteral("(?:(?:once|twice|%1 times) (?:a|per|each|every) day|every %1 hours)").arg(number);
    static const QRegularExpression dose(QStringLiteral("\\b(?:\\d+(?:[.,]\\d+)?[\\s-]?%2|%1[\\s-](?:more )?%3|%4)\\b")
                                             .arg(number, amount, piece, often),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto matches = dose.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

} // namespace Handrail::Test
