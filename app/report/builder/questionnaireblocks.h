// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/questionnaire.h"
#include "report/reportdocument.h"

#include <QCoreApplication>
#include <QHash>

namespace Handrail {

/// Sets a questionnaire as a blank form to fill in by hand: numbered questions with boxes to tick, and the
/// conditions under which a question is asked in words.
class QuestionnaireBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::QuestionnaireBlocks)

public:
    static QList<ReportBlock> blank(const Questionnaire &questionnaire);

private:
    explicit QuestionnaireBlocks(const Questionnaire &questionnaire);

    void number(const QList<QuestionnaireItem> &items);
    void add(const QList<QuestionnaireItem> &items, int headingLevel);
    QString conditionWords(const QuestionnaireItem &item) const;
    QString conditionWords(const EnableWhen &when) const;

    struct Question
    {
        QString number; ///< the form's own "1a", or the count
        const QuestionnaireItem *item = nullptr;
    };
    QHash<QString, Question> m_questions; ///< by linkId
    QList<ReportBlock> m_blocks;
};

} // namespace Handrail
