// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/walkthrough.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// Sets "What heroin does": every step with its scene, all together on paper, one a slide in a room.
class WalkthroughBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::WalkthroughBlocks)

public:
    static QList<ReportBlock> paper(const Walkthrough &walkthrough);
    /// One slide a step, in the order of the steps.
    static QList<ReportBlock> slides(const Walkthrough &walkthrough);
    static QString stepTitle(const Walkthrough &walkthrough, qsizetype index); ///< with its number
};

} // namespace Handrail
