// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinerows.h"
#include "report/reportdocument.h"

#include <QList>

namespace Handrail {

/// A timeline as a figure for paper and projector: the same drawing as on screen, as vectors, with words
/// that say what it says. Needs a QApplication, but no window. The type in it follows the text around it as far as the
/// rectangle has room.
ReportFigure timelineRowsFigure(const TimelineRows &rows);

/// The same in as many figures as it takes to keep the type large enough; sections stay whole. The risk of overdose
/// and what to know besides stand in the first.
QList<ReportFigure> timelineFigures(const TimelineRows &rows);

/// All the signs of a course.
ReportFigure timelineFigure(const Course &course);

/// A slide with a part of the chart, few rows enough to be read from the back of the room.
struct TimelineSlide
{
    QString heading;
    ReportFigure figure;
};
QList<TimelineSlide> timelineSlides(const TimelineRows &rows);

} // namespace Handrail
