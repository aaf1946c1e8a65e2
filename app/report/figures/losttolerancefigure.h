// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/losttolerance.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

#include <optional>

namespace Handrail {

/// Draws tolerance as it rises with use and falls with days off, against the usual amount: the same drawing on
/// screen, on paper and on slides. It shows an idea: its heights come from no study, and nothing can be read off it.
class LostToleranceFigure
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::LostToleranceFigure)

public:
    static constexpr int lastDay = 30;

    /// Draws into the rectangle, mirrored when the painter's layout direction is right-to-left. `daysOff` is where
    /// the marker stands, and how far the danger zone has come; none: no marker, and all of it.
    static void paint(QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize,
                      std::optional<int> daysOff);

    /// Where the first and the last day stand across the drawing; mirrored, the first is to the right.
    struct DaySpan
    {
        qreal first = 0;
        qreal last = 0;
    };
    static DaySpan daySpan(const QRectF &rect, qreal bodySize, Qt::LayoutDirection direction);
    /// The day that stands at a place across the drawing, within 0 and lastDay.
    static int dayAt(const QRectF &rect, qreal bodySize, Qt::LayoutDirection direction, qreal x);

    /// From this day on the usual amount lies above tolerance.
    static int firstDayInDanger();
    static QString daysOffWords(int days); ///< "7 days off"

    static ReportFigure figure(const LostTolerance &lost, std::optional<int> daysOff);
};

} // namespace Handrail
