// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/questionnaireblocks.h"

#include "report/builder/spans.h"

#include <algorithm>

namespace Handrail {

QList<ReportBlock> QuestionnaireBlocks::blank(const Questionnaire &questionnaire)
{
    return QuestionnaireBlocks(questionnaire).m_blocks;
}

QuestionnaireBlocks::QuestionnaireBlocks(const Questionnaire &questionnaire)
{
    number(questionnaire.items);
    m_blocks.append(ReportHeading{1, parseInline(questionnaire.title.translated())});
    if (!questionnaire.description.isEmpty()) {
        m_blocks.append(
            ReportParagraph{parseInline(questionnaire.description.translated()), ReportParagraph::Style::Lead});
    }
    add(questionnaire.items, 2);
    if (!questionnaire.copyright.isEmpty())
        m_blocks.append(ReportParagraph{Spans::words(questionnaire.copyright), ReportParagraph::Style::Caption});
}

void QuestionnaireBlocks::number(const QList<QuestionnaireItem> &items)
{
    for (const QuestionnaireItem &item : items) {
        if (item.isQuestion())
            m_questions.insert(item.linkId,
                               {item.prefix.isEmpty() ? QString::number(m_questions.size() + 1) : item.prefix, &item});
        number(item.items);
    }
}

void QuestionnaireBlocks::add(const QList<QuestionnaireItem> &items, int headingLevel)
{
    for (const QuestionnaireItem &item : items) {
        const InlineText text = parseInline(item.text.translated());
        const QString condition = conditionWords(item);
        if (item.isQuestion()) {
            const Question asked = m_questions.value(item.linkId);
            ReportQuestion question;
            question.text =
                Spans::strong(tr("%1.", "number of a question").arg(asked.number)) + Spans::words(QStringLiteral(" "));
            if (!condition.isEmpty())
                question.text += Spans::emphasis(tr("If %1:", "condition of a question").arg(condition))
                                 + Spans::words(QStringLiteral(" "));
            question.text += text;
            if (item.type == QuestionnaireItem::Type::Boolean)
                question.options = {tr("Yes"), tr("No")};
            for (const AnswerOption &option : item.answerOptions)
                question.options.append(plainText(option.display.translated()));
            m_blocks.append(question);
        } else {
            if (item.type == QuestionnaireItem::Type::Group) {
                if (!text.isEmpty())
                    m_blocks.append(ReportHeading{std::min(headingLevel, 3), text});
                if (!condition.isEmpty())
                    m_blocks.append(ReportParagraph{
                        Spans::emphasis(tr("Answer these if %1.", "condition of a group of questions").arg(condition)),
                        ReportParagraph::Style::Body});
            } else if (!text.isEmpty()) {
                InlineText display = condition.isEmpty()
                                         ? InlineText()
                                         : Spans::emphasis(tr("If %1:", "condition of a question").arg(condition))
                                               + Spans::words(QStringLiteral(" "));
                m_blocks.append(ReportParagraph{display + text, ReportParagraph::Style::Body});
            }
        }
        add(item.items,
            item.type == QuestionnaireItem::Type::Group && !text.isEmpty() ? headingLevel + 1 : headingLevel);
    }
}

QString QuestionnaireBlocks::conditionWords(const QuestionnaireItem &item) const
{
    QString words;
    for (const EnableWhen &when : item.enableWhen) {
        const QString one = conditionWords(when);
        if (words.isEmpty())
            words = one;
        else if (item.enableAll)
            words = tr("%1 and %2", "two conditions, both needed").arg(words, one);
        else
            words = tr("%1 or %2", "two conditions, one is enough").arg(words, one);
    }
    return words;
}

QString QuestionnaireBlocks::conditionWords(const EnableWhen &when) const
{
    const Question asked = m_questions.value(when.question);
    if (!asked.item)
        return when.question;
    if (when.op == EnableWhen::Operator::Exists)
        return when.answerExists ? tr("you answered %1", "a question's number").arg(asked.number)
                                 : tr("you did not answer %1", "a question's number").arg(asked.number);

    const bool isEqual = when.op == EnableWhen::Operator::Equals;
    if (asked.item->type == QuestionnaireItem::Type::Boolean) {
        const bool isYes = (when.answerCode == QLatin1String("true")) == isEqual;
        return isYes ? tr("yes to %1", "a question's number").arg(asked.number)
                     : tr("no to %1", "a question's number").arg(asked.number);
    }
    QString answer = when.answerCode;
    for (const AnswerOption &option : asked.item->answerOptions) {
        if (option.code == when.answerCode)
            answer = plainText(option.display.translated());
    }
    return isEqual ? tr("“%1” to %2", "an answer and a question's number").arg(answer).arg(asked.number)
                   : tr("anything but “%1” to %2", "an answer and a question's number").arg(answer).arg(asked.number);
}

} // namespace Handrail
