// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/questionnairesession.h"

#include <algorithm>

namespace Handrail {

namespace {

bool isSign(const QuestionnaireItem &item, const QString &code)
{
    if (item.type == QuestionnaireItem::Type::Boolean)
        return code == yesCode;
    const auto option = std::find_if(item.answerOptions.cbegin(), item.answerOptions.cend(),
                                     [&](const AnswerOption &each) { return each.code == code; });
    return option != item.answerOptions.cend() && option->ordinalValue.value_or(0) > 0;
}

/// "Yes" to the question whether opioids are taken only as prescribed: a boolean, or a choice whose answer
/// has the code "yes" or "true".
bool isYes(const QString &code)
{
    return code == yesCode || code == QStringLiteral("yes");
}

} // namespace

bool QuestionnaireSession::Step::isConditional() const
{
    return !item->enableWhen.isEmpty()
           || std::any_of(groups.cbegin(), groups.cend(),
                          [](const QuestionnaireItem *group) { return !group->enableWhen.isEmpty(); });
}

QuestionnaireSession::QuestionnaireSession(Questionnaire questionnaire)
    : m_questionnaire(std::move(questionnaire))
{}

bool QuestionnaireSession::applies(const QuestionnaireItem &item, const QHash<QString, bool> &enabled) const
{
    if (item.enableWhen.isEmpty())
        return true;
    const auto holds = [&](const EnableWhen &condition) {
        // What was said to a question that no longer applies counts as not said.
        const Answer said = enabled.value(condition.question) ? m_answers.value(condition.question) : Answer{};
        const bool exists = said.kind == Answer::Kind::Chosen;
        switch (condition.op) {
        case EnableWhen::Operator::Exists:
            return exists == condition.answerExists;
        case EnableWhen::Operator::Equals:
            return exists && said.code == condition.answerCode;
        case EnableWhen::Operator::NotEquals:
            return !exists || said.code != condition.answerCode;
        }
        return false;
    };
    return item.enableAll ? std::all_of(item.enableWhen.cbegin(), item.enableWhen.cend(), holds)
                          : std::any_of(item.enableWhen.cbegin(), item.enableWhen.cend(), holds);
}

void QuestionnaireSession::collect(const QList<QuestionnaireItem> &items, Step around, QHash<QString, bool> &enabled,
                                   QList<Step> &steps) const
{
    for (const QuestionnaireItem &item : items) {
        if (!applies(item, enabled))
            continue;
        enabled.insert(item.linkId, true);
        if (item.type != QuestionnaireItem::Type::Group) {
            steps.append({&item, around.groups, around.side});
            continue;
        }
        Step inside = around;
        inside.groups.append(&item);
        if (item.linkId == Questionnaire::dependenceGroup)
            inside.side = Side::Dependence;
        else if (item.linkId == Questionnaire::addictionGroup)
            inside.side = Side::Addiction;
        collect(item.items, inside, enabled, steps);
    }
}

QList<QuestionnaireSession::Step> QuestionnaireSession::steps() const
{
    QList<Step> steps;
    QHash<QString, bool> enabled;
    collect(m_questionnaire.items, {}, enabled, steps);
    return steps;
}

QList<QuestionnaireSession::Step> QuestionnaireSession::questions() const
{
    QList<Step> questions = steps();
    questions.removeIf([](const Step &step) { return !step.item->isQuestion(); });
    return questions;
}

bool QuestionnaireSession::isEnabled(const QString &linkId) const
{
    QList<Step> found;
    QHash<QString, bool> enabled;
    collect(m_questionnaire.items, {}, enabled, found);
    return enabled.value(linkId);
}

bool QuestionnaireSession::isFinished() const
{
    return m_position >= steps().size();
}

QuestionnaireSession::Step QuestionnaireSession::current() const
{
    return steps().value(m_position);
}

double QuestionnaireSession::progress() const
{
    if (isFinished())
        return 1;
    const qsizetype count = questions().size();
    return count == 0 ? 0 : double(questionsBefore()) / double(count);
}

int QuestionnaireSession::questionsBefore() const
{
    const QList<Step> before = steps().mid(0, m_position);
    return int(std::count_if(before.cbegin(), before.cend(), [](const Step &step) { return step.item->isQuestion(); }));
}

int QuestionnaireSession::questionNumber() const
{
    const Step step = current();
    return step.item && step.item->isQuestion() ? questionsBefore() + 1 : 0;
}

QuestionnaireSession::Step QuestionnaireSession::lastUnconditional() const
{
    const QList<Step> now = steps();
    for (qsizetype i = std::min<qsizetype>(m_position, now.size() - 1); i >= 0; --i) {
        if (!now.at(i).isConditional())
            return now.at(i);
    }
    return {};
}

Answer QuestionnaireSession::answer(const QString &linkId) const
{
    return m_answers.value(linkId);
}

Answer QuestionnaireSession::currentAnswer() const
{
    const Step step = current();
    return step.item ? answer(step.item->linkId) : Answer{};
}

QStringList QuestionnaireSession::codes(const QuestionnaireItem &item)
{
    if (item.type == QuestionnaireItem::Type::Boolean)
        return {yesCode.toString(), noCode.toString()};
    QStringList codes;
    for (const AnswerOption &option : item.answerOptions)
        codes.append(option.code);
    return codes;
}

bool QuestionnaireSession::choose(const QString &code)
{
    const Step step = current();
    if (!step.item || !step.item->isQuestion() || !codes(*step.item).contains(code))
        return false;
    m_answers.insert(step.item->linkId, {Answer::Kind::Chosen, code});
    m_passed.remove(step.item->linkId);
    advance();
    return true;
}

bool QuestionnaireSession::canDecline() const
{
    const Step step = current();
    return step.item && step.item->isQuestion() && !step.item->required;
}

bool QuestionnaireSession::decline()
{
    if (!canDecline())
        return false;
    const QString linkId = current().item->linkId;
    m_answers.insert(linkId, {Answer::Kind::Declined, {}});
    m_passed.remove(linkId);
    advance();
    return true;
}

bool QuestionnaireSession::canSkip() const
{
    const Step step = current();
    if (!step.item)
        return false;
    return !step.item->required || answer(step.item->linkId).kind == Answer::Kind::Chosen;
}

bool QuestionnaireSession::skip()
{
    if (!canSkip())
        return false;
    const QString linkId = current().item->linkId;
    if (!m_answers.contains(linkId))
        m_passed.insert(linkId);
    advance();
    return true;
}

bool QuestionnaireSession::isResolved(const Step &step) const
{
    return m_answers.contains(step.item->linkId) || m_passed.contains(step.item->linkId);
}

void QuestionnaireSession::advance()
{
    ++m_position;
    if (!m_isReview)
        return;
    // An answer changed from the result page may have opened new questions; those already settled are not asked again.
    const QList<Step> now = steps();
    while (m_position < now.size() && isResolved(now.at(m_position)))
        ++m_position;
}

bool QuestionnaireSession::goBack()
{
    if (!canGoBack())
        return false;
    m_position = int(std::min<qsizetype>(m_position, steps().size())) - 1;
    m_isReview = false;
    return true;
}

bool QuestionnaireSession::review(const QString &linkId)
{
    const QList<Step> now = steps();
    const auto found =
        std::find_if(now.cbegin(), now.cend(), [&](const Step &step) { return step.item->linkId == linkId; });
    if (found == now.cend())
        return false;
    m_position = int(found - now.cbegin());
    m_isReview = true;
    return true;
}

SessionResult QuestionnaireSession::result() const
{
    SessionResult result;
    for (const Step &step : questions()) {
        SideCount &count = step.side == Side::Dependence  ? result.dependence
                           : step.side == Side::Addiction ? result.addiction
                                                          : result.other;
        ++count.asked;
        const Answer said = answer(step.item->linkId);
        if (said.kind == Answer::Kind::Declined)
            ++count.declined;
        if (said.kind != Answer::Kind::Chosen)
            continue;
        ++count.answered;
        if (step.item->linkId == Questionnaire::onlyAsPrescribed)
            result.isOnlyAsPrescribed = isYes(said.code);
        else if (isSign(*step.item, said.code))
            count.signs.append(step.item->linkId);
    }
    return result;
}

void QuestionnaireSession::clear()
{
    m_answers = {};
    m_passed = {};
    m_position = 0;
    m_isReview = false;
}

} // namespace Handrail
