// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/clearanywhere.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace Handrail {

ClearAnywhere::ClearAnywhere(QAction *clear, QObject *parent)
    : QObject(parent)
    , m_clear(clear)
{
    qApp->installEventFilter(this);
}

bool ClearAnywhere::eventFilter(QObject *watched, QEvent *event)
{
    // A key that comes as far as a widget is one that the window's own shortcut did not get.
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_clear->shortcuts().contains(QKeySequence(key->keyCombination())))
        return false;
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        dialog->reject();
        if (dialog == QApplication::activeModalWidget())
            break; // it stays: it has a reason, such as work under way
    }
    // When the dialog's own loop has come to its end.
    QMetaObject::invokeMethod(m_clear, &QAction::trigger, Qt::QueuedConnection);
    return true;
}

} // namespace Handrail
