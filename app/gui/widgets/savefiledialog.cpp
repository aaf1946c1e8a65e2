// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/savefiledialog.h"

#include <QSettings>

namespace Handrail {

// The keys are QFileDialogPrivate::saveSettings' own.
FileDialogTraces::FileDialogTraces()
{
    const QSettings settings(QSettings::UserScope, QStringLiteral("QtProject"));
    for (const QString &key : {QStringLiteral("FileDialog/history"), QStringLiteral("FileDialog/lastVisited")})
        m_before.append({key, settings.value(key)});
}

FileDialogTraces::~FileDialogTraces()
{
    QSettings settings(QSettings::UserScope, QStringLiteral("QtProject"));
    for (const auto &[key, value] : std::as_const(m_before)) {
        if (value.isValid())
            settings.setValue(key, value);
        else
            settings.remove(key);
    }
}

SaveFileDialog::SaveFileDialog(QWidget *parent, const QString &title, const QString &suggestedFile,
                               const QStringList &filters)
    : QFileDialog(parent, title)
{
    setIconProvider(&m_icons); // before it goes to the folder
    setAcceptMode(QFileDialog::AcceptSave);
    setNameFilters(filters);
    selectFile(suggestedFile);
}

QString SaveFileDialog::ask()
{
    if (exec() != QDialog::Accepted || selectedFiles().isEmpty())
        return {};
    return selectedFiles().constFirst();
}

} // namespace Handrail
