// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/questionnairesession.h"

/// A made-up form of every kind of item, and short words to walk through it.
namespace Handrail::Test {

using Type = QuestionnaireItem::Type;
using Kind = Answer::Kind;

inline const QString yes = yesCode.toString();
inline const QString no = noCode.toString();

inline QString code(const char *name)
{
    return QString::fromLatin1(name);
}

inline QuestionnaireItem item(const char *linkId, Type type)
{
    QuestionnaireItem made;
    made.linkId = code(linkId);
    made.type = type;
    made.text.text = code(linkId) + u'?';
    made.enableAll = true;
    return made;
}

inline QuestionnaireItem howOften(const char *linkId)
{
    QuestionnaireItem made = item(linkId, Type::Choice);
    const auto add = [&](const char *name, std::optional<double> ordinal) {
        AnswerOption option;
        option.code = option.display.text = code(name);
        option.ordinalValue = ordinal;
        made.answerOptions.append(option);
    };
    add("never", 0);
    add("sometimes", 1);
    add("often", 2);
    add("unsure", {});
    return made;
}

inline EnableWhen when(const char *question, const QString &answer,
                       EnableWhen::Operator op = EnableWhen::Operator::Equals)
{
    return {code(question), op, answer, true};
}

/// intro (text) · only-as-prescribed · dependence { more, ill } · addiction { craving, cut-down, failed if cut-down } ·
/// last
inline Questionnaire form()
{
    Questionnaire made;
    made.id = code("form");
    QuestionnaireItem dependence = item("dependence", Type::Group);
    dependence.items = {howOften("more"), item("ill", Type::Boolean)};
    QuestionnaireItem addiction = item("addiction", Type::Group);
    QuestionnaireItem failed = item("failed", Type::Boolean);
    failed.enableWhen = {when("cut-down", yes)};
    addiction.items = {howOften("craving"), item("cut-down", Type::Boolean), failed};
    made.items = {item("intro", Type::Display), item("only-as-prescribed", Type::Boolean), dependence, addiction,
                  item("last", Type::Boolean)};
    return made;
}

inline QStringList linkIds(const QList<QuestionnaireSession::Step> &steps)
{
    QStringList ids;
    for (const auto &step : steps)
        ids.append(step.item->linkId);
    return ids;
}

inline QString at(const QuestionnaireSession &session)
{
    const auto step = session.current();
    return step.item ? step.item->linkId : QStringLiteral("(end)");
}

} // namespace Handrail::Test
