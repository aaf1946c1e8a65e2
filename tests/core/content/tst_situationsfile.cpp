// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/viewfilefixture.h"

using namespace Handrail;

namespace {

constexpr auto situations = R"({
  "title": "Ebb or flow?",
  "lead": "Sort the boats.",
  "situations": [
    { "id": "dinghy", "story": "The dinghy lies dry.", "answer": "dependence",
      "why": "The water is out. [almanac]" },
    { "id": "raft", "story": "The raft drifts off.", "answer": "addiction",
      "why": "The water is strong. [pilot]" },
    { "id": "ferry", "story": "The ferry waits.", "answer": "both", "why": "It waits for both." },
    { "id": "gull", "story": "A gull sleeps.", "answer": "neither", "why": "It has [wings](topic:boats)." }
  ],
  "close": "Look at the water. [almanac]"
}
)";

} // namespace

/// The file of "Which is it?": what it gives, and every mistake in it, named with its place.
class SituationsFileTest : public Test::ViewFileFixture
{
    Q_OBJECT

public:
    SituationsFileTest()
        : ViewFileFixture("situations", "learn/which.json", situations)
    {}

private Q_SLOTS:
    void readsAllOfIt();
    void isLeftOutWithoutAFile();
    void namesTheMistake_data();
    void namesTheMistake();
};

void SituationsFileTest::readsAllOfIt()
{
    const Library library = this->library();
    const SituationSet &set = library.situations;
    QCOMPARE(set.title.text, QStringLiteral("Ebb or flow?"));
    QCOMPARE(set.lead.text, QStringLiteral("Sort the boats."));
    QCOMPARE(set.close.text, QStringLiteral("Look at the water. [almanac]"));
    using Answer = Situation::Answer;
    QList<Answer> answers;
    QStringList ids;
    for (const Situation &situation : set.situations) {
        answers.append(situation.answer);
        ids.append(situation.id);
    }
    QCOMPARE(answers, QList<Answer>({Answer::Dependence, Answer::Addiction, Answer::Both, Answer::Neither}));
    QCOMPARE(ids.join(u' '), QStringLiteral("dinghy raft ferry gull"));
    QCOMPARE(set.situations.at(1).story.text, QStringLiteral("The raft drifts off."));
    QCOMPARE(set.situations.at(1).why.text, QStringLiteral("The water is strong. [pilot]"));
    QCOMPARE(set.situations.at(1).why.line, 8);
    QCOMPARE(library.views().size(), 1);
    QCOMPARE(library.views().constFirst().id, ViewId::situations);
}

void SituationsFileTest::isLeftOutWithoutAFile()
{
    const Test::SampleContent sample;
    const auto loaded = loadContent(sample.path());
    QVERIFY(loaded.isOk());
    QVERIFY(loaded.value().views().isEmpty());
}

void SituationsFileTest::namesTheMistake_data()
{
    addColumns();
    row("no title", "  \"title\": \"Ebb or flow?\",\n", "", 1, "\"title\" is missing");
    row("no lead", "  \"lead\": \"Sort the boats.\",\n", "", 1, "\"lead\" is missing");
    row("no close", ",\n  \"close\": \"Look at the water. [almanac]\"", "", 1, "\"close\" is missing");
    row("no story", "\"story\": \"A gull sleeps.\", ", "", 10, "\"story\" is missing");
    row("no reason", ", \"why\": \"It waits for both.\"", "", 9, "\"why\" is missing");
    row("no answer", "\"answer\": \"both\", ", "", 9, "\"answer\" is missing");
    row("no id", "\"id\": \"ferry\", ", "", 9, "\"id\" is missing");
    row("empty story", "A gull sleeps.", "", 10, "\"story\" is empty");
    row("another answer", "\"answer\": \"both\"", "\"answer\": \"maybe\"", 9,
        "must be one of: dependence, addiction, both, neither");
    row("not an id", "\"id\": \"ferry\"", "\"id\": \"The Ferry\"", 9, "cannot be an id");
    row("id twice", "\"id\": \"ferry\"", "\"id\": \"raft\"", 9, "\"id\" stands here twice");
    row("unknown key", "\"id\": \"ferry\"", "\"id\": \"ferry\", \"colour\": \"red\"", 9, "\"colour\" is not known");
    row("unknown key above", "\"lead\": ", "\"hint\": \"x\", \"lead\": ", 3, "\"hint\" is not known");
    row("unknown source", "[pilot]", "[captain]", 8, "no source with the id \"captain\"");
    row("unknown topic", "topic:boats", "topic:ships", 10, "no topic with the id \"ships\"");
    row("unknown source in the close", "water. [almanac]\"\n}", "water. [captain]\"\n}", 12,
        "no source with the id \"captain\"");
    row("HTML", "A gull sleeps.", "A <b>gull</b> sleeps.", 10, "HTML");
    row("a text for a list", "[\n    { \"id\": \"dinghy\"", "\"none\", \"x\": [\n    { \"id\": \"dinghy\"", 4,
        "\"situations\" must be");
    row("a text in the list", "    { \"id\": \"gull\"", "    \"gull\",\n    { \"id\": \"gull\"", 10, "must be");
    row("no situation", "\"situations\": [\n", "\"situations\": [], \"before\": [\n", 4, "at least one");
}

void SituationsFileTest::namesTheMistake()
{
    checkRow();
}

HANDRAIL_TEST_MAIN(QCoreApplication, SituationsFileTest)
#include "tst_situationsfile.moc"
