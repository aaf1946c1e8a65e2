// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/sampleform.h"
#include "support/testcase.h"

#include <random>

using namespace Handrail;
using namespace Handrail::Test;

/// What is asked after which answers, and what counts.

class TestQuestionnaireRules : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachSideApart();
    void countsNothingForTheQuestionAboutPrescribing();
    void declinedIsNotAnswered();
    void conditions_data();
    void conditions();
    void conditionOnGroupHidesAllInside();
    void answersThatNoLongerApplyCountForNothing();
    void randomWalksKeepTheRules_data();
    void randomWalksKeepTheRules();
};

void TestQuestionnaireRules::countsEachSideApart()
{
    QuestionnaireSession session(form());
    session.skip();
    for (const char *said : {"true", "often", "false", "sometimes", "true", "true", "true"})
        QVERIFY2(session.choose(code(said)), said);
    const SessionResult result = session.result();
    QCOMPARE(result.dependence.signs, QStringList{code("more")});
    QCOMPARE(result.addiction.signs, QStringLiteral("craving cut-down failed").split(u' '));
    QCOMPARE(result.other.signs, QStringList{code("last")});
    QCOMPARE(result.dependence.asked, 2);
    QCOMPARE(result.addiction.asked, 3);
    QCOMPARE(result.asked(), 7);
    QCOMPARE(result.answered(), 7);
    QCOMPARE(result.declined(), 0);
    QVERIFY(result.isOnlyAsPrescribed);
}

void TestQuestionnaireRules::countsNothingForTheQuestionAboutPrescribing()
{
    QuestionnaireSession session(form());
    session.skip();
    session.choose(yes);
    QVERIFY(session.result().isOnlyAsPrescribed);
    QCOMPARE(session.result().other.signCount(), 0);
    session.goBack();
    session.choose(no);
    QVERIFY(!session.result().isOnlyAsPrescribed);
    session.goBack();
    session.decline();
    QVERIFY(!session.result().isOnlyAsPrescribed);
}

void TestQuestionnaireRules::declinedIsNotAnswered()
{
    QuestionnaireSession session(form());
    session.skip();
    while (!session.isFinished())
        QVERIFY(session.decline());
    const SessionResult result = session.result();
    QCOMPARE(result.answered(), 0);
    QCOMPARE(result.declined(), 6);
    QCOMPARE(result.dependence.signCount() + result.addiction.signCount(), 0);
    QCOMPARE(session.answer(code("more")), (Answer{Kind::Declined, {}}));
}

void TestQuestionnaireRules::conditions_data()
{
    using Op = EnableWhen::Operator;
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("said"); // "" passed over, "-" declined
    QTest::addColumn<bool>("applies");
    const auto row = [](const char *name, Op op, const char *wanted, bool exists, const char *said, bool applies) {
        QTest::newRow(name) << int(op) << code(wanted) << exists << code(said) << applies;
    };
    row("exists, answered", Op::Exists, "", true, "never", true);
    row("exists, passed over", Op::Exists, "", true, "", false);
    row("exists, declined", Op::Exists, "", true, "-", false);
    row("does not exist, answered", Op::Exists, "", false, "never", false);
    row("does not exist, passed over", Op::Exists, "", false, "", true);
    row("does not exist, declined", Op::Exists, "", false, "-", true);
    row("equals, the same", Op::Equals, "often", true, "often", true);
    row("equals, another", Op::Equals, "often", true, "never", false);
    row("equals, passed over", Op::Equals, "often", true, "", false);
    row("equals, declined", Op::Equals, "often", true, "-", false);
    row("not, the same", Op::NotEquals, "often", true, "often", false);
    row("not, another", Op::NotEquals, "often", true, "never", true);
    row("not, passed over", Op::NotEquals, "often", true, "", true);
    row("not, declined", Op::NotEquals, "often", true, "-", true);
}

void TestQuestionnaireRules::conditions()
{
    QFETCH(int, op);
    QFETCH(QString, wanted);
    QFETCH(bool, exists);
    QFETCH(QString, said);
    QFETCH(bool, applies);

    Questionnaire made;
    QuestionnaireItem second = item("second", Type::Boolean);
    second.enableWhen = {{code("first"), EnableWhen::Operator(op), wanted, exists}};
    made.items = {howOften("first"), second};
    QuestionnaireSession session(made);
    if (said.isEmpty())
        session.skip();
    else if (said == QStringLiteral("-"))
        session.decline();
    else
        session.choose(said);
    QCOMPARE(session.isEnabled(code("second")), applies);
    QCOMPARE(session.isFinished(), !applies);
}

void TestQuestionnaireRules::conditionOnGroupHidesAllInside()
{
    Questionnaire made = form();
    made.items[3].enableWhen = {when("ill", yes), when("more", code("often"))};
    for (bool all : {true, false}) {
        made.items[3].enableAll = all;
        QuestionnaireSession session(made);
        session.skip();
        session.choose(no);
        session.choose(code("often"));
        session.choose(no);
        QCOMPARE(at(session), all ? code("last") : code("craving"));
        QCOMPARE(session.isEnabled(code("cut-down")), !all);
    }
}

void TestQuestionnaireRules::answersThatNoLongerApplyCountForNothing()
{
    Questionnaire made = form();
    QuestionnaireItem afterFailed = item("after-failed", Type::Boolean);
    afterFailed.enableWhen = {when("failed", yes)};
    made.items.append(afterFailed);
    QuestionnaireSession session(made);
    session.skip();
    for (const char *said : {"false", "never", "false", "never", "true", "true", "false", "true"})
        QVERIFY2(session.choose(code(said)), said);
    QCOMPARE(session.result().addiction.signCount(), 2);
    QVERIFY(session.review(code("cut-down")));
    QVERIFY(session.choose(no));
    QVERIFY(session.isFinished());
    QCOMPARE(session.result().addiction.signCount(), 0);
    QVERIFY(!session.isEnabled(code("failed")));
    QVERIFY(!session.isEnabled(code("after-failed"))); // looks at an answer that no longer counts
    QVERIFY(!session.review(code("failed")));
}

void TestQuestionnaireRules::randomWalksKeepTheRules_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever is pressed: the counts add up, the position is within the form, what does not apply counts for
/// nothing, and going back and forward changes no answer.
void TestQuestionnaireRules::randomWalksKeepTheRules()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto pick = [&](int count) { return int(random() % unsigned(count)); };

    Questionnaire made = form();
    made.items[3].enableWhen = {when("more", code("never"), EnableWhen::Operator::NotEquals)};
    made.items[1].required = seed % 2 == 0;
    QuestionnaireSession session(made);
    for (int step = 0; step < 300; ++step) {
        const QString before = at(session);
        const Answer answered = session.currentAnswer();
        switch (pick(6)) {
        case 0: {
            const bool could = session.canGoBack();
            QCOMPARE(session.goBack(), could);
            break;
        }
        case 1: {
            const bool could = session.canDecline();
            QCOMPARE(session.decline(), could);
            break;
        }
        case 2: {
            const bool could = session.canSkip();
            QCOMPARE(session.skip(), could);
            QCOMPARE(session.answer(before), answered);
            break;
        }
        case 3: {
            const auto questions = session.questions();
            const QString target = questions.at(pick(int(questions.size()))).item->linkId;
            QVERIFY(session.review(target));
            QCOMPARE(at(session), target);
            break;
        }
        default:
            if (const auto *current = session.current().item; current && current->isQuestion()) {
                const QStringList codes = QuestionnaireSession::codes(*current);
                const QString chosen = codes.at(pick(int(codes.size())));
                QVERIFY(session.choose(chosen));
                QCOMPARE(session.answer(before), (Answer{Kind::Chosen, chosen}));
            }
        }
        const SessionResult result = session.result();
        const auto questions = session.questions();
        QCOMPARE(result.asked(), questions.size());
        for (const SideCount &side : {result.dependence, result.addiction, result.other}) {
            QVERIFY(side.answered + side.declined <= side.asked);
            QVERIFY(side.signCount() <= side.answered);
            for (const QString &sign : side.signs)
                QVERIFY(session.isEnabled(sign));
        }
        QCOMPARE(result.addiction.asked > 0, session.isEnabled(code("addiction")));
        QVERIFY(session.progress() >= 0 && session.progress() <= 1);
        QCOMPARE(session.isFinished(), session.current().item == nullptr);
        QVERIFY(session.position() <= session.steps().size());
        QCOMPARE(session.isEnabled(code("failed")),
                 session.isEnabled(code("addiction")) && session.answer(code("cut-down")).code == yes);
    }
    session.clear();
    QVERIFY(!session.hasAnswers());
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestQuestionnaireRules)
#include "tst_questionnairerules.moc"
