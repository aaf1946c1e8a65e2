// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/helpline.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// Sets the help lines of a territory for paper.
class HelpLineBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::HelpLineBlocks)

public:
    /// A table of whom to call, with room to write the clinic's own number in, and the day the numbers were looked up.
    static QList<ReportBlock> table(const QList<HelpLine> &lines, const QLocale &locale);
    /// One line for the foot of every page: the emergency number and the first line for treatment.
    static QString footer(const QList<HelpLine> &lines, const QLocale &locale);

    static InlineText nameWords(const HelpLine &line);
    /// How it is reached, one way each; none for "your local emergency number".
    static QList<InlineText> ways(const HelpLine &line, Qt::LayoutDirection direction);
    static QString lookedUpWords(const QList<HelpLine> &lines, const QLocale &locale); ///< may be empty

private:
    static InlineText reachWords(const HelpLine &line, Qt::LayoutDirection direction);
    static InlineText writeHere(int lines);
};

} // namespace Handrail
