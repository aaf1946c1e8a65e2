// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/messages.h"
#include "core/content/samplecontent.h"
#include "support/testcase.h"

#include <algorithm>

using namespace Handrail;
using Handrail::Test::SampleContent;

namespace {

const QString file = QStringLiteral("learn/steps.json");

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

void addSteps(SampleContent &sample, const QByteArray &content)
{
    sample.replace(QStringLiteral("manifest.json"),
                   "\"comparison\": ", "\"walkthrough\": \"learn/steps.json\", \"comparison\": ");
    sample.write(file, content);
}

} // namespace

/// The steps of a walkthrough are read as they are written, and whatever is wrong with them is named with its line.
class WalkthroughContentTest : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsWritten();
    void isOfferedAndTranslated();
    void namesTheMistake_data();
    void namesTheMistake();
};

void WalkthroughContentTest::isReadAsWritten()
{
    SampleContent sample;
    addSteps(sample, steps);
    const auto loaded = loadContent(sample.path());
    QVERIFY2(loaded.isOk(), loaded.isOk() ? "" : qPrintable(loaded.error().constFirst().toString()));
    const Walkthrough &read = loaded.value().walkthrough;
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
    SampleContent sample;
    addSteps(sample, steps);
    const auto loaded = loadContent(sample.path());
    QVERIFY(loaded.isOk());
    const QList<Library::View> views = loaded.value().views();
    QVERIFY(std::any_of(views.cbegin(), views.cend(),
                        [](const Library::View &view) { return view.id == ViewId::walkthrough; }));
    const QList<Message> all = allMessages(loaded.value());
    for (const char *text : {"How rain falls", "Down", "It falls. [pilot]", "Not so sure. [almanac]", "A pool.",
                             "More in [boats](topic:boats)."}) {
        QVERIFY2(std::any_of(all.cbegin(), all.cend(),
                             [text](const Message &message) { return message.text == QLatin1String(text); }),
                 text);
    }
}

void WalkthroughContentTest::namesTheMistake_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, int line,
                        const char *words) {
        QTest::newRow(name) << before << after << line << QString::fromLatin1(words);
    };
    row("unknown scene", "\"scene\": \"blood\"", "\"scene\": \"sea\"", 5, "must be one of: blood, into-the-brain");
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
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, line);
    QFETCH(QString, words);

    QByteArray content = steps;
    QCOMPARE(content.count(before), 1);
    SampleContent sample;
    addSteps(sample, content.replace(before, after));
    const auto loaded = loadContent(sample.path());
    QVERIFY(!loaded.isOk());
    QStringList found;
    for (const LocatedError &error : loaded.error())
        found.append(error.toString());
    const QString place = QStringLiteral("%1:%2:").arg(file).arg(line);
    QVERIFY2(std::any_of(found.cbegin(), found.cend(),
                         [&](const QString &error) { return error.startsWith(place) && error.contains(words); }),
             qPrintable(found.join(u'\n')));
}

HANDRAIL_TEST_MAIN(QCoreApplication, WalkthroughContentTest)
#include "tst_walkthrough.moc"
