// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "core/timeline/englishplurals.h"
#include "core/timeline/samplecourse.h"
#include "core/timeline/timelinerows.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSet>

using namespace Handrail;
using Test::hours;

class TestCourseReading : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rangesInWords_data();
    void rangesInWords();
    void theCursorInWords();
    void rowsStandByStageThenOnset();
    void aStageAloneInventsNoHours();
    void whatCanLastIsLikelyAfterTheAcutePart();
    void aSignWithAKnownBeginningCanLast();
    void whatIsLikelyAtAnHour();
    void theWordsSayWhatTheChartDraws();
    void whatIsKnownWhereNoSignHasHours();
    void overdoseRiskAtAnHour();
    void eventsAreInOrder();
    void aRowSpeaksASentence();
    void theTableSaysWhatTheCourseSays();
    void theSourcesSayWhatTheySay();
    void theAlternativeSaysEveryRow();

private:
    QStringList namesAt(int hour) const;

    Test::EnglishPlurals m_plurals;
    const Library m_library = Test::sampleLibrary();
    const Course &m_course = m_library.courses.constFirst();
};

void TestCourseReading::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
}

QStringList TestCourseReading::namesAt(int hour) const
{
    QStringList names;
    const QList<LikelySymptom> likely = likelyAt(m_course, Hours{hour});
    for (const LikelySymptom &each : likely)
        names << m_course.symptoms.at(each.index).id;
    return names;
}

void TestCourseReading::rangesInWords_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("hours") << 6 << 12 << QStringLiteral("6 to 12 hours");
    QTest::newRow("two days in hours") << 24 << 48 << QStringLiteral("24 to 48 hours");
    QTest::newRow("three days in hours") << 36 << 72 << QStringLiteral("36 to 72 hours");
    QTest::newRow("days") << 24 << 96 << QStringLiteral("1 to 4 days");
    QTest::newRow("more days") << 96 << 240 << QStringLiteral("4 to 10 days");
    QTest::newRow("hours to days") << 6 << 168 << QStringLiteral("6 hours to 7 days");
    QTest::newRow("weeks") << 336 << 672 << QStringLiteral("2 to 4 weeks");
    QTest::newRow("a week to weeks") << 168 << 336 << QStringLiteral("1 to 2 weeks");
    QTest::newRow("days to weeks") << 72 << 336 << QStringLiteral("3 days to 2 weeks");
    QTest::newRow("from the start") << 0 << 48 << QStringLiteral("0 to 48 hours");
    QTest::newRow("one time") << 24 << 24 << QStringLiteral("24 hours");
    QTest::newRow("one hour") << 1 << 1 << QStringLiteral("1 hour");
    QTest::newRow("beyond the scale") << 8784 << 17568 << QStringLiteral("more than 8 weeks");
    QTest::newRow("open") << 240 << 2400 << QStringLiteral("10 days to longer than 8 weeks");
}

void TestCourseReading::rangesInWords()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QTEST(TimeWords::range(hours(from, to)), "words");
}

void TestCourseReading::theCursorInWords()
{
    QCOMPARE(TimeWords::about(Hours{1}), QStringLiteral("about 1 hour"));
    QCOMPARE(TimeWords::about(Hours{30}), QStringLiteral("about 30 hours"));
    QCOMPARE(TimeWords::about(Hours{78}), QStringLiteral("about 3 days"));
    QCOMPARE(TimeWords::about(Hours{24 * 13}), QStringLiteral("about 13 days"));
    QCOMPARE(TimeWords::about(Hours{24 * 22}), QStringLiteral("about 3 weeks"));
    QCOMPARE(TimeWords::about(TimeScale::longest), QStringLiteral("more than 8 weeks"));
}

void TestCourseReading::rowsStandByStageThenOnset()
{
    QStringList ids;
    for (const int index : rowOrder(m_course))
        ids << m_course.symptoms.at(index).id;
    QCOMPARE(ids, (QStringList{QStringLiteral("anxiety"), QStringLiteral("craving"), QStringLiteral("yawning"),
                               QStringLiteral("nose"), QStringLiteral("eyes"), QStringLiteral("sweat"),
                               QStringLiteral("cramps"), QStringLiteral("sick"), QStringLiteral("sleep"),
                               QStringLiteral("restless"), QStringLiteral("mood")}));
}

void TestCourseReading::aStageAloneInventsNoHours()
{
    const SymptomSpan eyes = symptomSpan(m_course, m_course.symptoms.at(5));
    QVERIFY(eyes.isStageOnly);
    QVERIFY(!eyes.usual && !eyes.worst);
    QCOMPARE(eyes.possible, (HourRange{m_course.onset->hours.from, m_course.end->hours.to}));
    const SymptomSpan mood = symptomSpan(m_course, m_course.symptoms.at(9));
    QVERIFY(mood.isStageOnly && mood.isOpenEnded);
    const SymptomSpan anxiety = symptomSpan(m_course, m_course.symptoms.at(1));
    QCOMPARE(anxiety.possible, hours(6, 240));
    QCOMPARE(anxiety.usual.value(), hours(12, 96));
    QCOMPARE(anxiety.worst.value(), hours(24, 48));
}

/// A sign of the first days that the lasting phase has as well must not vanish when the acute part is over.
void TestCourseReading::whatCanLastIsLikelyAfterTheAcutePart()
{
    const QString restless = QStringLiteral("restless");
    const Symptom &symptom = m_course.symptoms.constLast();
    QCOMPARE(symptom.id, restless);
    QVERIFY(!namesAt(12).contains(restless));
    for (const int hour : {24, 240, 241, 24 * 30, int(TimeScale::longest.count())})
        QVERIFY2(namesAt(hour).contains(restless), qPrintable(QString::number(hour)));
    QVERIFY(!namesAt(241).contains(QStringLiteral("eyes"))); // a stage alone, which does not last
    const SymptomSpan span = symptomSpan(m_course, symptom);
    QVERIFY(span.isStageOnly && span.isOpenEnded);
    QCOMPARE(span.possible, (HourRange{m_course.worst->hours.from, TimeScale::longest}));
    QVERIFY(symptomSentence(m_course, symptom).contains(QStringLiteral("can last for weeks, at times months")));
}

/// A source may say when a sign begins, and nobody when it is gone for good.
void TestCourseReading::aSignWithAKnownBeginningCanLast()
{
    Library library = m_library;
    Course &course = library.courses.first();
    Symptom &anxiety = course.symptoms[1];
    anxiety.canLast = true;
    anxiety.window->endsWithCourse = true;
    const SymptomSpan span = symptomSpan(course, anxiety);
    QCOMPARE(span.possible, (HourRange{Hours{6}, TimeScale::longest}));
    QCOMPARE(span.usual.value(), hours(12, 96)); // most people have it no longer than the course
    QVERIFY(span.isOpenEnded && !span.isStageOnly);
    QVERIFY(symptomSentence(course, anxiety).endsWith(QStringLiteral("It can last for weeks, at times months.")));
    const CourseTableRow row = courseTable(course, library).constFirst();
    QCOMPARE(row.starts, QStringLiteral("6 to 12 hours"));
    QCOMPARE(row.ends, QStringLiteral("can last for weeks, at times months"));
}

void TestCourseReading::whatIsLikelyAtAnHour()
{
    QCOMPARE(namesAt(2), QStringList());
    QCOMPARE(namesAt(6).size(), 6);
    QVERIFY(!namesAt(6).contains(QStringLiteral("sick")));
    // At 40 hours those at their worst come first, those with a stage alone last.
    QCOMPARE(namesAt(40), (QStringList{QStringLiteral("anxiety"), QStringLiteral("yawning"), QStringLiteral("nose"),
                                       QStringLiteral("sweat"), QStringLiteral("sick"), QStringLiteral("craving"),
                                       QStringLiteral("cramps"), QStringLiteral("sleep"), QStringLiteral("eyes"),
                                       QStringLiteral("restless")}));
    QCOMPARE(namesAt(24 * 60),
             (QStringList{QStringLiteral("craving"), QStringLiteral("restless"), QStringLiteral("mood")}));
    QCOMPARE(namesAt(int(TimeScale::longest.count())), namesAt(24 * 60));
}

void TestCourseReading::theWordsSayWhatTheChartDraws()
{
    using Likelihood = LikelySymptom::Likelihood;
    using Kind = TimelineBar::Kind;
    QSet<int> kinds;
    for (int hour = 0; hour <= TimeScale::longest.count(); ++hour) {
        const QList<LikelySymptom> likely = likelyAt(m_course, Hours{hour});
        for (const LikelySymptom &each : likely) {
            std::optional<Kind> drawn; // the bar that lies over the others
            const QList<TimelineBar> bars = symptomBars(m_course, m_course.symptoms.at(each.index));
            for (const TimelineBar &bar : bars) {
                if (bar.hours.from.count() <= hour && (hour <= bar.hours.to.count() || bar.isOpenEnded))
                    drawn = bar.kind;
            }
            const QString where =
                QStringLiteral("%1 at %2 h").arg(m_course.symptoms.at(each.index).id, QString::number(hour));
            QVERIFY2(drawn, qPrintable(where));
            QVERIFY2((each.likelihood == Likelihood::Worst) == (drawn == Kind::Worst), qPrintable(where));
            QVERIFY2((each.likelihood == Likelihood::Usual) == (drawn == Kind::Usual), qPrintable(where));
            QVERIFY2((each.likelihood == Likelihood::Possible) == (drawn == Kind::Possible), qPrintable(where));
            kinds.insert(int(*drawn));
        }
    }
    QVERIFY(kinds.size() >= 4);
}

void TestCourseReading::whatIsKnownWhereNoSignHasHours()
{
    QCOMPARE(timesWithoutSignsWords(m_course), QString());
    Course course = m_course;
    for (Symptom &symptom : course.symptoms)
        symptom.window.reset();
    QCOMPARE(timesWithoutSignsWords(course),
             QStringLiteral("It starts after 6 to 24 hours. It is worst after 1 to 4 days. The hardest part is over "
                            "after 4 to 10 days. No good source gives hours for single signs."));
}

void TestCourseReading::overdoseRiskAtAnHour()
{
    QCOMPARE(overdoseRiskAt(m_course, Hours{12}), OverdoseRisk::NotShown);
    QCOMPARE(overdoseRiskAt(m_course, Hours{24}), OverdoseRisk::High);
    QCOMPARE(overdoseRiskAt(m_course, Hours{336}), OverdoseRisk::High);
    QCOMPARE(overdoseRiskAt(m_course, Hours{500}), OverdoseRisk::Raised);
    QCOMPARE(overdoseRiskAt(m_course, Hours{700}), OverdoseRisk::NotShown);
    Course without = m_course;
    without.overdoseRisk.reset();
    QCOMPARE(overdoseRiskAt(without, Hours{100}), OverdoseRisk::NotShown);
}

void TestCourseReading::eventsAreInOrder()
{
    const QList<Hours> events = eventsOf(m_course);
    QCOMPARE(events.first(), Hours{0});
    QCOMPARE(events.last(), TimeScale::longest);
    QVERIFY(std::is_sorted(events.begin(), events.end()));
    QVERIFY(std::adjacent_find(events.begin(), events.end()) == events.end());
    for (const int hour : {6, 24, 36, 48, 72, 96, 240, 336, 672})
        QVERIFY2(events.contains(Hours{hour}), qPrintable(QString::number(hour)));
    QCOMPARE(nextEvent(m_course, Hours{0}, true), Hours{6});
    QCOMPARE(nextEvent(m_course, Hours{30}, true), Hours{36});
    QCOMPARE(nextEvent(m_course, Hours{30}, false), Hours{24});
    QCOMPARE(nextEvent(m_course, Hours{24}, false), Hours{6});
    QCOMPARE(nextEvent(m_course, Hours{0}, false), Hours{0});
    QCOMPARE(nextEvent(m_course, TimeScale::longest, true), TimeScale::longest);
}

void TestCourseReading::aRowSpeaksASentence()
{
    QCOMPARE(symptomSentence(m_course, m_course.symptoms.at(1)),
             QStringLiteral("Feeling anxious, in medical words anxiety. It starts 6 to 12 hours after the last use. "
                            "It is worst after 24 to 48 hours. It is mostly gone 4 to 10 days after the last use."));
    QCOMPARE(symptomSentence(m_course, m_course.symptoms.at(3)),
             QStringLiteral("Yawning. It starts 6 to 12 hours after the last use. It is worst after 24 to 48 hours. It "
                            "is mostly gone 4 to 10 days after the last use."));
    QCOMPARE(
        symptomSentence(m_course, m_course.symptoms.at(5)),
        QStringLiteral("Wide pupils, light hurts, in medical words mydriasis. It is one of the early signs. The hours "
                       "are not well known."));
}

void TestCourseReading::theTableSaysWhatTheCourseSays()
{
    const QList<CourseTableRow> rows = courseTable(m_course, m_library);
    const QList<int> order = rowOrder(m_course);
    QCOMPARE(rows.size(), m_course.symptoms.size());
    for (int i = 0; i < rows.size(); ++i) {
        const Symptom &symptom = m_course.symptoms.at(order.at(i));
        QCOMPARE(rows.at(i).plainName, symptom.plainName.text);
        QCOMPARE(rows.at(i).medicalName, symptom.medicalName.text);
        QCOMPARE(rows.at(i).stage, TimeWords::stage(symptom.stage));
        QCOMPARE(rows.at(i).sources, QStringLiteral("First 2001"));
        if (!symptom.window) {
            QCOMPARE(rows.at(i).starts, QStringLiteral("hours not known"));
            QVERIFY(rows.at(i).worst.isEmpty());
            QCOMPARE(rows.at(i).ends,
                     symptom.canLast ? QStringLiteral("can last for weeks, at times months") : QString());
        }
    }
    QCOMPARE(rows.first().starts, QStringLiteral("6 to 12 hours"));
    QCOMPARE(rows.first().worst, QStringLiteral("24 to 48 hours"));
    QCOMPARE(rows.first().ends, QStringLiteral("4 to 10 days"));
    QCOMPARE(rows.at(1).ends, QStringLiteral("can last longer than 8 weeks"));
}

void TestCourseReading::theSourcesSayWhatTheySay()
{
    const QList<SourceTableRow> rows = sourceTable(m_course, m_library);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).source, QStringLiteral("First 2001"));
    QCOMPARE(rows.at(0).starts, QStringLiteral("8 to 24 hours"));
    QCOMPARE(rows.at(0).worst, QString());
    QCOMPARE(rows.at(0).ends, QStringLiteral("4 to 10 days"));
    QCOMPARE(rows.at(1).note, QStringLiteral("An old text."));
}

void TestCourseReading::theAlternativeSaysEveryRow()
{
    const QString words = courseInWords(m_course);
    for (const Symptom &symptom : m_course.symptoms)
        QVERIFY2(words.contains(symptomSentence(m_course, symptom)), qPrintable(symptom.id));
    QVERIFY(words.contains(QStringLiteral("The body is no longer used to the old amount.")));
    QVERIFY(words.contains(
        QStringLiteral("is high from 1 day to 2 weeks after the last use, and stays raised until 4 weeks.")));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestCourseReading)
#include "tst_coursereading.moc"
