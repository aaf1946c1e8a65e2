// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/lastusedialog.h"
#include "gui/timeline/timelinepagefixture.h"
#include "support/reporttext.h"

#include <QApplication>
#include <QComboBox>
#include <QLocale>
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
    void aDayAndATimeAreChosen();
    void theFutureIsInNoList();
    void theClockIsThePersons();
    void longAgoNeedsNoHour();
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
    static QComboBox *list(const LastUseDialog *dialog, const char *name)
    {
        return dialog->findChild<QComboBox *>(QLatin1String(name));
    }
    static QString words(const LastUseDialog *dialog)
    {
        return dialog->findChild<TextLabel *>(QStringLiteral("lastUseWords"))->plain();
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

void TestTimelineWhere::aDayAndATimeAreChosen()
{
    LastUseDialog *dialog = ask();
    QComboBox *day = list(dialog, "lastUseDay");
    QComboBox *time = list(dialog, "lastUseTime");
    QVERIFY(!day->accessibleName().isEmpty() && !time->accessibleName().isEmpty());
    QCOMPARE(day->itemText(0), QStringLiteral("Today")); // it is Friday 2 January, half past twelve
    QCOMPARE(day->itemText(1), QStringLiteral("Yesterday"));
    QCOMPARE(day->itemText(2), QStringLiteral("Wednesday 31 December"));
    QCOMPARE(words(dialog), QStringLiteral("That is about 12 hours ago."));
    // No empty room, and nothing to scroll.
    const auto *foot = button(dialog, QStringLiteral("lastUseCancel"));
    const auto *last = button(dialog, QStringLiteral("lastUseShow"));
    const int between = foot->mapTo(dialog, QPoint()).y() - last->mapTo(dialog, QPoint()).y() - last->height();
    QVERIFY2(between > 0 && between < 40, qPrintable(QString::number(between)));
    // By keys: a list changes by its own letters and arrows.
    day->setFocus();
    QTest::keyClick(day, Qt::Key_W);
    QCOMPARE(day->currentIndex(), 2);
    QTest::keyClick(day, Qt::Key_Tab);
    QVERIFY(time->hasFocus());
    time->setCurrentIndex(0);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(time, Qt::Key_Down);
    QVERIFY2(time->currentText().endsWith(QStringLiteral("in the morning")), qPrintable(time->currentText()));
    QCOMPARE(words(dialog), QStringLiteral("That is about 54 hours ago."));
    QCOMPARE(button(dialog, QStringLiteral("lastUseShow"))->accessibleDescription(), words(dialog));
    // A digit there looks for an entry, and is no answer.
    QTest::keyClick(time, Qt::Key_3);
    QVERIFY(dialog->isVisible());
    time->setCurrentIndex(6);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(m_chart->time(), Hours{54});
    QTRY_COMPARE(now(), QStringLiteral("You are at about 54 hours"));
}

void TestTimelineWhere::theFutureIsInNoList()
{
    LastUseDialog *dialog = ask();
    QComboBox *day = list(dialog, "lastUseDay");
    QComboBox *time = list(dialog, "lastUseTime");
    day->setCurrentIndex(1);
    QCOMPARE(time->count(), 24);
    time->setCurrentIndex(22);
    QCOMPARE(words(dialog), QStringLiteral("That is about 14 hours ago."));
    day->setCurrentIndex(0);
    QCOMPARE(time->count(), 13); // until half past twelve
    QCOMPARE(time->currentIndex(), 12);
    QVERIFY(time->currentText().endsWith(QStringLiteral("midday")));
    QCOMPARE(words(dialog), QStringLiteral("That is less than an hour ago."));
    day->setCurrentIndex(1); // the hour that was chosen is chosen still
    QCOMPARE(time->currentIndex(), 22);
    day->setCurrentIndex(0);
    QTest::mouseClick(button(dialog, QStringLiteral("lastUseShow")), Qt::LeftButton);
    QCOMPARE(m_chart->time(), Hours{0});
}

void TestTimelineWhere::theClockIsThePersons()
{
    const QLocale before;
    const std::pair<QLocale, QString> clocks[] = {
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QStringLiteral("20:00, in the evening")},
        {QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("8:00 PM, in the evening")},
        {QLocale::c(), QStringLiteral("20:00, in the evening")}};
    for (const auto &[locale, evening] : clocks) {
        QLocale::setDefault(locale);
        LastUseDialog *dialog = ask();
        QComboBox *time = list(dialog, "lastUseTime");
        list(dialog, "lastUseDay")->setCurrentIndex(1);
        const QString text = time->itemText(20).replace(QChar(0x202F), u' '); // some versions of the locale data
        dialog->reject();
        QTRY_VERIFY(!m_page->findChild<LastUseDialog *>());
        QLocale::setDefault(before);
        QCOMPARE(text, evening);
    }
}

void TestTimelineWhere::longAgoNeedsNoHour()
{
    LastUseDialog *dialog = ask();
    QComboBox *day = list(dialog, "lastUseDay");
    QComboBox *time = list(dialog, "lastUseTime");
    QVERIFY(day->itemText(14).contains(QStringLiteral("19 December")));
    day->setCurrentIndex(15);
    QCOMPARE(day->currentText(), QStringLiteral("about 3 weeks ago"));
    QVERIFY(!time->isEnabled());
    QCOMPARE(words(dialog), QStringLiteral("That is about 3 weeks ago."));
    day->setCurrentIndex(14);
    QVERIFY(time->isEnabled());
    day->setCurrentIndex(day->count() - 1);
    QCOMPARE(day->currentText(), QStringLiteral("more than 8 weeks ago"));
    QCOMPARE(words(dialog), QStringLiteral("That is more than 8 weeks ago. On the chart it stands under “longer”."));
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
    const QString first = words(dialog);
    list(dialog, "lastUseDay")->setCurrentIndex(4);
    QVERIFY(words(dialog) != first);
    QTest::mouseClick(button(dialog, QStringLiteral("lastUseShow")), Qt::LeftButton);
    QTRY_VERIFY(!m_page->findChild<LastUseDialog *>());
    dialog = ask();
    QCOMPARE(words(dialog), first);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("ago4"))->hasFocus());
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineWhere)
#include "tst_timelinewhere.moc"
