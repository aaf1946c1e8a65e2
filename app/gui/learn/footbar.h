// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Handrail {

class Theme;

/// A bar at the lower edge of a view in which little fits: what leads on stands there, in sight, while the text over
/// it is scrolled.
class FootBar : public QWidget
{
    Q_OBJECT

public:
    FootBar(Theme &theme, QWidget *view);

    void hold(QWidget *widget); ///< takes it from where it stands; it is taken back by adding it to a layout there
    void setSides(int side);    ///< pixels left and right of what it holds
    static constexpr int ringRoom = 8; ///< pixels over and under what it holds, for the ring of the focus

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace Handrail
