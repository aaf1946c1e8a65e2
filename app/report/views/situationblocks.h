// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/situation.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// Sets "Which is it?" as a sheet with boxes to tick and its answers, and as slides for a show of hands.
class SituationBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::SituationBlocks)

public:
    static QList<ReportBlock> paper(const SituationSet &set);
    static QList<ReportBlock> slides(const SituationSet &set);
};

} // namespace Handrail
