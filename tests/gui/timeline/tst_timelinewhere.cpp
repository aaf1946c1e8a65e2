// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/lastusedialog.h"
#include "gui/timeline/timelinepagefixture.h"
#include "support/reporttext.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QPointer>
#include <QPushButton>

using namespace Handrail;

/// "Where am I now?": a person says when they last used, the cursor goes there, and nothing of it is kept.
class TestTimelineWhere : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeAnswerMovesTheCursor_data();
    void aLargeAnswerMovesTheCursor();
    void aKeyAnswers();
    void aDayAndTimeAreTyped();
    void theFutureCannotBeTyped();
    void whatIsLongerThanTheScaleIsSaid();
    void theWordsSpeakToThePerson();
    void theWordsStopSpeakingToThemElsewhere();
    void closingChangesNothing();
    void itIsInNoReport();
    void clearingForgetsAndCloses();
    void theNextDialogKnowsNothing();

private:
    LastUseDialog *ask() const
    {
        QTest::mouseClick(find<QPushButton>("whereAmIButton"), Qt::LeftButton);
        auto *dialog = m_page->findChild<LastUseDialog *>();
        // A window counts as active as soon as the one under it is; keys need this very one.
        if (dialog && QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
            return dialog;
        return nullptr;
    }
    static QPushButton *button(const LastUseDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
};

void TestTimelineWhere::aLargeAnswerMovesTheCursor_data()
{
    QTest::addColumn<int>("hours");
    for (const int hours : {4, 10, 24, 48, 96, 168, 336, 672})
        QTest::addRow("%d hours", hours) << hours;
}

void TestTimelineWhere::aLargeAnswerMovesTheCursor()
{
    QFETCH(int, hours);
    QPointer<LastUseDialog> dialog = ask();
    QVERIFY(dialog);
    QPushButton *answer = button(dialog, QStringLiteral("ago%1").arg(hours));
    QVERIFY(answer && !answer->accessibleName().isEmpty());
    QTest::mouseClick(answer, Qt::LeftButton);
    QCOMPARE(m_chart->time(), Hours{hours});
    QTRY_VERIFY(!dialog);
}

void TestTimelineWhere::aKeyAnswers()
{
    LastUseDialog *dialog = ask();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_2);
    QCOMPARE(m_chart->time(), Hours{10});
}

void TestTimelineWhere::aDayAndTimeAreTyped()
{
    LastUseDialog *dialog = ask();
    auto *when = dialog->findChild<QDateTimeEdit *>();
    when->setFocus();
    when->setDateTime(QDateTime(QDate(2025, 12, 31), QTime(6, 30)));
    QCOMPARE(dialog->findChild<TextLabel *>(QStringLiteral("lastUseWords"))->plain(),
             QStringLiteral("That is about 54 hours ago."));
    // A digit there is a digit of the date, and no answer.
    when->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(when->findChild<QWidget *>(QStringLiteral("qt_spinbox_lineedit")), Qt::Key_3);
    QVERIFY(dialog->isVisible());
    when->setDateTime(QDateTime(QDate(2025, 12, 31), QTime(6, 30)));
    QTest::keyClick(when, Qt::Key_Return);
    QCOMPARE(m_chart->time(), Hours{54});
    QTRY_COMPARE(now(), QStringLiteral("You are at about 54 hours"));
}

void TestTimelineWhere::theFutureCannotBeTyped()
{
    LastUseDialog *dialog = ask();
    auto *when = dialog->findChild<QDateTimeEdit *>();
    when->setDateTime(QDateTime(QDate(2026, 3, 1), QTime(1, 0)));
    QCOMPARE(when->dateTime(), QDateTime(QDate(2026, 1, 2), QTime(12, 30)));
    QTest::mouseClick(button(dialog, QStringLiteral("lastUseShow")), Qt::LeftButton);
    QCOMPARE(m_chart->time(), Hours{0});
}

void TestTimelineWhere::whatIsLongerThanTheScaleIsSaid()
{
    LastUseDialog *dialog = ask();
    dialog->findChild<QDateTimeEdit *>()->setDateTime(QDateTime(QDate(2025, 2, 1), QTime(12, 0)));
    QCOMPARE(dialog->findChild<TextLabel *>(QStringLiteral("lastUseWords"))->plain(),
             QStringLiteral("That is more than 8 weeks ago. On the chart it stands under “longer”."));
    QTest::mouseClick(button(dialog, QStringLiteral("lastUseShow")), Qt::LeftButton);
    QCOMPARE(m_chart->time(), TimeScale::longest);
    QTRY_COMPARE(now(), QStringLiteral("You are at more than 8 weeks"));
}

void TestTimelineWhere::theWordsSpeakToThePerson()
{
    QVERIFY(now().startsWith(QStringLiteral("Now:")));
    LastUseDialog *dialog = ask();
    QTest::mouseClick(button(dialog, QStringLiteral("ago10")), Qt::LeftButton);
    auto *heading = find<TextLabel>("nowHeading");
    QTRY_COMPARE(heading->plain(), QStringLiteral("You are at about 10 hours"));
    // A screen reader goes there and says what that means.
    QTRY_COMPARE(m_page->focusWidget(), heading);
    QCOMPARE(heading->accessibleName(),
             QStringLiteral("You are at about 10 hours. Withdrawal often begins about now."));
    // Folded, the words are brought into sight.
    m_page->resize(700, 500);
    settle();
    dialog = ask();
    QTest::mouseClick(button(dialog, QStringLiteral("ago24")), Qt::LeftButton);
    settle();
    QVERIFY(!heading->visibleRegion().isEmpty());
}

void TestTimelineWhere::theWordsStopSpeakingToThemElsewhere()
{
    QTest::mouseClick(button(ask(), QStringLiteral("ago24")), Qt::LeftButton);
    QTRY_COMPARE(now(), QStringLiteral("You are at about 24 hours"));
    m_chart->setTime(Hours{30});
    QTRY_COMPARE(now(), QStringLiteral("Now: about 30 hours"));
    m_chart->setTime(Hours{24});
    QTRY_COMPARE(now(), QStringLiteral("You are at about 24 hours"));
}

void TestTimelineWhere::closingChangesNothing()
{
    m_chart->setTime(Hours{77});
    QPointer<LastUseDialog> dialog = ask();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QTest::mouseClick(button(ask(), QStringLiteral("lastUseCancel")), Qt::LeftButton);
    QCOMPARE(m_chart->time(), Hours{77});
    QTRY_COMPARE(now(), QStringLiteral("Now: about 3 days"));
}

void TestTimelineWhere::itIsInNoReport()
{
    const QString report = Test::reportText(m_page->report());
    const QString projection = Test::reportText(m_page->projection());
    QTest::mouseClick(button(ask(), QStringLiteral("ago10")), Qt::LeftButton);
    QTRY_COMPARE(now(), QStringLiteral("You are at about 10 hours"));
    QCOMPARE(Test::reportText(m_page->report()), report);
    QCOMPARE(Test::reportText(m_page->projection()), projection);
    QVERIFY(!report.contains(QStringLiteral("You are at")));
}

void TestTimelineWhere::clearingForgetsAndCloses()
{
    const Hours before = m_chart->time();
    QTest::mouseClick(button(ask(), QStringLiteral("ago168")), Qt::LeftButton);
    QTRY_COMPARE(now(), QStringLiteral("You are at about 7 days"));
    QPointer<LastUseDialog> dialog = ask();
    m_page->clearPerson();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_chart->time(), before);
    QTRY_COMPARE(now(), QStringLiteral("Now: about 12 hours"));
    m_chart->setTime(Hours{168}); // nothing is left of it, there either
    QTRY_COMPARE(now(), QStringLiteral("Now: about 7 days"));
}

void TestTimelineWhere::theNextDialogKnowsNothing()
{
    LastUseDialog *dialog = ask();
    const QDateTime first = dialog->findChild<QDateTimeEdit *>()->dateTime();
    dialog->findChild<QDateTimeEdit *>()->setDateTime(QDateTime(QDate(2025, 12, 31), QTime(6, 30)));
    QTest::mouseClick(button(dialog, QStringLiteral("lastUseShow")), Qt::LeftButton);
    QTRY_VERIFY(!m_page->findChild<LastUseDialog *>());
    dialog = ask();
    QCOMPARE(dialog->findChild<QDateTimeEdit *>()->dateTime(), first);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("ago4"))->hasFocus());
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineWhere)
#include "tst_timelinewhere.moc"
