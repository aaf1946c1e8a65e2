// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>
#include <QString>

namespace Handrail {

/// A word that a reader may not know, explained where it stands.
struct GlossaryEntry
{
    QString id;
    Message word;    ///< as a heading: "Tolerance"
    Message forms;   ///< as they stand in a text, with a semicolon between: "tolerance; tolerant"
    Message meaning; ///< one or two sentences, with their sources
    QString topic;   ///< id of the topic that tells more; may be empty
};

} // namespace Handrail
