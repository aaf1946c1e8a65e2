// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"
#include "core/content/source.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Handrail {

using Hours = std::chrono::hours;

/// A span of time after the last use, both ends included.
struct HourRange
{
    Hours from{0};
    Hours to{0};
    friend bool operator==(const HourRange &, const HourRange &) = default;
};

/// A span of time, who gives it, and how sure that is.
struct SourcedRange
{
    HourRange hours;
    QStringList sources;
    Confidence confidence = Confidence::Moderate;
    Message why; ///< why it is drawn otherwise than all that its sources give together; empty where it is not
};

/// When a symptom comes and goes. Checked by the loader: what comes later stands later.
struct SymptomWindow
{
    SourcedRange onset; ///< from the earliest onset to the latest
    std::optional<SourcedRange> worst;
    SourcedRange end;            ///< from the earliest end to the latest
    bool endsWithCourse = false; ///< no source gives an end for this sign alone: `end` is that of the course
};

/// The words of a sign of withdrawal: written once for all courses.
struct Sign
{
    enum class Group { Body, Stomach, Sleep, Mood };

    QString id;
    Message plainName;   ///< "Cannot sleep"
    Message medicalName; ///< "insomnia"
    Group group = Group::Body;
    Message helps;         ///< what may help, without medicines
    Message getHelp;       ///< when to ask for help; may be empty
    bool isUrgent = false; ///< `getHelp` speaks of an emergency: it is never folded away
};

/// A sign of withdrawal in one course.
struct Symptom : Sign
{
    enum class Stage { Early, Later, Lasting };

    Stage stage = Stage::Early;          ///< sources agree on this more than on hours
    std::optional<SymptomWindow> window; ///< empty when the sources give the stage alone
    bool canLast = false;                ///< can go on after the acute part, nobody knows for how long
    QStringList sources;
};

/// One source's figures for a whole course. Only what it gives is set.
struct CourseFigure
{
    QString source;
    std::optional<HourRange> onset;
    std::optional<HourRange> worst;
    std::optional<HourRange> end;
    Message note;                                 ///< may be empty
    Confidence confidence = Confidence::Moderate; ///< in these figures: a good source may say little of this opioid
};

/// The course of withdrawal from one kind of opioid.
struct Course
{
    QString id;
    QString file;
    Message name;      ///< "Heroin and other short-acting opioids"
    Message summary;   ///< the answer in one or two sentences, with sources
    Message uncertain; ///< why it is less predictable than others, with sources; empty where it is not

    // The ranges Handrail uses: what the better sources give together. Empty where no source gives one.
    std::optional<SourcedRange> onset;
    std::optional<SourcedRange> worst;
    std::optional<SourcedRange> end; ///< end of the acute phase

    struct Lasting ///< the long-lasting phase: no source gives it hours
    {
        Message says; ///< with sources
        QStringList sources;
        Confidence confidence = Confidence::Moderate;
    };
    std::optional<Lasting> lasting;
    Message signsNote; ///< what to know of its list of signs as a whole, with sources; may be empty
    QList<Symptom> symptoms;
    QList<CourseFigure> figures;

    struct Danger ///< overdose risk after a break: a band over the chart, never a curve height
    {
        SourcedRange high;
        SourcedRange raised;
        Message why; ///< one sentence, with its sources
    };
    std::optional<Danger> overdoseRisk; ///< the same for all courses of a library

    bool isUncertain() const { return !uncertain.isEmpty(); }
};

} // namespace Handrail
