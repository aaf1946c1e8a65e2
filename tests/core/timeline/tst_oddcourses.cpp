// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "core/timeline/englishplurals.h"
#include "core/timeline/oddcourses.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using Test::hours;

/// Courses with hardly anything in them, or with far too much time: every function answers with something sensible.
class TestOddCourses : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyHourHasWords_data();
    void everyHourHasWords();
    void everyRowHasASpanOnTheScale_data();
    void everyRowHasASpanOnTheScale();
    void unknownTimesAreCalledUnknown();
    void onlyTheOnsetIsKnown();
    void onlyTheWorstIsKnown();
    void onlyTheEndIsKnown();
    void aMomentIsAMoment();
    void aYearIsLongerThanTheScale();

private:
    static Course named(const QString &id);

    Test::EnglishPlurals m_plurals;
};

namespace {

void courseRows()
{
    QTest::addColumn<QString>("id");
    for (const Course &course : Test::oddCourses())
        QTest::newRow(qPrintable(course.id)) << course.id;
}

/// Whole sentences, nothing left to fill in, no time that ends before it begins.
void verifyWords(const QString &words)
{
    QVERIFY2(!words.contains(u'%') && !words.contains(QStringLiteral("  ")) && !words.contains(QStringLiteral("-")),
             qPrintable(words));
    QVERIFY2(words.endsWith(u'.'), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("365 days")) && !words.contains(QStringLiteral("366 days")),
             qPrintable(words));
}

} // namespace

void TestOddCourses::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
}

Course TestOddCourses::named(const QString &id)
{
    for (const Course &course : Test::oddCourses()) {
        if (course.id == id)
            return course;
    }
    qFatal("there is no such course");
}

void TestOddCourses::everyHourHasWords_data()
{
    courseRows();
}

void TestOddCourses::everyHourHasWords()
{
    QFETCH(QString, id);
    const Course course = named(id);
    const QList<Hours> events = eventsOf(course);
    QCOMPARE(events.first(), Hours{0});
    QVERIFY(std::is_sorted(events.begin(), events.end()));
    QVERIFY(events.last() <= TimeScale::longest);
    for (Hours hour{0}; hour < TimeScale::longest; hour = TimeScale::stepped(hour, true)) {
        verifyWords(phaseWords(course, hour));
        for (const LikelySymptom &each : likelyAt(course, hour))
            QVERIFY(each.index >= 0 && each.index < course.symptoms.size());
        const QString lasting = lastingWords(course, hour);
        QVERIFY(lasting.isEmpty() || lasting == course.lasting->says.text);
    }
    verifyWords(phaseWords(course, TimeScale::longest));
    verifyWords(courseTimesWords(course));
    for (const Symptom &symptom : course.symptoms)
        QVERIFY(symptomSentence(course, symptom).contains(symptom.plainName.text));
    QVERIFY(courseInWords(course).contains(courseTimesWords(course)));
}

void TestOddCourses::everyRowHasASpanOnTheScale_data()
{
    courseRows();
}

void TestOddCourses::everyRowHasASpanOnTheScale()
{
    QFETCH(QString, id);
    const Course course = named(id);
    QCOMPARE(rowOrder(course).size(), course.symptoms.size());
    for (const Symptom &symptom : course.symptoms) {
        const SymptomSpan span = symptomSpan(course, symptom);
        QVERIFY2(span.possible.from <= span.possible.to, qPrintable(symptom.id));
        if (span.usual)
            QVERIFY2(span.usual->from < span.usual->to, qPrintable(symptom.id));
        QCOMPARE(span.isStageOnly, !symptom.window.has_value());
    }
    Library library = Test::sampleLibrary();
    QCOMPARE(courseTable(course, library).size(), course.symptoms.size());
    for (const CourseTableRow &row : courseTable(course, library))
        QVERIFY2(!row.starts.isEmpty() && !row.sources.isEmpty(), qPrintable(row.plainName));
    for (const DrawnRangeRow &row : drawnRangeTable(course, library))
        QVERIFY2(!row.hours.isEmpty() && row.sources.isEmpty() == row.sureness.isEmpty(), qPrintable(row.what));
}

void TestOddCourses::unknownTimesAreCalledUnknown()
{
    const Course course = named(QStringLiteral("no-times"));
    QCOMPARE(courseTimesWords(course),
             QStringLiteral("When it starts, when it is worst and when it is over is not well known."));
    QCOMPARE(phaseWords(course, Hours{30}), QStringLiteral("When this withdrawal comes and goes is not well known."));
    QVERIFY(!lastingBand(course));
    QCOMPARE(lastingWords(course, Hours{0}), course.lasting->says.text);
    const SymptomSpan span = symptomSpan(course, course.symptoms.constFirst());
    QVERIFY(span.isTimeUnknown);
    QCOMPARE(span.possible, (HourRange{Hours{0}, TimeScale::longest}));
    const QList<LikelySymptom> likely = likelyAt(course, Hours{30});
    QCOMPARE(likely.size(), course.symptoms.size());
    for (const LikelySymptom &each : likely)
        QCOMPARE(each.likelihood, LikelySymptom::Likelihood::TimeUnknown);
    QVERIFY(courseInWords(course).contains(QStringLiteral("Nobody knows when.")));
    QCOMPARE(drawnRangeTable(course, Test::sampleLibrary()).constFirst().hours, QStringLiteral("not well known"));
}

void TestOddCourses::onlyTheOnsetIsKnown()
{
    const Course course = named(QStringLiteral("only-onset"));
    QCOMPARE(courseTimesWords(course),
             QStringLiteral("It starts after 3 to 5 days. When it is worst is not well known. "
                            "When the hardest part is over is not well known."));
    QCOMPARE(phaseWords(course, Hours{71}), QStringLiteral("For most people withdrawal has not begun yet."));
    QCOMPARE(phaseWords(course, Hours{100}), QStringLiteral("Withdrawal often begins about now."));
    QVERIFY(phaseWords(course, Hours{200}).contains(QStringLiteral("not well known")));
    QCOMPARE(symptomSpan(course, course.symptoms.at(0)).possible, (HourRange{Hours{72}, TimeScale::longest}));
    QCOMPARE(symptomSpan(course, course.symptoms.at(1)).possible, (HourRange{Hours{120}, TimeScale::longest}));
    QCOMPARE(likelyAt(course, Hours{71}).size(), 0);
    QCOMPARE(lastingBand(course)->from, Hours{120});
}

void TestOddCourses::onlyTheWorstIsKnown()
{
    const Course course = named(QStringLiteral("only-worst"));
    QCOMPARE(phaseWords(course, Hours{10}), QStringLiteral("When withdrawal begins is not well known."));
    QCOMPARE(phaseWords(course, Hours{60}), QStringLiteral("For many people this is the worst part. It passes."));
    QCOMPARE(phaseWords(course, Hours{100}),
             QStringLiteral("For most people it gets easier from here. When it is over is not well known."));
    QVERIFY(symptomSpan(course, course.symptoms.at(0)).isTimeUnknown); // early, and nobody says when that begins
    QVERIFY(!symptomSpan(course, course.symptoms.at(1)).isTimeUnknown);
}

void TestOddCourses::onlyTheEndIsKnown()
{
    const Course course = named(QStringLiteral("only-end"));
    QCOMPARE(phaseWords(course, Hours{10}), QStringLiteral("When withdrawal begins is not well known."));
    QCOMPARE(phaseWords(course, Hours{100}), QStringLiteral("The hardest part is over for many people."));
    QCOMPARE(symptomSpan(course, course.symptoms.at(0)).possible, hours(0, 240));
    QCOMPARE(lastingBand(course)->from, Hours{96});
}

void TestOddCourses::aMomentIsAMoment()
{
    const Course course = named(QStringLiteral("zero-length"));
    const SymptomSpan moment = symptomSpan(course, course.symptoms.at(0));
    QCOMPARE(moment.possible, hours(24, 24));
    QVERIFY(!moment.usual);
    QCOMPARE(symptomSentence(course, course.symptoms.at(0)),
             QStringLiteral("Sign moment, in medical words signum moment. It starts 24 hours after the last use. It is "
                            "worst after 24 hours. It is mostly gone 24 hours after the last use."));
    QCOMPARE(likelyAt(course, Hours{24}).size(), 1);
    QCOMPARE(likelyAt(course, Hours{25}).size(), 0);
}

void TestOddCourses::aYearIsLongerThanTheScale()
{
    const Course course = named(QStringLiteral("a-year"));
    QVERIFY(symptomSpan(course, course.symptoms.at(0)).isOpenEnded);
    QCOMPARE(symptomSentence(course, course.symptoms.at(1)),
             QStringLiteral("Sign next-year, in medical words signum next-year. It starts more than 8 weeks after the "
                            "last use. It can last longer than 8 weeks."));
    QCOMPARE(likelyAt(course, TimeScale::longest).size(), 2);
    QCOMPARE(likelyAt(course, Hours{24 * 30}).size(), 1);
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestOddCourses)
#include "tst_oddcourses.moc"
