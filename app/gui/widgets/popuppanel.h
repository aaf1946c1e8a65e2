// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Handrail {

/// A small panel over a page that explains something in it. Open, it has the keyboard for itself: Escape closes it,
/// Enter presses the button one is at, and no key reaches what lies underneath. Deletes itself when closed.
class PopupPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PopupPanel(QWidget *parent, Qt::WindowType type = Qt::Popup);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Handrail
