// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>
#include <QString>

namespace Handrail {

/// A short story about one person, to be sorted: is it dependence, addiction, both or neither?
struct Situation
{
    enum class Answer { Dependence, Addiction, Both, Neither };

    QString id;
    Message story;
    Answer answer = Answer::Neither;
    Message why; ///< shown after the answer, with its sources
};

/// "Which is it?": situations for one reader, or for a show of hands.
struct SituationSet
{
    Message title;
    Message lead;
    QList<Situation> situations;
    Message close; ///< what to take from it; shown after the last one
};

} // namespace Handrail
