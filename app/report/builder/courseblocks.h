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
    /// A table of signs for each stage, and the risk of overdose.
    static QList<ReportBlock> signs(const Course &course);
    /// The figures of every source side by side: sources disagree, and nobody picks silently.
    static QList<ReportBlock> figures(const Course &course, const Library &library);

private:
    static ReportTable stageTable(const Course &course, Symptom::Stage stage);
    static QString windowWords(const SymptomWindow &window);
};

} // namespace Handrail
