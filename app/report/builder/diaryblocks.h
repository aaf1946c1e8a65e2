// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"
#include "report/figures/diarysheet.h"
#include "report/reportdocument.h"

#include <QCoreApplication>
#include <QDate>

namespace Handrail {

/// For which days a diary is made. Nothing of it is kept: the day is typed by the person who prints it.
struct DiaryDays
{
    static constexpr int week = 7;

    int count = week;
    QDate first; ///< not valid: blank sheets, with room to write each date

    friend bool operator==(const DiaryDays &, const DiaryDays &) = default;
};

/// A diary of the coming days, to fill in by hand: each sign of a course from 0 to 3, the wish to use from 0 to 10,
/// hours of sleep, and what helped.
class DiaryBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::DiaryBlocks)

public:
    static QList<ReportBlock> diary(const Course &course, const DiaryDays &days, const QLocale &locale);

private:
    static QList<DiarySheet::Section> sections(const Course &course);
    static QList<DiarySheet::Day> week(const DiaryDays &days, int first, const QLocale &locale);
    static QString weekTitle(const DiaryDays &days, int first, int count, const QLocale &locale);
};

} // namespace Handrail
