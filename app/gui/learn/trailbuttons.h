// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace Handrail {

class Theme;

/// Two quiet buttons, back and forward, with the keys and the buttons of the mouse that mean the same everywhere on
/// the page they stand on.
class TrailButtons : public QWidget
{
    Q_OBJECT

public:
    TrailButtons(Theme &theme, QWidget *page);

    void setCan(bool goBack, bool goForward);

Q_SIGNALS:
    void backPressed();
    void forwardPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dress();

    Theme &m_theme;
    QWidget *m_page = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace Handrail
