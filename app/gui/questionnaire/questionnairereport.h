// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

class QuestionnaireSession;

/// What the self-check puts on paper and on the projector.
class QuestionnaireReport
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::QuestionnaireReport)

public:
    QuestionnaireReport(const Library &library, QString territory, const QDate &today);

    ReportDocument blankForm(const Questionnaire &form) const;
    ReportDocument result(const QuestionnaireSession &session) const;

    /// The form's title and what it is for.
    ReportDocument opening(const Questionnaire &form) const;
    /// A question for a group to talk about: with its answers, and without what anybody chose.
    ReportDocument question(const Questionnaire &form, const QuestionnaireItem &item) const;

private:
    const Library &m_library;
    QString m_territory;
    QDate m_today;
};

} // namespace Handrail
