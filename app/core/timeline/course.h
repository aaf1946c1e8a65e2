// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

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

/// When a symptom comes and goes, in hours after the last use. Only what a source gives is set.
/// Order, checked by the loader: earliestOnset <= latestOnset <= earliestEnd <= latestEnd.
struct SymptomWindow
{
    Hours earliestOnset{0};
    Hours latestOnset{0};
    std::optional<HourRange> worst;
    Hours earliestEnd{0};
    Hours latestEnd{0};
};

/// A sign of withdrawal in one course.
struct Symptom
{
    enum class Stage { Early, Later, Lasting };
    enum class Group { Body, Stomach, Sleep, Mood };

    QString id;
    Message plainName;          ///< "Cannot sleep"
    Message medicalName;        ///< "insomnia"
    Stage stage = Stage::Early; ///< sources agree on this more than on hours
    Group group = Group::Body;
    std::optional<SymptomWindow> window; ///< empty when the sources give the stage alone
    bool canLast = false; ///< begins in its stage and can go on after the acute part, without known hours
    Message helps;        ///< what may help, without medicines
    Message getHelp;      ///< when to ask for help; may be empty
    QStringList sources;
};

/// One source's figures for a whole course. Only what it gives is set.
struct CourseFigure
{
    QString source;
    std::optional<HourRange> onset;
    std::optional<HourRange> worst;
    std::optional<HourRange> end;
    Message note; ///< may be empty
};

/// The course of withdrawal from one kind of opioid.
struct Course
{
    QString id;
    QString file;
    Message name;    ///< "Heroin and other short-acting opioids"
    Message summary; ///< the answer in one or two sentences, with sources
    HourRange onset; ///< the range Handrail uses: union of the better sources
    HourRange worst;
    HourRange end; ///< end of the acute phase
    QStringList onsetSources;
    QStringList worstSources;
    QStringList endSources;
    Message lasting; ///< the long-lasting phase in words, with sources
    QList<Symptom> symptoms;
    QList<CourseFigure> figures;

    struct Danger ///< overdose risk after a break: a band over the chart, never a curve height
    {
        HourRange high;
        HourRange raised;
        Message why; ///< one sentence, with its sources
    };
    std::optional<Danger> overdoseRisk;
};

} // namespace Handrail
