// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentfolder.h"

#include "core/content/contentlimits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUtf8StringView>

#include <algorithm>

namespace Handrail {

namespace {

/// The line where a mark stands that turns the direction of the words after it (U+202A to U+202E); 0: nowhere. Such
/// words can look like others than they are, and turn what stands behind them as well.
int lineOfTurningMark(const QByteArray &utf8)
{
    const QByteArray begin = QByteArrayLiteral("\xE2\x80");
    for (qsizetype at = utf8.indexOf(begin); at >= 0; at = utf8.indexOf(begin, at + 1)) {
        const uchar last = at + 2 < utf8.size() ? uchar(utf8.at(at + 2)) : 0;
        if (last >= 0xAA && last <= 0xAE)
            return int(std::count(utf8.cbegin(), utf8.cbegin() + at, '\n')) + 1;
    }
    return 0;
}

} // namespace

ContentFolder::ContentFolder(const QString &root)
    : m_root(root)
    , m_canonicalRoot(QFileInfo(root).canonicalFilePath())
{}

ContentFolder::State ContentFolder::state() const
{
    const QFileInfo info(m_root);
    return info.isDir() ? State::Folder : info.exists() ? State::NotAFolder : State::Missing;
}

bool ContentFolder::contains(const QString &path) const
{
    return problemWithPath(path).isEmpty();
}

bool ContentFolder::hasEntry(const QString &name) const
{
    const QFileInfo info(m_root + u'/' + name);
    return info.exists() || info.isSymbolicLink();
}

QString ContentFolder::problemWithPath(const QString &path) const
{
    if (path.trimmed().isEmpty())
        return tr("the name of the file is empty; write it relative to the content folder, as in learn/overdose.md");
    if (path.contains(u'\\'))
        return tr("\"%1\" has a backslash; write / between folders and file, on every system").arg(path);
    if (std::any_of(path.cbegin(), path.cend(), [](QChar c) { return c.unicode() < u' '; }))
        return tr(
            "the name of the file has a sign in it that no file name can have; write letters, digits and hyphens");
    const bool hasDrive = path.size() > 1 && path.at(1) == u':';
    if (hasDrive || path.startsWith(u':') || QDir::isAbsolutePath(path)) {
        return tr("\"%1\" is not inside the content folder; write the path relative to it, as in learn/overdose.md")
            .arg(path);
    }
    if (path.split(u'/').contains(QStringLiteral("..")))
        return tr("\"%1\" leaves the content folder; leave out the \"..\" and keep every file inside it").arg(path);

    const QFileInfo info(m_root + u'/' + path);
    if (!info.exists()) {
        return info.isSymbolicLink()
                   ? tr("\"%1\" is a link to a file that does not exist; put the file itself there").arg(path)
                   : tr("there is no file \"%1\"; add it, or correct its name (capital letters count)").arg(path);
    }
    if (!m_root.startsWith(u':')) {
        const QString canonical = info.canonicalFilePath();
        if (!canonical.startsWith(m_canonicalRoot + u'/'))
            return tr("\"%1\" leads out of the content folder through a symbolic link; put the file itself there")
                .arg(path);
    }
    if (!info.isFile()) // a folder, or a pipe, which would keep us waiting for ever
        return tr("\"%1\" is not a regular file; put a file of that name there, or name another").arg(path);
    return {};
}

QString ContentFolder::turningMark()
{
    return tr("this line has a mark that turns the direction of the text (U+202A to U+202E), which hides what it says; "
              "take it out, or write isolates (U+2066 to U+2069) around words of the other direction");
}

Result<QByteArray, LocatedError> ContentFolder::readText(const QString &path) const
{
    if (const QString problem = problemWithPath(path); !problem.isEmpty())
        return LocatedError{QString(), 0, 0, problem};

    QFile file(m_root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return LocatedError{path, 0, 0, tr("the file cannot be read: %1").arg(file.errorString())};
    // One byte more than is allowed: the size on disk need not be what reading gives.
    QByteArray bytes = file.read(ContentLimits::fileBytes + 1);
    if (bytes.size() > ContentLimits::fileBytes) {
        return LocatedError{path, 0, 0,
                            tr("the file is larger than %1 MiB; split it or make it shorter")
                                .arg(ContentLimits::fileBytes / (1024 * 1024))};
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.contains('\r'))
        bytes.replace("\r\n", "\n").replace('\r', '\n');

    if (!QUtf8StringView(bytes).isValidUtf8() || bytes.contains('\0')) {
        int line = 1;
        for (qsizetype start = 0; start < bytes.size(); ++line) {
            qsizetype end = bytes.indexOf('\n', start);
            if (end < 0)
                end = bytes.size();
            const QByteArray text = bytes.sliced(start, end - start);
            if (!QUtf8StringView(text).isValidUtf8() || text.contains('\0'))
                break;
            start = end + 1;
        }
        return LocatedError{path, line, 0, tr("this line is not UTF-8 text; save the file as UTF-8")};
    }
    if (const int line = lineOfTurningMark(bytes); line > 0)
        return LocatedError{path, line, 0, turningMark()};
    return bytes;
}

} // namespace Handrail
