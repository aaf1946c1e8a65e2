// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinerows.h"
#include "core/timeline/timescale.h"
#include "gui/timeline/timelineshapes.h"
#include "gui/timeline/timelinestyle.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace Handrail {

/// Where everything in the picture of a timeline stands: geometry and words, nothing drawn. Right-to-left is mirrored
/// here, once, because Qt Charts loses labels when it mirrors.
struct TimelineLayout
{
    struct Bar
    {
        TimelineBar::Kind kind = TimelineBar::Kind::Possible;
        HourRange hours;
        QRectF rect; ///< a bar of next to no time is a little wider than its time, so that it is seen
        TimelineShape shape = TimelineShape::Box;
        bool isUncertain = false;
    };

    struct Row
    {
        QRectF rect; ///< across the whole chart
        bool isEmphasised = false;
    };

    struct Text
    {
        enum class Role { Tick, Row, Section, Risk, BarLabel, Remark, Note };
        Role role = Role::Row;
        QRectF rect;
        QString text; ///< broken into lines
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
        bool isBold = false;     ///< besides those that are by their role
        bool isOnDanger = false; ///< stands on a filled bar of high risk
    };

    /// A swatch of the legend.
    struct Key
    {
        TimelineBar::Kind kind = TimelineBar::Kind::Possible;
        QRectF rect;
        TimelineShape shape = TimelineShape::Box;
        bool isUncertain = false;
    };

    QSizeF size;
    QRectF plot;        ///< where time runs
    QRectF head;        ///< the scale; stays in sight when the chart scrolls
    QRectF corner;      ///< of the head, over the names; empty where nothing was to stand there
    QRectF aside;       ///< for the words of the cursor, where the head has but one line; else empty
    QRectF risk;        ///< the band of overdose risk; empty when there is none
    QList<Row> rows;    ///< as TimelineRows::allRows()
    QList<qreal> lines; ///< y of the hairlines between sections
    QList<Bar> bars;
    QList<Text> texts;
    QList<Key> keys;
    QList<TimeScale::Tick> ticks;
    bool isMirrored = false;

    qreal xAt(Hours hours) const;
    Hours hoursAt(qreal x) const;
    int rowAt(qreal y) const; ///< -1 for none

    static QFont fontOf(const Text &text, const TimelineStyle &style);
    static TimelineLayout make(const TimelineRows &rows, const TimelineStyle &style, qreal width);
};

} // namespace Handrail
