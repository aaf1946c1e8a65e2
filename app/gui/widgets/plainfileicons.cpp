// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/plainfileicons.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Handrail {

namespace {

/// A name for lupdate to find the texts of this file under.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::PlainFileIcons)
};

} // namespace

QIcon PlainFileIcons::icon(const QFileInfo &file) const
{
    return icon(file.isDir() ? Folder : File);
}

QString PlainFileIcons::type(const QFileInfo &file) const
{
    if (file.isDir())
        return Words::tr("Folder");
    return file.suffix().isEmpty() ? Words::tr("File") : Words::tr("%1 file", "PDF file").arg(file.suffix().toUpper());
}

} // namespace Handrail
