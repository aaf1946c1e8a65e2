// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Handrail {

ClipboardGuard::ClipboardGuard(QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        // Not every platform says who owns the clipboard; what is copied while we are in front is ours.
        m_isOurs = QGuiApplication::clipboard()->ownsClipboard()
                   || QGuiApplication::applicationState() == Qt::ApplicationActive;
    });
}

void ClipboardGuard::clearOurs()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_isOurs || clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    m_isOurs = false;
}

} // namespace Handrail
