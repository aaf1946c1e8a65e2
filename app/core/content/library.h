// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/comparison.h"
#include "core/content/handoutrecipe.h"
#include "core/content/helpline.h"
#include "core/content/sessionplan.h"
#include "core/content/source.h"
#include "core/content/topic.h"
#include "core/questionnaire/questionnaire.h"
#include "core/timeline/course.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Handrail {

/// Everything an author wrote, read and checked. A value: copy it, share it, compare nothing in it to windows.
struct Library
{
    QList<Topic> topics; ///< in reading order
    Comparison comparison;
    QList<Course> courses;
    QList<Questionnaire> questionnaires;
    QList<HandoutRecipe> handouts;
    QList<SessionPlan> sessions;
    QList<HelpLine> helpLines;
    QList<Source> sources;
    QHash<QString, QByteArray> pictures; ///< SVG by file name relative to the content folder

    // Each answers with nullptr when there is none of that id. Pointers live as long as the library.
    const Topic *topic(const QString &id) const;
    const Course *course(const QString &id) const;
    const Questionnaire *questionnaire(const QString &id) const;
    const HandoutRecipe *handout(const QString &id) const;
    const SessionPlan *session(const QString &id) const;
    const Source *source(const QString &id) const;

    /// The lines for a territory ("US", "GB-SCT" also gives those of "GB"), most urgent kind first;
    /// those of "XX" when there are none for it, and the emergency lines of "XX" when it has none of its own.
    QList<HelpLine> helpLinesFor(const QString &territory) const;
};

} // namespace Handrail
