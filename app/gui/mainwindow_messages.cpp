// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says in its message bar of files, and what its pages say there.

#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/widgets/messagebar.h"

#include <QDir>

#include <algorithm>

namespace Handrail {

void MainWindow::connectMessages(Page *page)
{
    using Tone = MessageBar::Tone;
    connect(page, &Page::reportChanged, m_messages, &MessageBar::dismissDone);
    connect(page, &Page::doneTold, m_messages,
            [this](const QString &message) { m_messages->showMessage(Tone::Done, message); });
    connect(page, &Page::problemTold, m_messages,
            [this](const QString &message) { m_messages->showMessage(Tone::Problem, message); });
}

void MainWindow::showContentErrors(const QString &folder, const LocatedErrors &errors)
{
    m_refusedFolder = folder;
    m_contentErrors = errors;
    constexpr int mostShown = 3;
    QStringList first;
    for (const LocatedError &error : errors.first(std::min<qsizetype>(mostShown, errors.size())))
        first.append(error.toString());
    m_messages->showMessage(MessageBar::Tone::Problem,
                            tr("The content folder was not used, because of %n mistake(s): %1. Handrail shows its "
                               "built-in content. The whole list is in the settings (Ctrl+,).",
                               nullptr, int(errors.size()))
                                .arg(QDir::toNativeSeparators(folder)),
                            first.join(u'\n'));
}

/// False while something that matters more is said.
bool MainWindow::showTrouble(const Settings::Trouble &trouble)
{
    if (m_messages->isProblemShown())
        return false;
    QString text;
    switch (trouble.kind) {
    case Settings::Trouble::Kind::NotKept:
        text = tr("Handrail cannot keep its settings, such as the text size and the theme: their file cannot be "
                  "written. They hold until Handrail is closed. Whoever looks after this computer can put it right.");
        break;
    case Settings::Trouble::Kind::DamagedButCopied:
        text = tr("The file with Handrail’s settings was damaged. What could still be read is in use: please look at "
                  "the settings (Ctrl+,). The damaged file was kept under this name:");
        break;
    case Settings::Trouble::Kind::DamagedNotCopied:
        text = tr("The file with Handrail’s settings is damaged. What could still be read is in use. The next setting "
                  "that you change replaces this file:");
        break;
    }
    m_messages->showMessage(MessageBar::Tone::Info, text, QDir::toNativeSeparators(trouble.file));
    return true;
}

} // namespace Handrail
