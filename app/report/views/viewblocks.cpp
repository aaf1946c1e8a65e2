// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/viewblocks.h"

#include "report/views/brainmapblocks.h"
#include "report/views/losttoleranceblocks.h"
#include "report/views/situationblocks.h"
#include "report/views/walkthroughblocks.h"

namespace Handrail::ViewBlocks {

QList<ReportBlock> paper(const Library &library, const QString &viewId)
{
    if (viewId == ViewId::situations)
        return SituationBlocks::paper(library.situations);
    if (viewId == ViewId::walkthrough)
        return WalkthroughBlocks::paper(library.walkthrough);
    if (viewId == ViewId::brainMap)
        return BrainMapBlocks::paper(library.brainMap);
    if (viewId == ViewId::lostTolerance)
        return LostToleranceBlocks::paper(library.lostTolerance);
    return {};
}

QList<ReportBlock> slides(const Library &library, const QString &viewId)
{
    if (viewId == ViewId::situations)
        return SituationBlocks::slides(library.situations);
    if (viewId == ViewId::walkthrough)
        return WalkthroughBlocks::slides(library.walkthrough);
    if (viewId == ViewId::brainMap)
        return BrainMapBlocks::slides(library.brainMap);
    if (viewId == ViewId::lostTolerance)
        return LostToleranceBlocks::slides(library.lostTolerance);
    return {};
}

} // namespace Handrail::ViewBlocks
