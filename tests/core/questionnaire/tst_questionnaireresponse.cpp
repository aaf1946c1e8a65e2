// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/questionnairereader.h"
#include "core/questionnaire/questionnaireresponse.h"
#include "core/questionnaire/questionnairesession.h"
#include "support/testcase.h"

#include <QJsonArray>

using namespace Handrail;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

Questionnaire form()
{
    LocatedErrors errors;
    const auto file = JsonFile::parse(
        QStringLiteral("form.json"),
        QByteArray(
            "{ "
            "'resourceType': 'Questionnaire', 'id': 'form', 'url': 'https://clinic.example/form', 'version': '2', "
            "'status': 'active', 'title': 'A form', 'item': [ "
            "{ 'linkId': 'hello', 'type': 'display', 'text': 'Hello.' }, "
            "{ 'linkId': 'g', 'type': 'group', 'text': 'Group', 'item': [ "
            "{ 'linkId': 'pull', 'type': 'choice', 'text': 'A **strong** pull?', 'answerOption': [ "
            "{ 'valueCoding': { 'system': 'https://clinic.example/often', 'code': 'never', 'display': 'Never' } }, "
            "{ 'valueCoding': { 'code': 'often', 'display': 'Often' } } ] }, "
            "{ 'linkId': 'why', 'type': 'boolean', 'text': 'Why?', 'enableWhen': [ "
            "{ 'question': 'pull', 'operator': '=', 'answerCoding': { 'code': 'often' } } ] } ] }, "
            "{ 'linkId': 'last', 'type': 'boolean', 'text': 'Last?' } ] } ")
            .replace('\'', '"'));
    JsonReader reader(file.value(), errors);
    return readQuestionnaire(reader);
}

QJsonArray itemsOf(const QJsonObject &object)
{
    return object.value(QStringLiteral("item")).toArray();
}

QString linkIdOf(const QJsonValue &item)
{
    return item.toObject().value(QStringLiteral("linkId")).toString();
}

} // namespace

class TestQuestionnaireResponse : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyBeforeTheFirstAnswer();
    void holdsWhatWasSaid();
    void leavesOutWhatDoesNotApply();
    void saysWhatWasDeclined();
    void namesNobody();
};

void TestQuestionnaireResponse::emptyBeforeTheFirstAnswer()
{
    const QuestionnaireSession session(form());
    const QJsonObject response = questionnaireResponse(session, noon);
    QCOMPARE(response.value(QStringLiteral("resourceType")).toString(), QStringLiteral("QuestionnaireResponse"));
    QCOMPARE(response.value(QStringLiteral("status")).toString(), QStringLiteral("in-progress"));
    QCOMPARE(response.value(QStringLiteral("authored")).toString(), QStringLiteral("2026-11-21T12:00:00Z"));
    QCOMPARE(response.value(QStringLiteral("questionnaire")).toString(),
             QStringLiteral("https://clinic.example/form|2"));
    QVERIFY(!response.contains(QStringLiteral("item"))); // FHIR has no empty arrays
}

void TestQuestionnaireResponse::holdsWhatWasSaid()
{
    QuestionnaireSession session(form());
    session.skip();
    QVERIFY(session.choose(QStringLiteral("often")) && session.choose(noCode.toString()));
    QVERIFY(session.choose(yesCode.toString()));
    const QJsonObject response = questionnaireResponse(session, noon);
    QCOMPARE(response.value(QStringLiteral("status")).toString(), QStringLiteral("completed"));
    const QJsonArray items = itemsOf(response);
    QCOMPARE(items.size(), 2);
    const QJsonArray inside = itemsOf(items.at(0).toObject());
    QCOMPARE(inside.size(), 2);
    const QJsonObject pull = inside.at(0).toObject();
    QCOMPARE(linkIdOf(pull), QStringLiteral("pull"));
    QCOMPARE(pull.value(QStringLiteral("text")).toString(), QStringLiteral("A strong pull?"));
    const QJsonObject often{{QStringLiteral("code"), QStringLiteral("often")},
                            {QStringLiteral("display"), QStringLiteral("Often")}};
    const QJsonArray pullAnswer{QJsonObject{{QStringLiteral("valueCoding"), often}}};
    QCOMPARE(pull.value(QStringLiteral("answer")).toArray(), pullAnswer);
    const QJsonArray whyAnswer{QJsonObject{{QStringLiteral("valueBoolean"), false}}};
    QCOMPARE(inside.at(1).toObject().value(QStringLiteral("answer")).toArray(), whyAnswer);
    QCOMPARE(linkIdOf(items.at(1)), QStringLiteral("last"));
}

void TestQuestionnaireResponse::leavesOutWhatDoesNotApply()
{
    QuestionnaireSession session(form());
    session.skip();
    session.choose(QStringLiteral("often"));
    session.choose(yesCode.toString());
    session.review(QStringLiteral("pull"));
    session.choose(QStringLiteral("never"));
    const QJsonArray inside = itemsOf(itemsOf(questionnaireResponse(session, noon)).at(0).toObject());
    QCOMPARE(inside.size(), 1);
    const QJsonObject coding = inside.at(0)
                                   .toObject()
                                   .value(QStringLiteral("answer"))
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value(QStringLiteral("valueCoding"))
                                   .toObject();
    QCOMPARE(coding.value(QStringLiteral("system")).toString(), QStringLiteral("https://clinic.example/often"));
}

void TestQuestionnaireResponse::saysWhatWasDeclined()
{
    QuestionnaireSession session(form());
    session.skip();
    session.skip();    // passed over
    session.decline(); // "last"
    const QJsonArray items = itemsOf(questionnaireResponse(session, noon));
    QCOMPARE(items.size(), 1);
    QCOMPARE(linkIdOf(items.at(0)), QStringLiteral("last"));
    QVERIFY(!items.at(0).toObject().contains(QStringLiteral("answer")));
    QCOMPARE(items.at(0)
                 .toObject()
                 .value(QStringLiteral("extension"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QStringLiteral("valueCode"))
                 .toString(),
             QStringLiteral("asked-declined"));
}

void TestQuestionnaireResponse::namesNobody()
{
    QuestionnaireSession session(form());
    session.skip();
    session.choose(QStringLiteral("often"));
    const QJsonObject response = questionnaireResponse(session, noon);
    QCOMPARE(response.keys(), QStringLiteral("authored item questionnaire resourceType status").split(u' '));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestQuestionnaireResponse)

#include "tst_questionnaireresponse.moc"
