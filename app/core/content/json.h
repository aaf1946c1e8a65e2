// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "core/common/result.h"
#include "core/content/message.h"

#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace Handrail {

/// A parsed JSON file that still knows the line of every value.
/// Refused with line and column: bad syntax, text that is not UTF-8, a key written twice, nesting over 64.
class JsonFile
{
public:
    /// `name` is what errors call the file (relative to the content folder).
    static Result<JsonFile, LocatedErrors> parse(const QString &name, const QByteArray &bytes);

    QString name() const { return m_name; }
    QJsonValue root() const { return m_root; }
    /// The line of the value at a JSON pointer (RFC 6901), from 1; the nearest parent's if there is none.
    int lineOf(const QString &pointer) const;

private:
    QString m_name;
    QJsonValue m_root;
    QHash<QString, int> m_lines;
};

/// Reads one JSON value of a file and writes down every mistake: the missing key, the unknown key, the
/// wrong type, the number out of range. Reading goes on after a mistake, so that an author sees them all.
///
/// Ask for every key the format knows, then call refuseOthers().
class JsonReader
{
public:
    JsonReader(const JsonFile &file, LocatedErrors &errors);

    bool isObject() const { return m_value.isObject(); }
    int line() const;
    QString pointer() const { return m_pointer; }
    QJsonValue value() const { return m_value; }
    void error(const QString &what) const; ///< at this value's line

    bool has(const QString &key) const;
    QString string(const QString &key); ///< required, not empty
    QString optionalString(const QString &key);
    QStringList strings(const QString &key); ///< required array of strings, not empty
    QStringList optionalStrings(const QString &key);
    int integer(const QString &key, int least, int most); ///< required
    std::optional<int> optionalInteger(const QString &key, int least, int most);
    std::optional<double> optionalNumber(const QString &key);
    bool optionalBool(const QString &key, bool otherwise);
    QDate date(const QString &key);                                 ///< required, ISO 8601
    std::optional<QDate> optionalDate(const QString &key);          ///< absent or null: none
    QString choice(const QString &key, const QStringList &allowed); ///< required, one of a list
    Message message(const QString &key, const QString &role);       ///< required
    Message optionalMessage(const QString &key, const QString &role);
    QList<JsonReader> objects(const QString &key); ///< required array of objects, not empty
    QList<JsonReader> optionalObjects(const QString &key);
    std::optional<JsonReader> object(const QString &key); ///< required
    std::optional<JsonReader> optionalObject(const QString &key);

    /// Every key not asked for so far is an error that names the keys that would be right.
    void refuseOthers() const;

private:
    JsonReader(const JsonFile &file, LocatedErrors &errors, QJsonValue value, QString pointer);

    const JsonFile *m_file;
    LocatedErrors *m_errors;
    QJsonValue m_value;
    QString m_pointer;
    std::shared_ptr<QSet<QString>> m_asked;
};

} // namespace Handrail
