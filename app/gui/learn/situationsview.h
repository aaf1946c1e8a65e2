// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

class QPushButton;

namespace Handrail {

class AdaptiveRow;
class FootBar;
class SituationChoices;
class TextGroup;
class TextLabel;
class VerdictFrame;

/// "Which is it?": short situations to be sorted into dependence, addiction, both or neither, one at a time. It
/// remembers no answer but the one in view, and that only until the next situation.
class SituationsView : public LearnView
{
    Q_OBJECT

public:
    SituationsView(const Library &library, Theme &theme, QWidget *parent = nullptr);

    std::optional<int> slide() const override;
    void turnToSlide(int slide) override;
    QWidget *showPartWith(const QString &words) override;
    bool hasMainAction() const override { return true; }
    void forget() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void fit(int room) override;

private:
    enum class Stage { Start, Story, Answer, Close };

    void makeStart();
    void makeStory();
    void makeClose();
    void makeMoves();
    void go(Stage stage, int situation);
    void answer(Situation::Answer given);
    void next();
    void back();
    void display();
    void showStory(const Situation &situation);
    TextLabel *makeVerdict(const Situation &situation); ///< answers with its explanation, still without words
    void dropVerdict();
    void placeMoves(); ///< under what they lead on from or, where little fits, always in sight
    bool canKeepMoves() const;
    int footHeight() const;
    void takeFocus();
    void bringIntoView();
    int count() const { return int(library().situations.situations.size()); }
    bool isOnStory() const { return m_stage == Stage::Story || m_stage == Stage::Answer; }

    Stage m_stage = Stage::Start;
    int m_situation = 0;
    std::optional<Situation::Answer> m_given; ///< to the situation in view
    bool m_isSettling = false;                ///< nobody has scrolled since the view last changed

    QWidget *m_lead = nullptr;
    QPushButton *m_start = nullptr;
    TextGroup *m_storyBox = nullptr;
    TextLabel *m_place = nullptr;
    TextLabel *m_story = nullptr;
    SituationChoices *m_choices = nullptr;
    QVBoxLayout *m_verdictPlace = nullptr;
    VerdictFrame *m_verdict = nullptr;
    TextGroup *m_closeBox = nullptr;
    AdaptiveRow *m_moves = nullptr;
    FootBar *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Handrail
