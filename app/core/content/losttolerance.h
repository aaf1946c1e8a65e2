// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>

#include <chrono>

namespace Handrail {

/// "Why the old amount can kill": tolerance as it falls with days off, and the usual amount against it. An
/// illustration without doses: only its words come from the content.
struct LostTolerance
{
    /// What is said from a day without the drug on, until the next stage begins.
    struct Stage
    {
        std::chrono::days from{0};
        Message title; ///< a few words
        Message says;  ///< with its sources
    };

    Message title;
    Message lead;
    Message illustration; ///< that the picture is an illustration, and what it leaves out
    Message alternative;  ///< what the picture shows, for those who cannot see it
    QList<Stage> stages;  ///< from day 0, each later than the one before
    QList<Message> lowersRisk;
    Message close; ///< may be empty
};

} // namespace Handrail
