// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// Sets the map of the brain: the drawing with its numbers, then each area, system by system.
class BrainMapBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::BrainMapBlocks)

public:
    static QList<ReportBlock> paper(const BrainMap &map);
    static QList<ReportBlock> slides(const BrainMap &map);
};

} // namespace Handrail
