// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace Handrail {

/// An answer a person can choose (FHIR `answerOption.valueCoding`).
struct AnswerOption
{
    QString code;
    Message display;
    std::optional<double> ordinalValue; ///< FHIR extension ordinalValue, for scoring
};

/// A condition under which an item is asked (FHIR `enableWhen`, operators exists and =).
struct EnableWhen
{
    enum class Operator { Exists, Equals, NotEquals };
    QString question; ///< linkId
    Operator op = Operator::Equals;
    QString answerCode;       ///< for Equals and NotEquals
    bool answerExists = true; ///< for Exists
};

/// A question, or a group or a text between questions (FHIR `Questionnaire.item`).
struct QuestionnaireItem
{
    enum class Type { Group, Display, Choice, Boolean };

    QString linkId;
    Type type = Type::Choice;
    Message text;
    bool required = false;
    bool enableAll = false; ///< FHIR enableBehavior: all (true) or any
    QList<EnableWhen> enableWhen;
    QList<AnswerOption> answerOptions;
    QList<QuestionnaireItem> items;
};

/// A form (HL7 FHIR R4 `Questionnaire`, the part that Handrail supports).
struct Questionnaire
{
    QString id;
    QString file;
    Message title;
    Message description; ///< what it is for, and that it diagnoses nothing
    QString copyright;
    QList<QuestionnaireItem> items;
};

} // namespace Handrail
