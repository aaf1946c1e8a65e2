// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

#include <QTimer>
#include <QVariantAnimation>

#include <chrono>

class QBoxLayout;
class QPushButton;

namespace Handrail {

class SceneView;
class TextLabel;
class WrappingButton;

/// "What heroin does": a stepper through drawn scenes, with one sentence a step. A scene moves once when it is turned
/// to, and then stands still; where no movement is wanted it is still from the start.
class WalkthroughView : public LearnView
{
    Q_OBJECT

public:
    WalkthroughView(const Library &library, Theme &theme, QWidget *parent = nullptr);

    int step() const { return m_step; } ///< from 0
    bool isPlaying() const { return m_isPlaying; }
    /// How long a scene moves where it may (0: not at all), and how long it then stands while the steps are played.
    void setPace(std::chrono::milliseconds movement, std::chrono::milliseconds rest);

    std::optional<int> slide() const override { return m_step; }
    void turnToSlide(int slide) override;
    QWidget *showPartWith(const QString &words) override;
    bool hasMainAction() const override { return true; }
    void forget() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fit(int room) override;
    bool isFittedToHeight() const override { return true; }

private:
    void addSteps();
    void addStage();
    TextLabel *makeLabel(bool isLead, const QString &name);
    void numberSources();
    void goTo(int step);   ///< and has its scene in sight; nothing without such a step
    void turnTo(int step); ///< one of the steps
    void showStep();
    void startScene();
    void play();
    void pause();
    void sceneHasPlayed();
    bool turnWith(const QKeyEvent &event);

    const Walkthrough &m_walkthrough;
    int m_step = 0;
    bool m_isPlaying = false;
    QList<QPushButton *> m_steps;
    QBoxLayout *m_stage = nullptr; ///< the scene with its buttons, and the words beside or under it
    QWidget *m_picture = nullptr;  ///< the scene with its buttons
    SceneView *m_scene = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_note = nullptr;
    WrappingButton *m_back = nullptr;
    WrappingButton *m_play = nullptr;
    WrappingButton *m_next = nullptr;
    QVariantAnimation m_movement; ///< of the scene, from phase 0 to 1
    QTimer m_rest;                ///< until the next step, while playing
};

} // namespace Handrail
