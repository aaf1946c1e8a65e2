// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace Handrail {

/// Reads the files of one content folder, and never one outside it.
class ContentFolder
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::ContentFolder)

public:
    /// `root` is a folder on disk or a resource path.
    explicit ContentFolder(const QString &root);

    QString root() const { return m_root; }
    enum class State { Missing, NotAFolder, Folder };
    State state() const;
    bool contains(const QString &path) const;
    /// Whether anything at all stands there: a file, a folder, a link, or something that must not be opened.
    bool hasEntry(const QString &name) const;
    /// Why a path cannot be read from, in words; empty when it can. Opens nothing.
    QString problemWithPath(const QString &path) const;

    /// The bytes of a UTF-8 text file, its line ends made "\n" and a byte order mark taken off.
    ///
    /// The error names the file itself when its text is at fault; its `file` is empty when the path is, so that the
    /// caller can put the place where the path was written.
    Result<QByteArray, LocatedError> readText(const QString &path) const;

    /// What is wrong with a text that has a mark of direction in it that is refused.
    static QString turningMark();

private:
    QString m_root;
    QString m_canonicalRoot;
};

} // namespace Handrail
