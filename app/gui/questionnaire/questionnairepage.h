// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

#include <QDate>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace Handrail {

class ConfirmDialog;
class LibraryStore;
class QuestionnaireSession;
class QuestionView;
class ResultView;
class StartView;
class Theme;
struct Questionnaire;

/// The Self-check tab: a start, one question after the other, and what the answers may mean. The answers are
/// nowhere but in its session and in the views, and in neither after clearPerson().
class QuestionnairePage : public Page
{
    Q_OBJECT

public:
    QuestionnairePage(const LibraryStore &store, Theme &theme, QWidget *parent = nullptr);
    ~QuestionnairePage() override;

    void setTerritory(std::function<QString()> territory); ///< whose help lines to show
    void setToday(std::function<QDate()> today);           ///< the day that stands on what is printed

    ReportDocument report() const override;
    ReportDocument projection() const override;
    bool openItem(const QString &id) override;
    void clearPerson() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Place { Start, Question, Result };

    void chooseForm(const QString &id);
    void reload();
    void start();
    /// Does it at once when nothing was answered; else asks first, and does it when the answers may go.
    void askBefore(const std::function<void()> &forgetting);
    void startAgain();
    void step(bool moved); ///< after something the person did: shows where the session now stands
    void refresh();        ///< the same place, written again
    void dropResult();
    void connectViews();
    Place place() const;

    const LibraryStore &m_store;
    Theme &m_theme;
    std::function<QString()> m_territory;
    std::function<QDate()> m_today = &QDate::currentDate;
    QString m_formId;
    std::unique_ptr<QuestionnaireSession> m_session;
    bool m_isStarted = false;

    QPointer<ConfirmDialog> m_dialog;
    QStackedWidget *m_stack = nullptr;
    StartView *m_start = nullptr;
    QuestionView *m_question = nullptr;
    ResultView *m_result = nullptr; ///< made anew each time: it holds answers
};

} // namespace Handrail
