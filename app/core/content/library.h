// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"
#include "core/content/comparison.h"
#include "core/content/glossary.h"
#include "core/content/handoutrecipe.h"
#include "core/content/helpline.h"
#include "core/content/losttolerance.h"
#include "core/content/sessionplan.h"
#include "core/content/situation.h"
#include "core/content/source.h"
#include "core/content/topic.h"
#include "core/content/walkthrough.h"
#include "core/questionnaire/questionnaire.h"
#include "core/timeline/course.h"
#include "core/timeline/overdoserate.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace Handrail {

/// The ids under which the views of Understand are opened, listed and exported.
namespace ViewId {
inline const QString situations = QStringLiteral("which-is-it");
inline const QString walkthrough = QStringLiteral("heroin-step-by-step");
inline const QString brainMap = QStringLiteral("brain-map");
inline const QString lostTolerance = QStringLiteral("lost-tolerance");
} // namespace ViewId

/// Everything an author wrote, read and checked. A value: copy it, share it, compare nothing in it to windows.
struct Library
{
    QList<Topic> topics; ///< in reading order
    Comparison comparison;
    SituationSet situations;
    Walkthrough walkthrough;
    BrainMap brainMap;
    LostTolerance lostTolerance;
    QList<GlossaryEntry> glossary;
    QList<Sign> signs; ///< the courses hold their words as well
    QList<Course> courses;
    std::optional<Course::Danger> overdoseRisk; ///< as every course holds it
    QList<OverdoseRate> overdoseRates;
    QList<Questionnaire> questionnaires;
    QList<HandoutRecipe> handouts;
    QList<SessionPlan> sessions;
    QList<HelpLine> helpLines;
    QList<Source> sources;
    QHash<QString, QByteArray> pictures; ///< SVG by file name relative to the content folder

    /// A view of Understand besides the comparison and the topics.
    struct View
    {
        QString id; ///< one of ViewId
        Message title;
    };
    /// Those that there is content for, in the order in which they are offered.
    QList<View> views() const;

    // Each answers with nullptr when there is none of that id. Pointers live as long as the library.
    const Topic *topic(const QString &id) const;
    const Course *course(const QString &id) const;
    const Questionnaire *questionnaire(const QString &id) const;
    const HandoutRecipe *handout(const QString &id) const;
    const SessionPlan *session(const QString &id) const;
    const Source *source(const QString &id) const;

    /// The lines for a territory ("US", "GB-SCT" also gives those of "GB"), most urgent kind first;
    /// those of "EU" for a member state, else of "XX", when there are none for it, and the emergency lines of these
    /// when it has none of its own.
    QList<HelpLine> helpLinesFor(const QString &territory) const;
};

} // namespace Handrail
