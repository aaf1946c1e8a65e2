// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/questionnaireresponse.h"

#include "core/content/inlinetext.h"
#include "core/questionnaire/questionnairesession.h"

#include <QJsonArray>

namespace Handrail {

namespace {

QJsonObject answerValue(const QuestionnaireItem &item, const QString &code)
{
    if (item.type == QuestionnaireItem::Type::Boolean)
        return {{QStringLiteral("valueBoolean"), code == yesCode}};
    QJsonObject coding;
    for (const AnswerOption &option : item.answerOptions) {
        if (option.code != code)
            continue;
        if (!option.system.isEmpty())
            coding.insert(QStringLiteral("system"), option.system);
        coding.insert(QStringLiteral("code"), option.code);
        coding.insert(QStringLiteral("display"), plainText(option.display.translated()));
    }
    return {{QStringLiteral("valueCoding"), coding}};
}

QJsonArray itemsOf(const QuestionnaireSession &session, const QList<QuestionnaireItem> &items)
{
    QJsonArray written;
    for (const QuestionnaireItem &item : items) {
        if (item.type == QuestionnaireItem::Type::Display || !session.isEnabled(item.linkId))
            continue;
        QJsonObject object{{QStringLiteral("linkId"), item.linkId}};
        if (!item.text.isEmpty())
            object.insert(QStringLiteral("text"), plainText(item.text.translated()));
        if (item.type == QuestionnaireItem::Type::Group) {
            const QJsonArray inside = itemsOf(session, item.items);
            if (inside.isEmpty())
                continue;
            object.insert(QStringLiteral("item"), inside);
        } else {
            const Answer said = session.answer(item.linkId);
            if (said.kind == Answer::Kind::None)
                continue;
            if (said.kind == Answer::Kind::Chosen) {
                object.insert(QStringLiteral("answer"), QJsonArray{answerValue(item, said.code)});
            } else {
                object.insert(QStringLiteral("extension"),
                              QJsonArray{QJsonObject{
                                  {QStringLiteral("url"),
                                   QStringLiteral("http://hl7.org/fhir/StructureDefinition/data-absent-reason")},
                                  {QStringLiteral("valueCode"), QStringLiteral("asked-declined")}}});
            }
        }
        written.append(object);
    }
    return written;
}

} // namespace

QJsonObject questionnaireResponse(const QuestionnaireSession &session, const QDateTime &authored)
{
    const Questionnaire &form = session.questionnaire();
    QJsonObject response{
        {QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse")},
        {QStringLiteral("status"), session.isFinished() ? QStringLiteral("completed") : QStringLiteral("in-progress")},
        {QStringLiteral("authored"), authored.toOffsetFromUtc(authored.offsetFromUtc()).toString(Qt::ISODate)}};
    if (!form.url.isEmpty()) {
        response.insert(QStringLiteral("questionnaire"),
                        form.version.isEmpty() ? form.url : form.url + u'|' + form.version);
    }
    const QJsonArray items = itemsOf(session, form.items);
    if (!items.isEmpty()) // FHIR has no empty arrays
        response.insert(QStringLiteral("item"), items);
    return response;
}

} // namespace Handrail
