// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/coursereading.h"
#include "core/timeline/timescale.h"
#include "gui/timeline/timelinestyle.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace Handrail {

/// Where everything in the picture of a course stands: geometry and words, nothing drawn. Right-to-left is mirrored
/// here, once, because Qt Charts loses labels when it mirrors.
struct TimelineLayout
{
    enum class Phase {
        Possible,  ///< some people have it
        Usual,     ///< most people have it
        Worst,     ///< at its worst
        StageOnly, ///< no hours are known; the time of its stage
        HighRisk,
        RaisedRisk,
        WorstDays, ///< the worst days of the whole course, behind the rows
    };

    struct Bar
    {
        Phase phase = Phase::Possible;
        HourRange hours;
        QRectF rect;
    };

    struct Row
    {
        int symptom = 0; ///< in Course::symptoms
        QRectF rect;     ///< across the whole chart
    };

    struct Text
    {
        enum class Role { Tick, Row, Section, Risk, BarLabel, Note };
        Role role = Role::Row;
        QRectF rect;
        QString text;
        Qt::Alignment alignment;
        bool isOnDanger = false; ///< stands on a filled bar of high risk
    };

    struct Key
    {
        Phase phase = Phase::Possible;
        QRectF rect;
    };

    QSizeF size;
    QRectF plot; ///< where time runs
    QRectF head; ///< the scale; stays in sight when the chart scrolls
    QRectF risk; ///< the band of overdose risk; empty when there is none
    QList<Row> rows;
    QList<qreal> lines; ///< y of the hairlines between sections
    QList<Bar> bars;
    QList<Text> texts;
    QList<Key> keys; ///< swatches of the legend
    QList<TimeScale::Tick> ticks;
    bool isMirrored = false;

    qreal xAt(Hours hours) const;
    Hours hoursAt(qreal x) const;
    int rowAt(qreal y) const; ///< -1 for none

    static TimelineLayout make(const Course &course, const TimelineStyle &style, qreal width);
};

} // namespace Handrail
