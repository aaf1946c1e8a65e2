// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// A session plan as slides for the room, and as a sheet for the facilitator's hand.
class SessionReport
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::SessionReport)

public:
    static constexpr int mostPoints = 6; ///< on a slide

    SessionReport(const Library &library, QString territory, const QDate &today);

    /// One level 1 heading for the plan itself, then one a step.
    static int partOf(int step) { return step + 1; }
    static int stepOf(int part) { return part - 1; }
    ReportDocument slides(const SessionPlan &plan) const;
    ReportDocument sheet(const SessionPlan &plan) const;

    static std::chrono::minutes length(const SessionPlan &plan);

private:
    const Library &m_library;
    QString m_territory;
    QDate m_today;
};

} // namespace Handrail
