// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnpagefixture.h"
#include "gui/learn/situationsview.h"
#include "gui/learn/verdictframe.h"
#include "gui/widgets/choicebutton.h"
#include "report/views/situationblocks.h"
#include "support/reporttext.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

using namespace Handrail;

/// "Which is it?": the stories one by one, by key and by click, alone and in step with the projector.
class TestSituationsView : public Test::LearnPageFixture
{
    Q_OBJECT

public:
    TestSituationsView()
        : LearnPageFixture(ViewId::situations)
    {}

private Q_SLOTS:
    void startsWithTheFirstStory();
    void keysAnswer();
    void verdictsAreKind();
    void enterGoesOn();
    void theAnswerCanBeShown();
    void anAnswerCanBeChanged();
    void backLeadsBack();
    void endsWithWhatToTakeFromIt();
    void nothingIsKept();
    void clearingForgets();
    void isReadOut();
    void tabLeadsToItsSources();
    void sourcesOfWhatWasShown();
    void staysInStepWithTheRoom();
    void theRoomSeesNoAnswerOfAnyone();
    void littleRoomIsForTheStory();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    VerdictFrame *verdict() const { return m_page->findChild<VerdictFrame *>(QStringLiteral("verdict")); }
    const SituationSet &set() const { return m_store->library().situations; }
    int chosen() const
    {
        int count = 0;
        for (const auto *choice : m_page->findChildren<ChoiceButton *>())
            count += choice->isChosen() ? 1 : 0;
        return count;
    }
};

void TestSituationsView::startsWithTheFirstStory()
{
    QCOMPARE(words("lead"), set().lead.text);
    QVERIFY(words("story").isEmpty());
    QTest::keyClick(button("start"), Qt::Key_Space);
    QCOMPARE(words("storyNumber"), QStringLiteral("Story 1 of 10"));
    QCOMPARE(words("story"), set().situations.constFirst().story.text);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("storyBox"));
    QVERIFY(!verdict());
    QVERIFY(!button("start")->isVisible());
}

void TestSituationsView::keysAnswer()
{
    button("start")->click();
    press(Qt::Key_2);
    QVERIFY(verdict());
    QVERIFY(button("choice2")->isVisible());
    QVERIFY(m_page->findChild<ChoiceButton *>(QStringLiteral("choice2"))->isChosen());
    QCOMPARE(chosen(), 1);
    QCOMPARE(QApplication::focusWidget(), verdict());
    QCOMPARE(words("verdictWords"), QStringLiteral("Handrail would say: dependence."));
    QVERIFY(!words("why").isEmpty());
}

void TestSituationsView::verdictsAreKind()
{
    button("start")->click();
    const QList<Situation::Answer> answers = SituationBlocks::answers();
    for (const Situation &situation : set().situations) {
        for (int i = 0; i < int(answers.size()); ++i) {
            press(Qt::Key(Qt::Key_1 + i));
            const QString said = words("verdictWords");
            QCOMPARE(said.startsWith(QStringLiteral("Yes, this is ")), answers.at(i) == situation.answer);
            QVERIFY2(said.startsWith(QStringLiteral("Yes"))
                         || said == SituationBlocks::answerSentence(situation.answer),
                     qPrintable(said));
            QVERIFY(words("why").startsWith(plainText(situation.why.text).left(20)));
        }
        button("next")->click();
    }
    QVERIFY(!words("close").isEmpty());
}

void TestSituationsView::enterGoesOn()
{
    button("start")->click();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    QCOMPARE(words("story"), set().situations.at(1).story.text);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("storyBox"));
    QVERIFY(!verdict());
    QCOMPARE(chosen(), 0);
}

void TestSituationsView::theAnswerCanBeShown()
{
    button("start")->click();
    QTest::mouseClick(button("reveal"), Qt::LeftButton);
    QCOMPARE(words("verdictWords"), SituationBlocks::answerSentence(set().situations.constFirst().answer));
    QCOMPARE(chosen(), 0);
    QVERIFY(!button("reveal")->isVisible());
    QCOMPARE(QApplication::focusWidget(), verdict());
}

void TestSituationsView::anAnswerCanBeChanged()
{
    button("start")->click();
    press(Qt::Key_4);
    QTest::mouseClick(button("choice1"), Qt::LeftButton);
    QCOMPARE(words("verdictWords"), QStringLiteral("Yes, this is dependence."));
    QVERIFY(m_page->findChild<ChoiceButton *>(QStringLiteral("choice1"))->isChosen());
    QCOMPARE(chosen(), 1);
}

void TestSituationsView::backLeadsBack()
{
    button("start")->click();
    button("next")->click();
    press(Qt::Key_3);
    button("back")->click(); // the explanation goes
    QVERIFY(!verdict());
    QCOMPARE(words("storyNumber"), QStringLiteral("Story 2 of 10"));
    button("back")->click();
    QCOMPARE(words("storyNumber"), QStringLiteral("Story 1 of 10"));
    button("back")->click();
    QVERIFY(button("start")->isVisible() && button("start")->hasFocus());
    QVERIFY(words("story").isEmpty());
}

void TestSituationsView::endsWithWhatToTakeFromIt()
{
    button("start")->click();
    for (qsizetype i = 0; i < set().situations.size(); ++i)
        button("next")->click();
    QCOMPARE(words("close").left(30), plainText(set().close.text).left(30));
    QVERIFY(words("story").isEmpty() && !button("choice1")->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("closeBox"));
    QCOMPARE(button("next")->text(), QStringLiteral("Start again"));
    button("next")->click();
    QCOMPARE(words("storyNumber"), QStringLiteral("Story 1 of 10"));
    QCOMPARE(button("next")->text(), QStringLiteral("Next"));
}

void TestSituationsView::nothingIsKept()
{
    button("start")->click();
    press(Qt::Key_2);
    button("next")->click();
    button("back")->click();
    QCOMPARE(words("storyNumber"), QStringLiteral("Story 1 of 10"));
    QCOMPARE(chosen(), 0);
    QVERIFY(!verdict());
    // Nor when somebody else comes to the view again.
    press(Qt::Key_2);
    QVERIFY(m_page->openItem(LearnPage::comparisonId()));
    QVERIFY(m_page->openItem(ViewId::situations));
    QVERIFY(button("start")->isVisible());
    QCOMPARE(chosen(), 0);
}

void TestSituationsView::clearingForgets()
{
    button("start")->click();
    press(Qt::Key_2);
    m_page->clearPerson();
    QVERIFY(button("start")->isVisible());
    QVERIFY(!verdict());
    QCOMPARE(chosen(), 0);
    QCOMPARE(part(), 0);
}

void TestSituationsView::isReadOut()
{
    const auto text = [](QWidget *widget, QAccessible::Text kind) {
        return QAccessible::queryAccessibleInterface(widget)->text(kind);
    };
    button("start")->click();
    QWidget *story = QApplication::focusWidget();
    QCOMPARE(text(story, QAccessible::Name), QStringLiteral("Story 1 of 10"));
    QCOMPARE(text(story, QAccessible::Description), words("story"));
    QCOMPARE(text(button("choice3"), QAccessible::Name), QStringLiteral("Both"));
    QCOMPARE(text(button("choice3"), QAccessible::Description), QStringLiteral("Key: 3"));
    press(Qt::Key_1);
    QCOMPARE(text(verdict(), QAccessible::Name), words("verdictWords") + u' ' + words("why"));
}

void TestSituationsView::tabLeadsToItsSources()
{
    button("start")->click();
    press(Qt::Key_1);
    QCOMPARE(QApplication::focusWidget(), verdict());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("why"));
    press(Qt::Key_Tab); // arrow keys go from one to the next
    QCOMPARE(QApplication::focusWidget(), button("back"));
}

void TestSituationsView::sourcesOfWhatWasShown()
{
    button("start")->click();
    press(Qt::Key_1);
    const auto *why = m_page->findChild<TextLabel *>(QStringLiteral("why"));
    QVERIFY(!why->links().isEmpty());
    const QString first = sourceIds(parseInline(set().situations.constFirst().why.text)).constFirst();
    const QString citation = m_store->library().source(first)->citation;
    bool isListed = false;
    for (const auto *label : view()->findChildren<TextLabel *>())
        isListed = isListed || label->plain() == QStringLiteral("1. ") + citation.simplified();
    QVERIFY2(isListed, qPrintable(citation));
}

void TestSituationsView::staysInStepWithTheRoom()
{
    const QSignalSpy changes(m_page.get(), &Page::reportChanged);
    QCOMPARE(part(), 0);
    button("start")->click();
    QCOMPARE(part(), 1);
    press(Qt::Key_1);
    QCOMPARE(part(), 2);
    QCOMPARE(changes.count(), 2);

    // Every slide, forward and back, by the projector's own keys.
    const int last = SituationBlocks::closeSlide(set());
    QCOMPARE(last, 21);
    for (int slide = last; slide >= 0; --slide) {
        m_page->projectionTurned({slide, -1});
        QCOMPARE(part(), slide);
        QCOMPARE(verdict() != nullptr, slide > 0 && slide < last && slide % 2 == 0);
        if (slide > 0 && slide < last)
            QCOMPARE(words("storyNumber"), QStringLiteral("Story %1 of 10").arg((slide + 1) / 2));
    }
    QVERIFY(button("start")->isVisible());
}

void TestSituationsView::theRoomSeesNoAnswerOfAnyone()
{
    button("start")->click();
    const QString before = Test::reportText(m_page->projection());
    press(Qt::Key_4);
    QCOMPARE(Test::reportText(m_page->projection()), before);
    QVERIFY(!before.contains(QStringLiteral("Yes, this is")));
    QVERIFY(!Test::reportText(m_page->report()).contains(QStringLiteral("Yes, this is")));
}

void TestSituationsView::littleRoomIsForTheStory()
{
    m_theme->setTextPercent(200);
    m_page->resize(1024, 400);
    Test::settle(*m_page);
    const auto topOf = [this](const QWidget *widget) { return widget->mapTo(view()->viewport(), QPoint(0, 0)).y(); };
    button("start")->click();
    Test::settle(*m_page);
    QTRY_VERIFY(topOf(QApplication::focusWidget()) >= 0 && topOf(QApplication::focusWidget()) < 40);
    press(Qt::Key_1);
    Test::settle(*m_page);
    QTRY_VERIFY(topOf(verdict()) >= 0 && topOf(verdict()) < 40);
}

void TestSituationsView::nothingIsCutOff_data()
{
    addSizes();
}

void TestSituationsView::nothingIsCutOff()
{
    useSize();
    for (const int slide : {0, 1, 2, 6, 8, 12, 21}) {
        m_page->projectionTurned({slide, -1});
        Test::settle(*m_page);
        QCOMPARE(Test::layoutProblems(*m_page).join(u'\n'), QString());
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestSituationsView)
#include "tst_situationsview.moc"
