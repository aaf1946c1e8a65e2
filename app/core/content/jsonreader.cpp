// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/simplified.h"
#include "core/content/contentid.h"
#include "core/content/json.h"

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

Message JsonReader::messageOf(const QString &below, const QString &text, const QString &role) const
{
    return {simplified(text), QStringLiteral("content/") + m_file->name(), role,
            m_file->lineOf(m_pointer + u'/' + below)};
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
