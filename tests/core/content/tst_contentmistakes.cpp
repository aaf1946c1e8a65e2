// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/samplecontent.h"
#include "support/testcase.h"

using namespace Handrail;

/// Every mistake an author can make: named in words, with the file and the line where it stands.
class ContentMistakesTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheMistake_data();
    void namesTheMistake();
};

void ContentMistakesTest::namesTheMistake_data()
{
    Handrail::Test::addMistakeColumns();
    const auto row = &Handrail::Test::addMistake;
    const QString m = QStringLiteral("manifest.json");
    const QString t = QStringLiteral("learn/tides.md");
    const QString c = QStringLiteral("timeline/storm.json");
    const QString n = QStringLiteral("timeline/signs.json");
    const QString d = QStringLiteral("timeline/danger.json");
    const QString s = QStringLiteral("sources.json");
    const QString h = QStringLiteral("handouts/harbour.json");
    const QString g = QStringLiteral("session/shore.json");
    const QString l = QStringLiteral("help-lines.json");
    const QString q = QStringLiteral("questionnaire/weather.json");

    // Files and paths
    row("file missing", m, "learn/boats.md", "learn/ships.md", "manifest.json:8", "no file \"learn/ships.md\"");
    row("path goes up", m, "learn/boats.md", "learn/../../boats.md", "manifest.json:8", "leaves the content folder");
    row("absolute path", m, "learn/boats.md", "/etc/hosts", "manifest.json:8", "not inside the content folder");
    row("resource path", m, "learn/boats.md", ":/content/x.md", "manifest.json:8", "not inside the content folder");
    row("drive path", m, "learn/boats.md", "C:/boats.md", "manifest.json:8", "not inside the content folder");
    row("NUL in a path", m, "learn/boats.md", "learn/\\u0000boats.md", "manifest.json:8", "no file name can have");
    row("backslash", m, "learn/boats.md", "learn\\\\boats.md", "manifest.json:8", "backslash");
    row("a folder", m, "learn/boats.md", "learn", "manifest.json:8", "is not a regular file");
    row("not UTF-8, text", t, "*rises*", "r\xE9ses", "learn/tides.md:3", "not UTF-8");
    row("not UTF-8, JSON", c, "A storm", "A st\xF6rm", "timeline/storm.json:3", "not UTF-8");
    for (const char *mark : {"\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC", "\xE2\x80\xAD", "\xE2\x80\xAE"}) {
        const QByteArray name = QByteArray("turning mark ") + QByteArray(mark).toHex();
        row(name, t, "*rises*", QByteArray("ri") + mark + "ses", "learn/tides.md:3", "turns the direction");
        row(name + " in JSON", c, "A storm", QByteArray("A st") + mark + "orm", "timeline/storm.json:3",
            "turns the direction");
    }
    row("turning mark, escaped", c, "A storm", "A \\u202Estorm", "timeline/storm.json:3",
        "isolates (U+2066 to U+2069)");
    row("NUL", t, "*rises*", QByteArray("a\0b", 3), "learn/tides.md:3", "not UTF-8");

    // JSON
    row("missing comma", c, "\"storm\",", "\"storm\"", "timeline/storm.json:3:3", "a comma");
    row("comma too many", s, "copy.\" }\n", "copy.\", }\n", "sources.json:5:37", "comma after the last");
    row("missing colon", c, "\"name\":", "\"name\"", "timeline/storm.json:3", "colon");
    row("open text", c, "A storm\"", "A storm", "timeline/storm.json", "comma");
    row("bad escape", c, "A storm", "A \\storm", "timeline/storm.json:3", "backslash");
    row("no value", c, "\"A storm\"", "storm", "timeline/storm.json:3", "not a JSON value");
    row("bad number", c, "[6, 24]", "[6, 2-4]", "timeline/storm.json:5", "list goes wrong");
    row("text behind the end", c, "[almanac]\"\n}\n", "[almanac]\"\n}\nend", "timeline/storm.json:22", "goes on");
    row("key twice", c, "\"name\": \"A storm\"", "\"name\": \"A\",\n\"name\": \"B\"", "timeline/storm.json:4",
        "stands here already, on line 3");
    row("key twice, escaped", c, "\"name\": \"A storm\"", "\"name\": \"A\", \"n\\u0061me\": \"B\"",
        "timeline/storm.json:3", "stands here already");
    row("deep nesting", c, "\"A storm\"", QByteArray(70, '[') + QByteArray(70, ']'), "timeline/storm.json:3",
        "deeper than 64");
    row("very deep nesting", c, "\"A storm\"", QByteArray(5000, '[') + QByteArray(5000, ']'), "timeline/storm.json:3",
        "deeper than 64");
    row("root is a list", c, "{\n  \"id\": \"storm\"", "[{\n  \"id\": \"storm\"", "timeline/storm.json", "list");
    row("unknown key", n, "\"medicalName\": \"gale\"", "\"medicalName\": \"gale\", \"latinName\": \"ventus\"",
        "timeline/signs.json:2",
        "\"latinName\" is not known here; the keys that may stand here are: getHelp, group, helps");
    row("urgent without a word", n, "\"helps\": \"Wait.\"", "\"helps\": \"Wait.\",\n\"urgent\": true",
        "timeline/signs.json:5", "this one has no \"getHelp\"");
    row("unknown key in the manifest", m, "\"format\": 1,", "\"format\": 1, \"colour\": 2,", "manifest.json:2",
        "\"colour\"");
    row("missing key", n, ", \"medicalName\": \"gale\"", "", "timeline/signs.json:2",
        "\"medicalName\" is missing; it must be a text");
    row("missing key in the manifest", m, "  \"sessions\": [ \"session/shore.json\" ]", "  \"handouts2\": []",
        "manifest.json:1", "\"sessions\" is missing");
    row("wrong type", c, "\"A storm\"", "7", "timeline/storm.json:3",
        "\"name\" must be a text in double quotes; here it is a number");
    row("wrong type in a list", g, "\"The sky\"", "null", "session/shore.json:6",
        "\"points\" must be a list of texts; here it is null");
    row("empty text", c, "\"A storm\"", "\"  \"", "timeline/storm.json:3", "\"name\" is empty");
    row("not a choice", n, "\"group\": \"body\"", "\"group\": \"head\"", "timeline/signs.json:2",
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
    row("sign id twice", n, "\"id\": \"swell\"", "\"id\": \"wind\"", "timeline/signs.json:4",
        "used twice, first on line 2");
    row("course twice", m, "[ \"timeline/storm.json\" ]", "[ \"timeline/storm.json\",\n\"timeline/storm.json\" ]",
        "manifest.json:11", "used twice");
    row("unknown source in a topic", t, "twice a day. [almanac]", "twice a day. [calendar]", "learn/tides.md:3",
        "no source with the id \"calendar\"");
    row("unknown source in a course", c, "[\"almanac\", \"pilot\"]", "[\"almanac\",\n \"calendar\"]",
        "timeline/storm.json:7", "no source with the id \"calendar\"");
    row("unknown source of a figure", c, "\"source\": \"pilot\"", "\"source\": \"calendar\"", "timeline/storm.json:18",
        "no source with the id \"calendar\"");
    row("unknown source in a comparison", QStringLiteral("learn/comparison.json"), "[pilot]", "[plot]",
        "learn/comparison.json:8", "no source with the id \"plot\"");
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
    row("hour out of range", d, "[24, 336]", "[-1, 336]", "timeline/danger.json:2", "here it is -1");
    row("huge number", d, "[24, 336]", "[24, 1e300]", "timeline/danger.json:2", "here it is 1e+300");
    row("range of three", d, "[24, 336]", "[24, 30, 336]", "timeline/danger.json:2", "here the list has 3");
    row("range backwards", c, "[36, 72]", "[72, 36]", "timeline/storm.json:17", "ends before it begins");

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

    row("overdose without steps", m, "\"id\": \"boats\"", "\"id\": \"overdose\"", "learn/boats.md:1",
        "the overdose page needs numbered steps: F1 shows them");

    // Pictures
    row("picture missing", t, "figures/tide.svg", "figures/moon.svg", "learn/tides.md:17",
        "no file \"figures/moon.svg\"");
    row("picture outside", t, "figures/tide.svg", "../tide.svg", "learn/tides.md:17", "leaves the content folder");
    row("picture without words", t, "![A curve that rises and falls]", "![]", "learn/tides.md:17", "cannot see it");
    row("picture inside a text", t, "![A curve", "Look: ![A curve", "learn/tides.md:17", "line of its own");
    row("not SVG", QStringLiteral("figures/tide.svg"), QByteArray(), "<html></html>\n", "figures/tide.svg:1",
        "its first element is <html>");
    row("not XML", QStringLiteral("figures/tide.svg"), QByteArray(), "GIF89a", "figures/tide.svg:1",
        "not an SVG picture");
    row("broken SVG", QStringLiteral("figures/tide.svg"), "</g>", "", "figures/tide.svg:3", "not an SVG picture");
    row("script in SVG", QStringLiteral("figures/tide.svg"), "<g>", "<g><script/>", "figures/tide.svg:2",
        "<script> is not allowed");
    row("entities in SVG", QStringLiteral("figures/tide.svg"), "<svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg",
        "figures/tide.svg:1", "document type");

    // Handouts, sessions, help lines, questionnaires
    row("part with two keys", h, "{ \"comparison\": true }", "{ \"comparison\": true, \"note\": \"x\" }",
        "handouts/harbour.json:7", "exactly one key");
    row("title of what is no note", h, "{ \"comparison\": true }", "{ \"comparison\": true, \"title\": \"x\" }",
        "handouts/harbour.json:7", "\"title\"");
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

void ContentMistakesTest::namesTheMistake()
{
    Handrail::Test::checkMistake();
}

HANDRAIL_TEST_MAIN(QCoreApplication, ContentMistakesTest)
#include "tst_contentmistakes.moc"
