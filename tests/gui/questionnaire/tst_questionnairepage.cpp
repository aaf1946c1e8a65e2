// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "gui/questionnaire/choicebutton.h"
#include "gui/questionnaire/questionnairepage.h"
#include "gui/theme/theme.h"
#include "support/layoutchecks.h"
#include "support/reporttext.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

#include <memory>

using namespace Handrail;

namespace {

QuestionnaireItem boolean(const char *linkId)
{
    QuestionnaireItem item;
    item.linkId = QString::fromLatin1(linkId);
    item.type = QuestionnaireItem::Type::Boolean;
    item.text.text = item.linkId + QStringLiteral(" or not?");
    return item;
}

Questionnaire yesNoForm(const char *id)
{
    Questionnaire form;
    form.id = QString::fromLatin1(id);
    form.title.text = QStringLiteral("Form ") + form.id;
    form.items = {boolean("first"), boolean("second")};
    form.items[1].required = true;
    return form;
}

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

class TestQuestionnairePage : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startSaysWhatItIsFor();
    void digitsAnswer();
    void lettersAnswerYesAndNo();
    void keysGoBack();
    void enterAndTabAnswer();
    void focusGoesToTheQuestion();
    void declinedEverything();
    void namedNothing();
    void onlyAsPrescribed();
    void neverSaysYouAreAddicted();
    void answersCanBeChanged();
    void startAgainForgets();
    void clearLeavesNothing_data();
    void clearLeavesNothing();
    void newContentForgets();
    void requiredHasNoWayRound();
    void choosesAmongForms();
    void asksForOverdoseHelp();
    void printsTheBlankFormAndTheResult();
    void projectsNobodysAnswers();
    void projectsNothingThatAnAnswerOpened_data();
    void projectsNothingThatAnAnswerOpened();
    void projectsTheOpeningBeforeAnythingUnconditional();
    void numbersQuestionsOnly();
    void listsWhatWasAnsweredYesOrSometimes();
    void contentWithoutForms();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(Library library);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *keys);
    QString question() const;
    QString shownText() const; ///< what can be seen now
    ChoiceButton *choice(const char *name) const;
    QPushButton *button(const char *name) const;
    void walkToResult(const char *answers); ///< from the first screen, past the opening text

    Library m_content;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<QuestionnairePage> m_page;
};

void TestQuestionnairePage::initTestCase()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_content = loaded.value();
}

void TestQuestionnairePage::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    show(m_content);
}

void TestQuestionnairePage::cleanup()
{
    m_page.reset();
    m_store.reset();
    m_theme.reset();
}

void TestQuestionnairePage::show(Library library)
{
    m_page.reset();
    m_store = std::make_unique<LibraryStore>(std::move(library));
    m_page = std::make_unique<QuestionnairePage>(*m_store, *m_theme);
    m_page->setTerritory([] { return QStringLiteral("US"); });
    m_page->resize(1024, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestQuestionnairePage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get();
    QTest::keyClick(target, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void TestQuestionnairePage::type(const char *keys)
{
    for (const char *key = keys; *key; ++key)
        press(*key);
}

QString TestQuestionnairePage::question() const
{
    const auto *label = m_page->findChild<QLabel *>(QStringLiteral("question"));
    return label->isVisible() ? label->text() : QString();
}

QString TestQuestionnairePage::shownText() const
{
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

ChoiceButton *TestQuestionnairePage::choice(const char *name) const
{
    return m_page->findChild<ChoiceButton *>(QString::fromLatin1(name));
}

QPushButton *TestQuestionnairePage::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
}

void TestQuestionnairePage::walkToResult(const char *answers)
{
    button("start")->click();
    press(Qt::Key_Return); // the opening text
    type(answers);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("summary")));
}

// The questions of the built-in self-check: 1 "only as prescribed" (1 yes, 2 no, 3 not now; 1 and 3 are followed by a
// text), then 4 on the body's side and 7 on the mind's (1 yes, 2 sometimes, 3 no).

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

void TestQuestionnairePage::declinedEverything()
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

void TestQuestionnairePage::namedNothing()
{
    walkToResult("2"
                 "3333"
                 "3333333");
    const QString text = shownText();
    QVERIFY(text.contains(QStringLiteral("You named none of these signs.")));
    QVERIFY(!text.contains(QStringLiteral("may be a sign")));
}

void TestQuestionnairePage::onlyAsPrescribed()
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

void TestQuestionnairePage::neverSaysYouAreAddicted()
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

void TestQuestionnairePage::answersCanBeChanged()
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

void TestQuestionnairePage::startAgainForgets()
{
    walkToResult("2"
                 "1111"
                 "1111111");
    button("startAgain")->click();
    QTRY_VERIFY(button("start")->isVisible());
    QVERIFY(button("start")->hasFocus());
    QVERIFY(!mentions(wordsIn(*m_page), QStringLiteral("yes or sometimes")));
    button("start")->click();
    press(Qt::Key_Return);
    QVERIFY(!choice("answer:no")->isChosen());
}

void TestQuestionnairePage::clearLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("at a question") << QByteArray("211");
    QTest::newRow("at an answered question") << QByteArray("211\b");
    QTest::newRow("at the result") << QByteArray("211113333333");
}

void TestQuestionnairePage::clearLeavesNothing()
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

void TestQuestionnairePage::newContentForgets()
{
    walkToResult("2"
                 "1111"
                 "1111111");
    QVERIFY(m_store->setOverlay({}).isOk());
    QVERIFY(button("start")->isVisible());
    QVERIFY(!mentions(wordsIn(*m_page), QStringLiteral("yes or sometimes")));
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

void TestQuestionnairePage::asksForOverdoseHelp()
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

void TestQuestionnairePage::printsTheBlankFormAndTheResult()
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

void TestQuestionnairePage::projectsNobodysAnswers()
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

void TestQuestionnairePage::projectsNothingThatAnAnswerOpened_data()
{
    QTest::addColumn<char>("answer");
    QTest::newRow("note after: only as prescribed") << '1';
    QTest::newRow("note after: none now") << '3';
}

void TestQuestionnairePage::projectsNothingThatAnAnswerOpened()
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

void TestQuestionnairePage::projectsTheOpeningBeforeAnythingUnconditional()
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

void TestQuestionnairePage::listsWhatWasAnsweredYesOrSometimes()
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
        QVERIFY(text.indexOf(QStringLiteral("Do you need more than before"), from) > from);
        QVERIFY(text.contains(QStringLiteral("You said yes or sometimes to 0 of 7 questions.")));
    }
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
