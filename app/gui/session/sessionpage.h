// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"
#include "gui/session/stepclock.h"

#include <QDate>
#include <QHash>

#include <functional>

class QComboBox;
class QLabel;

namespace Handrail {

class FoldingSideList;
class LibraryStore;
class SessionStage;
class StepBar;
class Theme;
struct SessionPlan;

/// The Group tab: a session plan from its opening slide through its steps, point by point. The projector follows, and
/// leads when it is turned by its own keys.
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
    std::optional<ProjectionPlace> projectionPlace() const override;
    void projectionTurned(ProjectionPlace place) override;
    bool openItem(const QString &id) override;

public Q_SLOTS:
    void next(); ///< by a point, then by a step; stays at the end of the last
    void previous();
    void end();  ///< the session is over
    void tick(); ///< looks at the clock

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int opening = -1; ///< the slide with title and aims, before the first step

    const SessionPlan *plan() const;
    void build();
    QWidget *makeTop();
    void retranslate();
    void reload();
    void choosePlan(const QString &id);
    void switchTo(const QString &id); ///< goes on where that session was left
    void goTo(int step, int point);
    int lastPoint(int step) const;
    void showPlan();
    void showStep();
    QStringList openingNotes() const;

    const LibraryStore &m_store;
    Theme &m_theme;
    std::function<QString()> m_territory;
    std::function<QDate()> m_today = &QDate::currentDate;
    QString m_planId;
    int m_step = opening;
    int m_point = 0;
    struct Place
    {
        int step = opening;
        int point = 0;
        StepClock clock;
    };
    QHash<QString, Place> m_left; ///< sessions under way that another was looked at instead of

    FoldingSideList *m_steps = nullptr;
    QLabel *m_planLabel = nullptr;
    QComboBox *m_plans = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_body = nullptr;
    SessionStage *m_stage = nullptr;
    StepBar *m_bar = nullptr;
};

} // namespace Handrail
