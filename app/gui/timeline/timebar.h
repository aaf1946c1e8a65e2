// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"

#include <QSlider>
#include <QWidget>

class QPushButton;

namespace Handrail {

class Theme;

/// A slider along the segmented time scale. Arrow keys move by the scale's own steps, Page keys ask for the next event.
class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(QWidget *parent = nullptr);

    Hours time() const { return m_time; }
    void setTime(Hours time);
    static QString nameAt(Hours time); ///< what a screen reader calls it: a number of steps says nothing

Q_SIGNALS:
    void timeChanged();
    void eventRequested(bool later);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeValue(int value);

    Hours m_time{0};
};

/// The time cursor's row: the slider, a button to either side of Play for those who cannot drag, and the way to say
/// where one is. It asks; the page moves.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    /// What the middle button does: play and pause, or, where nothing should move by itself, one step a press.
    enum class Play { Play, Pause, Step };

    explicit TimeBar(Theme &theme, QWidget *parent = nullptr);

    Hours time() const { return m_slider->time(); }
    void setTime(Hours time) { m_slider->setTime(time); }
    void setPlay(Play play);
    void setDense(bool isDense); ///< for a window with little room

Q_SIGNALS:
    void timeChanged();
    void eventRequested(bool later);
    void playPressed();
    void whereAmIPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showIcons();
    QList<QPushButton *> buttons() const { return {m_earlier, m_play, m_later, m_whereAmI}; }

    Theme &m_theme;
    Play m_state = Play::Play;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_play = nullptr;
    QPushButton *m_later = nullptr;
    TimeSlider *m_slider = nullptr;
    QPushButton *m_whereAmI = nullptr;
};

} // namespace Handrail
