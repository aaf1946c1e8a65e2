// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/questionnairepagefixture.h"
#include "support/layoutchecks.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>

using namespace Handrail;
using Handrail::Test::yesNoForm;

/// Going through the questions by keys and clicks.

class TestQuestionnairePage : public Test::QuestionnairePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void startSaysWhatItIsFor();
    void digitsAnswer();
    void lettersAnswerYesAndNo();
    void keysGoBack();
    void enterAndTabAnswer();
    void focusGoesToTheQuestion();
    void requiredHasNoWayRound();
    void choosesAmongForms();
    void numbersQuestionsOnly();
    void contentWithoutForms();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestQuestionnairePage::startSaysWhatItIsFor()
{
    const QString text = shownText();
    QVERIFY(text.contains(QStringLiteral("does not diagnose")));
    QVERIFY(text.contains(QStringLiteral("Nothing is kept")));
    QVERIFY(text.contains(QStringLiteral("minute")));
    QVERIFY(button("start")->isVisible());
    QVERIFY(question().isEmpty());
}

void TestQuestionnairePage::digitsAnswer()
{
    button("start")->click();
    press(Qt::Key_Return);
    const QString first = question();
    QVERIFY(!first.isEmpty());
    press(Qt::Key_9); // no such answer
    QCOMPARE(question(), first);
    type("2");
    QVERIFY(question() != first);
    type("1111"
         "2333333");
    QVERIFY(question().isEmpty());
    const QString text = shownText();
    QVERIFY(text.contains(QStringLiteral("You said yes or sometimes to 4 of 4 questions:")));
    QVERIFY(text.contains(QStringLiteral("You said yes or sometimes to 1 of 7 questions:")));
}

void TestQuestionnairePage::lettersAnswerYesAndNo()
{
    Library library;
    library.questionnaires = {yesNoForm("a")};
    show(library);
    button("start")->click();
    QCOMPARE(choice("answer:true")->key(), QStringLiteral("Y"));
    type("Y");
    QCOMPARE(question(), QStringLiteral("second or not?"));
    press(Qt::Key_Backspace);
    QVERIFY(choice("answer:true")->isChosen());
    QVERIFY(!choice("answer:false")->isChosen());
    type("2");
    press(Qt::Key_Backspace);
    QVERIFY(choice("answer:false")->isChosen());
    type("NY");
    QVERIFY(question().isEmpty());
}

void TestQuestionnairePage::keysGoBack()
{
    button("start")->click();
    press(Qt::Key_Return);
    const QString first = question();
    type("2");
    const QString second = question();
    press(Qt::Key_Backspace);
    QCOMPARE(question(), first);
    type("2");
    QCOMPARE(question(), second);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(question(), first);
    press(Qt::Key_Left); // alone it goes nowhere
    QCOMPARE(question(), first);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QVERIFY(button("start")->isVisible());
    QVERIFY(button("start")->hasFocus());

    m_page->setLayoutDirection(Qt::RightToLeft);
    button("start")->click();
    press(Qt::Key_Return);
    type("2");
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(question(), second);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(question(), first);
}

void TestQuestionnairePage::enterAndTabAnswer()
{
    button("start")->click();
    press(Qt::Key_Return);
    const QString first = question();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), choice("answer:yes"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), choice("answer:no"));
    press(Qt::Key_Return);
    QVERIFY(question() != first);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Backspace);
    QVERIFY(choice("answer:yes")->isChosen());
}

void TestQuestionnairePage::focusGoesToTheQuestion()
{
    button("start")->click();
    press(Qt::Key_Return);
    for (int i = 0; i < 3; ++i) {
        const auto *label = qobject_cast<QLabel *>(QApplication::focusWidget());
        QVERIFY(label);
        QCOMPARE(label->text(), question());
        QVERIFY(label->accessibleName().contains(question()));
        QVERIFY(label->accessibleName().contains(QStringLiteral("Question %1 of 12. ").arg(i + 1)));
        type("2");
    }
    type("222222222");
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("summary"));
}

void TestQuestionnairePage::requiredHasNoWayRound()
{
    Library library;
    library.questionnaires = {yesNoForm("a")};
    show(library);
    button("start")->click();
    QVERIFY(button("decline")->isVisible());
    button("decline")->click();
    QVERIFY(!button("decline")->isVisible());
    type("Y");
    QVERIFY(question().isEmpty());
}

void TestQuestionnairePage::choosesAmongForms()
{
    Library library;
    library.questionnaires = {yesNoForm("a"), yesNoForm("b")};
    show(library);
    QVERIFY(shownText().contains(QStringLiteral("Form a")));
    QVERIFY(!choice("form:a"));
    choice("form:b")->click();
    QTRY_VERIFY(shownText().contains(QStringLiteral("Form b")));
    QVERIFY(m_page->openItem(QStringLiteral("a")));
    QTRY_VERIFY(shownText().contains(QStringLiteral("Form a")));
    QVERIFY(!m_page->openItem(QStringLiteral("heroin")));
}

void TestQuestionnairePage::numbersQuestionsOnly()
{
    button("start")->click();
    const auto *place = m_page->findChild<QLabel *>(QStringLiteral("questionPlace"));
    const auto *bar = m_page->findChild<QProgressBar *>();
    QVERIFY(place && bar);
    QCOMPARE(place->text(), QString()); // the opening text
    QCOMPARE(bar->value(), 0);
    press(Qt::Key_Return);
    QCOMPARE(place->text(), QStringLiteral("Question 1 of 12"));
    QCOMPARE(bar->value(), 0);
    type("1");
    QVERIFY(button("continue")->isVisible());
    QCOMPARE(place->text(), QString()); // the note
    QCOMPARE(bar->value(), bar->maximum() / 12);
    press(Qt::Key_Return);
    QCOMPARE(place->text(), QStringLiteral("Question 2 of 12"));
    QCOMPARE(bar->value(), bar->maximum() / 12);
    type("3333"
         "333333");
    QCOMPARE(place->text(), QStringLiteral("Question 12 of 12"));
    QCOMPARE(bar->value(), bar->maximum() * 11 / 12);
}

void TestQuestionnairePage::contentWithoutForms()
{
    show(Library{});
    QVERIFY(!button("start"));
    QVERIFY(m_page->report().isEmpty());
    QVERIFY(m_page->projection().isEmpty());
    m_page->clearPerson();
}

void TestQuestionnairePage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %, 1024x640") << 100 << QSize(1024, 640);
    QTest::newRow("200 %, 1024x640") << 200 << QSize(1024, 640);
    QTest::newRow("100 %, 1920x1080") << 100 << QSize(1920, 1080);
}

void TestQuestionnairePage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme->applyToApplication();
    m_theme->setTextPercent(percent);
    show(m_content);
    m_page->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(Test::layoutProblems(*m_page), QStringList());
    button("start")->click();
    press(Qt::Key_Return);
    QCOMPARE(Test::layoutProblems(*m_page), QStringList());
    type("2"
         "1111"
         "1111111");
    QVERIFY(question().isEmpty());
    QCOMPARE(Test::layoutProblems(*m_page), QStringList());
}

HANDRAIL_TEST_MAIN(QApplication, TestQuestionnairePage)
#include "tst_questionnairepage.moc"
