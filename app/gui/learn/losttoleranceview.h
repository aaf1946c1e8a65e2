// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

class QBoxLayout;
class QVBoxLayout;

namespace Handrail {

class DayBar;
class DaySlider;
class LostToleranceChart;

/// "Why the old amount can kill": days off on a slider, tolerance and the usual amount above it, what is said of
/// that day, and what lowers the risk.
class LostToleranceView : public LearnView
{
    Q_OBJECT

public:
    LostToleranceView(const Library &library, Theme &theme, QWidget *parent = nullptr);

    std::optional<int> slide() const override { return m_slide; }
    void turnToSlide(int slide) override;
    QWidget *showPartWith(const QString &words) override;
    void forget() override;

protected:
    void fit(int room) override;
    bool isFittedToHeight() const override { return true; }

private:
    void makePicture();
    QWidget *makeWords();
    void makeLowersRisk();
    void showDay(int day);
    void moveTo(int day);
    int stageOf(int day) const; ///< -1 without any
    const LostTolerance &lost() const { return library().lostTolerance; }

    LostToleranceChart *m_chart = nullptr;
    DayBar *m_dayBar = nullptr;
    DaySlider *m_slider = nullptr;   ///< of the bar
    QVBoxLayout *m_figure = nullptr; ///< the drawing and the bar of days
    QBoxLayout *m_picture = nullptr; ///< the figure, and the words beside or under it
    TextLabel *m_illustration = nullptr;
    TextLabel *m_days = nullptr;
    TextLabel *m_stageTitle = nullptr;
    TextLabel *m_says = nullptr;
    TextLabel *m_lowersRisk = nullptr; ///< the heading
    int m_slide = 0;
    bool m_isLed = false; ///< by the projector: it is where it wants to be
};

} // namespace Handrail
