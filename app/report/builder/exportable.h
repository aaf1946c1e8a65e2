// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/builder/diaryblocks.h"
#include "report/reportdocument.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Handrail {

class ReportBuilder;

/// One thing of the library that can be saved or printed by itself, under a name that no other has.
class Exportable
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::Exportable)

public:
    enum class Kind { Handout, Topic, Course, OverdoseRates, Questionnaire, Comparison, View };

    Kind kind = Kind::Topic;
    QString id;   ///< within its kind
    QString name; ///< the id, or "topic:overdose" where an earlier kind has the same id
    QString title;
    QString purpose; ///< whom it is for; may be empty

    /// Handouts first, then topics, courses, the rates of overdose, blank forms, the comparison and the views of
    /// Understand, in the library's order.
    static QList<Exportable> all(const Library &library);
    static std::optional<Exportable> find(const Library &library, const QString &name);

    struct Options
    {
        bool hasHelpLines = true; ///< the table of help lines at the end of what has none
        DiaryDays diaryDays = {};
    };
    /// The report of this thing, built with a fresh builder.
    ReportDocument report(const Library &library, ReportBuilder &builder, const Options &options) const;
};

} // namespace Handrail
