// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// Sets a topic and the side-by-side comparison as report blocks.
class TopicBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TopicBlocks)

public:
    /// `emergencyNumber` stands over the steps for an overdose; where none is known, there is a line to write it on.
    static QList<ReportBlock> topic(const Topic &topic, const Library &library, const QString &emergencyNumber);
    static QList<ReportBlock> comparison(const Comparison &comparison, ComparisonDetail detail);
};

} // namespace Handrail
