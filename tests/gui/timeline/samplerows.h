// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/samplecourse.h"
#include "core/timeline/timelinerows.h"

namespace Handrail::Test {

/// A made-up course of which nobody knows the hours.
inline Course unknownCourse()
{
    Course course = sampleCourse();
    course.name = text(QStringLiteral("A little known opioid"));
    course.uncertain = text(QStringLiteral("It is less predictable than others, and few have studied it."));
    course.onset.reset();
    course.worst.reset();
    course.end.reset();
    for (Symptom &symptom : course.symptoms)
        symptom.window.reset();
    return course;
}

/// A made-up course with weak figures that go beyond the scale.
inline Course slowCourse()
{
    Course course = sampleCourse();
    course.name = text(QStringLiteral("A slower opioid with a long name"));
    course.onset = sourced(hours(24, 72));
    course.worst = sourced(hours(72, 192));
    course.worst->confidence = Confidence::Weak;
    course.end = sourced(hours(240, 3000));
    return course;
}

/// Names that no author should write: very long, without spaces, from right to left.
inline Course extremeCourse()
{
    Course course = sampleCourse();
    course.symptoms[0].plainName = text(QStringLiteral("a sign of many words ").repeated(10).left(200));
    course.symptoms[1].plainName = text(QString(200, u'm'));
    course.symptoms[2].plainName = text(QStringLiteral("الشعور بالقلق والتوتر الشديد "));
    course.symptoms[3].plainName = text(QStringLiteral("شعور ").repeated(40));
    return course;
}

/// What the chart can show, by name: "course", "uncertain", "sources", "compared", "extreme".
inline TimelineRows timelineRows(const QString &mode)
{
    if (mode == QLatin1String("course"))
        return courseRows(sampleCourse());
    if (mode == QLatin1String("uncertain"))
        return courseRows(unknownCourse());
    if (mode == QLatin1String("extreme"))
        return courseRows(extremeCourse());
    if (mode == QLatin1String("compared"))
        return comparedRows(slowCourse(), unknownCourse());
    Course course = sampleCourse();
    course.figures[0].confidence = Confidence::Weak;
    for (int i = 0; i < 8; ++i)
        course.figures.append({QStringLiteral("second"), hours(12, 12 + i), hours(24, 24), hours(100, 200), {}});
    return sourceRows(course, sampleLibrary());
}

} // namespace Handrail::Test
