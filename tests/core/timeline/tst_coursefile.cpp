// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/samplecontent.h"
#include "core/timeline/coursereading.h"
#include "support/testcase.h"

#include <algorithm>

using namespace Handrail;
using Handrail::Test::loadSample;
using Handrail::Test::SampleContent;

namespace {

const QString course = QStringLiteral("timeline/storm.json");
const QString signs = QStringLiteral("timeline/signs.json");
const QString danger = QStringLiteral("timeline/danger.json");

} // namespace

/// The files of the timeline: courses, the signs they share, the risk after a break.
class TestCourseFile : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTimeHasItsSources();
    void coursesShareTheirSigns();
    void ratesAreRead();
    void namesTheMistake_data();
    void namesTheMistake();
    void takesTheUnusual_data();
    void takesTheUnusual();
    void overlayReplacesACourse();
    void overlayRewordsASign();
    void overlayReplacesTheRisk();
    void overlayWithABrokenCourseIsRefused();
};

void TestCourseFile::everyTimeHasItsSources()
{
    const Library library = loadSample();
    const Course &storm = library.courses.constFirst();
    QCOMPARE(storm.onset->sources, QStringList{QStringLiteral("almanac")});
    QCOMPARE(storm.onset->confidence, Confidence::Moderate);
    QVERIFY(storm.onset->why.isEmpty());
    QCOMPARE(storm.end->why.text, QStringLiteral("We chose so."));
    QCOMPARE(storm.lasting->confidence, Confidence::Weak);
    QCOMPARE(storm.signsNote.text, QStringLiteral("Sailors differ. [almanac]"));
    const SymptomWindow &window = *storm.symptoms.constFirst().window;
    QCOMPARE(window.onset.sources, QStringList{QStringLiteral("almanac")});
    QCOMPARE(window.worst->sources, QStringList{QStringLiteral("pilot")});
    QVERIFY(window.endsWithCourse);
    QCOMPARE(window.end.hours, storm.end->hours);
    QVERIFY(!storm.isUncertain());
    QCOMPARE(storm.figures.constFirst().confidence, Confidence::Strong);
    QVERIFY(symptomSentence(storm, storm.symptoms.constFirst())
                .endsWith(QStringLiteral("Like most of withdrawal, it is mostly gone 4 to 10 day(s) after the last "
                                         "use. These hours are not sure.")));
}

void TestCourseFile::coursesShareTheirSigns()
{
    SampleContent sample;
    QByteArray second = sample.files().value(course);
    sample.write(QStringLiteral("timeline/squall.json"), second.replace("\"storm\"", "\"squall\""));
    sample.replace(QStringLiteral("manifest.json"), "[ \"timeline/storm.json\" ]",
                   "[ \"timeline/storm.json\", \"timeline/squall.json\" ]");
    const Library library = loadContent(sample.path()).value();
    QCOMPARE(library.courses.size(), 2);
    for (const Course &each : library.courses) {
        QCOMPARE(each.symptoms.constFirst().plainName.text, QStringLiteral("Strong wind"));
        QCOMPARE(each.symptoms.constFirst().group, Sign::Group::Body);
        QCOMPARE(each.symptoms.at(1).helps.text, QStringLiteral("Wait."));
        QVERIFY(each.overdoseRisk);
        QCOMPARE(each.overdoseRisk->high.hours.from, Hours{24});
    }
    // What is written once is asked of translators once.
    const QList<Message> messages = allMessages(library);
    for (const char *words : {"Strong wind", "Wait.", "The sea is still high. [almanac]"}) {
        QCOMPARE(std::count_if(messages.cbegin(), messages.cend(),
                               [&](const Message &message) { return message.text == QLatin1String(words); }),
                 1);
    }
}

void TestCourseFile::ratesAreRead()
{
    const Library library = loadSample();
    const QList<OverdoseRateRow> rows = overdoseRateTable(library, QLocale(QStringLiteral("en_US")));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).setting, QStringLiteral("After a gale"));
    QCOMPARE(rows.at(0).when, QStringLiteral("weeks 1 and 2"));
    QCOMPARE(rows.at(0).figure, QStringLiteral("7.5 times as high (5.7 to 9.9), relative risk."));
    QCOMPARE(rows.at(0).comparedWith, QStringLiteral("weeks 3 to 12"));
    QCOMPARE(rows.at(0).source, QStringLiteral("Almanac 1999"));
    QCOMPARE(rows.at(0).sureness, QStringLiteral("strong"));
    QVERIFY(!rows.at(0).disagrees);
    QCOMPARE(rows.at(1).figure, QStringLiteral("No higher sea."));
    QVERIFY(rows.at(1).disagrees);
    QCOMPARE(overdoseRateTable(library, QLocale(QStringLiteral("de_DE"))).constFirst().figure.section(u' ', 0, 0),
             QStringLiteral("7,5"));
}

void TestCourseFile::namesTheMistake_data()
{
    Handrail::Test::addMistakeColumns();
    const auto row = &Handrail::Test::addMistake;
    // In order
    row("end before onset", course, "[6, 12]", "[6, 120]", "timeline/storm.json:11",
        "\"end\" begins at 96 hours, before \"onset\" is over at 120");
    row("worst before onset", course, "[24, 48], \"sources\"", "[2, 48], \"sources\"", "timeline/storm.json:11",
        "\"worst\" begins at 2");
    row("worst after the end", course, "[24, 48], \"sources\"", "[24, 480], \"sources\"", "timeline/storm.json:11",
        "\"worst\" lasts until 480");
    row("course in the wrong order", course, "\"hours\": [96, 240]", "\"hours\": [12, 240]", "timeline/storm.json:1",
        "\"end\" begins at 12");
    row("figure in the wrong order", course, "\"onset\": [8, 24]", "\"onset\": [8, 240]", "timeline/storm.json:17",
        "\"end\" begins at 96");
    row("window backwards", course, "[6, 12]", "[12, 6]", "timeline/storm.json:11", "ends before it begins");
    row("more than two years", course, "\"end\": [96, 240]", "\"end\": [96, 17569]", "timeline/storm.json:17",
        "from 0 to 17568; here it is 17569");
    row("risk bands overlap", danger, "[336, 672]", "[100, 672]", "timeline/danger.json:1", "must not overlap");
    // Signs
    row("unknown sign", course, "\"sign\": \"swell\"", "\"sign\": \"rain\"", "timeline/storm.json:13",
        "no sign with the id \"rain\"");
    row("sign twice", course, "\"sign\": \"swell\"", "\"sign\": \"wind\"", "timeline/storm.json:13",
        "stands here twice, first on line 10");
    row("words of a sign in a course", course, "\"sign\": \"swell\"", "\"sign\": \"swell\", \"helps\": \"Wait.\"",
        "timeline/storm.json:13", "\"helps\" is not known here");
    row("no signs", course, "\"symptoms\"", "\"symptoms\": [], \"notes\"", "timeline/storm.json:9", "is empty");
    row("an end of its own and canLast", course, "\"end\": \"course\" },",
        "\"end\": { \"hours\": [96, 240], \"sources\": [\"pilot\"], \"confidence\": \"weak\" } }, \"canLast\": true,",
        "timeline/storm.json:11", "\"canLast\" is for a symptom whose end nobody knows");
    row("end of what", course, "\"end\": \"course\"", "\"end\": \"day\"", "timeline/storm.json:11",
        "must be one of: course");
    row("end with a course that has none", course,
        "  \"end\": { \"hours\": [96, 240], \"sources\": [\"pilot\"], \"confidence\": \"weak\", \"why\": \"We chose "
        "so.\" },\n",
        "\n", "timeline/storm.json:11", "the course has no \"end\"");
    // Sources
    row("range without sources", course, "\"hours\": [6, 24], \"sources\": [\"almanac\"]", "\"hours\": [6, 24]",
        "timeline/storm.json:5", "\"sources\" is missing");
    row("range with no source", course, "\"hours\": [6, 24], \"sources\": [\"almanac\"]",
        "\"hours\": [6, 24], \"sources\": []", "timeline/storm.json:5", "must list at least one");
    row("window without sources", course, "\"hours\": [6, 12], \"sources\": [\"almanac\"]", "\"hours\": [6, 12]",
        "timeline/storm.json:11", "\"sources\" is missing");
    row("unknown source of a window", course, "[24, 48], \"sources\": [\"pilot\"]",
        "[24, 48], \"sources\": [\"calendar\"]", "timeline/storm.json:11", "no source with the id \"calendar\"");
    row("range that is not sure of itself", course, "[6, 24], \"sources\": [\"almanac\"], \"confidence\": \"moderate\"",
        "[6, 24], \"sources\": [\"almanac\"]", "timeline/storm.json:5", "\"confidence\" is missing");
    row("hours without sources", course,
        "{ \"hours\": [6, 24], \"sources\": [\"almanac\"], \"confidence\": \"moderate\" }", "[6, 24]",
        "timeline/storm.json:5", "\"onset\" must be an object in { }; here it is a list");
    row("sign without sources", course, "\"stage\": \"lasting\",\n      \"sources\": [\"pilot\"] }",
        "\"stage\": \"lasting\" }", "timeline/storm.json:13", "\"sources\" is missing");
    row("figure that says nothing", course, "\"worst\": [24, 48], \"confidence\"", "\"confidence\"",
        "timeline/storm.json:18", "says nothing here");
    row("unknown source of the risk", danger, "[336, 672], \"sources\": [\"almanac\"]",
        "[336, 672], \"sources\": [\"calendar\"]", "timeline/danger.json:3", "no source with the id \"calendar\"");
    // Rates
    row("ratio outside its interval", danger, "\"times\": 7.5", "\"times\": 75", "timeline/danger.json:6",
        "lie between \"low\" and \"high\"");
    row("half an interval", danger, "\"low\": 5.7, ", "", "timeline/danger.json:6", "both \"low\" and \"high\"");
    row("no ratio", danger, "\"times\": 7.5, ", "", "timeline/danger.json:6", "\"times\" is missing");
    row("rate that says nothing", danger, "\"says\": \"No higher sea.\", ", "", "timeline/danger.json:8",
        "this says nothing");
    row("rate without a source", danger, "\"source\": \"pilot\", ", "", "timeline/danger.json:8",
        "\"source\" is missing");
    row("risk without a reason", danger, "  \"why\": \"The sea is still high. [almanac]\",\n", "\n",
        "timeline/danger.json:1", "\"why\" is missing");
    row("root of the signs", signs, QByteArray(), "{ }", "timeline/signs.json:1", "must be a list");
}

void TestCourseFile::namesTheMistake()
{
    Handrail::Test::checkMistake();
}

void TestCourseFile::takesTheUnusual_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("single symptom, none in a stage")
        << QByteArray(" },\n    { \"sign\": \"swell\", \"stage\": \"lasting\",\n      \"sources\": [\"pilot\"] }\n")
        << QByteArray(" }\n");
    QTest::newRow("window of zero length")
        << QByteArray(
               "[6, 12], \"sources\": [\"almanac\"], \"confidence\": \"weak\" }, \"worst\": { \"hours\": [24, 48]")
        << QByteArray(
               "[96, 96], \"sources\": [\"almanac\"], \"confidence\": \"weak\" }, \"worst\": { \"hours\": [96, 96]");
    QTest::newRow("window that can last")
        << QByteArray("\"stage\": \"early\",") << QByteArray("\"stage\": \"early\", \"canLast\": true,");
    QTest::newRow("window of a year")
        << QByteArray("\"end\": \"course\"")
        << QByteArray("\"end\": { \"hours\": [8784, 17568], \"sources\": [\"pilot\"], \"confidence\": \"weak\" }");
    QTest::newRow("no onset") << QByteArray("  \"onset\": { \"hours\": [6, 24], \"sources\": [\"almanac\"], "
                                            "\"confidence\": \"moderate\" },\n")
                              << QByteArray("\n");
    QTest::newRow("less predictable") << QByteArray("\"name\": \"A storm\",")
                                      << QByteArray("\"name\": \"A storm\", \"uncertain\": \"Nobody knows. [pilot]\",");
    QTest::newRow("a name of 200 letters") << QByteArray("A storm") << QByteArray(200, 'x');
}

void TestCourseFile::takesTheUnusual()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    SampleContent sample;
    sample.replace(course, before, after);
    if (QTest::currentTestFailed())
        return;
    const auto loaded = loadContent(sample.path());
    if (!loaded)
        QFAIL(qPrintable(loaded.error().constFirst().toString()));
    const Course &storm = loaded.value().courses.constFirst();
    QVERIFY(courseInWords(storm).contains(storm.name.text));
}

void TestCourseFile::overlayReplacesACourse()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.replace(course, "A storm", "Our storm");
    clinic.keepOnly(R"({ "format": 1, "courses": [ "timeline/storm.json" ] })", {course});
    const Library library = loadContentOver(base, clinic.path()).value();
    QCOMPARE(library.courses.size(), 1);
    const Course &ours = library.courses.constFirst();
    QCOMPARE(ours.name.text, QStringLiteral("Our storm"));
    // Its signs and the risk are those below.
    QCOMPARE(ours.symptoms.constFirst().plainName.text, QStringLiteral("Strong wind"));
    QVERIFY(ours.overdoseRisk);
    QCOMPARE(library.overdoseRates.size(), 2);
}

void TestCourseFile::overlayRewordsASign()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.replace(signs, "Strong wind", "A gale");
    clinic.keepOnly(R"({ "format": 1, "signs": "timeline/signs.json" })", {signs});
    const Library library = loadContentOver(base, clinic.path()).value();
    QCOMPARE(library.courses.constFirst().symptoms.constFirst().plainName.text, QStringLiteral("A gale"));
    QVERIFY(library.courses.constFirst().symptoms.constFirst().window);
}

void TestCourseFile::overlayReplacesTheRisk()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.replace(danger, "[24, 336]", "[48, 336]");
    clinic.keepOnly(R"({ "format": 1, "overdoseRisk": "timeline/danger.json" })", {danger});
    const Library library = loadContentOver(base, clinic.path()).value();
    QCOMPARE(library.courses.constFirst().overdoseRisk->high.hours.from, Hours{48});
}

void TestCourseFile::overlayWithABrokenCourseIsRefused()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.replace(course, "[6, 12]", "[6, 120]");
    clinic.keepOnly(R"({ "format": 1, "courses": [ "timeline/storm.json" ] })", {course});
    const auto refused = loadContentOver(base, clinic.path());
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().size(), 1);
    QCOMPARE(refused.error().constFirst().file, course);
    QCOMPARE(refused.error().constFirst().line, 11);
    QVERIFY(refused.error().constFirst().what.contains(QStringLiteral("the end must not come before the onset")));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestCourseFile)
#include "tst_coursefile.moc"
