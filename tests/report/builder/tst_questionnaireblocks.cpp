// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/samplelibrary.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;
using namespace Handrail::Test;
using namespace Qt::StringLiterals;

class QuestionnaireBlocksTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void blankFormNumbersQuestionsAndExplainsConditions();

private:
    Library m_library;
};

void QuestionnaireBlocksTest::init()
{
    TestCase::init();
    m_library = sampleLibrary();
}

void QuestionnaireBlocksTest::blankFormNumbersQuestionsAndExplainsConditions()
{
    QuestionnaireItem yesNo;
    yesNo.linkId = u"q1"_s;
    yesNo.type = QuestionnaireItem::Type::Boolean;
    yesNo.text = message(u"Are you here?"_s);
    QuestionnaireItem often = yesNo;
    often.linkId = u"q2"_s;
    often.type = QuestionnaireItem::Type::Choice;
    often.text = message(u"How often?"_s);
    AnswerOption never;
    never.code = u"never"_s;
    never.display = message(u"Never"_s);
    AnswerOption isOften;
    isOften.code = u"often"_s;
    isOften.display = message(u"Often"_s);
    often.answerOptions = {never, isOften};
    often.enableWhen = {{u"q1"_s, EnableWhen::Operator::Equals, u"true"_s, true}};
    QuestionnaireItem why = yesNo;
    why.linkId = u"q3"_s;
    why.text = message(u"Do you know why?"_s);
    why.enableWhen = {{u"q1"_s, EnableWhen::Operator::Equals, u"false"_s, true},
                      {u"q2"_s, EnableWhen::Operator::NotEquals, u"never"_s, true}};
    QuestionnaireItem last = yesNo;
    last.linkId = u"q4"_s;
    last.text = message(u"Anything else?"_s);
    last.enableAll = true;
    last.enableWhen = {{u"q2"_s, EnableWhen::Operator::Exists, {}, true},
                       {u"q3"_s, EnableWhen::Operator::Equals, u"true"_s, true}};
    QuestionnaireItem group;
    group.linkId = u"g"_s;
    group.type = QuestionnaireItem::Type::Group;
    group.text = message(u"The body"_s);
    group.items = {yesNo, often};
    Questionnaire form;
    form.title = message(u"Self-check"_s);
    form.description = message(u"It diagnoses nothing."_s);
    form.items = {group, why, last};

    ReportBuilder report = builderFor(m_library);
    report.addQuestionnaire(form);
    const ReportDocument document = report.document({});
    const auto questions = blocksOf<ReportQuestion>(document);
    QCOMPARE(questions.size(), 4);
    QCOMPARE(plainText(questions.at(0).text), u"1. Are you here?"_s);
    QCOMPARE(questions.at(0).options, (QStringList{u"Yes"_s, u"No"_s}));
    QCOMPARE(plainText(questions.at(1).text), u"2. If yes to 1: How often?"_s);
    QCOMPARE(questions.at(1).options, (QStringList{u"Never"_s, u"Often"_s}));
    QCOMPARE(plainText(questions.at(2).text), u"3. If no to 1 or anything but “Never” to 2: Do you know why?"_s);
    QCOMPARE(plainText(questions.at(3).text), u"4. If you answered 2 and yes to 3: Anything else?"_s);
    const auto headings = blocksOf<ReportHeading>(document);
    QCOMPARE(headings.size(), 2);
    QCOMPARE(headings.at(1).level, 2);
}

HANDRAIL_TEST_MAIN(QGuiApplication, QuestionnaireBlocksTest)
#include "tst_questionnaireblocks.moc"
