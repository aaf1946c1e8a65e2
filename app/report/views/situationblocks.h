// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/situation.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// Sets "Which is it?" as a sheet with boxes to tick and its answers, and as slides for a show of hands.
class SituationBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::SituationBlocks)

public:
    static QList<ReportBlock> paper(const SituationSet &set);
    static QList<ReportBlock> slides(const SituationSet &set);

    /// In the order in which they are offered everywhere.
    static QList<Situation::Answer> answers();
    static QString answerName(Situation::Answer answer);     ///< "Dependence"
    static QString answerSentence(Situation::Answer answer); ///< "Handrail would say: dependence."
    static QString closeTitle();

    // Where a slide stands: the number, from 0, of its level 1 heading. Slide 0 says what it is about.
    static int storySlide(int situation) { return 1 + 2 * situation; }
    static int answerSlide(int situation) { return 2 + 2 * situation; }
    static int closeSlide(const SituationSet &set) { return storySlide(int(set.situations.size())); }
};

} // namespace Handrail
