// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "gui/questionnaire/resultwords.h"

#include <QWidget>

namespace Handrail {

class ReadingColumn;
class Theme;

/// After the last question: what was said on the two sides, what it may mean, what to do next, whom to call, and
/// every answer to look at and change.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(Theme &theme, QWidget *parent = nullptr);

    void showResult(const QuestionnaireSession &session, const Library &library, const QString &territory);
    void focusResult();

Q_SIGNALS:
    void printRequested();
    void saveRequested();
    void restartRequested();
    void reviewRequested(const QString &linkId);
    void overdoseRequested();

private:
    QWidget *makeSummary(const ResultWords &words);
    QWidget *makeCard(const ResultWords::Card &card);
    QWidget *makeCards(const QList<ResultWords::Card> &cards);
    QWidget *makeButtons();
    QWidget *makeOverdoseButton();
    QWidget *makeAnswers(const QuestionnaireSession &session);
    QString reachWords(const HelpLine &line) const;

    Theme &m_theme;
    ReadingColumn *m_column = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace Handrail
