// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/viewfilefixture.h"

using namespace Handrail;

namespace {

constexpr auto lowWater = R"({
  "title": "Low water",
  "lead": "The water falls. [almanac]",
  "illustration": "It is a sketch.",
  "alternative": "A line that falls.",
  "stages": [
    { "fromDay": 0, "title": "High", "says": "It is deep. [pilot]" },
    { "fromDay": 3,
      "title": "Falling", "says": "It runs off." },
    { "fromDay": 14, "title": "Low", "says": "It is gone." }
  ],
  "lowersRisk": [
    "A light",
    "A rope [almanac]"
  ],
  "close": "See [boats](topic:boats)."
}
)";

} // namespace

/// The file of "Why the old amount can kill": what it gives, and every mistake in it, named with its place.
class LostToleranceFileTest : public Test::ViewFileFixture
{
    Q_OBJECT

public:
    LostToleranceFileTest()
        : ViewFileFixture("lostTolerance", "learn/low-water.json", lowWater)
    {}

private Q_SLOTS:
    void readsAllOfIt();
    void needsNoClose();
    void namesTheMistake_data();
    void namesTheMistake();
};

void LostToleranceFileTest::readsAllOfIt()
{
    const Library library = this->library();
    const LostTolerance &lost = library.lostTolerance;
    QCOMPARE(lost.title.text, QStringLiteral("Low water"));
    QCOMPARE(lost.lead.text, QStringLiteral("The water falls. [almanac]"));
    QCOMPARE(lost.illustration.text, QStringLiteral("It is a sketch."));
    QCOMPARE(lost.alternative.text, QStringLiteral("A line that falls."));
    QCOMPARE(lost.close.text, QStringLiteral("See [boats](topic:boats)."));
    QList<int> days;
    for (const LostTolerance::Stage &stage : lost.stages)
        days.append(int(stage.from.count()));
    QCOMPARE(days, QList<int>({0, 3, 14}));
    QCOMPARE(lost.stages.at(1).title.text, QStringLiteral("Falling"));
    QCOMPARE(lost.stages.at(1).says.text, QStringLiteral("It runs off."));
    QCOMPARE(lost.lowersRisk.size(), 2);
    QCOMPARE(lost.lowersRisk.at(1).text, QStringLiteral("A rope [almanac]"));
    QVERIFY(isOffered(library, ViewId::lostTolerance));
}

void LostToleranceFileTest::needsNoClose()
{
    QVERIFY(library(",\n  \"close\": \"See [boats](topic:boats).\"", "").lostTolerance.close.isEmpty());
}

void LostToleranceFileTest::namesTheMistake_data()
{
    addColumns();
    row("no title", "  \"title\": \"Low water\",\n", "", 1, "\"title\" is missing");
    row("no lead", "  \"lead\": \"The water falls. [almanac]\",\n", "", 1, "\"lead\" is missing");
    row("no illustration", "  \"illustration\": \"It is a sketch.\",\n", "", 1, "\"illustration\" is missing");
    row("no alternative", "  \"alternative\": \"A line that falls.\",\n", "", 1, "\"alternative\" is missing");
    row("no words", ", \"says\": \"It is gone.\"", "", 10, "\"says\" is missing");
    row("no title of a stage", "\"title\": \"Low\", ", "", 10, "\"title\" is missing");
    row("no day", "\"fromDay\": 14, ", "", 10, "\"fromDay\" is missing");
    row("empty words", "It is gone.", " ", 10, "\"says\" is empty");
    row("does not begin at once", "\"fromDay\": 0", "\"fromDay\": 1", 7, "must begin on day 0");
    row("the same day", "\"fromDay\": 14", "\"fromDay\": 3", 10, "on a later day");
    row("an earlier day", "\"fromDay\": 14", "\"fromDay\": 2", 10, "on a later day");
    row("day below", "\"fromDay\": 3", "\"fromDay\": -3", 8, "a whole number from 0 to 366");
    row("day beyond", "\"fromDay\": 14", "\"fromDay\": 400", 10, "a whole number from 0 to 366");
    row("half a day", "\"fromDay\": 3", "\"fromDay\": 3.5", 8, "a whole number");
    row("unknown key of a stage", "\"fromDay\": 14", "\"toDay\": 20, \"fromDay\": 14", 10, "\"toDay\" is not known");
    row("unknown key", "\"lead\": ", "\"hint\": \"x\", \"lead\": ", 3, "\"hint\" is not known");
    row("unknown source", "[pilot]", "[captain]", 7, "no source with the id \"captain\"");
    row("unknown source in the list", "A rope [almanac]", "A rope [captain]", 14, "no source with the id \"captain\"");
    row("unknown topic", "topic:boats", "topic:ships", 16, "no topic with the id \"ships\"");
    row("HTML", "It runs off.", "It <i>runs</i> off.", 9, "HTML");
    row("a text for a list", "[\n    \"A light\",", "\"A light\", \"x\": [\n    \"A light\",", 12,
        "\"lowersRisk\" must be");
    row("a long list", "\"A light\",", "\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\",", 12, "at most 7 items");
    row("no stage", "\"stages\": [\n", "\"stages\": [], \"before\": [\n", 6, "at least one");
}

void LostToleranceFileTest::namesTheMistake()
{
    checkRow();
}

HANDRAIL_TEST_MAIN(QCoreApplication, LostToleranceFileTest)
#include "tst_losttolerancefile.moc"
