// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/popuppanel.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace Handrail {

PopupPanel::PopupPanel(QWidget *parent, Qt::WindowType type)
    : QFrame(parent, type)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
}

bool PopupPanel::event(QEvent *event)
{
    // To Qt the shortcuts of the page underneath are shortcuts here as well. Those of the whole window are wanted.
    if (event->type() == QEvent::ShortcutOverride
        && !(static_cast<QKeyEvent *>(event)->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && !static_cast<QKeyEvent *>(event)->text().isEmpty()) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void PopupPanel::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (button && button->isEnabled() && !event->isAutoRepeat())
            button->click();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace Handrail
