// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "core/timeline/timewords.h"
#include "gui/timeline/textlines.h"
#include "gui/timeline/timelinepagefixture.h"

#include <QApplication>
#include <QPushButton>

using namespace Handrail;

/// The words beside the chart: what is likely at a time, what only some people have, what is known at all, and when to
/// ask for help.
class TestTimelineWords : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void wordsSayWhatIsLikely();
    void whatSomePeopleHaveIsNotLikely();
    void whatIsKnownComesBeforeWhenToAskForHelp();
    void theUrgentComesFirst();
    void whenToAskForHelpComesBeforeWhatHelps();

private:
    /// Where it stands in the words; -1 where it is not seen.
    int top(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget->isVisible() ? widget->mapTo(m_words, QPoint()).y() : -1;
    }
};

void TestTimelineWords::wordsSayWhatIsLikely()
{
    const Course &course = m_store->library().courses.constFirst();
    for (const int hour : {2, 10, 40, 300, 2000}) {
        m_chart->setTime(Hours{hour});
        QTRY_VERIFY(m_words->text().contains(TimeWords::about(Hours{hour})));
        const QString words = m_words->text();
        for (int i = 0; i < course.symptoms.size(); ++i) {
            const QList<LikelySymptom> likely = likelyAt(course, Hours{hour});
            const bool isLikely =
                std::any_of(likely.begin(), likely.end(), [i](const LikelySymptom &each) { return each.index == i; });
            QVERIFY2(words.contains(course.symptoms.at(i).plainName.text) == isLikely,
                     qPrintable(QStringLiteral("%1 at %2").arg(course.symptoms.at(i).id).arg(hour)));
        }
        QVERIFY(words.contains(phaseWords(course, Hours{hour})));
        QCOMPARE(find<QWidget>("overdoseRisk")->isHidden(), hour < 24 || hour > 672);
    }
    // Every warning of what is likely is said.
    m_chart->setTime(Hours{40});
    QTRY_VERIFY(m_words->text().contains(QStringLiteral("Being sick: There is blood, or nothing stays down.")));
    QVERIFY(m_words->text().contains(QStringLiteral("Feeling anxious: You think of hurting yourself.")));
}

void TestTimelineWords::whatSomePeopleHaveIsNotLikely()
{
    using Likelihood = LikelySymptom::Likelihood;
    const Course &course = m_store->library().courses.constFirst();
    for (const int hour : {8, 12, 30, 120, 400}) {
        m_chart->setTime(Hours{hour});
        QTRY_VERIFY(now().contains(TimeWords::about(Hours{hour})));
        const QList<LikelySymptom> likely = likelyAt(course, Hours{hour});
        bool hasSome = false;
        for (const LikelySymptom &each : likely) {
            const QString name = course.symptoms.at(each.index).plainName.text;
            const bool isMost = each.likelihood == Likelihood::Worst || each.likelihood == Likelihood::Usual;
            const bool isSome = each.likelihood == Likelihood::Possible;
            QCOMPARE(find<TextLines>("likelyList")->text().contains(name), isMost);
            QCOMPARE(find<TextLines>("someList")->text().contains(name), isSome);
            hasSome = hasSome || isSome;
        }
        QCOMPARE(find<TextLabel>("someHeading")->isVisible(), hasSome);
    }
    QVERIFY(find<TextLabel>("likelyHeading")->isHidden()); // nothing at 400 hours
    QCOMPARE(find<TextLabel>("someHeading")->plain(), QStringLiteral("Some people have"));
}

void TestTimelineWords::whatIsKnownComesBeforeWhenToAskForHelp()
{
    Library library = m_store->library();
    Course &course = library.courses.first();
    for (Symptom &symptom : course.symptoms)
        symptom.window.reset();
    m_store->setBuiltIn(library);
    // Before anything is known to begin, the times are said and nothing alarms.
    m_chart->setTime(Hours{3});
    QTRY_COMPARE(now(), QStringLiteral("Now: about 3 hours"));
    settle();
    QVERIFY(top("timesText") > 0);
    QVERIFY(
        find<TextLabel>("timesText")->plain().endsWith(QStringLiteral("No good source gives hours for single signs.")));
    QVERIFY(find<QWidget>("getHelp")->isHidden());
    QVERIFY(find<TextLabel>("unknownHeading")->isHidden());
    for (const int hour : {8, 40, 300}) {
        m_chart->setTime(Hours{hour});
        QTRY_VERIFY(now().contains(TimeWords::about(Hours{hour})));
        settle();
        QVERIFY(find<TextLabel>("likelyHeading")->isHidden());
        QVERIFY(top("timesText") > top("phaseText"));
        QVERIFY(top("unknownList") > top("timesText"));
        QVERIFY(find<TextLabel>("unknownNote")->isHidden()); // said once
        QVERIFY(top("getHelp") > top("unknownList"));
    }
    // Where signs have hours, what has none only adds to them.
    m_store->setBuiltIn(Test::sampleLibrary());
    m_chart->setTime(Hours{40});
    QTRY_COMPARE(now(), QStringLiteral("Now: about 40 hours"));
    settle();
    QVERIFY(find<TextLabel>("timesText")->isHidden());
    QVERIFY(top("getHelp") > top("likelyList"));
    QVERIFY(top("unknownList") > top("getHelp"));
}

void TestTimelineWords::theUrgentComesFirst()
{
    // So few need not be folded.
    m_chart->setTime(Hours{9});
    QTRY_VERIFY(now().contains(QStringLiteral("9 hours")));
    auto *toggle = find<QPushButton>("getHelpToggle");
    auto *more = find<QWidget>("getHelpMore");
    QVERIFY(toggle->isHidden() && more->isHidden());
    Library library = m_store->library();
    library.courses[0].symptoms[0].isUrgent = true; // cramps
    m_store->setBuiltIn(library);
    m_chart->setTime(Hours{40});
    QTRY_VERIFY(now().contains(QStringLiteral("40 hours")));
    const auto lines = [this](const char *name) {
        QStringList shown;
        for (const TextLabel *label : find<QWidget>(name)->findChildren<TextLabel *>()) {
            if (label->role() == TextLabel::Role::Item && label->isVisible())
                shown << label->plain();
        }
        return shown;
    };
    QCOMPARE(lines("getHelpList"), QStringList(QStringLiteral("Tummy cramps: The pain is strong and does not stop.")));
    QVERIFY(lines("getHelpMore").isEmpty());
    QVERIFY(toggle->isVisible());
    QVERIFY(toggle->accessibleDescription().contains(QStringLiteral("Being sick")));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(more->isVisible());
    QVERIFY(lines("getHelpMore").contains(QStringLiteral("Being sick: There is blood, or nothing stays down.")));
    QVERIFY(lines("getHelpMore").size() >= 3);
    // It stays open while the cursor moves, and is closed for the next person.
    m_chart->setTime(Hours{44});
    QTRY_VERIFY(now().contains(QStringLiteral("44 hours")));
    QVERIFY(more->isVisible());
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!more->isVisible());
    QTest::keyClick(toggle, Qt::Key_Space);
    m_page->clearPerson();
    QVERIFY(!more->isVisible());
}

void TestTimelineWords::whenToAskForHelpComesBeforeWhatHelps()
{
    m_chart->setTime(Hours{30});
    QTRY_COMPARE(now(), QStringLiteral("Now: about 30 hours"));
    settle();
    QVERIFY(top("likelyList") > 0);
    QVERIFY(top("getHelp") > top("likelyList"));
    QVERIFY(top("helpsHeading") > top("getHelp"));
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineWords)
#include "tst_timelinewords.moc"
