// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>

namespace Handrail {

/// What addiction changes in the brain: seven areas in four systems, on a side-cut drawing.
struct BrainMap
{
    enum class System { Reward, Drive, Memory, Brake };

    /// The areas that Handrail can draw.
    enum class Area {
        VentralTegmentalArea,
        NucleusAccumbens,
        VentralPallidum,
        OrbitofrontalCortex,
        Hippocampus,
        Amygdala,
        PrefrontalCortex,
    };
    static constexpr int areaCount = 7;

    struct SystemEntry
    {
        System system = System::Reward;
        Message name; ///< "Reward: what feels good"
        Message job;  ///< what the system is for, in one sentence
    };

    /// Its number on the drawing is its place in the list, from 1.
    struct AreaEntry
    {
        Area area = Area::VentralTegmentalArea;
        System system = System::Reward;
        Message name;        ///< in plain words, "The signal's source"
        Message medicalName; ///< "ventral tegmental area"
        Message does;        ///< what it does
        Message changes;     ///< what changes with addiction
        Message notice;      ///< what a person may notice
        Message helps;
    };

    Message title;
    Message lead;
    QList<SystemEntry> systems; ///< each at most once
    QList<AreaEntry> areas;     ///< each once, all of them
};

} // namespace Handrail
