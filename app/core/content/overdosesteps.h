// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

namespace Handrail {

/// The id of the topic that F1, the overdose card and every handout take the steps from.
bool isOverdoseTopic(const Topic &topic);

/// The numbered list that a block is or, as a call-out, holds; nullptr when it has none.
const ListBlock *stepsIn(const Block &block);

/// What to do, one step after the other: the first numbered list of the topic. The loader sees to it that there is one.
const ListBlock *overdoseSteps(const Topic &topic);

/// Whom to call first in a territory. Without a number where none is known, and empty when the library has no such
/// line.
HelpLine emergencyLine(const Library &library, const QString &territory);

} // namespace Handrail
