// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Handrail {

class Theme;

/// Holds all that the window holds. Where large type in a low window would leave the view a few lines only, all of it
/// is higher than the window, and scrolls; else it is as high as the window.
class WindowRoom : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `content`; `view` is what in its layout has the height that the others leave.
    WindowRoom(QWidget *content, QWidget *view, Theme &theme, QWidget *parent);

    /// Brings a part into sight when it comes up.
    void watch(QWidget *part);
    bool isScrolling() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void bringIntoSight(QWidget *part);

    Theme &m_theme;
    QWidget *m_view;
};

} // namespace Handrail
