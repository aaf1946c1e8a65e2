// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/losttolerance.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// Sets "Why the old amount can kill": the illustration, what is said of each stage, and what lowers the risk.
class LostToleranceBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::LostToleranceBlocks)

public:
    static QList<ReportBlock> paper(const LostTolerance &lost);
    static QList<ReportBlock> slides(const LostTolerance &lost);

    static QString lowersRiskTitle();

    // Where a slide stands: the number, from 0, of its level 1 heading. Slide 0 says what it is about.
    static int stageSlide(int stage) { return 1 + stage; }
    static int lowersRiskSlide(const LostTolerance &lost) { return stageSlide(int(lost.stages.size())); }
};

} // namespace Handrail
