// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/plainfileicons.h"

#include <QFileDialog>
#include <QVariant>

namespace Handrail {

/// What Qt's own file dialog remembers of the folders one went to, for all programs of this person that use it. Put
/// back as it was when this goes away.
class FileDialogTraces
{
public:
    FileDialogTraces();
    ~FileDialogTraces();
    Q_DISABLE_COPY_MOVE(FileDialogTraces)

private:
    QList<std::pair<QString, QVariant>> m_before;
};

/// Asks where to save, and keeps nothing of the answer: a folder may bear a person's name. (Where the desktop puts up a
/// dialog of its own, that one may remember.)
class SaveFileDialog : private FileDialogTraces // first: the dialog writes its traces when it goes away
    ,
                       public QFileDialog
{
public:
    SaveFileDialog(QWidget *parent, const QString &title, const QString &suggestedFile, const QStringList &filters);

    QString ask(); ///< the file; empty when the person thought better of it

private:
    PlainFileIcons m_icons;
};

} // namespace Handrail
