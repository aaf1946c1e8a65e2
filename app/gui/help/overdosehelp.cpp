// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosehelp.h"

#include "core/content/librarystore.h"
#include "gui/help/overdosepage.h"
#include "gui/theme/settings.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace Handrail {

OverdoseHelp::OverdoseHelp(const LibraryStore &store, const Settings &settings, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_settings(settings)
    , m_window(window)
{
    // A filter on the application, because a shortcut of the window is dead while a dialog or a menu is open.
    qApp->installEventFilter(this);
}

OverdoseHelp::~OverdoseHelp() = default;

OverdoseCard OverdoseHelp::card() const
{
    return overdoseCard(m_store.library(), m_settings.territory());
}

bool OverdoseHelp::isOpen() const
{
    return !m_dialog.isNull();
}

void OverdoseHelp::open()
{
    if (isOpen()) {
        m_dialog->activateWindow();
        return;
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_focusBefore = QApplication::focusWidget();
    QWidget *owner = QApplication::activeModalWidget();
    if (!owner) {
        // Never on the projector's screen alone: who reads it out stands at the laptop.
        QWidget *active = QApplication::activeWindow();
        owner = active && active->screen() == m_window->screen() ? active : m_window;
    }

    // A modal window of its own: a page inside the window would lie under an open dialog.
    m_dialog = new QDialog(owner, Qt::Dialog | Qt::FramelessWindowHint);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setObjectName(QStringLiteral("overdoseWindow"));
    m_dialog->setWindowModality(Qt::ApplicationModal);
    auto *page = new OverdosePage(card(), OverdosePage::Use::Reader, m_dialog);
    m_dialog->setWindowTitle(page->accessibleName());
    auto *layout = new QVBoxLayout(m_dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    connect(page, &OverdosePage::closeRequested, m_dialog, &QDialog::reject);
    connect(m_dialog, &QDialog::finished, this, [this, owner = QPointer<QWidget>(owner)] {
        m_dialog = nullptr;
        Q_EMIT closed();
        if (owner)
            owner->activateWindow();
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
    });

    if (QScreen *screen = owner->screen()) {
        m_dialog->setScreen(screen);
        m_dialog->setGeometry(screen->geometry());
    }
    m_dialog->showFullScreen();
    m_dialog->activateWindow();
    page->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void OverdoseHelp::close()
{
    if (m_dialog)
        m_dialog->reject();
}

bool OverdoseHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (key->key() == Qt::Key_F1 && isPlain) {
            if (!key->isAutoRepeat())
                open();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Handrail
