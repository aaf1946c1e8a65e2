// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "core/common/result.h"
#include "core/content/knownids.h"
#include "core/content/message.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace Handrail {

/// A key as it stands in a JSON pointer.
QString pointerSegment(QStringView key);

/// A parsed JSON file that still knows the line of every value.
/// Refused with line and column: bad syntax, text that is not UTF-8, a key written twice, nesting over 64.
class JsonFile
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::JsonFile)

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
    QHash<quint64, int>
        m_lines; ///< by a hash of the JSON pointer: pointers themselves would cost more than the parsing
};

/// Reads one JSON value of a file and writes down every mistake: the missing key, the unknown key, the
/// wrong type, the number out of range. Reading goes on after a mistake, so that an author sees them all.
///
/// Ask for every key the format knows, then call refuseOthers().
class JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::JsonReader)

public:
    JsonReader(const JsonFile &file, LocatedErrors &errors);

    bool isObject() const { return m_value.isObject(); }
    int line() const;
    QString pointer() const { return m_pointer; }
    QJsonValue value() const { return m_value; }
    void error(const QString &what) const; ///< at this value's line
    /// At the line of a value below this one: `key`, or `key/0` for the first of a list.
    void errorAt(const QString &below, const QString &what) const;

    /// The objects of the array that this value is; for files whose root is an array.
    QList<JsonReader> elements() const;

    bool has(const QString &key) const;
    void markKnown(const QString &key) { m_asked->append(key); } ///< for a key that is asked for only when it is there
    QString string(const QString &key);                          ///< required, not empty
    QString id(const QString &key);                              ///< required, lower-case letters, digits and hyphens
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
    QList<Message> messages(const QString &key, const QString &role); ///< required, not empty
    QList<Message> optionalMessages(const QString &key, const QString &role);
    /// Two whole numbers, the smaller one first.
    std::optional<std::pair<int, int>> range(const QString &key, int least, int most); ///< required
    std::optional<std::pair<int, int>> optionalRange(const QString &key, int least, int most);
    /// Ids that must be in `known`; `complaint` says what is wrong with one that is not, as %1.
    QString reference(const QString &key, const IdSet &known, const QString &complaint);      ///< required
    QStringList references(const QString &key, const IdSet &known, const QString &complaint); ///< required
    QList<JsonReader> objects(const QString &key); ///< required array of objects, not empty
    QList<JsonReader> optionalObjects(const QString &key);
    std::optional<JsonReader> object(const QString &key); ///< required
    std::optional<JsonReader> optionalObject(const QString &key);

    /// Every key not asked for so far is an error that names the keys that would be right.
    /// Works on a value that is not an object, too: that was an error already.
    void refuseOthers() const;

private:
    JsonReader(const JsonFile &file, LocatedErrors &errors, QJsonValue value, QString pointer);

    QJsonValue take(const QString &key) const;
    QJsonValue takeRequired(const QString &key, const QString &expected) const;
    void wrongType(const QString &below, const QJsonValue &value, const QString &expected) const;
    QString textOf(const QString &key, const QJsonValue &value) const;
    QStringList stringsOf(const QString &key, const QJsonValue &value) const;
    std::optional<int> integerOf(const QString &below, const QJsonValue &value, int least, int most) const;
    std::optional<std::pair<int, int>> rangeOf(const QString &key, const QJsonValue &value, int least, int most) const;
    QList<JsonReader> objectsOf(const QString &key, const QJsonValue &value) const;
    QList<Message> messagesOf(const QString &key, const QStringList &texts, const QString &role) const;
    Message messageOf(const QString &below, const QString &text, const QString &role) const;

    const JsonFile *m_file;
    LocatedErrors *m_errors;
    QJsonValue m_value;
    QString m_pointer;
    std::shared_ptr<QStringList> m_asked;
};

} // namespace Handrail
