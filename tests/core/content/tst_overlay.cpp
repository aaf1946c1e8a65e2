// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "core/content/samplecontent.h"
#include "support/testcase.h"

#include <QSignalSpy>

using namespace Handrail;
using Handrail::Test::loadSample;
using Handrail::Test::SampleContent;

/// A clinic's folder laid over other content, and the store that keeps the last good state.
class OverlayTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void needsNothingButAManifest();
    void topicsAddAndReplace();
    void everyKindAddsOrReplaces();
    void helpLinesReplace();
    void emergencyLinesStay();
    void overdoseNeedsSteps_data();
    void overdoseNeedsSteps();
    void refersToTheBase();
    void picturesOfTheBase();
    void badOverlayIsRefusedWhole();
    void storeKeepsTheLastGoodState();
    void storeTakesTheOverlayOff();
    void storeIsGivenItsContentLater();
};

void OverlayTest::needsNothingButAManifest()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.keepOnly(R"({ "format": 1 })", {});
    const auto library = loadContentOver(base, clinic.path());
    QVERIFY(library.isOk());
    QCOMPARE(allMessages(library.value()), allMessages(base));
    QCOMPARE(library.value().helpLines.size(), base.helpLines.size());
}

void OverlayTest::topicsAddAndReplace()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.keepOnly(R"({ "format": 1, "topics": [
        { "id": "harbour", "file": "learn/harbour.md", "audience": "client" },
        { "id": "tides", "file": "learn/tides.md", "audience": "client" } ] })",
                    {});
    clinic.write(QStringLiteral("learn/harbour.md"), "# Our harbour\n\nIt is open. See [tides](topic:tides).\n");
    clinic.write(QStringLiteral("learn/tides.md"), "# Our tides\n\nThey are low. [almanac]\n");
    const auto library = loadContentOver(base, clinic.path());
    QVERIFY(library.isOk());
    const QList<Topic> &topics = library.value().topics;
    QCOMPARE(topics.size(), 3);
    QCOMPARE(topics.at(0).title.text, QStringLiteral("Our tides")); // in the place of the one it replaces
    QCOMPARE(topics.at(1).id, QStringLiteral("boats"));
    QCOMPARE(topics.at(2).id, QStringLiteral("harbour"));
}

void OverlayTest::everyKindAddsOrReplaces()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.replace(QStringLiteral("timeline/storm.json"), "A storm", "Our storm");
    clinic.replace(QStringLiteral("questionnaire/weather.json"), "\"id\": \"weather\"", "\"id\": \"our-weather\"");
    clinic.replace(QStringLiteral("handouts/harbour.json"), "\"weather\"", "\"our-weather\"");
    clinic.replace(QStringLiteral("session/shore.json"), "On the shore", "On our shore");
    clinic.replace(QStringLiteral("sources.json"), "The pilot book.", "Our pilot book.");
    clinic.replace(QStringLiteral("learn/comparison.json"), "Ebb and flow", "Our ebb and flow");
    const auto loaded = loadContentOver(base, clinic.path());
    QVERIFY(loaded.isOk());
    const Library &library = loaded.value();
    QCOMPARE(library.courses.size(), 1);
    QCOMPARE(library.courses.at(0).name.text, QStringLiteral("Our storm"));
    QCOMPARE(library.questionnaires.size(), 2);
    QCOMPARE(library.handouts.size(), 1);
    QCOMPARE(library.handouts.at(0).parts.at(4).ref, QStringLiteral("our-weather"));
    QCOMPARE(library.sessions.at(0).title.text, QStringLiteral("On our shore"));
    QCOMPARE(library.sources.size(), 2);
    QCOMPARE(library.source(QStringLiteral("pilot"))->citation, QStringLiteral("Our pilot book."));
    QCOMPARE(library.comparison.title.text, QStringLiteral("Our ebb and flow"));
}

void OverlayTest::helpLinesReplace()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.keepOnly(R"({ "format": 1, "helpLines": "lines.json" })", {});
    clinic.write(QStringLiteral("lines.json"), R"([ { "territory": "GB", "kind": "treatment", "name": "Our clinic",
        "phone": "01", "checkedOn": "2026-11-21" } ])");
    const auto library = loadContentOver(base, clinic.path());
    QVERIFY(library.isOk());
    QCOMPARE(library.value().helpLines.size(), 2); // ours, and the coast guard of the base
    QCOMPARE(library.value().helpLinesFor(QStringLiteral("GB-SCT")).size(), 1);
    QVERIFY(library.value().helpLinesFor(QStringLiteral("XX")).isEmpty());
}

void OverlayTest::emergencyLinesStay()
{
    SampleContent sample;
    sample.write(QStringLiteral("help-lines.json"), R"([
        { "territory": "US", "kind": "emergency", "name": "Base US", "phone": "911", "checkedOn": "2026-11-21" },
        { "territory": "US", "kind": "crisis", "name": "Base crisis", "phone": "988", "checkedOn": "2026-11-21" },
        { "territory": "GB", "kind": "emergency", "name": "Base GB", "phone": "999", "checkedOn": "2026-11-21" },
        { "territory": "XX", "kind": "emergency", "name": "Base XX", "checkedOn": "2026-11-21" } ])");
    const auto base = loadContent(sample.path());
    QVERIFY(base.isOk());
    SampleContent clinic;
    clinic.keepOnly(R"({ "format": 1, "helpLines": "lines.json" })", {});
    clinic.write(QStringLiteral("lines.json"), R"([
        { "territory": "US", "kind": "treatment", "name": "Our US", "phone": "1", "checkedOn": "2026-11-21" },
        { "territory": "JP", "kind": "treatment", "name": "Our JP", "phone": "2", "checkedOn": "2026-11-21" },
        { "territory": "GB", "kind": "emergency", "name": "Our GB", "phone": "112", "checkedOn": "2026-11-21" } ])");
    const auto library = loadContentOver(base.value(), clinic.path());
    QVERIFY(library.isOk());
    const auto names = [&](const char *territory) {
        QStringList found;
        for (const HelpLine &line : library.value().helpLinesFor(QString::fromLatin1(territory)))
            found.append(line.name.text);
        return found.join(u',');
    };
    QCOMPARE(names("US"), QStringLiteral("Base US,Our US"));
    QCOMPARE(names("GB-SCT"), QStringLiteral("Our GB"));
    QCOMPARE(names("JP"), QStringLiteral("Base XX,Our JP"));
    QCOMPARE(names("FR"), QStringLiteral("Base XX"));
    QCOMPARE(names("XX"), QStringLiteral("Base XX"));
}

void OverlayTest::overdoseNeedsSteps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("words only") << QByteArray("Call.\n") << false;
    QTest::newRow("a list without numbers") << QByteArray("- Call.\n- Stay.\n") << false;
    QTest::newRow("an unnumbered list in a call-out") << QByteArray("> [!help] Now\n> - Call.\n") << false;
    QTest::newRow("steps") << QByteArray("- First words.\n\nThen:\n\n1. Call.\n2. Stay.\n") << true;
    QTest::newRow("steps in a call-out") << QByteArray("> [!help] Now\n> 1. Call.\n") << true;
    QTest::newRow("too many steps") << QByteArray("1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n7. g\n8. h\n") << false;
}

void OverlayTest::overdoseNeedsSteps()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    const Library base = loadSample();
    SampleContent clinic;
    clinic.keepOnly(R"({ "format": 1, "topics": [ { "id": "overdose", "file": "ours.md", "audience": "client" } ] })",
                    {});
    clinic.write(QStringLiteral("ours.md"), "# Overdose\n\nThis is ours.\n\n" + text);
    const auto library = loadContentOver(base, clinic.path());
    QCOMPARE(library.isOk(), isGood);
    if (isGood)
        return;
    QCOMPARE(library.error().size(), 1);
    QCOMPARE(library.error().at(0).file, QStringLiteral("ours.md"));
    QVERIFY(library.error().at(0).line > 0);
}

void OverlayTest::refersToTheBase()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.keepOnly(R"({ "format": 1, "handouts": [ "handouts/harbour.json" ], "sessions": [ "session/shore.json" ],
        "courses": [ "timeline/storm.json" ] })",
                    {QStringLiteral("handouts/harbour.json"), QStringLiteral("session/shore.json"),
                     QStringLiteral("timeline/storm.json")});
    QVERIFY(loadContentOver(base, clinic.path()).isOk());
    QVERIFY(!loadContent(clinic.path()).isOk());
}

void OverlayTest::picturesOfTheBase()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.keepOnly(R"({ "format": 1, "topics": [
        { "id": "tides", "file": "learn/tides.md", "audience": "client" } ] })",
                    {QStringLiteral("learn/tides.md")});
    const auto withBase = loadContentOver(base, clinic.path());
    QVERIFY(withBase.isOk());
    QCOMPARE(withBase.value().pictures, base.pictures);

    clinic.write(QStringLiteral("figures/tide.svg"), "<svg><!-- ours --></svg>");
    const auto withOurs = loadContentOver(base, clinic.path());
    QVERIFY(withOurs.isOk());
    QVERIFY(withOurs.value().pictures.value(QStringLiteral("figures/tide.svg")).contains("ours"));
}

void OverlayTest::badOverlayIsRefusedWhole()
{
    const Library base = loadSample();
    SampleContent clinic;
    clinic.replace(QStringLiteral("session/shore.json"), "\"minutes\": 5", "\"minutes\": 0");
    clinic.replace(QStringLiteral("learn/tides.md"), "twice a day. [almanac]", "twice a day. [calendar]");
    const auto library = loadContentOver(base, clinic.path());
    QVERIFY(!library.isOk());
    QCOMPARE(library.error().size(), 2);
}

void OverlayTest::storeKeepsTheLastGoodState()
{
    LibraryStore store(loadSample());
    QSignalSpy changed(&store, &LibraryStore::libraryChanged);
    SampleContent clinic;
    clinic.replace(QStringLiteral("learn/tides.md"), "# The tides", "# Our tides");
    QVERIFY(store.setOverlay(clinic.path()).isOk());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(store.overlayFolder(), clinic.path());

    SampleContent bad;
    bad.write(QStringLiteral("learn/tides.md"), "no title");
    const auto refused = store.setOverlay(bad.path());
    QVERIFY(!refused.isOk());
    QVERIFY(!refused.error().isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(store.overlayFolder(), clinic.path());
    QCOMPARE(store.library().topic(QStringLiteral("tides"))->title.text, QStringLiteral("Our tides"));
}

void OverlayTest::storeTakesTheOverlayOff()
{
    const Library base = loadSample();
    LibraryStore store(base);
    SampleContent clinic;
    clinic.replace(QStringLiteral("learn/tides.md"), "# The tides", "# Our tides");
    QVERIFY(store.setOverlay(clinic.path()).isOk());
    QSignalSpy changed(&store, &LibraryStore::libraryChanged);
    QVERIFY(store.setOverlay(QString()).isOk());
    QCOMPARE(changed.count(), 1);
    QVERIFY(store.overlayFolder().isEmpty());
    QCOMPARE(allMessages(store.library()), allMessages(base));
}

void OverlayTest::storeIsGivenItsContentLater()
{
    LibraryStore store;
    QVERIFY(store.library().topics.isEmpty());
    const Library base = loadSample();
    QSignalSpy changed(&store, &LibraryStore::libraryChanged);
    store.setBuiltIn(base);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(allMessages(store.library()), allMessages(base));

    // It is what stays when an overlay is taken off.
    SampleContent clinic;
    clinic.replace(QStringLiteral("learn/tides.md"), "# The tides", "# Our tides");
    QVERIFY(store.setOverlay(clinic.path()).isOk());
    QVERIFY(store.setOverlay(QString()).isOk());
    QCOMPARE(allMessages(store.library()), allMessages(base));
}

HANDRAIL_TEST_MAIN(QCoreApplication, OverlayTest)
#include "tst_overlay.moc"
