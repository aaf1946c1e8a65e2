// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/spokenrow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QEvent>

namespace Handrail {

SpokenRow::SpokenRow(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
}

bool SpokenRow::eventFilter(QObject *watched, QEvent *event)
{
    // Afterwards: with the focus, Qt says that the list as a whole has it.
    if (event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &SpokenRow::speak, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void SpokenRow::speak() const
{
    if (!QAccessible::isActive() || !m_view->hasFocus() || !m_view->currentIndex().isValid())
        return;
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view);
    QAccessibleTableInterface *table = view ? view->tableInterface() : nullptr;
    const QModelIndex current = m_view->currentIndex();
    if (QAccessibleInterface *cell = table ? table->cellAt(current.row(), current.column()) : nullptr) {
        QAccessibleEvent event(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Handrail
