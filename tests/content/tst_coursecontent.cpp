// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentrules.h"
#include "content/readability.h"
#include "content/wordlists.h"
#include "core/content/contentloader.h"
#include "core/content/inlinetext.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using namespace Handrail::Test;

namespace {

QString plain(const Message &message)
{
    return plainText(message.text).simplified();
}

bool isSourced(const Message &message)
{
    return !sourceIds(parseInline(message.text)).isEmpty();
}

} // namespace

/// The courses of withdrawal that come with Handrail keep the rules of all content.
class TestCourseContent : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEasily_data();
    void readsEasily();
    void everythingHasItsSources();
    void everySignIsThere();
    void noEmergencyIsFoldedAway();
    void noSignHasHoursWhereOnlyItsStageIsKnown();

private:
    Library m_library;
};

void TestCourseContent::initTestCase()
{
    const auto loaded = loadContent(QStringLiteral(":/content"));
    if (!loaded)
        QFAIL(qPrintable(loaded.error().constFirst().toString()));
    m_library = loaded.value();
}

void TestCourseContent::readsEasily_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("isStaff");

    QStringList signs;
    for (const Sign &sign : m_library.signs)
        signs.append({plain(sign.helps), plain(sign.getHelp)});
    QTest::newRow("signs") << signs << false;
    QTest::newRow("risk") << QStringList{plain(m_library.overdoseRisk->why)} << false;
    QStringList rates;
    for (const OverdoseRate &rate : m_library.overdoseRates)
        rates.append(plain(rate.says));
    QTest::newRow("rates") << rates << true;
    for (const Course &course : m_library.courses) {
        QStringList texts{plain(course.summary), plain(course.uncertain), plain(course.signsNote)};
        if (course.lasting)
            texts.append(plain(course.lasting->says));
        QTest::newRow(qPrintable(course.file)) << texts << false;
        QStringList notes;
        for (const CourseFigure &figure : course.figures)
            notes.append(plain(figure.note));
        for (const SourcedRange &range : rangesOf(course))
            notes.append(plain(range.why));
        QTest::newRow(qPrintable(course.file + QStringLiteral(" figures"))) << notes << true;
    }
}

void TestCourseContent::readsEasily()
{
    QFETCH(QStringList, texts);
    QFETCH(bool, isStaff);
    const ReadingStatistics counted = measureReading(texts, ExplainedWords::load().leftOutIn(texts.join(u' ')));
    const QString found = QStringLiteral("Flesch-Kincaid %1 over %2 sentences")
                              .arg(counted.fleschKincaidGrade(), 0, 'f', 1)
                              .arg(counted.sentences);
    qInfo("%s", qPrintable(found));
    QVERIFY2(counted.sentences > 0, "nothing to read");
    QVERIFY2(counted.fleschKincaidGrade() <= (isStaff ? 9 : 6), qPrintable(found));
}

void TestCourseContent::everythingHasItsSources()
{
    for (const Course &course : m_library.courses) {
        QVERIFY(isSourced(course.summary));
        QVERIFY(course.lasting && isSourced(course.lasting->says));
        QVERIFY(!course.isUncertain() || isSourced(course.uncertain));
        for (const SourcedRange &range : rangesOf(course))
            QVERIFY(!range.sources.isEmpty());
        for (const Symptom &symptom : course.symptoms)
            QVERIFY2(!symptom.sources.isEmpty(), qPrintable(symptom.id));
        if (course.overdoseRisk)
            QVERIFY(isSourced(course.overdoseRisk->why));
    }
}

void TestCourseContent::everySignIsThere()
{
    constexpr int known = 22;
    QCOMPARE(m_library.signs.size(), known);
    for (const Course &course : m_library.courses) {
        QCOMPARE(course.symptoms.size(), known);
        for (const Symptom &symptom : course.symptoms)
            QVERIFY2(!symptom.helps.isEmpty(), qPrintable(course.id + u'/' + symptom.id));
        QVERIFY2(course.overdoseRisk, qPrintable(course.id));
    }
}

/// For opioids other than heroin no good source gives hours for single signs: none are invented.
void TestCourseContent::noSignHasHoursWhereOnlyItsStageIsKnown()
{
    for (const Course &course : m_library.courses) {
        const auto hasHours = [](const Symptom &symptom) { return symptom.window.has_value(); };
        const bool any = std::any_of(course.symptoms.cbegin(), course.symptoms.cend(), hasHours);
        QVERIFY2(any == (course.id == QLatin1String("heroin")), qPrintable(course.id));
    }
}

void TestCourseContent::noEmergencyIsFoldedAway()
{
    // The Timeline always shows the urgent ones: each says whom to call, and together they name every emergency that
    // the others name.
    QStringList urgent;
    QStringList others;
    for (const Sign &sign : m_library.signs)
        (sign.isUrgent ? urgent : others) << plain(sign.getHelp);
    for (const QString &text : std::as_const(urgent))
        QVERIFY2(text.contains(QStringLiteral("call ")), qPrintable(text));
    QVERIFY(urgent.size() >= 3 && urgent.size() <= 7); // a short list
    const QStringList emergencies{QStringLiteral("chest pain"), QStringLiteral("faint"), QStringLiteral("confused"),
                                  QStringLiteral("blood")};
    for (const QString &text : std::as_const(others)) {
        if (!text.contains(QStringLiteral("emergency number")))
            continue;
        const auto known = std::find_if(emergencies.cbegin(), emergencies.cend(),
                                        [&text](const QString &each) { return text.contains(each); });
        QVERIFY2(known != emergencies.cend(), qPrintable(text));
        QVERIFY2(urgent.join(u' ').contains(*known), qPrintable(text));
    }
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestCourseContent)
#include "tst_coursecontent.moc"
