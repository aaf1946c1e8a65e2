// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>
#include <QString>

namespace Handrail {

/// "What heroin does", told in a few drawn scenes from the blood to the reward signal.
struct Walkthrough
{
    /// The scenes that Handrail can draw. Which words go with them, and in which order, is the author's.
    enum class Scene { Blood, IntoTheBrain, Morphine, Locks, Brake, Memory };

    struct Step
    {
        Scene scene = Scene::Blood;
        Message title;       ///< a few words
        Message sentence;    ///< the one sentence of this step, with its sources
        Message note;        ///< how sure this is, or what else to know; may be empty
        Message alternative; ///< what the picture shows, for those who cannot see it
    };

    Message title;
    Message lead;
    QList<Step> steps;
    Message close; ///< shown after the last step; may be empty
};

} // namespace Handrail
