// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/viewfilefixture.h"

using namespace Handrail;

namespace {

/// Steps stand on lines 4 and 5.
constexpr auto steps = R"({
  "title": "How rain falls", "lead": "Two steps. [almanac]",
  "steps": [
{ "scene": "brake", "title": "Up", "sentence": "It rises. [pilot]", "note": "Not so sure. [almanac]", "alternative": "A cloud." },
{ "scene": "blood", "title": "Down", "sentence": "It falls. [pilot]", "alternative": "A pool." }
  ],
  "close": "More in [boats](topic:boats)."
}
)";

} // namespace

/// The steps of a walkthrough are read as they are written, and whatever is wrong with them is named with its line.
class WalkthroughContentTest : public Test::ViewFileFixture
{
    Q_OBJECT

public:
    WalkthroughContentTest()
        : ViewFileFixture("walkthrough", "learn/steps.json", steps)
    {}

private Q_SLOTS:
    void isReadAsWritten();
    void isOfferedAndTranslated();
    void namesTheMistake_data();
    void namesTheMistake();
};

void WalkthroughContentTest::isReadAsWritten()
{
    const Library library = this->library();
    const Walkthrough &read = library.walkthrough;
    QCOMPARE(read.title.text, QStringLiteral("How rain falls"));
    QCOMPARE(read.steps.size(), 2);
    QCOMPARE(read.steps.at(0).scene, Walkthrough::Scene::Brake);
    QCOMPARE(read.steps.at(0).note.text, QStringLiteral("Not so sure. [almanac]"));
    QCOMPARE(read.steps.at(0).alternative.text, QStringLiteral("A cloud."));
    QCOMPARE(read.steps.at(1).scene, Walkthrough::Scene::Blood);
    QVERIFY(read.steps.at(1).note.isEmpty());
    QCOMPARE(read.steps.at(1).sentence.line, 5);
    QCOMPARE(read.close.text, QStringLiteral("More in [boats](topic:boats)."));
}

void WalkthroughContentTest::isOfferedAndTranslated()
{
    const Library library = this->library();
    QVERIFY(isOffered(library, ViewId::walkthrough));
    QCOMPARE(untranslated(library, {QStringLiteral("How rain falls"), QStringLiteral("Down"),
                                    QStringLiteral("It falls. [pilot]"), QStringLiteral("Not so sure. [almanac]"),
                                    QStringLiteral("A pool."), QStringLiteral("More in [boats](topic:boats).")}),
             QString());
}

void WalkthroughContentTest::namesTheMistake_data()
{
    addColumns();
    row("unknown scene", "\"scene\": \"blood\"", "\"scene\": \"sea\"", 5, "must be one of: blood, into-the-brain",
        Others::None);
    row("scene twice", "\"scene\": \"blood\"", "\"scene\": \"brake\"", 5, "stands here twice");
    row("no scene", "\"scene\": \"blood\", ", "", 5, "\"scene\" is missing");
    row("no title", "\"title\": \"Down\", ", "", 5, "\"title\" is missing");
    row("no sentence", "\"sentence\": \"It falls. [pilot]\", ", "", 5, "\"sentence\" is missing");
    row("no words for the picture", ", \"alternative\": \"A pool.\"", "", 5, "\"alternative\" is missing");
    row("empty sentence", "\"It falls. [pilot]\"", "\" \"", 5, "\"sentence\" is empty");
    row("note is no text", "\"Not so sure. [almanac]\"", "7", 4, "\"note\" must be a text");
    row("unknown key in a step", "\"title\": \"Down\"", "\"title\": \"Down\", \"colour\": \"red\"", 5, "\"colour\"");
    row("unknown key", "\"close\":", "\"end\":", 7, "\"end\" is not known here");
    row("no steps", "\"steps\"", "\"scenes\"", 1, "\"steps\" is missing");
    row("no lead", ", \"lead\": \"Two steps. [almanac]\"", "", 1, "\"lead\" is missing");
    row("unknown source", "It falls. [pilot]", "It falls. [diver]", 5, "no source with the id \"diver\"");
    row("unknown topic", "topic:boats", "topic:ships", 7, "no topic with the id \"ships\"");
}

void WalkthroughContentTest::namesTheMistake()
{
    checkRow();
}

HANDRAIL_TEST_MAIN(QCoreApplication, WalkthroughContentTest)
#include "tst_walkthrough.moc"
