// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of JsonReader that reads lists.

#include "core/content/json.h"

#include <QJsonArray>

namespace Handrail {

QStringList JsonReader::stringsOf(const QString &key, const QJsonValue &value) const
{
    QStringList texts;
    if (value.isUndefined())
        return texts;
    if (!value.isArray()) {
        wrongType(key, value, tr("a list of texts in [ ]"));
        return texts;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue entry = array.at(i);
        const QString below = key + u'/' + QString::number(i);
        if (!entry.isString())
            wrongType(below, entry, tr("a list of texts"));
        else if (entry.toString().trimmed().isEmpty())
            errorAt(below, tr("a text in \"%1\" is empty; it must say something").arg(key));
        texts.append(entry.toString());
    }
    return texts;
}

QStringList JsonReader::strings(const QString &key)
{
    const QJsonValue value = takeRequired(key, tr("a list of texts in [ ]"));
    if (value.isArray() && value.toArray().isEmpty())
        errorAt(key, tr("\"%1\" is empty; it must list at least one").arg(key));
    return stringsOf(key, value);
}

QStringList JsonReader::optionalStrings(const QString &key)
{
    return stringsOf(key, take(key));
}

std::optional<std::pair<int, int>> JsonReader::rangeOf(const QString &key, const QJsonValue &value, int least,
                                                       int most) const
{
    if (value.isUndefined())
        return {};
    const QString expected = tr("two whole numbers from %1 to %2, as in [6, 24]").arg(least).arg(most);
    if (!value.isArray()) {
        wrongType(key, value, expected);
        return {};
    }
    const QJsonArray array = value.toArray();
    if (array.size() != 2) {
        errorAt(key, tr("\"%1\" must be %2; here the list has %3").arg(key, expected).arg(array.size()));
        return {};
    }
    const auto first = integerOf(key + QStringLiteral("/0"), array.at(0), least, most);
    const auto second = integerOf(key + QStringLiteral("/1"), array.at(1), least, most);
    if (!first || !second)
        return {};
    if (*first > *second) {
        errorAt(key, tr("\"%1\" ends before it begins: [%2, %3]; the smaller number stands first, as in [%3, %2]")
                         .arg(key)
                         .arg(*first)
                         .arg(*second));
        return {};
    }
    return std::pair(*first, *second);
}

std::optional<std::pair<int, int>> JsonReader::range(const QString &key, int least, int most)
{
    const QJsonValue value =
        takeRequired(key, tr("two whole numbers from %1 to %2, as in [6, 24]").arg(least).arg(most));
    return rangeOf(key, value, least, most);
}

std::optional<std::pair<int, int>> JsonReader::optionalRange(const QString &key, int least, int most)
{
    return rangeOf(key, take(key), least, most);
}

QStringList JsonReader::references(const QString &key, const IdSet &known, const QString &complaint)
{
    const QStringList texts = strings(key);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts.at(i).trimmed().isEmpty() && !known.allows(texts.at(i)))
            errorAt(key + u'/' + QString::number(i), complaint.arg(texts.at(i).left(80)));
    }
    return texts;
}

QList<Message> JsonReader::messagesOf(const QString &key, const QStringList &texts, const QString &role) const
{
    QList<Message> messages;
    messages.reserve(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        messages.append(messageOf(key + u'/' + QString::number(i), texts.at(i), role));
    return messages;
}

QList<Message> JsonReader::messages(const QString &key, const QString &role)
{
    return messagesOf(key, strings(key), role);
}

QList<Message> JsonReader::optionalMessages(const QString &key, const QString &role)
{
    return messagesOf(key, optionalStrings(key), role);
}

QList<JsonReader> JsonReader::elements() const
{
    QList<JsonReader> readers;
    if (!m_value.isArray()) {
        error(tr("this must be a list of objects: [ { … }, { … } ]"));
        return readers;
    }
    const QJsonArray array = m_value.toArray();
    readers.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonReader reader(*m_file, *m_errors, array.at(i), m_pointer + u'/' + QString::number(i));
        if (reader.isObject())
            readers.append(reader);
        else
            reader.error(tr("this entry must be an object in { }"));
    }
    return readers;
}

QList<JsonReader> JsonReader::objectsOf(const QString &key, const QJsonValue &value) const
{
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        wrongType(key, value, tr("a list of objects: [ { … }, { … } ]"));
        return {};
    }
    return JsonReader(*m_file, *m_errors, value, m_pointer + u'/' + key).elements();
}

QList<JsonReader> JsonReader::objects(const QString &key)
{
    const QJsonValue value = takeRequired(key, tr("a list of objects: [ { … }, { … } ]"));
    if (value.isArray() && value.toArray().isEmpty())
        errorAt(key, tr("\"%1\" is empty; it must list at least one").arg(key));
    return objectsOf(key, value);
}

QList<JsonReader> JsonReader::optionalObjects(const QString &key)
{
    return objectsOf(key, take(key));
}

} // namespace Handrail
