// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/facttable.h"

#include "content/contentrules.h"
#include "core/content/inlinetext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Handrail::Test {

namespace {

/// Sections of the list of facts: A1 to A23, B1 to B33.
QStringList seedSections()
{
    constexpr int told = 23;
    constexpr int corrected = 33;
    QStringList sections;
    for (int number = 1; number <= told; ++number)
        sections.append(QStringLiteral("A%1").arg(number));
    for (int number = 1; number <= corrected; ++number)
        sections.append(QStringLiteral("B%1").arg(number));
    return sections;
}

QString words(const Message &message)
{
    return plainText(message.text).simplified();
}

/// What can carry a fact: the title, the headings, the titles of call-outs, and all that is read.
QStringList carriers(const Topic &topic)
{
    QStringList texts = readingTexts(topic);
    texts.append(words(topic.title));
    for (const Block &block : topic.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            texts.append(words(heading->text));
        if (const auto *callOut = std::get_if<CallOut>(&block))
            texts.append(words(callOut->title));
    }
    return texts;
}

/// The words of each topic, read once: many rows ask for the same topic.
class Carriers
{
public:
    explicit Carriers(const Library &library)
    {
        for (const Topic &topic : library.topics)
            m_texts.insert(topic.id, carriers(topic));
    }

    bool has(const QString &topic) const { return m_texts.contains(topic); }
    bool isCarried(const QString &phrase, const QString &topic) const
    {
        const QStringList texts = m_texts.value(topic);
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return text.contains(phrase); });
    }

private:
    QHash<QString, QStringList> m_texts;
};

QString problemOf(const FactRow &row, const Carriers &carriers)
{
    // Shorter words would stand in any topic.
    constexpr qsizetype shortestPhrase = 10;
    if (row.fact.isEmpty())
        return QStringLiteral("no fact");
    if (!row.leftOut.isEmpty()) {
        const bool hasPlace = !row.topic.isEmpty() || !row.carries.isEmpty() || !row.corrected.isEmpty();
        return hasPlace ? QStringLiteral("left out, and yet it has a place") : QString();
    }
    if (row.topic.isEmpty() || row.carries.isEmpty())
        return QStringLiteral("no place, and no reason to leave it out");
    if (!carriers.has(row.topic))
        return QStringLiteral("no topic \"%1\"").arg(row.topic);
    if (row.carries.size() < shortestPhrase)
        return QStringLiteral("\"%1\" is too short to find a block by").arg(row.carries);
    if (!carriers.isCarried(row.carries, row.topic))
        return QStringLiteral("no block of \"%1\" says \"%2\"").arg(row.topic, row.carries);
    return {};
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace

QList<FactRow> readFactTable(const QByteArray &json, QStringList &problems)
{
    const QStringList keys{QStringLiteral("seed"),    QStringLiteral("fact"),      QStringLiteral("topic"),
                           QStringLiteral("carries"), QStringLiteral("corrected"), QStringLiteral("leftOut")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        problems.append(QStringLiteral("not a list: %1").arg(error.errorString()));
        return {};
    }
    QList<FactRow> rows;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!keys.contains(it.key()) || it.value().toString().trimmed().isEmpty())
                problems.append(QStringLiteral("row %1: \"%2\"").arg(rows.size() + 1).arg(it.key()));
        }
        rows.append({object.value(keys.at(0)).toString(), object.value(keys.at(1)).toString(),
                     object.value(keys.at(2)).toString(), object.value(keys.at(3)).toString(),
                     object.value(keys.at(4)).toString(), object.value(keys.at(5)).toString()});
    }
    return rows;
}

QStringList problemsOfFactTable(const QList<FactRow> &rows, const Library &library)
{
    QStringList problems;
    const QStringList sections = seedSections();
    const Carriers carriers(library);
    QSet<QString> facts;
    QSet<QString> found;
    for (const FactRow &row : rows) {
        const QString name = QStringLiteral("%1, %2: ").arg(row.seed, row.fact);
        if (!sections.contains(row.seed))
            problems.append(name + QStringLiteral("no such section"));
        if (facts.contains(name))
            problems.append(name + QStringLiteral("twice"));
        facts.insert(name);
        found.insert(row.seed);
        if (const QString problem = problemOf(row, carriers); !problem.isEmpty())
            problems.append(name + problem);
    }
    for (const QString &section : sections) {
        if (!found.contains(section))
            problems.append(QStringLiteral("%1: no row").arg(section));
    }
    return problems;
}

QStringList numbersNoHelpLineHas(const Topic &topic, const Library &library)
{
    QSet<QString> known;
    for (const HelpLine &line : library.helpLines)
        known.unite({digitsOf(line.phone), digitsOf(line.alternativePhone), digitsOf(line.textPhone)});
    // Three figures or more, in groups; a year on its own is no number to call.
    static const QRegularExpression number(QStringLiteral("\\b\\d[\\d -]*\\d\\d\\b"));
    static const QRegularExpression year(QStringLiteral("^20\\d\\d$"));
    QStringList missing;
    for (const QString &text : readingTexts(topic)) {
        for (auto matches = number.globalMatch(text); matches.hasNext();) {
            const QString called = matches.next().captured();
            if (!year.match(called).hasMatch() && !known.contains(digitsOf(called)))
                missing.append(called);
        }
    }
    return missing;
}

} // namespace Handrail::Test
