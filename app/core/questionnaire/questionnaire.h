// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>
#include <QString>

#include <optional>

namespace Handrail {

/// An answer a person can choose (FHIR `answerOption.valueCoding`).
struct AnswerOption
{
    QString system; ///< the code system the code is from; may be empty
    QString code;
    Message display;
    std::optional<double> ordinalValue; ///< FHIR extension ordinalValue: over 0 makes the answer a sign
};

/// A condition under which an item is asked (FHIR `enableWhen`, operators exists, = and !=).
struct EnableWhen
{
    enum class Operator { Exists, Equals, NotEquals };
    QString question; ///< linkId of a question that stands earlier in the form
    Operator op = Operator::Equals;
    QString answerCode;       ///< for Equals and NotEquals: a code, or "true" and "false" for a boolean question
    bool answerExists = true; ///< for Exists
};

/// A question, or a group or a text between questions (FHIR `Questionnaire.item`).
struct QuestionnaireItem
{
    enum class Type { Group, Display, Choice, Boolean };

    QString linkId;
    Type type = Type::Choice;
    QString prefix; ///< "1a"; may be empty
    Message text;
    Message
        shortText; ///< a question as a sign, for the result: "I need more than before"; may be empty (SDC shortText)
    bool required = false;
    bool enableAll = false; ///< FHIR enableBehavior: all (true) or any
    QList<EnableWhen> enableWhen;
    QList<AnswerOption> answerOptions; ///< of a choice
    QList<QuestionnaireItem> items;    ///< of a group

    bool isQuestion() const { return type == Type::Choice || type == Type::Boolean; }
};

/// Which of the two things a question asks about.
enum class Side { Other, Dependence, Addiction };

/// A form (HL7 FHIR R4 `Questionnaire`, the part that Handrail supports).
///
/// Three linkIds mean something to Handrail, so that a clinic's own form gets the same result page: the groups
/// `dependence` and `addiction`, whose answers are counted apart, and the question `only-as-prescribed`.
struct Questionnaire
{
    QString id;
    QString file;
    QString url;     ///< canonical address, for the response; may be empty
    QString version; ///< may be empty
    Message title;
    Message description; ///< what it is for, and that it diagnoses nothing
    QString copyright;
    QList<QuestionnaireItem> items;

    static constexpr QStringView dependenceGroup = u"dependence";
    static constexpr QStringView addictionGroup = u"addiction";
    static constexpr QStringView onlyAsPrescribed = u"only-as-prescribed";
};

/// The answers of a boolean question, as codes.
inline constexpr QStringView yesCode = u"true";
inline constexpr QStringView noCode = u"false";

} // namespace Handrail
