// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnviews.h"

#include "gui/learn/brainmapview.h"
#include "gui/learn/losttoleranceview.h"
#include "gui/learn/situationsview.h"
#include "gui/learn/walkthroughview.h"

namespace Handrail {

LearnView *makeLearnView(const QString &id, const Library &library, Theme &theme, QWidget *parent)
{
    if (id == ViewId::situations)
        return new SituationsView(library, theme, parent);
    if (id == ViewId::walkthrough)
        return new WalkthroughView(library, theme, parent);
    if (id == ViewId::brainMap)
        return new BrainMapView(library, theme, parent);
    if (id == ViewId::lostTolerance)
        return new LostToleranceView(library, theme, parent);
    return nullptr;
}

} // namespace Handrail
