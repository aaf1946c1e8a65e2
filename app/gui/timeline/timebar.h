// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"

#include <QSlider>
#include <QWidget>

#include <optional>

class QHBoxLayout;
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
    void setHasDiary(bool hasDiary);

    /// Gives the way to say where one is to another row, and takes it back. Without it, and with the diary left to the
    /// menu, the bar needs no more than one row.
    QWidget *lendWhereAmI();
    void takeBackWhereAmI();

    /// Where the chart's scale stands: how far after the start of the bar, and how long it is. The handle of the slider
    /// then stands under the line of the chart's cursor. What is pressed stands to either side, or where there is no
    /// room for that, under it.
    void setScale(qreal start, qreal length);

    /// How far the handle reaches beyond the ends of the scale.
    int reach() const;

    /// The slider follows the chart: it must not keep the window as wide as it is.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void timeChanged();
    void eventRequested(bool later);
    void playPressed();
    void whereAmIPressed();
    void diaryPressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where everything stands.
    struct Places
    {
        bool isOneRow = true;
        bool hasDiary = true;
        int sliderStart = 0;
        int sliderWidth = 0;
        int width = 0;
        friend bool operator==(const Places &, const Places &) = default;
    };

    void retranslate();
    void showIcons();
    int widthBefore() const;
    int widthAfter(bool hasDiary) const; ///< without what is lent
    Places fittingPlaces() const;
    void arrange();
    QList<QPushButton *> buttons() const { return {m_earlier, m_play, m_later, m_whereAmI, m_diary}; }

    Theme &m_theme;
    Play m_state = Play::Play;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_play = nullptr;
    QPushButton *m_later = nullptr;
    TimeSlider *m_slider = nullptr;
    QPushButton *m_whereAmI = nullptr;
    QPushButton *m_diary = nullptr;
    QWidget *m_before = nullptr; ///< holds the first three
    QWidget *m_after = nullptr;  ///< holds the other two
    QHBoxLayout *m_upper = nullptr;
    QHBoxLayout *m_lower = nullptr;
    bool m_hasDiary = false;
    bool m_isLent = false;
    qreal m_scaleStart = 0;
    qreal m_scaleLength = 0;
    std::optional<Places> m_places;
};

} // namespace Handrail
