// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/questionnairepagefixture.h"
#include "support/reporttext.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Handrail;

/// What the result says, and what it does not.

class TestQuestionnaireResult : public Test::QuestionnairePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void declinedEverything();
    void namedNothing();
    void onlyAsPrescribed();
    void neverSaysYouAreAddicted();
    void answersCanBeChanged();
    void asksForOverdoseHelp();
    void listsWhatWasAnsweredYesOrSometimes();
};

void TestQuestionnaireResult::declinedEverything()
{
    button("start")->click();
    press(Qt::Key_Return);
    while (!question().isEmpty())
        button("decline")->click();
    const QString text = shownText();
    QVERIFY(text.contains(QStringLiteral("That is all right")));
    QVERIFY(!text.contains(QStringLiteral("yes or sometimes")));
    QVERIFY(!text.contains(QStringLiteral("points to")));
    QVERIFY(text.contains(QStringLiteral("911")));
}

void TestQuestionnaireResult::namedNothing()
{
    walkToResult("2"
                 "3333"
                 "3333333");
    const QString text = shownText();
    QVERIFY(text.contains(QStringLiteral("You named none of these signs.")));
    QVERIFY(!text.contains(QStringLiteral("may be a sign")));
}

void TestQuestionnaireResult::onlyAsPrescribed()
{
    button("start")->click();
    press(Qt::Key_Return);
    type("1");
    press(Qt::Key_Return); // the note
    type("1111"
         "3333333");
    const QString text = shownText();
    QVERIFY(text.contains(QStringLiteral("used to your medicine")));
    QVERIFY(text.contains(QStringLiteral("do not point to addiction")));
    QVERIFY(!text.contains(QStringLiteral("may be signs of addiction")));
}

void TestQuestionnaireResult::neverSaysYouAreAddicted()
{
    for (const char *answers : {"211111111111", "233331111111", "211113333333", "233333333333", "222222222222"}) {
        show(m_content);
        walkToResult(answers);
        const QString text = (shownText() + Test::reportText(m_page->report())).toLower();
        for (const char *never :
             {"you are addicted", "you are dependent", "you have an addiction", "score", "diagnosed"})
            QVERIFY2(!text.contains(QLatin1String(never)), never);
        QVERIFY(text.contains(QStringLiteral("not a diagnosis")));
        QVERIFY(text.contains(QStringLiteral("naloxone")));
        QVERIFY(text.contains(QStringLiteral("911")));
    }
}

void TestQuestionnaireResult::answersCanBeChanged()
{
    walkToResult("2"
                 "3333"
                 "3333333");
    ChoiceButton *row = choice("review:strong-pull");
    QVERIFY(row);
    row->click();
    QTRY_VERIFY(!question().isEmpty());
    QVERIFY(choice("answer:no")->isChosen());
    QVERIFY(button("keep")->isVisible());
    button("keep")->click();
    QVERIFY(shownText().contains(QStringLiteral("You said yes or sometimes to 0 of 7 questions.")));
    choice("review:strong-pull")->click();
    QTRY_VERIFY(!question().isEmpty());
    type("1");
    QVERIFY(shownText().contains(QStringLiteral("You said yes or sometimes to 1 of 7 questions:")));
}

void TestQuestionnaireResult::asksForOverdoseHelp()
{
    walkToResult("2"
                 "1111"
                 "1111111");
    QSignalSpy items(m_page.get(), &Page::itemRequested);
    QSignalSpy prints(m_page.get(), &Page::printRequested);
    QSignalSpy saves(m_page.get(), &Page::saveRequested);
    button("overdose")->click();
    button("printResult")->click();
    button("saveResult")->click();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.at(0).at(0).toString(), QStringLiteral("overdose"));
    QCOMPARE(prints.size(), 1);
    QCOMPARE(saves.size(), 1);
}

void TestQuestionnaireResult::listsWhatWasAnsweredYesOrSometimes()
{
    walkToResult("2"
                 "1233"
                 "3333333");
    const QString intro = QStringLiteral("You said yes or sometimes to 2 of 4 questions:");
    const QString printed = Test::reportText(m_page->report());
    for (const QString &text : {shownText(), printed}) {
        QVERIFY(!text.contains(QStringLiteral("Signs you named")));
        const qsizetype from = text.indexOf(intro);
        QVERIFY(from >= 0);
        // As what was said, not as the question that was asked.
        const qsizetype sign = text.indexOf(QStringLiteral("You need more than before to feel the same."), from);
        QVERIFY(sign > from);
        const qsizetype asked = text.indexOf(QStringLiteral("Do you need more than before"));
        QVERIFY2(asked < 0 || asked > sign, "the question stands only among the answers");
        QVERIFY(text.contains(QStringLiteral("You said yes or sometimes to 0 of 7 questions.")));
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestQuestionnaireResult)
#include "tst_questionnaireresult.moc"
