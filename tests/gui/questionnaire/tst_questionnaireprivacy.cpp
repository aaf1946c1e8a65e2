// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/questionnairepagefixture.h"
#include "support/layoutchecks.h"
#include "support/reporttext.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Handrail;
using Handrail::Test::boolean;
using Handrail::Test::yesNoForm;

namespace {

/// Everything a person or a screen reader could find in a widget and what is in it, shown or not.
QStringList wordsIn(const QWidget &widget)
{
    QStringList words;
    QList<const QWidget *> all{&widget};
    for (const QWidget *child : widget.findChildren<QWidget *>())
        all.append(child);
    for (const QWidget *each : all) {
        words += {each->accessibleName(), each->accessibleDescription(), each->toolTip(), each->objectName()};
        for (const char *property : {"text", "plainText", "currentText", "placeholderText"})
            words.append(each->property(property).toString());
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each))) {
            for (QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                words.append(interface->text(text));
        }
    }
    words.removeAll(QString());
    return words;
}

bool mentions(const QStringList &words, const QString &part)
{
    return !words.filter(part, Qt::CaseInsensitive).isEmpty();
}

} // namespace

/// An answer is the person's own: what is forgotten, what is printed, and what the room never sees.

class TestQuestionnairePrivacy : public Test::QuestionnairePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void startAgainAsksFirst_data();
    void startAgainAsksFirst();
    void nothingAnsweredNothingAsked();
    void anotherFormAsksFirst();
    void clearingDoesNotAsk();
    void clearLeavesNothing_data();
    void clearLeavesNothing();
    void newContentForgets();
    void printsTheBlankFormAndTheResult();
    void projectsNobodysAnswers();
    void projectsNothingThatAnAnswerOpened_data();
    void projectsNothingThatAnAnswerOpened();
    void projectsTheOpeningBeforeAnythingUnconditional();

private:
    QDialog *dialog() const { return m_page->findChild<QDialog *>(QStringLiteral("confirmDialog")); }
};

void TestQuestionnairePrivacy::startAgainAsksFirst_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("Escape") << QList<int>{Qt::Key_Escape} << false;
    QTest::newRow("Enter, on what has the focus") << QList<int>{Qt::Key_Return} << false;
    QTest::newRow("Space, on what has the focus") << QList<int>{Qt::Key_Space} << false;
    QTest::newRow("Tab, Enter") << QList<int>{Qt::Key_Tab, Qt::Key_Return} << true;
    QTest::newRow("Tab, Escape") << QList<int>{Qt::Key_Tab, Qt::Key_Escape} << false;
}

void TestQuestionnairePrivacy::startAgainAsksFirst()
{
    QFETCH(QList<int>, keys);
    QFETCH(bool, isForgotten);
    walkToResult("2"
                 "1111"
                 "1111111");
    button("startAgain")->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog() && QApplication::activeWindow() == dialog());
    QCOMPARE(Test::layoutProblems(*dialog()), QStringList());
    QVERIFY(!mentions(wordsIn(*dialog()), QStringLiteral("yes or sometimes")));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("summary"))); // nothing is done before it is answered
    for (const int key : keys)
        press(key);
    QTRY_VERIFY(!dialog());
    QCOMPARE(button("start")->isVisible(), isForgotten);
    QCOMPARE(mentions(wordsIn(*m_page), QStringLiteral("yes or sometimes")), !isForgotten);
    if (!isForgotten) {
        QTRY_VERIFY(button("startAgain")->hasFocus());
        return;
    }
    QTRY_VERIFY(button("start")->hasFocus());
    button("start")->click();
    press(Qt::Key_Return);
    QVERIFY(!choice("answer:no")->isChosen());
}

void TestQuestionnairePrivacy::nothingAnsweredNothingAsked()
{
    button("start")->click();
    press(Qt::Key_Return);
    while (!question().isEmpty())
        button("decline")->click();
    button("startAgain")->click();
    QTRY_VERIFY(button("start")->isVisible());
    QVERIFY(!dialog());
    QVERIFY(button("start")->hasFocus());
}

void TestQuestionnairePrivacy::anotherFormAsksFirst()
{
    Library library;
    library.questionnaires = {yesNoForm("a"), yesNoForm("b")};
    show(library);
    button("start")->click();
    type("Y");
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QVERIFY(button("start")->isVisible());
    choice("form:b")->click();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QPushButton *>(QStringLiteral("confirmKeep"))->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(shownText().contains(QStringLiteral("Form a")));
    choice("form:b")->click();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QPushButton *>(QStringLiteral("confirmLose"))->click();
    QTRY_VERIFY(shownText().contains(QStringLiteral("Form b")));
}

void TestQuestionnairePrivacy::clearingDoesNotAsk()
{
    walkToResult("2"
                 "1111"
                 "1111111");
    button("startAgain")->click();
    QTRY_VERIFY(dialog()); // it goes as well
    m_page->clearPerson();
    QVERIFY(button("start")->isVisible());
    QTRY_VERIFY(!dialog());
    walkToResult("2"
                 "1111"
                 "1111111");
    m_page->clearPerson();
    QVERIFY(button("start")->isVisible());
    QVERIFY(!dialog());
}

void TestQuestionnairePrivacy::clearLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("at a question") << QByteArray("211");
    QTest::newRow("at an answered question") << QByteArray("211\b");
    QTest::newRow("at the result") << QByteArray("211113333333");
}

void TestQuestionnairePrivacy::clearLeavesNothing()
{
    QFETCH(QByteArray, answers);
    const QStringList before = wordsIn(*m_page);
    button("start")->click();
    press(Qt::Key_Return);
    for (char key : answers)
        press(key == '\b' ? int(Qt::Key_Backspace) : int(key));
    QVERIFY(wordsIn(*m_page) != before);

    m_page->clearPerson();
    // At once: not only after the event loop has tidied up.
    const QStringList words = wordsIn(*m_page);
    for (const char *trace : {"yes or sometimes", "review:", "your answer so far", "Do you need more", "of 12"})
        QVERIFY2(!mentions(words, QLatin1String(trace)), trace);
    for (const ChoiceButton *each : m_page->findChildren<ChoiceButton *>())
        QVERIFY(!each->isChosen() && each->text().isEmpty());
    QVERIFY(button("start")->isVisible());
    QVERIFY(!Test::reportText(m_page->report()).contains(QStringLiteral("Your answer")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).subtract(QSet<QString>(before.cbegin(), before.cend())),
             QSet<QString>());
    button("start")->click();
    press(Qt::Key_Return);
    for (const ChoiceButton *each : m_page->findChildren<ChoiceButton *>())
        QVERIFY(!each->isChosen());
}

void TestQuestionnairePrivacy::newContentForgets()
{
    walkToResult("2"
                 "1111"
                 "1111111");
    QVERIFY(m_store->setOverlay({}).isOk());
    QVERIFY(button("start")->isVisible());
    QVERIFY(!mentions(wordsIn(*m_page), QStringLiteral("yes or sometimes")));
}

void TestQuestionnairePrivacy::printsTheBlankFormAndTheResult()
{
    const QString blank = Test::reportText(m_page->report());
    QVERIFY(blank.contains(QStringLiteral("Do you need more than before")));
    QSignalSpy changes(m_page.get(), &Page::reportChanged);
    walkToResult("2"
                 "1333"
                 "3333333");
    QVERIFY(!changes.isEmpty());
    const QString result = Test::reportText(m_page->report());
    QVERIFY(result.contains(QStringLiteral("You said yes or sometimes to 1 of 4 questions:")));
    QVERIFY(result.contains(QStringLiteral("Your answers")));
    QVERIFY(result.contains(QStringLiteral("Sometimes")) == false);
    QVERIFY(result.contains(QStringLiteral("911")));
}

void TestQuestionnairePrivacy::projectsNobodysAnswers()
{
    button("start")->click();
    press(Qt::Key_Return);
    type("2");
    press(Qt::Key_Backspace);
    const QString slide = Test::reportText(m_page->projection());
    QVERIFY(slide.contains(question()));
    type("2");
    press(Qt::Key_Backspace);
    QCOMPARE(Test::reportText(m_page->projection()), slide);
    type("1");
    press(Qt::Key_Backspace);
    QCOMPARE(Test::reportText(m_page->projection()), slide);
    type("2"
         "1111"
         "1111111");
    const QString end = Test::reportText(m_page->projection());
    QVERIFY(!end.contains(QStringLiteral("Signs")));
    QVERIFY(!end.contains(QStringLiteral("You said")));
    QVERIFY(!end.contains(QStringLiteral("may be")));
}

void TestQuestionnairePrivacy::projectsNothingThatAnAnswerOpened_data()
{
    QTest::addColumn<char>("answer");
    QTest::newRow("note after: only as prescribed") << '1';
    QTest::newRow("note after: none now") << '3';
}

void TestQuestionnairePrivacy::projectsNothingThatAnAnswerOpened()
{
    QFETCH(char, answer);
    button("start")->click();
    press(Qt::Key_Return);
    const QString slide = Test::reportText(m_page->projection());
    const QString asked = question();
    press(answer);
    const QString note = question();
    QVERIFY(button("continue")->isVisible()); // a text, which only this answer opens
    QVERIFY(note != asked);
    QVERIFY(!Test::reportText(m_page->projection()).contains(note));
    QCOMPARE(Test::reportText(m_page->projection()), slide);
    press(Qt::Key_Return);
    QVERIFY(Test::reportText(m_page->projection()).contains(question()));

    // A clinic's own form: a question in a group that an answer opens.
    Questionnaire form = yesNoForm("a");
    QuestionnaireItem group;
    group.linkId = QStringLiteral("more");
    group.type = QuestionnaireItem::Type::Group;
    group.enableWhen = {{QStringLiteral("first"), EnableWhen::Operator::Equals, yesCode.toString(), true}};
    group.items = {boolean("inside")};
    form.items.insert(1, group);
    Library library;
    library.questionnaires = {form};
    show(library);
    button("start")->click();
    const QString first = Test::reportText(m_page->projection());
    type("Y");
    QCOMPARE(question(), QStringLiteral("inside or not?"));
    QCOMPARE(Test::reportText(m_page->projection()), first);
    type("N");
    QVERIFY(Test::reportText(m_page->projection()).contains(QStringLiteral("second or not?")));
}

void TestQuestionnairePrivacy::projectsTheOpeningBeforeAnythingUnconditional()
{
    Questionnaire form = yesNoForm("a");
    form.items[0].enableWhen = {{QStringLiteral("second"), EnableWhen::Operator::Exists, {}, false}};
    Library library;
    library.questionnaires = {form};
    show(library);
    const QString opening = Test::reportText(m_page->projection());
    button("start")->click();
    QCOMPARE(question(), QStringLiteral("first or not?"));
    QCOMPARE(Test::reportText(m_page->projection()), opening);
}

HANDRAIL_TEST_MAIN(QApplication, TestQuestionnairePrivacy)
#include "tst_questionnaireprivacy.moc"
