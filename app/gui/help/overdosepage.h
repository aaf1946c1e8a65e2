// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/help/overdosecard.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Handrail {

class OverdoseStep;

/// What to do in an overdose, as large as the window allows: black on white in every theme, to be read
/// from the back of a room. It sizes itself; the reader's text size does not matter here.
class OverdosePage : public QWidget
{
    Q_OBJECT

public:
    /// For a room (on the projector) there is nothing to press.
    enum class Use { Reader, Room };

    OverdosePage(const OverdoseCard &card, Use use, QWidget *parent = nullptr);

    int stepPixelSize() const { return m_stepPixelSize; }

Q_SIGNALS:
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void moveFocus(int by);
    QSize frame() const; ///< the space around everything, for this size of window

    QLabel *m_title = nullptr;
    QLabel *m_call = nullptr;
    QLabel *m_phone = nullptr;
    QPushButton *m_close = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_list = nullptr;
    QList<OverdoseStep *> m_steps;
    int m_stepPixelSize = 0;
};

} // namespace Handrail
