// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Handrail {

class Projector;
class Theme;

/// On the laptop while the room looks at the projector: what is shown there, on, back, and the way out.
class PresenterBar : public QFrame
{
    Q_OBJECT

public:
    PresenterBar(Projector &projector, Theme &theme, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void applyTheme();

    Projector &m_projector;
    Theme &m_theme;
    QLabel *m_text = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_dark = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace Handrail
