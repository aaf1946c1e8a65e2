// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Working the window without a mouse.

#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/projector/presenterbar.h"
#include "gui/window/statusline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

namespace Handrail {

/// Who goes to a view by its key wants to go on there, not in the window's frame.
void MainWindow::focusPage()
{
    QWidget *page = currentPage();
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

/// From a view without a search: in the first view that has one.
void MainWindow::search()
{
    for (int index = 0; index < m_entries.size(); ++index) {
        if (!pageAt(index)->startSearch())
            continue;
        showTab(index);
        pageAt(index)->startSearch(); // what is not in sight does not take the focus
        return;
    }
}

/// What nobody else wanted: Enter presses the button that has the focus, as Space does.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && button && button->isEnabled() && !event->isAutoRepeat())
        button->click();
    else
        QWidget::keyPressEvent(event);
}

/// Pages, and what they show, are built after the foot of the window, and so would come after it.
void MainWindow::keepFootLast()
{
    const auto isFoot = [this](const QWidget *widget) {
        return m_presenter->isAncestorOf(widget) || m_status->isAncestorOf(widget);
    };
    const auto takesTab = [](const QWidget *widget) { return bool(widget->focusPolicy() & Qt::TabFocus); };
    if (isFoot(previousInFocusChain()))
        return;
    QList<QWidget *> foot;
    QWidget *last = nullptr; // of all others
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (takesTab(each) && isFoot(each))
            foot.append(each);
        else if (takesTab(each))
            last = each;
    }
    for (QWidget *each : std::as_const(foot)) {
        if (last)
            setTabOrder(last, each);
        last = each;
    }
}

/// Tab from elsewhere into what scrolls: a scroll area sees to it only while the focus was in it before.
bool MainWindow::focusNextPrevChild(bool next)
{
    keepFootLast();
    if (!QWidget::focusNextPrevChild(next))
        return false;
    QWidget *reached = focusWidget();
    for (QWidget *each = reached ? reached->parentWidget() : nullptr; each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(reached);
    }
    return true;
}

} // namespace Handrail
