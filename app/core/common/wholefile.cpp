// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace Handrail {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::WholeFile)
};

} // namespace

Result<Done, QString> writeWholeFile(const QString &fileName, const QByteArray &bytes)
{
    const QString shown = QDir::toNativeSeparators(fileName);
    const QFileInfo target(fileName);
    if (fileName.isEmpty() || target.isDir())
        return Words::tr("“%1” is a folder. Choose a name for the file.").arg(shown);
    if (!target.absoluteDir().exists())
        return Words::tr("“%1” was not saved: the folder “%2” does not exist.")
            .arg(shown, QDir::toNativeSeparators(target.absolutePath()));

    // A device or a pipe cannot be replaced by a finished file, and must not be.
    std::unique_ptr<QFileDevice> file;
    if (target.exists() && !target.isFile())
        file = std::make_unique<QFile>(fileName);
    else
        file = std::make_unique<QSaveFile>(fileName);
    auto *whole = qobject_cast<QSaveFile *>(file.get());
    const bool isWritten = file->open(QIODevice::WriteOnly) && file->write(bytes) == bytes.size() && file->flush()
                           && (!whole || whole->commit());
    if (isWritten)
        return Done{};
    switch (file->error()) {
    case QFileDevice::ResourceError:
        return Words::tr("“%1” was not saved: the disk is full.").arg(shown);
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return Words::tr("“%1” was not saved: you may not write there. Choose another folder.").arg(shown);
    default:
        return Words::tr("“%1” was not saved: %2.").arg(shown, file->errorString());
    }
}

} // namespace Handrail
