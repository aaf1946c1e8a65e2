// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What FHIR allows in a form and Handrail does not, with the reason; in the context Handrail::QuestionnaireReader.
namespace Handrail {

struct Refusal
{
    const char *key;
    const char *why; ///< translated where it is written down
};

inline constexpr Refusal refusedOfForm[] = {
    {"modifierExtension",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                       "an extension that changes the meaning of the form is not supported; take it out")},
    {"implicitRules",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "rules outside the form are not supported; take the key out")},
    {"contained", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                    "contained resources are not supported; write the answers as answerOption")},
    {"derivedFrom", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                      "a form that needs another form is not supported; write all items here")},
};

inline constexpr Refusal refusedOfItem[] = {
    {"modifierExtension",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                       "an extension that changes the meaning of an item is not supported; take it out")},
    {"definition", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                     "items defined elsewhere are not supported; write the text and the answers here")},
    {"repeats", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                  "more than one answer to a question is not supported; ask one question for each")},
    {"readOnly",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                       "an item that cannot be answered is not supported; use type \"display\" for a text")},
    {"maxLength",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answers to choose from are supported; take the key out")},
    {"answerValueSet",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                       "answers kept outside the form are not supported; write them as answerOption")},
    {"initial", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                  "an answer given beforehand is not supported: every answer is the person’s own")},
};

inline constexpr Refusal refusedOfOption[] = {
    {"valueInteger", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                       "only valueCoding is supported; give the answer a code and a display")},
    {"valueDate", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                    "only valueCoding is supported; give the answer a code and a display")},
    {"valueTime", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                    "only valueCoding is supported; give the answer a code and a display")},
    {"valueString", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                      "only valueCoding is supported; give the answer a code and a display")},
    {"valueReference", QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                                         "only valueCoding is supported; give the answer a code and a display")},
    {"initialSelected",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                       "an answer chosen beforehand is not supported: every answer is the person’s own")},
    {"extension",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                       "extensions of an answer belong inside valueCoding, and only ordinalValue is supported")},
    {"modifierExtension",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader",
                       "an extension that changes the meaning of an answer is not supported; take it out")},
};

inline constexpr Refusal refusedOfCondition[] = {
    {"answerDecimal",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
    {"answerInteger",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
    {"answerDate",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
    {"answerDateTime",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
    {"answerTime",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
    {"answerString",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
    {"answerQuantity",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
    {"answerReference",
     QT_TRANSLATE_NOOP("Handrail::QuestionnaireReader", "only answerBoolean and answerCoding are supported")},
};

} // namespace Handrail
