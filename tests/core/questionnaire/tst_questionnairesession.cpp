// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/sampleform.h"
#include "support/testcase.h"

using namespace Handrail;
using namespace Handrail::Test;

/// Going through a form: forwards, back, past, and to the end.

class TestQuestionnaireSession : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksInOrder();
    void requiredCannotBePassed();
    void refusesCodesThatAreNoAnswers();
    void goesBackAndForward();
    void reviewReturnsToTheResult();
    void reviewAsksWhatItOpened();
    void clearForgets();
    void numbersQuestionsOnly();
    void lastUnconditionalTellsNoAnswer();
    void emptyFormIsFinished();
};

void TestQuestionnaireSession::asksInOrder()
{
    QuestionnaireSession session(form());
    QCOMPARE(linkIds(session.steps()),
             QStringLiteral("intro only-as-prescribed more ill craving cut-down last").split(u' '));
    QCOMPARE(session.progress(), 0.0);
    QVERIFY(!session.choose(yes)); // a text takes no answer
    QVERIFY(session.skip());
    QCOMPARE(at(session), code("only-as-prescribed"));
    QVERIFY(session.choose(no));
    QCOMPARE(at(session), code("more"));
    QCOMPARE(session.current().side, Side::Dependence);
    QCOMPARE(session.current().groups.size(), 1);
    QVERIFY(session.choose(code("often")) && session.choose(yes) && session.choose(code("never")));
    QCOMPARE(session.current().side, Side::Addiction);
    QVERIFY(session.choose(yes));
    QCOMPARE(at(session), code("failed"));
    QVERIFY(session.choose(no) && session.choose(no));
    QVERIFY(session.isFinished());
    QCOMPARE(session.progress(), 1.0);
    QVERIFY(!session.choose(yes) && !session.skip() && !session.decline());
}

void TestQuestionnaireSession::requiredCannotBePassed()
{
    Questionnaire made = form();
    made.items[1].required = true;
    QuestionnaireSession session(made);
    session.skip();
    QVERIFY(!session.canSkip() && !session.canDecline());
    QVERIFY(!session.skip() && !session.decline());
    QCOMPARE(at(session), code("only-as-prescribed"));
    QVERIFY(session.choose(no));
    session.goBack();
    QVERIFY(session.canSkip()); // it has its answer now
    QVERIFY(!session.canDecline());
    QVERIFY(session.skip());
    QCOMPARE(session.answer(code("only-as-prescribed")).code, no);
}

void TestQuestionnaireSession::refusesCodesThatAreNoAnswers()
{
    QuestionnaireSession session(form());
    session.skip();
    QVERIFY(!session.choose(code("often")));
    QVERIFY(!session.choose({}));
    QVERIFY(session.choose(yes));
    QVERIFY(!session.choose(yes)); // a choice now, with codes of its own
    QCOMPARE(at(session), code("more"));
}

void TestQuestionnaireSession::goesBackAndForward()
{
    QuestionnaireSession session(form());
    QVERIFY(!session.canGoBack() && !session.goBack());
    session.skip();
    session.choose(yes);
    session.choose(code("often"));
    QVERIFY(session.goBack());
    QCOMPARE(at(session), code("more"));
    QCOMPARE(session.currentAnswer().code, code("often"));
    QVERIFY(session.goBack());
    QVERIFY(session.skip());
    QCOMPARE(at(session), code("more")); // one at a time, though it is answered
    QVERIFY(session.skip());
    while (session.skip()) {
    }
    QVERIFY(session.isFinished());
    QVERIFY(session.goBack());
    QCOMPARE(at(session), code("last"));
}

void TestQuestionnaireSession::reviewReturnsToTheResult()
{
    QuestionnaireSession session(form());
    session.skip();
    for (const char *said : {"true", "often", "false", "never", "false", "false"})
        session.choose(code(said));
    QVERIFY(session.isFinished());
    QVERIFY(session.review(code("more")));
    QCOMPARE(session.currentAnswer().code, code("often"));
    QVERIFY(session.choose(code("never")));
    QVERIFY(session.isFinished());
    QCOMPARE(session.result().dependence.signCount(), 0);
    QVERIFY(!session.review(code("nowhere")));
    QVERIFY(session.isFinished());
}

void TestQuestionnaireSession::reviewAsksWhatItOpened()
{
    QuestionnaireSession session(form());
    session.skip();
    for (const char *said : {"true", "often", "false", "never", "false", "false"})
        session.choose(code(said));
    session.review(code("cut-down"));
    session.choose(yes);
    QCOMPARE(at(session), code("failed"));
    session.choose(yes);
    QVERIFY(session.isFinished()); // "last" was answered before
}

void TestQuestionnaireSession::clearForgets()
{
    QuestionnaireSession session(form());
    session.skip();
    session.choose(yes);
    session.decline();
    session.clear();
    QVERIFY(!session.hasAnswers());
    QCOMPARE(session.position(), 0);
    QCOMPARE(session.result().answered() + session.result().declined(), 0);
    QCOMPARE(session.answer(code("only-as-prescribed")), Answer{});
}

void TestQuestionnaireSession::numbersQuestionsOnly()
{
    Questionnaire made = form();
    QuestionnaireItem note = item("note", Type::Display);
    note.enableWhen = {when("only-as-prescribed", yes)};
    made.items.insert(2, note);
    QuestionnaireSession session(made);
    QCOMPARE(session.questionNumber(), 0);
    QCOMPARE(session.progress(), 0.0);
    session.skip();
    QCOMPARE(session.questionNumber(), 1);
    QCOMPARE(session.progress(), 0.0);
    session.choose(yes);
    QCOMPARE(at(session), code("note"));
    QCOMPARE(session.questions().size(), 6);
    QCOMPARE(session.questionNumber(), 0);
    QCOMPARE(session.progress(), 1.0 / 6);
    session.skip();
    QCOMPARE(session.questionNumber(), 2);
    QCOMPARE(session.progress(), 1.0 / 6);
    while (!session.isFinished())
        session.decline();
    QCOMPARE(session.questionNumber(), 0);
    QCOMPARE(session.progress(), 1.0);
}

void TestQuestionnaireSession::lastUnconditionalTellsNoAnswer()
{
    Questionnaire made = form();
    made.items[2].enableWhen = {when("only-as-prescribed", yes)}; // the group "dependence"
    QuestionnaireSession session(made);
    QCOMPARE(session.lastUnconditional().item->linkId, code("intro"));
    session.skip();
    QCOMPARE(session.lastUnconditional().item->linkId, code("only-as-prescribed"));
    session.choose(yes);
    QCOMPARE(at(session), code("more"));
    QCOMPARE(session.lastUnconditional().item->linkId, code("only-as-prescribed"));
    session.decline();
    session.decline();
    QCOMPARE(session.lastUnconditional().item->linkId, code("craving"));
    session.decline();
    session.choose(yes);
    QCOMPARE(at(session), code("failed"));
    QCOMPARE(session.lastUnconditional().item->linkId, code("cut-down"));
    QVERIFY(!QuestionnaireSession().lastUnconditional().item);
}

void TestQuestionnaireSession::emptyFormIsFinished()
{
    const QuestionnaireSession session;
    QVERIFY(session.isFinished());
    QVERIFY(!session.current().item);
    QCOMPARE(session.progress(), 1.0);
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestQuestionnaireSession)
#include "tst_questionnairesession.moc"
