// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/questionnairesession.h"
#include "support/testcase.h"

#include <random>

using namespace Handrail;

namespace {

using Type = QuestionnaireItem::Type;
using Kind = Answer::Kind;

const QString yes = yesCode.toString();
const QString no = noCode.toString();

QString code(const char *name)
{
    return QString::fromLatin1(name);
}

QuestionnaireItem item(const char *linkId, Type type)
{
    QuestionnaireItem made;
    made.linkId = code(linkId);
    made.type = type;
    made.text.text = code(linkId) + u'?';
    made.enableAll = true;
    return made;
}

QuestionnaireItem howOften(const char *linkId)
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

EnableWhen when(const char *question, const QString &answer, EnableWhen::Operator op = EnableWhen::Operator::Equals)
{
    return {code(question), op, answer, true};
}

/// intro (text) · only-as-prescribed · dependence { more, ill } · addiction { craving, cut-down, failed if cut-down } ·
/// last
Questionnaire form()
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

QStringList linkIds(const QList<QuestionnaireSession::Step> &steps)
{
    QStringList ids;
    for (const auto &step : steps)
        ids.append(step.item->linkId);
    return ids;
}

QString at(const QuestionnaireSession &session)
{
    const auto step = session.current();
    return step.item ? step.item->linkId : QStringLiteral("(end)");
}

} // namespace

class TestQuestionnaireSession : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksInOrder();
    void countsEachSideApart();
    void countsNothingForTheQuestionAboutPrescribing();
    void declinedIsNotAnswered();
    void requiredCannotBePassed();
    void refusesCodesThatAreNoAnswers();
    void goesBackAndForward();
    void conditions_data();
    void conditions();
    void conditionOnGroupHidesAllInside();
    void answersThatNoLongerApplyCountForNothing();
    void reviewReturnsToTheResult();
    void reviewAsksWhatItOpened();
    void clearForgets();
    void numbersQuestionsOnly();
    void lastUnconditionalTellsNoAnswer();
    void emptyFormIsFinished();
    void randomWalksKeepTheRules_data();
    void randomWalksKeepTheRules();
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

void TestQuestionnaireSession::countsEachSideApart()
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

void TestQuestionnaireSession::countsNothingForTheQuestionAboutPrescribing()
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

void TestQuestionnaireSession::declinedIsNotAnswered()
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

void TestQuestionnaireSession::conditions_data()
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

void TestQuestionnaireSession::conditions()
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

void TestQuestionnaireSession::conditionOnGroupHidesAllInside()
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

void TestQuestionnaireSession::answersThatNoLongerApplyCountForNothing()
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

void TestQuestionnaireSession::randomWalksKeepTheRules_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever is pressed: the counts add up, the position is within the form, what does not apply counts for
/// nothing, and going back and forward changes no answer.
void TestQuestionnaireSession::randomWalksKeepTheRules()
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

HANDRAIL_TEST_MAIN(QCoreApplication, TestQuestionnaireSession)

#include "tst_questionnairesession.moc"
