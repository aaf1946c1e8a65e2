// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentid.h"
#include "core/content/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Handrail {

JsonReader::JsonReader(const JsonFile &file, LocatedErrors &errors)
    : JsonReader(file, errors, file.root(), QString())
{}

JsonReader::JsonReader(const JsonFile &file, LocatedErrors &errors, QJsonValue value, QString pointer)
    : m_file(&file)
    , m_errors(&errors)
    , m_value(std::move(value))
    , m_pointer(std::move(pointer))
    , m_asked(std::make_shared<QStringList>())
{}

int JsonReader::line() const
{
    return m_file->lineOf(m_pointer);
}

void JsonReader::error(const QString &what) const
{
    m_errors->append({m_file->name(), line(), 0, what});
}

void JsonReader::errorAt(const QString &below, const QString &what) const
{
    m_errors->append({m_file->name(), m_file->lineOf(m_pointer + u'/' + below), 0, what});
}

void JsonReader::wrongType(const QString &below, const QJsonValue &value, const QString &expected) const
{
    QString found;
    switch (value.type()) {
    case QJsonValue::Bool:
        found = tr("true or false");
        break;
    case QJsonValue::Double:
        found = tr("a number");
        break;
    case QJsonValue::String:
        found = tr("a text");
        break;
    case QJsonValue::Array:
        found = tr("a list");
        break;
    case QJsonValue::Object:
        found = tr("an object");
        break;
    default:
        found = tr("null");
        break;
    }
    const QString what = tr("\"%1\" must be %2; here it is %3").arg(below.section(u'/', 0, 0), expected, found);
    errorAt(below, what);
}

QJsonValue JsonReader::take(const QString &key) const
{
    m_asked->append(key);
    return m_value.toObject().value(key);
}

QJsonValue JsonReader::takeRequired(const QString &key, const QString &expected) const
{
    const QJsonValue value = take(key);
    if (value.isUndefined() && isObject())
        error(tr("the key \"%1\" is missing; it must be %2").arg(key, expected));
    return value;
}

bool JsonReader::has(const QString &key) const
{
    return m_value.toObject().contains(key);
}

QString JsonReader::textOf(const QString &key, const QJsonValue &value) const
{
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        wrongType(key, value, tr("a text in double quotes"));
        return {};
    }
    return value.toString();
}

QString JsonReader::string(const QString &key)
{
    const QJsonValue value = takeRequired(key, tr("a text in double quotes"));
    const QString text = textOf(key, value);
    if (value.isString() && text.trimmed().isEmpty())
        errorAt(key, tr("\"%1\" is empty; it must say something").arg(key));
    return text;
}

QString JsonReader::optionalString(const QString &key)
{
    return textOf(key, take(key));
}

QString JsonReader::id(const QString &key)
{
    const QString text = string(key);
    if (!text.trimmed().isEmpty() && !isContentId(text)) {
        errorAt(key, tr("\"%1\" cannot be an id; an id has lower-case letters, digits and hyphens, at most %2 of them")
                         .arg(text.left(80), QString::number(maximumIdLength)));
    }
    return text;
}

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

std::optional<int> JsonReader::integerOf(const QString &below, const QJsonValue &value, int least, int most) const
{
    if (value.isUndefined())
        return {};
    const QString expected = tr("a whole number from %1 to %2").arg(least).arg(most);
    if (!value.isDouble()) {
        wrongType(below, value, expected);
        return {};
    }
    const double number = value.toDouble();
    if (number != std::floor(number) || number < least || number > most) {
        errorAt(
            below,
            tr("\"%1\" must be %2; here it is %3").arg(below.section(u'/', 0, 0), expected).arg(number, 0, 'g', 10));
        return {};
    }
    return int(number);
}

int JsonReader::integer(const QString &key, int least, int most)
{
    const QJsonValue value = takeRequired(key, tr("a whole number from %1 to %2").arg(least).arg(most));
    return integerOf(key, value, least, most).value_or(least);
}

std::optional<int> JsonReader::optionalInteger(const QString &key, int least, int most)
{
    const QJsonValue value = take(key);
    return value.isNull() ? std::nullopt : integerOf(key, value, least, most);
}

std::optional<double> JsonReader::optionalNumber(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isDouble()) {
        wrongType(key, value, tr("a number"));
        return {};
    }
    return value.toDouble();
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

bool JsonReader::optionalBool(const QString &key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        wrongType(key, value, tr("true or false"));
    return value.toBool(otherwise);
}

QDate JsonReader::date(const QString &key)
{
    const QJsonValue value = takeRequired(key, tr("a date as in \"2026-11-21\""));
    if (value.isUndefined())
        return {};
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isString())
        wrongType(key, value, tr("a date as in \"2026-11-21\""));
    else if (!date.isValid())
        errorAt(
            key,
            tr("\"%1\" is not a date; write year, month and day, as in \"2026-11-21\"").arg(value.toString().left(80)));
    return date;
}

std::optional<QDate> JsonReader::optionalDate(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    const QDate day = date(key);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString JsonReader::choice(const QString &key, const QStringList &allowed)
{
    const QString all = allowed.join(QStringLiteral(", "));
    const QJsonValue value = takeRequired(key, tr("one of: %1").arg(all));
    const QString text = textOf(key, value);
    if (value.isString() && !allowed.contains(text))
        errorAt(key, tr("\"%1\" cannot be \"%2\"; it must be one of: %3").arg(key, text.left(80), all));
    return text;
}

QString JsonReader::reference(const QString &key, const IdSet &known, const QString &complaint)
{
    const QString text = string(key);
    if (!text.trimmed().isEmpty() && !known.allows(text))
        errorAt(key, complaint.arg(text.left(80)));
    return text;
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

Message JsonReader::messageOf(const QString &below, const QString &text, const QString &role) const
{
    return {text.simplified(), QStringLiteral("content/") + m_file->name(), role,
            m_file->lineOf(m_pointer + u'/' + below)};
}

QList<Message> JsonReader::messagesOf(const QString &key, const QStringList &texts, const QString &role) const
{
    QList<Message> messages;
    messages.reserve(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        messages.append(messageOf(key + u'/' + QString::number(i), texts.at(i), role));
    return messages;
}

Message JsonReader::message(const QString &key, const QString &role)
{
    return messageOf(key, string(key), role);
}

Message JsonReader::optionalMessage(const QString &key, const QString &role)
{
    const QString text = optionalString(key);
    return text.trimmed().isEmpty() ? Message{} : messageOf(key, text, role);
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

std::optional<JsonReader> JsonReader::object(const QString &key)
{
    const QJsonValue value = takeRequired(key, tr("an object in { }"));
    return value.isUndefined() ? std::nullopt : optionalObject(key);
}

std::optional<JsonReader> JsonReader::optionalObject(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isObject()) {
        wrongType(key, value, tr("an object in { }"));
        return {};
    }
    return JsonReader(*m_file, *m_errors, value, m_pointer + u'/' + key);
}

void JsonReader::refuseOthers() const
{
    const QJsonObject object = m_value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (m_asked->contains(it.key()))
            continue;
        QStringList right = *m_asked;
        right.sort();
        right.removeDuplicates();
        errorAt(pointerSegment(it.key()), tr("the key \"%1\" is not known here; the keys that may stand here are: %2")
                                              .arg(it.key().left(80), right.join(QStringLiteral(", "))));
    }
}

} // namespace Handrail
