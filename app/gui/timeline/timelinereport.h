// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinetables.h"
#include "report/reportdocument.h"

#include <QDate>

namespace Handrail {

/// What the Timeline shows, for paper and for a room. There is no time cursor in it: where somebody is stays between
/// them and the screen.
struct TimelineSubject
{
    enum class Kind { Signs, Compare, Sources };

    const Library &library;
    const Course &course;
    const Course *other = nullptr; ///< with Compare
    Kind kind = Kind::Signs;
    RowChoice rows;

    /// A table, by what it is chosen, what it is called in a file, and how to read it.
    struct Table
    {
        QString name;
        QString title;
        QString note; ///< may be empty
        TableContent content;
    };

    QString title() const;
    TimelineRows shownRows() const;
    TimelineRows slideRows() const; ///< two that are compared as a whole alone: few enough for one slide
    TableContent table() const;     ///< what the chart says
    QList<Table> tables() const;    ///< that one first, then what else the sources say
};

/// Who prints, and when.
struct ReportPlace
{
    QString territory;
    QDate today;
};

ReportDocument timelineReport(const TimelineSubject &subject, const ReportPlace &place);
ReportDocument timelineProjection(const TimelineSubject &subject, const ReportPlace &place);

} // namespace Handrail
