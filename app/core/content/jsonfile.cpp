// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/json.h"

#include "core/content/contentfolder.h"
#include "core/content/contentlimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

namespace Handrail {

QString pointerSegment(QStringView key)
{
    return key.toString().replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

namespace {

/// A hash of a JSON pointer that is taken further from a value to the values in it (FNV-1a over UTF-16).
class PointerHash
{
public:
    PointerHash() = default;
    explicit PointerHash(QStringView pointer) { add(pointer); }

    quint64 value() const { return m_value; }

    PointerHash child(QStringView key) const
    {
        PointerHash hash = *this;
        hash.add(u"/");
        if (key.contains(u'~') || key.contains(u'/'))
            hash.add(pointerSegment(key));
        else
            hash.add(key);
        return hash;
    }

private:
    void add(QStringView text)
    {
        for (const QChar c : text)
            m_value = (m_value ^ c.unicode()) * 1099511628211U;
    }

    quint64 m_value = 14695981039346656037U;
};

/// Walks through JSON that is known to be valid and notes what QJsonDocument does not keep: the line of every
/// value, keys written twice, and how deep the nesting goes.
class JsonScanner
{
public:
    struct Repeat
    {
        QString key;
        int line = 0;
        int firstLine = 0;
    };

    explicit JsonScanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    void run() { scanValue(PointerHash(), 0); }

    QHash<quint64, int> lines;
    QList<Repeat> repeats;
    QList<int> badEscapeLines;   ///< Qt lets any character follow a backslash
    QList<int> turningMarkLines; ///< see ContentFolder::turningMark()
    int tooDeepLine = 0;         ///< 0: nowhere

private:
    char current() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }
    bool atEnd() const { return m_at >= m_bytes.size() || tooDeepLine > 0; }

    void skipSpace()
    {
        for (; !atEnd(); ++m_at) {
            const char c = current();
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    /// A string with its quotes; its escapes are undone by Qt, so that "\u0061" and "a" are the same key.
    QString scanString()
    {
        const qsizetype start = m_at;
        bool escaped = false;
        for (++m_at; !atEnd() && current() != '"'; ++m_at) {
            if (current() == '\\') {
                escaped = true;
                skipEscape();
            }
        }
        ++m_at;
        const QByteArray literal = m_bytes.mid(start, m_at - start);
        if (escaped)
            return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
        return QString::fromUtf8(literal.sliced(1, std::max<qsizetype>(0, literal.size() - 2)));
    }

    void skipString()
    {
        for (++m_at; !atEnd() && current() != '"'; ++m_at) {
            if (current() == '\\')
                skipEscape();
        }
        ++m_at;
    }

    void skipEscape()
    {
        ++m_at;
        if (!atEnd() && !std::strchr("\"\\/bfnrtu", current()))
            badEscapeLines.append(m_line);
        const int code = current() == 'u' ? m_bytes.mid(m_at + 1, 4).toInt(nullptr, 16) : 0;
        if (code >= 0x202A && code <= 0x202E)
            turningMarkLines.append(m_line);
    }

    void scanValue(PointerHash pointer, int depth)
    {
        skipSpace();
        lines.insert(pointer.value(), m_line);
        const char c = current();
        if (c == '{' || c == '[') {
            if (depth >= ContentLimits::nesting) {
                tooDeepLine = m_line;
                return;
            }
            ++m_at;
            c == '{' ? scanObject(pointer, depth + 1) : scanArray(pointer, depth + 1);
        } else if (c == '"') {
            skipString();
        } else {
            while (!atEnd() && !std::strchr(",]} \t\r\n", current()))
                ++m_at;
        }
    }

    void scanObject(PointerHash pointer, int depth)
    {
        for (skipSpace(); !atEnd() && current() != '}'; skipSpace()) {
            const int keyLine = m_line;
            const QString key = scanString();
            const PointerHash child = pointer.child(key);
            if (const auto first = lines.constFind(child.value()); first != lines.cend())
                repeats.append({key, keyLine, *first});
            skipSpace();
            ++m_at; // the colon
            scanValue(child, depth);
            skipSpace();
            if (current() == ',')
                ++m_at;
        }
        ++m_at;
    }

    void scanArray(PointerHash pointer, int depth)
    {
        int index = 0;
        for (skipSpace(); !atEnd() && current() != ']'; skipSpace()) {
            scanValue(pointer.child(QString::number(index++)), depth);
            skipSpace();
            if (current() == ',')
                ++m_at;
        }
        ++m_at;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

static QString tooDeep()
{
    return JsonFile::tr("this is nested deeper than %1 levels; a content file needs far fewer")
        .arg(ContentLimits::nesting);
}

static QString badEscape()
{
    return JsonFile::tr("a backslash in a text must be followed by one of \" \\ / b f n r t, or by u and four "
                        "hexadecimal digits");
}

static QString describe(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
        return JsonFile::tr("this object goes wrong here: a comma between its entries, a key in double quotes or the "
                            "closing } is missing");
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return JsonFile::tr("this list goes wrong here: a comma between its entries or the closing ] is missing");
    case QJsonParseError::MissingNameSeparator:
        return JsonFile::tr("a key is followed by a colon, as in \"key\": \"value\"; the colon is missing here");
    case QJsonParseError::UnterminatedString:
        return JsonFile::tr("the closing double quote of this text is missing");
    case QJsonParseError::IllegalEscapeSequence:
        return badEscape();
    case QJsonParseError::MissingObject:
        return JsonFile::tr("a key is missing after the comma; leave out the comma after the last entry");
    case QJsonParseError::DeepNesting:
        return tooDeep();
    case QJsonParseError::GarbageAtEnd:
        return JsonFile::tr("the file goes on after its last closing bracket; remove what follows");
    default:
        return JsonFile::tr("this is not a JSON value; a value is a text in straight double quotes, a number as in "
                            "12 or 0.5, true, false, null, a list in [ ] or an object in { }");
    }
}

Result<JsonFile, LocatedErrors> JsonFile::parse(const QString &name, const QByteArray &bytes)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        // Qt stops just behind what it could not use.
        qsizetype offset = std::clamp<qsizetype>(syntax.offset - 1, 0, bytes.size());
        while (offset < bytes.size() && std::strchr(" \t\r\n", bytes.at(offset)))
            ++offset;
        const qsizetype lineStart = offset > 0 ? bytes.lastIndexOf('\n', offset - 1) + 1 : 0;
        const int line = int(std::count(bytes.cbegin(), bytes.cbegin() + offset, '\n')) + 1;
        const int column = int(QString::fromUtf8(bytes.sliced(lineStart, offset - lineStart)).size()) + 1;
        return LocatedErrors{{name, line, column, describe(syntax)}};
    }

    JsonScanner scanner(bytes);
    scanner.run();
    LocatedErrors errors;
    if (scanner.tooDeepLine > 0)
        errors.append({name, scanner.tooDeepLine, 0, tooDeep()});
    for (const int line : std::as_const(scanner.badEscapeLines))
        errors.append({name, line, 0, badEscape()});
    for (const int line : std::as_const(scanner.turningMarkLines))
        errors.append({name, line, 0, ContentFolder::turningMark()});
    for (const JsonScanner::Repeat &repeat : std::as_const(scanner.repeats)) {
        errors.append({name, repeat.line, 0,
                       tr("the key \"%1\" stands here already, on line %2; keep one of the two")
                           .arg(repeat.key.left(80), QString::number(repeat.firstLine))});
    }
    if (!errors.isEmpty())
        return errors;

    JsonFile file;
    file.m_name = name;
    file.m_root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    file.m_lines = std::move(scanner.lines);
    return file;
}

int JsonFile::lineOf(const QString &pointer) const
{
    for (QString at = pointer;; at.truncate(at.lastIndexOf(u'/'))) {
        if (const auto found = m_lines.constFind(PointerHash(at).value()); found != m_lines.cend())
            return *found;
        if (at.isEmpty() || !at.contains(u'/'))
            return 1;
    }
}

} // namespace Handrail
