// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/footbar.h"
#include "gui/learn/learnpagefixture.h"
#include "gui/learn/learnview.h"
#include "gui/widgets/choicebutton.h"
#include "report/views/situationblocks.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Handrail;

/// "Which is it?": how the answers stand out, how the one that is meant is marked, and that the way on is in sight.
class TestSituationAnswers : public Test::LearnPageFixture
{
    Q_OBJECT

public:
    TestSituationAnswers()
        : LearnPageFixture(ViewId::situations)
    {}

private Q_SLOTS:
    void theAnswerIsMarked_data();
    void theAnswerIsMarked();
    void nothingIsMarkedBeforeTheAnswer();
    void theAnswersAreTheThingToDo();
    void theWayOnStaysInSight_data();
    void theWayOnStaysInSight();
    void theWayOnStandsUnderTheTextAgain();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    ChoiceButton *choice(int number) const
    {
        return m_page->findChild<ChoiceButton *>(QStringLiteral("choice%1").arg(number));
    }
    QStringList outcomes() const
    {
        QStringList words;
        for (int i = 1; i <= 4; ++i)
            words.append(choice(i)->outcomeWords());
        return words;
    }
    bool isOnFoot() const { return view()->findChild<FootBar *>()->isAncestorOf(button("next")); }
};

void TestSituationAnswers::theAnswerIsMarked_data()
{
    QTest::addColumn<int>("key"); // 0: the answer is shown without a choice
    QTest::addColumn<QStringList>("marks");
    const QString none;
    QTest::newRow("shown") << 0 << QStringList{QStringLiteral("The answer"), none, none, none};
    QTest::newRow("the same") << 1 << QStringList{QStringLiteral("The answer, and yours"), none, none, none};
    QTest::newRow("another") << 3
                             << QStringList{QStringLiteral("The answer"), none, QStringLiteral("Your answer"), none};
}

void TestSituationAnswers::theAnswerIsMarked()
{
    QFETCH(const int, key);
    QFETCH(const QStringList, marks);
    QCOMPARE(m_store->library().situations.situations.constFirst().answer, Situation::Answer::Dependence);
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
        m_theme->setScheme(scheme);
        view()->findChild<QPushButton *>(QStringLiteral("start"))->click();
        const QImage before = choice(1)->grab().toImage();
        if (key == 0)
            button("reveal")->click();
        else
            press(Qt::Key(Qt::Key_0 + key));
        QCOMPARE(outcomes(), marks);
        for (int i = 1; i <= 4; ++i) {
            const QString said = QAccessible::queryAccessibleInterface(choice(i))->text(QAccessible::Description);
            const QString mark = marks.at(i - 1);
            QCOMPARE(said,
                     (mark.isEmpty() ? QString() : mark + QStringLiteral(". ")) + QStringLiteral("Key: %1").arg(i));
        }
        QVERIFY(choice(1)->grab().toImage() != before);
        m_page->clearPerson();
    }
}

void TestSituationAnswers::nothingIsMarkedBeforeTheAnswer()
{
    const QStringList none(4, QString());
    button("start")->click();
    QCOMPARE(outcomes(), none);
    press(Qt::Key_3);
    button("next")->click();
    QCOMPARE(outcomes(), none);
    button("reveal")->click();
    QVERIFY(outcomes() != none);
    button("back")->click();
    QCOMPARE(outcomes(), none);
}

void TestSituationAnswers::theAnswersAreTheThingToDo()
{
    const auto kind = [this](const char *name) {
        return view()->findChild<QPushButton *>(QString::fromLatin1(name))->property("kind").toString();
    };
    button("start")->click();
    for (const char *move : {"back", "reveal", "next"})
        QCOMPARE(kind(move), QStringLiteral("quiet"));
    QVERIFY(kind("readNext") != QStringLiteral("primary"));
    press(Qt::Key_1);
    QCOMPARE(kind("next"), QStringLiteral("primary"));
}

void TestSituationAnswers::theWayOnStaysInSight_data()
{
    QTest::addColumn<int>("story");
    for (int i = 0; i < 10; ++i)
        QTest::addRow("story %d", i + 1) << i;
}

void TestSituationAnswers::theWayOnStaysInSight()
{
    QFETCH(const int, story);
    m_theme->setTextPercent(200);
    m_page->resize(1024, 470); // what the window of 1024x640 leaves to the page
    Test::settle(*m_page);
    m_page->projectionTurned({SituationBlocks::storySlide(story), -1});
    Test::settle(*m_page);
    const auto isInSight = [this](const QWidget *widget) {
        return view()->rect().contains(QRect(widget->mapTo(view(), QPoint(0, 0)), widget->size()));
    };
    press(Qt::Key_1);
    Test::settle(*m_page);
    const auto *said = view()->findChild<TextLabel *>(QStringLiteral("verdictWords"));
    QTRY_VERIFY(isInSight(said));
    QVERIFY(isInSight(button("next")));
    QVERIFY(view()->viewport()->geometry().bottom() < button("next")->mapTo(view(), QPoint(0, 0)).y());
    // And where a person is in the text does not matter.
    view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(isInSight(button("next")));
    QTest::mouseClick(button("next"), Qt::LeftButton);
    QCOMPARE(isOnFoot(), story == 9); // a story has all the room, the end has not
}

void TestSituationAnswers::theWayOnStandsUnderTheTextAgain()
{
    m_theme->setTextPercent(200);
    m_page->resize(1024, 470);
    Test::settle(*m_page);
    button("start")->click();
    press(Qt::Key_1);
    Test::settle(*m_page);
    QVERIFY(isOnFoot());
    button("next")->setFocus();
    // A larger window: they go back, and take the focus with them.
    m_page->resize(1280, 900);
    Test::settle(*m_page);
    QVERIFY(!isOnFoot());
    QVERIFY(button("next")->hasFocus() && button("next")->isVisible());
    QCOMPARE(view()->viewport()->height(), view()->height());
    press(Qt::Key_Space);
    QCOMPARE(words("storyNumber"), QStringLiteral("Story 2 of 10"));
}

void TestSituationAnswers::nothingIsCutOff_data()
{
    addSizes();
}

void TestSituationAnswers::nothingIsCutOff()
{
    useSize();
    button("start")->click();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_4}) {
        press(key);
        Test::settle(*m_page);
        QCOMPARE(Test::layoutProblems(*m_page).join(u'\n'), QString());
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestSituationAnswers)
#include "tst_situationanswers.moc"
