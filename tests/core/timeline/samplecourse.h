// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

namespace Handrail::Test {

inline Message text(const QString &english)
{
    return Message{english, QStringLiteral("content/timeline/sample.json"), QStringLiteral("label"), 1};
}

inline HourRange hours(int from, int to)
{
    return {Hours{from}, Hours{to}};
}

inline SourcedRange sourced(HourRange range)
{
    return {range, {QStringLiteral("first")}, Confidence::Moderate, {}};
}

inline SymptomWindow window(HourRange onset, std::optional<HourRange> worst, HourRange end)
{
    SymptomWindow made{sourced(onset), {}, sourced(end)};
    if (worst)
        made.worst = sourced(*worst);
    return made;
}

/// A made-up course of every kind of row: with and without a worst time, with its stage alone, open-ended.
/// The numbers are for tests; they are nobody's facts.
inline Course sampleCourse()
{
    using Stage = Symptom::Stage;
    using Group = Symptom::Group;
    Course course;
    course.id = QStringLiteral("sample");
    course.file = QStringLiteral("timeline/sample.json");
    course.name = text(QStringLiteral("A made-up opioid"));
    course.summary = text(QStringLiteral("It often starts within a day and is mostly over in ten days."));
    course.onset = sourced(hours(6, 24));
    course.worst = sourced(hours(24, 96));
    course.end = sourced(hours(96, 240));
    course.lasting = Course::Lasting{
        text(QStringLiteral("Sleep and mood can take weeks or months.")), {QStringLiteral("first")}, Confidence::Weak};
    const auto add = [&](const char *id, const char *plain, const char *medical, Stage stage, Group group,
                         std::optional<SymptomWindow> when, const char *helps, const char *getHelp) {
        course.symptoms.append({{QLatin1String(id), text(QString::fromUtf8(plain)), text(QString::fromUtf8(medical)),
                                 group, text(QString::fromUtf8(helps)), text(QString::fromUtf8(getHelp))},
                                stage,
                                when,
                                false,
                                {QStringLiteral("first")}});
    };
    const auto early = window(hours(6, 12), hours(24, 48), hours(96, 240));
    add("cramps", "Tummy cramps", "abdominal cramps", Stage::Later, Group::Stomach,
        window(hours(24, 48), {}, hours(96, 168)), "A warm pad.", "The pain is strong and does not stop.");
    add("anxiety", "Feeling anxious", "anxiety", Stage::Early, Group::Mood, early, "Someone with you, slow breaths.",
        "You think of hurting yourself.");
    add("craving", "Craving", "craving", Stage::Early, Group::Mood, window(hours(6, 12), {}, hours(240, 2400)),
        "Call someone. Change the place.", "");
    add("yawning", "Yawning", "yawning", Stage::Early, Group::Body, early, "Nothing is needed.", "");
    add("nose", "Runny nose", "rhinorrhoea", Stage::Early, Group::Body, early, "Tissues and drinks.", "");
    add("eyes", "Wide pupils, light hurts", "mydriasis", Stage::Early, Group::Body, {}, "Dim light.", "");
    add("sweat", "Sweating", "diaphoresis", Stage::Early, Group::Body, early, "Drink water, wear light layers.",
        "You faint, or you hardly pass water.");
    add("sick", "Being sick", "vomiting", Stage::Later, Group::Stomach,
        window(hours(24, 48), hours(36, 72), hours(72, 168)), "Small sips, often.",
        "There is blood, or nothing stays down.");
    add("sleep", "Cannot sleep", "insomnia", Stage::Later, Group::Sleep, window(hours(24, 48), {}, hours(168, 672)),
        "The same bed time each night.", "No sleep for days and you feel confused.");
    add("mood", "Low mood", "dysphoria", Stage::Lasting, Group::Mood, {}, "Company and a daily plan.",
        "You think of ending your life.");
    add("restless", "Legs that will not rest", "restless legs", Stage::Later, Group::Body, {}, "Walk a little.", "");
    course.symptoms.last().canLast = true;
    course.figures = {
        {QStringLiteral("first"), hours(8, 24), {}, hours(96, 240), {}},
        {QStringLiteral("second"), hours(6, 12), hours(24, 48), {}, text(QStringLiteral("An old text."))}};
    course.overdoseRisk = Course::Danger{sourced(hours(24, 336)), sourced(hours(336, 672)),
                                         text(QStringLiteral("The body is no longer used to the old amount."))};
    return course;
}

/// A library of nothing but the sample course and its sources.
inline Library sampleLibrary()
{
    Library library;
    library.courses.append(sampleCourse());
    library.sources = {{QStringLiteral("first"),
                        QStringLiteral("First 2001"),
                        QStringLiteral("A. Author. A book."),
                        2001,
                        {},
                        Confidence::Moderate,
                        {}},
                       {QStringLiteral("second"),
                        QStringLiteral("Second 2002"),
                        QStringLiteral("B. Author. A paper."),
                        2002,
                        {},
                        Confidence::Weak,
                        {}}};
    return library;
}

} // namespace Handrail::Test
