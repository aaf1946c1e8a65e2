// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

struct Library;

/// Sets a course of withdrawal as words and tables.
class CourseBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::CourseBlocks)

public:
    /// Its name and the answer in short.
    static QList<ReportBlock> head(const Course &course);
    /// When it starts, is worst and ends, with the sources of each.
    static QList<ReportBlock> times(const Course &course);
    /// A table of signs for each stage.
    static QList<ReportBlock> signs(const Course &course);
    /// The risk of overdose after a break: no picture of signs that fall is complete without it.
    static QList<ReportBlock> risk(const Course &course);
    /// The figures of every source side by side: sources disagree, and nobody picks silently. Under them, why a range
    /// is drawn otherwise than its sources give it.
    static QList<ReportBlock> figures(const Course &course, const Library &library);
    /// The published rates of overdose after a break, of all courses together.
    static QString overdoseRatesTitle();
    static QList<ReportBlock> overdoseRates(const Library &library, const QLocale &locale);

private:
    static ReportTable stageTable(const Course &course, Symptom::Stage stage);
    static QList<ReportBlock> drawnOtherwise(const Course &course);
    static InlineText windowWords(const Symptom &symptom, const SymptomWindow &window);
};

} // namespace Handrail
