// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/questionnairesession.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Handrail {

class ChoiceButton;
class Theme;

/// One question and nothing else. Every answer has a key; the focus goes to the question itself, so that a screen
/// reader speaks it first.
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(Theme &theme, QWidget *parent = nullptr);

    /// Shows the session's present step.
    void showStep(const QuestionnaireSession &session);
    /// Takes question and answer out of every widget.
    void clear();
    void focusQuestion();

Q_SIGNALS:
    void chosen(const QString &code);
    void declined();
    void passed(); ///< on from a text, or past an answer given before
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    void addAnswers(const QuestionnaireItem &item, const Answer &given);

    Theme &m_theme;
    QProgressBar *m_progress = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_around = nullptr;
    QLabel *m_question = nullptr;
    QWidget *m_column = nullptr;
    QWidget *m_answerBox = nullptr;
    QVBoxLayout *m_answers = nullptr;
    QList<ChoiceButton *> m_buttons;
    QPushButton *m_continue = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_decline = nullptr;
};

} // namespace Handrail
