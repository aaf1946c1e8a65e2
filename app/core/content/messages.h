// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QList>

namespace Handrail {

// The translatable messages of one part of the library, in reading order: for checks, and for asking whether a
// document is complete in a language. allMessages() in contentloader.h gives those of a whole library.

QList<Message> messagesOf(const Topic &topic);
QList<Message> messagesOf(const Comparison &comparison);
QList<Message> messagesOf(const SituationSet &situations);
QList<Message> messagesOf(const Walkthrough &walkthrough);
QList<Message> messagesOf(const BrainMap &map);
QList<Message> messagesOf(const LostTolerance &lost);
QList<Message> messagesOf(const GlossaryEntry &entry);
QList<Message> messagesOf(const Course &course);
QList<Message> messagesOf(const Questionnaire &questionnaire);
QList<Message> messagesOf(const HandoutRecipe &handout);
QList<Message> messagesOf(const SessionPlan &session);
QList<Message> messagesOf(const HelpLine &line);

} // namespace Handrail
