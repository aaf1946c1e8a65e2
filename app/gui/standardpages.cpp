// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/standardpages.h"

#include "gui/handouts/handoutspage.h"
#include "gui/learn/learnpage.h"
#include "gui/questionnaire/questionnairepage.h"
#include "gui/session/sessionpage.h"
#include "gui/theme/settings.h"
#include "gui/timeline/timelinefigure.h"
#include "gui/timeline/timelinepage.h"

#include <QCoreApplication>

namespace Handrail {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::StandardPages)
};

} // namespace

QList<PageEntry> standardPages(LibraryStore &store, Theme &theme, Settings &settings,
                               const std::function<QDate()> &today)
{
    const auto learn = [&store, &theme, &settings, today](QWidget *parent) -> Page * {
        return new LearnPage(store, theme, {[&settings] { return settings.territory(); }, today}, parent);
    };
    const auto handouts = [&store, &theme, &settings, today](QWidget *parent) -> Page * {
        HandoutsPage::Surroundings surroundings;
        surroundings.paper = [&settings] { return settings.paperSize(); };
        surroundings.territory = [&settings] { return settings.territory(); };
        surroundings.today = today;
        return new HandoutsPage(store, theme, timelineFigure, surroundings, parent);
    };
    const auto timeline = [&store, &theme, &settings, today](QWidget *parent) -> Page * {
        TimelinePage::Surroundings surroundings;
        surroundings.territory = [&settings] { return settings.territory(); };
        surroundings.today = today;
        return new TimelinePage(store, theme, surroundings, parent);
    };
    const auto selfCheck = [&store, &theme, &settings, today](QWidget *parent) -> Page * {
        auto *page = new QuestionnairePage(store, theme, parent);
        page->setTerritory([&settings] { return settings.territory(); });
        page->setToday(today);
        return page;
    };
    const auto group = [&store, &theme, &settings, today](QWidget *parent) -> Page * {
        auto *page = new SessionPage(store, theme, parent);
        page->setTerritory([&settings] { return settings.territory(); });
        page->setToday(today);
        return page;
    };
    return {
        {QStringLiteral("learn"), [] { return Words::tr("Understand"); }, learn},
        {QStringLiteral("timeline"), [] { return Words::tr("Timeline"); }, timeline},
        {QStringLiteral("self-check"), [] { return Words::tr("Self-check"); }, selfCheck},
        {QStringLiteral("handouts"), [] { return Words::tr("Handouts"); }, handouts},
        {QStringLiteral("group"), [] { return Words::tr("Group"); }, group},
    };
}

} // namespace Handrail
