// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/samplecourse.h"

namespace Handrail::Test {

// Courses that a clinic might write and that are easily forgotten. Each is one the loader takes. Their ids say what
// is odd about them; the numbers are nobody's facts.

inline Symptom oddSign(const QString &id, Symptom::Stage stage, std::optional<SymptomWindow> window)
{
    Symptom sign;
    sign.id = id;
    sign.plainName = text(QStringLiteral("Sign ") + id);
    sign.medicalName = text(QStringLiteral("signum ") + id);
    sign.helps = text(QStringLiteral("Rest."));
    sign.stage = stage;
    sign.window = std::move(window);
    sign.sources = {QStringLiteral("first")};
    return sign;
}

inline Course oddCourse(const QString &id, const QList<Symptom> &symptoms)
{
    Course course = sampleCourse();
    course.id = id;
    course.name = text(QStringLiteral("Odd: ") + id);
    course.symptoms = symptoms;
    return course;
}

inline QList<Course> oddCourses()
{
    using Stage = Symptom::Stage;
    const auto at = [](int from, int to) { return hours(from, to); };
    const Symptom early = oddSign(QStringLiteral("early"), Stage::Early, window(at(6, 12), {}, at(96, 240)));
    const Symptom later = oddSign(QStringLiteral("later"), Stage::Later, {});
    const Symptom lasting = oddSign(QStringLiteral("lasting"), Stage::Lasting, {});
    constexpr int year = 366 * 24;

    QList<Course> courses{
        oddCourse(QStringLiteral("single-symptom"), {early}),
        oddCourse(QStringLiteral("single-symptom-without-hours"), {later}),
        oddCourse(QStringLiteral("none-in-the-middle-stage"), {early, lasting}),
        oddCourse(QStringLiteral("zero-length"),
                  {oddSign(QStringLiteral("moment"), Stage::Early, window(at(24, 24), at(24, 24), at(24, 24))),
                   oddSign(QStringLiteral("at-once"), Stage::Early, window(at(0, 0), {}, at(0, 0)))}),
        oddCourse(QStringLiteral("a-year"),
                  {oddSign(QStringLiteral("year-long"), Stage::Early, window(at(6, 12), {}, at(year, 2 * year))),
                   oddSign(QStringLiteral("next-year"), Stage::Lasting,
                           window(at(year, year + 24), {}, at(2 * year, 2 * year)))}),
    };
    Course noTimes =
        oddCourse(QStringLiteral("no-times"), {oddSign(QStringLiteral("early"), Stage::Early, {}), later, lasting});
    noTimes.onset = noTimes.worst = noTimes.end = {};
    noTimes.uncertain = text(QStringLiteral("Nobody knows when."));
    courses << noTimes;
    Course onlyOnset = noTimes;
    onlyOnset.id = QStringLiteral("only-onset");
    onlyOnset.onset = sourced(at(72, 120));
    courses << onlyOnset;
    Course onlyWorst = noTimes;
    onlyWorst.id = QStringLiteral("only-worst");
    onlyWorst.worst = sourced(at(48, 96));
    courses << onlyWorst;
    Course onlyEnd = noTimes;
    onlyEnd.id = QStringLiteral("only-end");
    onlyEnd.end = sourced(at(96, 240));
    courses << onlyEnd;
    Course long_ = oddCourse(QStringLiteral("all-within-a-year"), {early, later, lasting});
    long_.onset = sourced(at(year, year));
    long_.worst = sourced(at(year, year + 24));
    long_.end = sourced(at(year + 24, 2 * year));
    long_.symptoms[0].window.reset();
    courses << long_;
    return courses;
}

} // namespace Handrail::Test
