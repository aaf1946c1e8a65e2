// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/timelinefacts.h"
#include "core/content/contentloader.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace Handrail;
using namespace Handrail::Test;

Q_DECLARE_METATYPE(std::function<void(Handrail::Library &)>)

/// Every number on the chart carries its source, and the value that this source gives: compared with what was noted
/// down apart from the content.
class TestTimelineFacts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timesAreReadAsSourcesWriteThem_data();
    void timesAreReadAsSourcesWriteThem();
    void everyCourseIsNoted();
    void everyNumberIsAsItsSourceGivesIt_data();
    void everyNumberIsAsItsSourceGivesIt();
    void everyRangeIsWhatItsSourcesGiveTogether_data();
    void everyRangeIsWhatItsSourcesGiveTogether();
    void theRiskIsAsItsSourcesGiveIt();
    void theRatesAreAsTheirSourcesGiveThem();
    void everyChangeIsNoticed_data();
    void everyChangeIsNoticed();

private:
    void courseRows() const;
    QJsonObject factsOf(const QString &id) const;
    QStringList otherwise(const Library &library) const;

    Library m_library;
    QJsonObject m_facts;
};

void TestTimelineFacts::initTestCase()
{
    const auto loaded = loadContent(QStringLiteral(":/content"));
    if (!loaded)
        QFAIL(qPrintable(loaded.error().constFirst().toString()));
    m_library = loaded.value();
    QFile file(QStringLiteral(HANDRAIL_SOURCE_DIR "/tests/content/timelinefacts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_facts = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_facts.isEmpty());
}

void TestTimelineFacts::courseRows() const
{
    QTest::addColumn<QString>("id");
    for (const Course &course : m_library.courses)
        QTest::newRow(qPrintable(course.id)) << course.id;
}

QJsonObject TestTimelineFacts::factsOf(const QString &id) const
{
    return m_facts.value(QLatin1String("courses")).toObject().value(id).toObject();
}

void TestTimelineFacts::timesAreReadAsSourcesWriteThem_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("from"); // -1: no time
    QTest::addColumn<int>("to");
    QTest::newRow("hours") << QStringLiteral("6-24 hours") << 6 << 24;
    QTest::newRow("one time") << QStringLiteral("7 days") << 168 << 168;
    QTest::newRow("weeks") << QStringLiteral("3-6 weeks") << 504 << 1008;
    QTest::newRow("counted days") << QStringLiteral("day 2-4") << 24 << 96;
    QTest::newRow("counted weeks") << QStringLiteral("week 1-2") << 0 << 336;
    QTest::newRow("no number") << QStringLiteral("later") << -1 << -1;
}

void TestTimelineFacts::timesAreReadAsSourcesWriteThem()
{
    QFETCH(QString, words);
    QFETCH(int, from);
    QFETCH(int, to);
    const std::optional<HourRange> hours = hoursOfWords(words);
    QCOMPARE(hours.has_value(), from >= 0);
    if (hours)
        QCOMPARE(*hours, (HourRange{Hours{from}, Hours{to}}));
}

void TestTimelineFacts::everyCourseIsNoted()
{
    QStringList noted = m_facts.value(QLatin1String("courses")).toObject().keys();
    QStringList told;
    for (const Course &course : m_library.courses)
        told.append(course.id);
    noted.sort();
    told.sort();
    QCOMPARE(told, noted);
}

void TestTimelineFacts::everyNumberIsAsItsSourceGivesIt_data()
{
    courseRows();
}

void TestTimelineFacts::everyNumberIsAsItsSourceGivesIt()
{
    QFETCH(QString, id);
    const QStringList problems = figuresOtherwise(*m_library.course(id), factsOf(id));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTimelineFacts::everyRangeIsWhatItsSourcesGiveTogether_data()
{
    courseRows();
}

void TestTimelineFacts::everyRangeIsWhatItsSourcesGiveTogether()
{
    QFETCH(QString, id);
    const QStringList problems = rangesOtherwise(*m_library.course(id), factsOf(id));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTimelineFacts::theRiskIsAsItsSourcesGiveIt()
{
    QVERIFY(m_library.overdoseRisk);
    const QStringList problems =
        riskOtherwise(*m_library.overdoseRisk, m_facts.value(QLatin1String("risk")).toObject());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    for (const Course &course : m_library.courses) {
        QVERIFY(course.overdoseRisk);
        QCOMPARE(course.overdoseRisk->high.hours, m_library.overdoseRisk->high.hours);
    }
}

void TestTimelineFacts::theRatesAreAsTheirSourcesGiveThem()
{
    const QStringList problems =
        ratesOtherwise(m_library.overdoseRates, m_facts.value(QLatin1String("rates")).toArray());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    const auto disagrees = [](const OverdoseRate &rate) { return rate.disagrees; };
    QVERIFY(std::any_of(m_library.overdoseRates.cbegin(), m_library.overdoseRates.cend(), disagrees));
}

QStringList TestTimelineFacts::otherwise(const Library &library) const
{
    QStringList problems = riskOtherwise(*library.overdoseRisk, m_facts.value(QLatin1String("risk")).toObject())
                           + ratesOtherwise(library.overdoseRates, m_facts.value(QLatin1String("rates")).toArray());
    for (const Course &course : library.courses)
        problems += figuresOtherwise(course, factsOf(course.id)) + rangesOtherwise(course, factsOf(course.id));
    return problems;
}

void TestTimelineFacts::everyChangeIsNoticed_data()
{
    QTest::addColumn<std::function<void(Library &)>>("change");
    const auto row = [](const char *name, const std::function<void(Library &)> &change) {
        QTest::newRow(name) << change;
    };
    static constexpr Hours hour{1};
    row("an hour of a figure", [](Library &library) { library.courses[0].figures[0].onset->from += hour; });
    row("how sure a figure is",
        [](Library &library) { library.courses[2].figures[0].confidence = Confidence::Strong; });
    row("a figure left out", [](Library &library) { library.courses[1].figures.removeLast(); });
    row("an hour of a range", [](Library &library) { library.courses[2].onset->hours.to -= hour; });
    row("a source of a range", [](Library &library) { library.courses[2].onset->sources.removeLast(); });
    row("a source without that time",
        [](Library &library) { library.courses[2].worst->sources.append(QStringLiteral("who2009")); });
    row("a reason gone", [](Library &library) { library.courses[0].end->why = {}; });
    row("a reason for nothing", [](Library &library) { library.courses[0].onset->why.text = QStringLiteral("So."); });
    row("a range from nowhere", [](Library &library) { library.courses[4].onset = library.courses[0].onset; });
    row("an hour of a sign", [](Library &library) { library.courses[0].symptoms[0].window->onset.hours.to += hour; });
    row("hours for a sign that has none",
        [](Library &library) { library.courses[2].symptoms[0].window = library.courses[0].symptoms[0].window; });
    row("the end of a sign", [](Library &library) { library.courses[0].symptoms[0].window->endsWithCourse = false; });
    row("the high risk", [](Library &library) { library.overdoseRisk->high.why = {}; });
    row("the raised risk", [](Library &library) { library.overdoseRisk->raised.hours.to += hour; });
    row("a rate", [](Library &library) { library.overdoseRates[0].ratio->times = 7.6; });
    row("its interval", [](Library &library) { library.overdoseRates[5].ratio->high = 187; });
    row("who disagrees", [](Library &library) {
        for (OverdoseRate &rate : library.overdoseRates)
            rate.disagrees = false;
    });
    row("a number in words", [](Library &library) { library.overdoseRates[8].says.text.replace(u'3', u'4'); });
    row("a rate left out", [](Library &library) { library.overdoseRates.removeFirst(); });
}

void TestTimelineFacts::everyChangeIsNoticed()
{
    QFETCH(std::function<void(Library &)>, change);
    Library library = m_library;
    change(library);
    QVERIFY(!otherwise(library).isEmpty());
    QCOMPARE(otherwise(m_library), QStringList());
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestTimelineFacts)
#include "tst_timelinefacts.moc"
