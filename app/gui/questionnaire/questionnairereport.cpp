// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/questionnairereport.h"

#include "core/questionnaire/questionnairesession.h"
#include "gui/questionnaire/resultwords.h"
#include "report/reportbuilder.h"

#include <utility>

namespace Handrail {

namespace {

InlineText words(const QString &text)
{
    Span span;
    span.text = text;
    return {span};
}

QString titleOf(const Questionnaire &form)
{
    return plainText(form.title.translated());
}

ReportList listOf(const QStringList &items)
{
    ReportList list;
    for (const QString &item : items)
        list.items.append(words(item));
    return list;
}

ReportParagraph paragraphOf(const QString &text)
{
    return {words(text), ReportParagraph::Style::Body};
}

} // namespace

QuestionnaireReport::QuestionnaireReport(const Library &library, QString territory, const QDate &today)
    : m_library(library)
    , m_territory(std::move(territory))
    , m_today(today)
{}

ReportDocument QuestionnaireReport::blankForm(const Questionnaire &form) const
{
    ReportBuilder builder(m_library, QLocale(), m_today, m_territory);
    builder.addQuestionnaire(form);
    builder.addHelpLines();
    return builder.document(titleOf(form));
}

ReportDocument QuestionnaireReport::result(const QuestionnaireSession &session) const
{
    const ResultWords result(session);
    ReportBuilder builder(m_library, QLocale(), m_today, m_territory);
    builder.addHeading(1, result.title());
    const QStringList summary = result.summary();
    for (qsizetype i = 0; i < summary.size(); ++i) {
        builder.addBlock(ReportParagraph{words(summary.at(i)),
                                         i == 0 ? ReportParagraph::Style::Lead : ReportParagraph::Style::Body});
    }
    const QList<ResultWords::Card> cards = result.cards();
    for (const ResultWords::Card &card : cards) {
        builder.addHeading(2, card.side == Side::Dependence ? tr("%1: dependence", "card title").arg(card.title)
                                                            : tr("%1: addiction", "card title").arg(card.title));
        builder.addBlock(paragraphOf(card.count));
        if (!card.named.isEmpty())
            builder.addBlock(listOf(card.named));
        for (const QString &sentence : card.meaning)
            builder.addBlock(paragraphOf(sentence));
    }
    builder.addHeading(2, tr("What you can do next"));
    builder.addBlock(listOf(result.nextSteps()));
    ReportCallOut warning;
    warning.tone = CallOut::Tone::Help;
    warning.title = words(result.warningTitle());
    warning.blocks.append(paragraphOf(result.warningText()));
    builder.addBlock(warning);

    builder.addHeading(2, tr("Your answers"));
    ReportTable table;
    table.header = {words(tr("Question")), words(tr("Your answer"))};
    table.columnWeights = {3, 1.4};
    for (const QuestionnaireSession::Step &step : session.questions()) {
        table.rows.append({words(ResultWords::questionText(*step.item)),
                           words(ResultWords::answerText(*step.item, session.answer(step.item->linkId)))});
    }
    builder.addBlock(table);
    builder.addHelpLines();
    return builder.document(titleOf(session.questionnaire()));
}

ReportDocument QuestionnaireReport::opening(const Questionnaire &form) const
{
    ReportBuilder builder(m_library, QLocale(), m_today, m_territory);
    builder.addHeading(1, titleOf(form));
    if (!form.description.isEmpty())
        builder.addText(form.description.translated(), ReportParagraph::Style::Lead);
    return builder.document(titleOf(form));
}

ReportDocument QuestionnaireReport::question(const Questionnaire &form, const QuestionnaireItem &item) const
{
    ReportBuilder builder(m_library, QLocale(), m_today, m_territory);
    if (item.isQuestion()) {
        builder.addHeading(1, ResultWords::questionText(item));
        ReportChoices answers; // none stands out: nobody in the room has answered
        for (const QString &code : QuestionnaireSession::codes(item))
            answers.choices.append({ResultWords::answerText(item, {Answer::Kind::Chosen, code})});
        builder.addBlock(answers);
        return builder.document(ResultWords::questionText(item));
    }
    builder.addHeading(1, titleOf(form));
    builder.addText(item.text.translated(), ReportParagraph::Style::Lead);
    return builder.document(titleOf(form));
}

} // namespace Handrail
