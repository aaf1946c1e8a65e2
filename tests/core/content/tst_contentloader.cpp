// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/inlinetext.h"
#include "core/content/samplecontent.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Handrail;
using Handrail::Test::SampleContent;

namespace {

QStringList lines(const LocatedErrors &errors)
{
    QStringList texts;
    for (const LocatedError &error : errors)
        texts.append(error.toString());
    return texts;
}

} // namespace

/// A whole content folder: what comes out of a good one, and every mistake by name and place.
class ContentLoaderTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void messagesAreAsWritten();
    void namesTheMistake_data();
    void namesTheMistake();
    void namesAllMistakesInOrder();
    void listsNoMoreThanCanBeRead();
    void missingFolderAndManifest();
    void refusesLinksOutOfTheFolder();
    void refusesLargeFiles();
    void acceptsWindowsLineEnds();
    void readsFromResources();
};

void ContentLoaderTest::readsEverything()
{
    const SampleContent sample;
    const auto loaded = loadContent(sample.path());
    QVERIFY2(loaded.isOk(), loaded ? "" : qPrintable(lines(loaded.error()).join(u'\n')));
    const Library &library = loaded.value();

    QCOMPARE(library.topics.size(), 2);
    const Topic *topic = library.topic(QStringLiteral("tides"));
    QVERIFY(topic);
    QCOMPARE(topic->title.text, QStringLiteral("The tides"));
    QVERIFY(!topic->review.isReviewed());
    QCOMPARE(topic->blocks.size(), 7);
    QCOMPARE(std::get<Heading>(topic->blocks.at(1)).level, 2);
    QCOMPARE(std::get<ListBlock>(topic->blocks.at(2)).items.at(1).text,
             QStringLiteral("With a friend, see [boats](topic:boats)"));
    QVERIFY(std::get<ListBlock>(topic->blocks.at(4)).ordered);
    const auto &picture = std::get<Picture>(topic->blocks.at(5));
    QCOMPARE(picture.alternative.text, QStringLiteral("A curve that rises and falls"));
    QCOMPARE(picture.caption.text, QStringLiteral("One day of tide [almanac]"));
    QVERIFY(library.pictures.value(picture.file).contains("<svg"));
    const auto &callOut = std::get<CallOut>(topic->blocks.at(6));
    QCOMPARE(callOut.tone, CallOut::Tone::Try);
    QCOMPARE(callOut.title.text, QStringLiteral("Look at the clock"));
    QCOMPARE(callOut.blocks.size(), size_t(2));

    const Topic *staff = library.topic(QStringLiteral("boats"));
    QVERIFY(staff);
    QCOMPARE(staff->title.text, QStringLiteral("Boats"));
    QCOMPARE(staff->audience, Audience::Staff);
    QCOMPARE(staff->review.on, QDate(2026, 11, 1));

    QCOMPARE(library.comparison.aspects.size(), 1);
    const Course *course = library.course(QStringLiteral("storm"));
    QVERIFY(course);
    QCOMPARE(course->file, QStringLiteral("timeline/storm.json"));
    QCOMPARE(course->worst, (HourRange{Hours(24), Hours(72)}));
    QCOMPARE(course->worstSources, (QStringList{QStringLiteral("almanac"), QStringLiteral("pilot")}));
    QCOMPARE(course->symptoms.at(0).window->latestEnd, Hours(240));
    QVERIFY(!course->symptoms.at(1).window);
    QCOMPARE(course->symptoms.at(1).stage, Symptom::Stage::Lasting);
    QVERIFY(!course->figures.at(1).onset);
    QCOMPARE(course->overdoseRisk->raised.to, Hours(672));

    QVERIFY(library.questionnaire(QStringLiteral("weather")));
    QCOMPARE(library.handout(QStringLiteral("harbour"))->parts.size(), 7);
    QCOMPARE(library.handout(QStringLiteral("harbour"))->parts.at(2).ref, QStringLiteral("storm"));
    const SessionPlan *session = library.session(QStringLiteral("shore"));
    QVERIFY(session);
    QCOMPARE(session->steps.at(0).length, std::chrono::minutes(10));
    QCOMPARE(session->steps.at(0).topic, QStringLiteral("tides"));
    QCOMPARE(library.helpLines.size(), 2);
    QCOMPARE(library.helpLines.at(1).kind, HelpLine::Kind::Locator);
    QCOMPARE(library.source(QStringLiteral("pilot"))->year, 0);
    QCOMPARE(library.source(QStringLiteral("pilot"))->confidence, Confidence::Weak);
}

void ContentLoaderTest::messagesAreAsWritten()
{
    const SampleContent sample;
    const auto loaded = loadContent(sample.path());
    QVERIFY(loaded.isOk());
    const QList<Message> messages = allMessages(loaded.value());
    const auto has = [&](const Message &message) { return messages.contains(message); };
    QVERIFY(has({QStringLiteral("The sea *rises* and **falls** twice a day. [almanac]"),
                 QStringLiteral("content/learn/tides.md"), QStringLiteral("paragraph"), 3}));
    QVERIFY(has({QStringLiteral("The tide table says when. [pilot]"), QStringLiteral("content/learn/tides.md"),
                 QStringLiteral("paragraph"), 20}));
    QVERIFY(
        has({QStringLiteral("Bring a lamp"), QStringLiteral("content/learn/tides.md"), QStringLiteral("item"), 23}));
    QVERIFY(has(
        {QStringLiteral("Strong wind"), QStringLiteral("content/timeline/storm.json"), QStringLiteral("label"), 10}));
    QVERIFY(has({QStringLiteral("The sky"), QStringLiteral("content/session/shore.json"), QStringLiteral("item"), 6}));
    for (const Message &message : messages) {
        QVERIFY2(!message.role.isEmpty() && message.line > 0, qPrintable(message.text));
        QVERIFY(message.context.startsWith(QStringLiteral("content/")));
    }
}

void ContentLoaderTest::namesTheMistake_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place"); // file:line
    QTest::addColumn<QString>("words"); // that the error must have

    const auto row = [](const char *name, const char *file, const QByteArray &before, const QByteArray &after,
                        const char *place, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(file) << before << after << QString::fromLatin1(place)
                            << QString::fromUtf8(words);
    };
    const char *m = "manifest.json";
    const char *t = "learn/tides.md";
    const char *c = "timeline/storm.json";
    const char *s = "sources.json";
    const char *h = "handouts/harbour.json";
    const char *g = "session/shore.json";
    const char *l = "help-lines.json";
    const char *q = "questionnaire/weather.json";

    // Files and paths
    row("file missing", m, "learn/boats.md", "learn/ships.md", "manifest.json:8", "no file \"learn/ships.md\"");
    row("path goes up", m, "learn/boats.md", "learn/../../boats.md", "manifest.json:8", "leaves the content folder");
    row("absolute path", m, "learn/boats.md", "/etc/hosts", "manifest.json:8", "not inside the content folder");
    row("resource path", m, "learn/boats.md", ":/content/x.md", "manifest.json:8", "not inside the content folder");
    row("drive path", m, "learn/boats.md", "C:/boats.md", "manifest.json:8", "not inside the content folder");
    row("NUL in a path", m, "learn/boats.md", "learn/\\u0000boats.md", "manifest.json:8", "no file name can have");
    row("backslash", m, "learn/boats.md", "learn\\\\boats.md", "manifest.json:8", "backslash");
    row("a folder", m, "learn/boats.md", "learn", "manifest.json:8", "is not a file");
    row("not UTF-8, text", t, "*rises*", "r\xE9ses", "learn/tides.md:3", "not UTF-8");
    row("not UTF-8, JSON", c, "A storm", "A st\xF6rm", "timeline/storm.json:3", "not UTF-8");
    row("NUL", t, "*rises*", QByteArray("a\0b", 3), "learn/tides.md:3", "not UTF-8");

    // JSON
    row("missing comma", c, "\"storm\",", "\"storm\"", "timeline/storm.json:3:3", "a comma");
    row("comma too many", s, "copy.\" }\n", "copy.\", }\n", "sources.json:5:37", "comma after the last");
    row("missing colon", c, "\"name\":", "\"name\"", "timeline/storm.json:3", "colon");
    row("open text", c, "A storm\"", "A storm", "timeline/storm.json", "comma");
    row("bad escape", c, "A storm", "A \\storm", "timeline/storm.json:3", "backslash");
    row("no value", c, "\"A storm\"", "storm", "timeline/storm.json:3", "not a JSON value");
    row("bad number", c, "[6, 24]", "[6, 2-4]", "timeline/storm.json:5", "list goes wrong");
    row("text behind the end", c, "[almanac]\" }\n}\n", "[almanac]\" }\n}\nend", "timeline/storm.json:22", "goes on");
    row("key twice", c, "\"name\": \"A storm\"", "\"name\": \"A\",\n\"name\": \"B\"", "timeline/storm.json:4",
        "stands here already, on line 3");
    row("key twice, escaped", c, "\"name\": \"A storm\"", "\"name\": \"A\", \"n\\u0061me\": \"B\"",
        "timeline/storm.json:3", "stands here already");
    row("deep nesting", c, "\"A storm\"", QByteArray(70, '[') + QByteArray(70, ']'), "timeline/storm.json:3",
        "deeper than 64");
    row("very deep nesting", c, "\"A storm\"", QByteArray(5000, '[') + QByteArray(5000, ']'), "timeline/storm.json:3",
        "deeper than 64");
    row("root is a list", c, "{\n  \"id\": \"storm\"", "[{\n  \"id\": \"storm\"", "timeline/storm.json", "list");
    row("unknown key", c, "\"medicalName\": \"gale\"", "\"medicalName\": \"gale\", \"latinName\": \"ventus\"",
        "timeline/storm.json:10", "\"latinName\" is not known here; the keys that may stand here are: getHelp, group");
    row("unknown key in the manifest", m, "\"format\": 1,", "\"format\": 1, \"colour\": 2,", "manifest.json:2",
        "\"colour\"");
    row("missing key", c, ", \"medicalName\": \"gale\"", "", "timeline/storm.json:10",
        "\"medicalName\" is missing; it must be a text");
    row("missing key in the manifest", m, "  \"sessions\": [ \"session/shore.json\" ]", "  \"handouts2\": []",
        "manifest.json:1", "\"sessions\" is missing");
    row("wrong type", c, "\"A storm\"", "7", "timeline/storm.json:3",
        "\"name\" must be a text in double quotes; here it is a number");
    row("wrong type in a list", g, "\"The sky\"", "null", "session/shore.json:6",
        "\"points\" must be a list of texts; here it is null");
    row("empty text", c, "\"A storm\"", "\"  \"", "timeline/storm.json:3", "\"name\" is empty");
    row("not a choice", c, "\"group\": \"body\"", "\"group\": \"head\"", "timeline/storm.json:10",
        "must be one of: body, stomach, sleep, mood");
    row("not an id", s, "\"id\": \"pilot\"", "\"id\": \"The Pilot\"", "sources.json:4", "cannot be an id");
    row("not a date", l, "\"Day and night\",\n    \"checkedOn\": \"2026-11-21\"",
        "\"Day and night\",\n    \"checkedOn\": \"2026-02-30\"", "help-lines.json:3", "is not a date");
    row("wrong format", m, "\"format\": 1", "\"format\": 2", "manifest.json:2", "\"format\" must be");

    // Ids and references
    row("source id twice", s, "\"id\": \"pilot\"", "\"id\": \"almanac\"", "sources.json:4",
        "used twice, first on line 2");
    row("topic id twice", m, "\"id\": \"boats\"", "\"id\": \"tides\"", "manifest.json:8",
        "\"tides\" of this file is used twice");
    row("symptom id twice", c, "\"id\": \"swell\"", "\"id\": \"wind\"", "timeline/storm.json:13",
        "used twice, first on line 10");
    row("course twice", m, "[ \"timeline/storm.json\" ]", "[ \"timeline/storm.json\",\n\"timeline/storm.json\" ]",
        "manifest.json:11", "used twice");
    row("unknown source in a topic", t, "twice a day. [almanac]", "twice a day. [calendar]", "learn/tides.md:3",
        "no source with the id \"calendar\"");
    row("unknown source in a course", c, "[\"almanac\", \"pilot\"]", "[\"almanac\",\n \"calendar\"]",
        "timeline/storm.json:7", "no source with the id \"calendar\"");
    row("unknown source of a figure", c, "\"source\": \"pilot\"", "\"source\": \"calendar\"", "timeline/storm.json:18",
        "no source with the id \"calendar\"");
    row("unknown source in a comparison", "learn/comparison.json", "[pilot]", "[plot]", "learn/comparison.json:8",
        "no source with the id \"plot\"");
    row("unknown topic in a link", t, "topic:boats", "topic:ships", "learn/tides.md:9",
        "no topic with the id \"ships\"");
    row("unknown topic in a handout", h, "\"topic\": \"tides\"", "\"topic\": \"ships\"", "handouts/harbour.json:6",
        "no topic with the id \"ships\"");
    row("unknown course in a handout", h, "\"courseChart\": \"storm\"", "\"courseChart\": \"calm\"",
        "handouts/harbour.json:8", "no course with the id \"calm\"");
    row("unknown questionnaire in a handout", h, "\"weather\"", "\"whether\"", "handouts/harbour.json:10",
        "no questionnaire with the id \"whether\"");
    row("unknown topic in a session", g, "\"topic\": \"tides\"", "\"topic\": \"ships\"", "session/shore.json:6",
        "no topic with the id \"ships\"");

    // Numbers
    row("number out of range", g, "\"minutes\": 5", "\"minutes\": 5000", "session/shore.json:7",
        "a whole number from 1 to 240; here it is 5000");
    row("not a whole number", g, "\"minutes\": 5", "\"minutes\": 5.5", "session/shore.json:7", "here it is 5.5");
    row("hour out of range", c, "[24, 336]", "[-1, 336]", "timeline/storm.json:20", "here it is -1");
    row("huge number", c, "[24, 336]", "[24, 1e300]", "timeline/storm.json:20", "here it is 1e+300");
    row("range of three", c, "[24, 336]", "[24, 30, 336]", "timeline/storm.json:20", "here the list has 3");
    row("range backwards", c, "[36, 72]", "[72, 36]", "timeline/storm.json:17", "ends before it begins");
    row("end before onset", c, "\"onset\": [6, 12]", "\"onset\": [6, 120]", "timeline/storm.json:11",
        "\"end\" begins at 96 hours, before \"onset\" is over at 120");
    row("worst before onset", c, "\"worst\": [24, 48], \"end\": [96, 240] },",
        "\"worst\": [2, 48], \"end\": [96, 240] },", "timeline/storm.json:11", "\"worst\" begins at 2");
    row("worst after the end", c, "\"worst\": [24, 48], \"end\": [96, 240] },",
        "\"worst\": [24, 480], \"end\": [96, 240] },", "timeline/storm.json:11", "\"worst\" lasts until 480");
    row("course in the wrong order", c, "\"hours\": [96, 240]", "\"hours\": [12, 240]", "timeline/storm.json:1",
        "\"end\" begins at 12");
    row("risk bands overlap", c, "\"raised\": [336, 672]", "\"raised\": [100, 672]", "timeline/storm.json:20",
        "must not overlap");

    // Topics
    row("empty topic", t, QByteArray(), "\n", "learn/tides.md", "the topic is empty");
    row("title only", t, QByteArray(), "# The tides\n\n## More\n", "learn/tides.md", "the topic is empty");
    row("no title", t, "# The tides\n", "", "learn/tides.md:2", "the title is missing");
    row("two titles", t, "## When", "# When", "learn/tides.md:6", "a second title");
    row("heading levels jump", t, "## When to go", "### When to go", "learn/tides.md:6", "jump from 1 to 3");
    row("heading too deep", t, "### In numbers", "#### In numbers", "learn/tides.md:12", "level 4 is too deep");
    row("empty heading", t, "### In numbers", "###", "learn/tides.md:12", "heading is empty");
    row("list over seven", t, "1. First", "1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n7. g", "learn/tides.md:14",
        "has 8 items");
    row("list begins with three", t, "1. First\n2. Second", "3. First\n4. Second", "learn/tides.md:14",
        "begins with 3");
    row("nested list", t, "- At low water [almanac]\n", "- At low water\n  - very low\n", "learn/tides.md:9",
        "list inside a list");
    row("two paragraphs in an item", t, "- At low water [almanac]\n", "- At low water\n\n  Always\n",
        "learn/tides.md:10", "one paragraph");
    row("empty item", t, "- At low water [almanac]\n", "-\n", "learn/tides.md:8", "item is empty");
    row("indented code", t, "## When to go", "\n    code\n\n## When to go", "learn/tides.md:7", "code block");
    row("fenced code", t, "## When to go", "```\ncode\n```\n\n## When to go", "learn/tides.md:6", "code block");
    row("code in a text", t, "*rises*", "`rises`", "learn/tides.md:3", "backquotes");
    row("HTML block", t, "## When to go", "<div>x</div>\n\n## When to go", "learn/tides.md:6", "HTML");
    row("HTML in a text", t, "*rises*", "<b>rises</b>", "learn/tides.md:3", "HTML (\"<b>\")");
    row("HTML in JSON", c, "A storm", "A <i>storm</i>", "timeline/storm.json:3", "HTML");
    row("a rule", t, "## When to go", "***\n\n## When to go", "learn/tides.md:6", "rule across the page");
    row("a table", t, "## When to go", "| a | b |\n|---|---|\n| 1 | 2 |\n\n## When to go", "learn/tides.md:6", "table");
    row("a definition", t, "## When to go", "[almanac]: https://example.org\n\n## When to go", "learn/tides.md:6",
        "not defined in the topic");
    row("link to nowhere", t, "topic:boats", "boats.md", "learn/tides.md:9", "\"boats.md\" leads nowhere");
    row("script link", t, "topic:boats", "javascript:1", "learn/tides.md:9", "leads nowhere");
    row("deep quotes", t, "## When to go", QByteArray(65, '>') + " x\n\n## When to go", "learn/tides.md:6",
        "deeper than 64");
    row("unknown call-out", t, "[!try]", "[!warn]", "learn/tides.md:19", "[!help], [!try], [!differ] or [!note]");
    row("call-out without a title", t, "[!try] Look at the clock", "[!try]", "learn/tides.md:19", "no title");
    row("heading in a call-out", t, "> - Bring a watch\n", "> ## Watch\n", "learn/tides.md:22",
        "a heading cannot stand");
    row("call-out in a call-out", t, "> - Bring a watch\n", "> > Watch\n", "learn/tides.md:22",
        "a call-out cannot stand");

    row("endless text", t, "*rises*", QByteArray("rises ").repeated(1000), "learn/tides.md:3", "longer than 4000");
    row("endless topic", t, "## When to go", QByteArray("a\n\n").repeated(600), "learn/tides.md", "more than 500");

    // Pictures
    row("picture missing", t, "figures/tide.svg", "figures/moon.svg", "learn/tides.md:17",
        "no file \"figures/moon.svg\"");
    row("picture outside", t, "figures/tide.svg", "../tide.svg", "learn/tides.md:17", "leaves the content folder");
    row("picture without words", t, "![A curve that rises and falls]", "![]", "learn/tides.md:17", "cannot see it");
    row("picture inside a text", t, "![A curve", "Look: ![A curve", "learn/tides.md:17", "line of its own");
    row("not SVG", "figures/tide.svg", QByteArray(), "<html></html>\n", "figures/tide.svg:1",
        "its first element is <html>");
    row("not XML", "figures/tide.svg", QByteArray(), "GIF89a", "figures/tide.svg:1", "not an SVG picture");
    row("broken SVG", "figures/tide.svg", "</g>", "", "figures/tide.svg:3", "not an SVG picture");
    row("script in SVG", "figures/tide.svg", "<g>", "<g><script/>", "figures/tide.svg:2", "<script> is not allowed");
    row("entities in SVG", "figures/tide.svg", "<svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg", "figures/tide.svg:1",
        "document type");

    // Handouts, sessions, help lines, questionnaires
    row("part with two keys", h, "{ \"comparison\": true }", "{ \"comparison\": true, \"note\": \"x\" }",
        "handouts/harbour.json:7", "exactly one key");
    row("part with no key", h, "{ \"comparison\": true }", "{ }", "handouts/harbour.json:7", "exactly one key");
    row("part that is false", h, "\"comparison\": true", "\"comparison\": false", "handouts/harbour.json:7",
        "only be true");
    row("too many points", g, "\"The sea\", \"The sky\"", "\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\"",
        "session/shore.json:6", "7 points");
    row("nothing to reach", l, "\"url\": \"https://example.org\",", "", "help-lines.json:4", "no way to reach");
    row("not a territory", l, "\"US\"", "\"America\"", "help-lines.json:2", "is no territory");
    row("not a web address", l, "\"https://example.org\"", "\"example.org\"", "help-lines.json:4",
        "must begin with https://");
    row("half a review", m, "\"reviewer\": \"A. Nurse\"", "\"reviewer\": null", "manifest.json:8", "a day and a name");
    row("questionnaire with an unknown type", q, "\"type\": \"choice\"", "\"type\": \"string\"",
        "questionnaire/weather.json:8", "string");
}

void ContentLoaderTest::namesTheMistake()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QFETCH(QString, words);

    SampleContent sample;
    if (before.isEmpty())
        sample.write(file, after);
    else
        sample.replace(file, before, after);
    if (QTest::currentTestFailed())
        return;

    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    const QStringList found = lines(loaded.error());
    const bool named = std::any_of(found.cbegin(), found.cend(), [&](const QString &line) {
        return line.startsWith(place + u':') && line.contains(words);
    });
    QVERIFY2(named, qPrintable(found.join(u'\n')));
    for (const LocatedError &error : loaded.error())
        QVERIFY2(!error.what.contains(u"%1") && !error.what.contains(u"%2"), qPrintable(error.what));
}

void ContentLoaderTest::namesAllMistakesInOrder()
{
    SampleContent sample;
    sample.replace(QStringLiteral("timeline/storm.json"), "\"group\": \"mood\"", "\"group\": \"moon\"");
    sample.replace(QStringLiteral("timeline/storm.json"), "A storm", "A <b>storm</b>");
    sample.replace(QStringLiteral("learn/tides.md"), "## When", "# When");
    sample.replace(QStringLiteral("learn/tides.md"), "twice a day. [almanac]", "twice. [sun] [moon]");
    sample.replace(QStringLiteral("manifest.json"), "learn/boats.md", "learn/ships.md");
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QStringList places;
    for (const LocatedError &error : loaded.error())
        places.append(error.file + u':' + QString::number(error.line));
    const QStringList expected{QStringLiteral("learn/tides.md:3"),      QStringLiteral("learn/tides.md:3"),
                               QStringLiteral("learn/tides.md:6"),      QStringLiteral("manifest.json:8"),
                               QStringLiteral("timeline/storm.json:3"), QStringLiteral("timeline/storm.json:13")};
    // The second title leaves "In numbers" two levels below it, which is a mistake that follows from the first.
    places.removeAll(QStringLiteral("learn/tides.md:12"));
    places.removeDuplicates();
    QStringList once = expected;
    once.removeDuplicates();
    QCOMPARE(places, once);
}

void ContentLoaderTest::listsNoMoreThanCanBeRead()
{
    SampleContent sample;
    QByteArray sources = "[";
    for (int i = 0; i < 1000; ++i)
        sources += "\n{ \"id\": \"a" + QByteArray::number(i) + "\" },";
    sample.write(QStringLiteral("sources.json"), sources.chopped(1) + "]");
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().size(), 501);
    QVERIFY(loaded.error().last().what.contains(QStringLiteral("more mistakes than can be listed")));
}

void ContentLoaderTest::missingFolderAndManifest()
{
    const auto noFolder = loadContent(QStringLiteral("/no/such/folder"));
    QVERIFY(!noFolder.isOk());
    QCOMPARE(noFolder.error().size(), 1);
    QVERIFY(noFolder.error().at(0).what.contains(QStringLiteral("no folder \"/no/such/folder\"")));

    SampleContent sample;
    sample.remove(QStringLiteral("manifest.json"));
    const auto noManifest = loadContent(sample.path());
    QVERIFY(!noManifest.isOk());
    QCOMPARE(noManifest.error().at(0).file, QStringLiteral("manifest.json"));
    QVERIFY(noManifest.error().at(0).what.contains(QStringLiteral("missing")));
}

void ContentLoaderTest::refusesLinksOutOfTheFolder()
{
    QTemporaryDir outside;
    QFile file(outside.filePath(QStringLiteral("boats.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Boats\n\nA boat floats.\n");
    file.close();

    SampleContent sample;
    sample.remove(QStringLiteral("learn/boats.md"));
    if (!QFile::link(file.fileName(), sample.path() + QStringLiteral("/learn/boats.md")))
        QSKIP("no symbolic links here");
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().size(), 1);
    QVERIFY2(loaded.error().at(0).what.contains(QStringLiteral("symbolic link")),
             qPrintable(loaded.error().at(0).toString()));

    // A link that stays inside does no harm.
    QVERIFY(QFile::remove(sample.path() + QStringLiteral("/learn/boats.md")));
    QVERIFY(QFile::link(sample.path() + QStringLiteral("/learn/tides.md"),
                        sample.path() + QStringLiteral("/learn/boats.md")));
    QVERIFY(loadContent(sample.path()).isOk());
}

void ContentLoaderTest::refusesLargeFiles()
{
    SampleContent sample;
    const QByteArray head = "# Boats\n\nA boat floats.\n";
    sample.write(QStringLiteral("learn/boats.md"), head + QByteArray(4 * 1024 * 1024 - head.size(), ' '));
    QVERIFY(loadContent(sample.path()).isOk());
    sample.write(QStringLiteral("learn/boats.md"), head + QByteArray(4 * 1024 * 1024 - head.size() + 1, ' '));
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().at(0).file, QStringLiteral("learn/boats.md"));
    QVERIFY(loaded.error().at(0).what.contains(QStringLiteral("larger than 4 MiB")));
}

void ContentLoaderTest::acceptsWindowsLineEnds()
{
    SampleContent sample;
    const auto before = loadContent(sample.path());
    const QMap<QString, QByteArray> files = sample.files();
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        sample.write(it.key(), "\xEF\xBB\xBF" + QByteArray(it.value()).replace("\n", "\r\n"));
    const auto after = loadContent(sample.path());
    QVERIFY2(after.isOk(), after ? "" : qPrintable(lines(after.error()).join(u'\n')));
    QCOMPARE(allMessages(after.value()), allMessages(before.value()));
}

void ContentLoaderTest::readsFromResources()
{
    const auto loaded = loadContent(QStringLiteral(":/no-content"));
    QVERIFY(!loaded.isOk());
    QVERIFY(loaded.error().at(0).what.contains(QStringLiteral("no folder")));
}

HANDRAIL_TEST_MAIN(QCoreApplication, ContentLoaderTest)
#include "tst_contentloader.moc"
