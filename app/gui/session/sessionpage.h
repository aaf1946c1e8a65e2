// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"
#include "gui/session/stepclock.h"

#include <QDate>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Handrail {

class AdaptiveRow;
class FoldingSideList;
class LibraryStore;
class SlideView;
class TextLabel;
class Theme;
struct SessionPlan;

/// The Group tab: the steps of a session plan, the slide as the room sees it, the next one, the notes for the
/// facilitator, and a quiet clock. The projector follows the step.
class SessionPage : public Page
{
    Q_OBJECT

public:
    SessionPage(const LibraryStore &store, Theme &theme, QWidget *parent = nullptr);

    void setTerritory(std::function<QString()> territory); ///< whose help lines stand on the sheet
    void setToday(std::function<QDate()> today);           ///< the day that stands on what is printed
    void setClock(StepClock clock);                        ///< another clock than the computer's

    ReportDocument report() const override;
    ReportDocument projection() const override;
    std::optional<int> projectionPart() const override;
    void projectionTurned(int part) override;
    bool openItem(const QString &id) override;

public Q_SLOTS:
    void next();
    void previous();
    void tick(); ///< looks at the clock; called now and then

protected:
    void changeEvent(QEvent *event) override;

private:
    const SessionPlan *plan() const;
    void build();
    QWidget *makeTop();
    QWidget *makeRoom();
    QWidget *makeOwn();
    QWidget *makeFoot();
    void retranslate();
    void reload();
    void choosePlan(const QString &id);
    void goTo(int step);
    void showPlan();
    void showStep();
    void toggleClock();

    const LibraryStore &m_store;
    Theme &m_theme;
    std::function<QString()> m_territory;
    std::function<QDate()> m_today = &QDate::currentDate;
    StepClock m_clock;
    QString m_planId;
    int m_step = 0;

    FoldingSideList *m_steps = nullptr;
    QLabel *m_planLabel = nullptr;
    QComboBox *m_plans = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_body = nullptr;
    TextLabel *m_roomTitle = nullptr;
    SlideView *m_slide = nullptr;
    QPushButton *m_topic = nullptr;
    TextLabel *m_notesTitle = nullptr;
    QVBoxLayout *m_notes = nullptr;
    TextLabel *m_nextTitle = nullptr;
    SlideView *m_nextSlide = nullptr;
    QPushButton *m_previousButton = nullptr;
    QPushButton *m_nextButton = nullptr;
    QPushButton *m_clockButton = nullptr;
    QLabel *m_time = nullptr;
};

} // namespace Handrail
