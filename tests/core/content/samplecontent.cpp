// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/samplecontent.h"

#include "core/content/contentloader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace Handrail::Test {

namespace {

constexpr auto manifest = R"({
  "format": 1,
  "sources": "sources.json",
  "helpLines": "help-lines.json",
  "comparison": "learn/comparison.json",
  "topics": [
    { "id": "tides", "file": "learn/tides.md", "audience": "client", "reviewedOn": null, "reviewer": null },
    { "id": "boats", "file": "learn/boats.md", "audience": "staff", "reviewedOn": "2026-11-01", "reviewer": "A. Nurse" }
  ],
  "signs": "timeline/signs.json", "overdoseRisk": "timeline/danger.json", "courses": [ "timeline/storm.json" ],
  "questionnaires": [ "questionnaire/weather.json" ],
  "handouts": [ "handouts/harbour.json" ],
  "sessions": [ "session/shore.json" ]
}
)";

constexpr auto tides = R"(# The tides

The sea *rises* and **falls**
twice a day. [almanac]

## When to go

- At low water [almanac]
- With a friend, see
  [boats](topic:boats)

### In numbers

1. First
2. Second

![A curve that rises and falls](figures/tide.svg "One day of tide [almanac]")

> [!try] Look at the clock
> The tide table says when. [pilot]
>
> - Bring a watch
> - Bring a lamp
)";

constexpr auto boats = R"(Boats
=====

A boat floats. [pilot]
)";

constexpr auto sources = R"([
  { "id": "almanac", "label": "Almanac 1999", "citation": "The almanac. The harbour press.", "year": 1999,
    "url": "https://example.org/almanac", "confidence": "strong" },
  { "id": "pilot", "label": "Pilot", "citation": "The pilot book.", "year": null, "confidence": "weak",
    "note": "Read through a copy." }
]
)";

constexpr auto helpLines = R"([
  { "territory": "US", "kind": "emergency", "name": "Coast guard", "phone": "911", "hours": "Day and night",
    "checkedOn": "2026-11-21" },
  { "territory": "XX", "kind": "locator", "name": "Find a harbour", "url": "https://example.org",
    "checkedOn": "2026-11-21" }
]
)";

constexpr auto comparison = R"({
  "title": "Ebb and flow",
  "lead": "They are two things.",
  "dependenceSummary": "The water goes.",
  "addictionSummary": "The water comes.",
  "aspects": [
    { "name": "How fast", "dependence": "Slowly", "addiction": "Slowly, too",
      "dependenceMore": "In six hours. [almanac]", "addictionMore": "In six hours as well. [pilot]" }
  ]
}
)";

constexpr auto storm = R"({
  "id": "storm",
  "name": "A storm",
  "summary": "It comes and it goes. [almanac]",
  "onset": { "hours": [6, 24], "sources": ["almanac"], "confidence": "moderate" },
  "worst": { "hours": [24, 72], "sources": ["almanac", "pilot"], "confidence": "weak" },
  "end": { "hours": [96, 240], "sources": ["pilot"], "confidence": "weak", "why": "We chose so." },
  "lasting": { "says": "Swell stays for days. [pilot]", "sources": ["pilot"], "confidence": "weak" },
  "symptoms": [
    { "sign": "wind", "stage": "early",
      "window": { "onset": { "hours": [6, 12], "sources": ["almanac"], "confidence": "weak" }, "worst": { "hours": [24, 48], "sources": ["pilot"], "confidence": "weak" }, "end": "course" },
      "sources": ["almanac"] },
    { "sign": "swell", "stage": "lasting",
      "sources": ["pilot"] }
  ],
  "figures": [
    { "source": "almanac", "onset": [8, 24], "worst": [36, 72], "end": [96, 240], "confidence": "strong", "note": "In winter." },
    { "source": "pilot", "worst": [24, 48], "confidence": "weak" }
  ],
  "signsNote": "Sailors differ. [almanac]"
}
)";

constexpr auto signsOfStorms = R"([
  { "id": "wind", "plainName": "Strong wind", "medicalName": "gale", "group": "body",
    "helps": "Stay in the harbour.", "getHelp": "When the mast breaks.", "urgent": true },
  { "id": "swell", "plainName": "Swell", "medicalName": "swell", "group": "mood", "helps": "Wait." }
]
)";

constexpr auto afterStorms = R"({
  "high": { "hours": [24, 336], "sources": ["almanac"], "confidence": "strong" },
  "raised": { "hours": [336, 672], "sources": ["almanac"], "confidence": "strong" },
  "why": "The sea is still high. [almanac]",
  "rates": [
    { "setting": "After a gale", "when": "weeks 1 and 2", "ratio": { "times": 7.5, "low": 5.7, "high": 9.9, "measure": "relative risk" },
      "comparedWith": "weeks 3 to 12", "source": "almanac", "confidence": "strong" },
    { "setting": "After a breeze", "when": "later", "says": "No higher sea.", "source": "pilot", "confidence": "weak", "disagrees": true }
  ]
}
)";

constexpr auto weather = R"({
  "resourceType": "Questionnaire",
  "id": "weather",
  "title": "Weather check",
  "description": "It forecasts nothing.",
  "status": "active",
  "item": [
    { "linkId": "1", "type": "choice", "text": "Is it windy?",
      "answerOption": [ { "valueCoding": { "code": "no", "display": "No" } },
                        { "valueCoding": { "code": "yes", "display": "Yes" } } ] }
  ]
}
)";

constexpr auto harbour = R"({
  "id": "harbour",
  "title": "Harbour sheet",
  "purpose": "For those who sail.",
  "parts": [
    { "topic": "tides" },
    { "comparison": true },
    { "courseChart": "storm" },
    { "courseTable": "storm" },
    { "questionnaire": "weather" },
    { "note": "Dress warmly." },
    { "helpLines": true }
  ]
}
)";

constexpr auto shore = R"({
  "id": "shore",
  "title": "On the shore",
  "aims": [ "Know the tides" ],
  "steps": [
    { "title": "Look", "minutes": 10, "points": [ "The sea", "The sky" ], "notes": [ "Point at the sea." ], "topic": "tides" },
    { "title": "Rest", "minutes": 5 }
  ]
}
)";

constexpr auto picture = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <g><path d="M0 5 Q5 0 10 5" stroke="#000000" fill="none"/></g>
</svg>
)";

} // namespace

SampleContent::SampleContent()
{
    write(QStringLiteral("manifest.json"), manifest);
    write(QStringLiteral("sources.json"), sources);
    write(QStringLiteral("help-lines.json"), helpLines);
    write(QStringLiteral("learn/comparison.json"), comparison);
    write(QStringLiteral("learn/tides.md"), tides);
    write(QStringLiteral("learn/boats.md"), boats);
    write(QStringLiteral("timeline/storm.json"), storm);
    write(QStringLiteral("timeline/signs.json"), signsOfStorms);
    write(QStringLiteral("timeline/danger.json"), afterStorms);
    write(QStringLiteral("questionnaire/weather.json"), weather);
    write(QStringLiteral("handouts/harbour.json"), harbour);
    write(QStringLiteral("session/shore.json"), shore);
    write(QStringLiteral("figures/tide.svg"), picture);
}

void SampleContent::write(const QString &file, const QByteArray &bytes)
{
    const QString place = path() + u'/' + file;
    QDir().mkpath(QFileInfo(place).path());
    QFile out(place);
    QVERIFY2(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size(), qPrintable(place));
    m_files.insert(file, bytes);
}

void SampleContent::remove(const QString &file)
{
    QVERIFY2(QFile::remove(path() + u'/' + file), qPrintable(file));
    m_files.remove(file);
}

void SampleContent::replace(const QString &file, const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = m_files.value(file);
    QVERIFY2(bytes.count(before) == 1, (file.toUtf8() + ": " + before).constData());
    write(file, bytes.replace(before, after));
}

void SampleContent::keepOnly(const QByteArray &manifest, const QStringList &files)
{
    const QStringList all = m_files.keys();
    for (const QString &file : all) {
        if (!files.contains(file))
            remove(file);
    }
    write(QStringLiteral("manifest.json"), manifest);
}

Library loadSample()
{
    const SampleContent sample;
    return loadContent(sample.path()).value();
}

void addMistakeColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
}

void addMistake(const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
                const char *place, const char *words)
{
    QTest::newRow(name) << file << before << after << QString::fromLatin1(place) << QString::fromUtf8(words);
}

void checkMistake()
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
    const LocatedErrors errors = loaded.error();
    QStringList found;
    for (const LocatedError &error : errors)
        found.append(error.toString());
    const bool isNamed = std::any_of(found.cbegin(), found.cend(), [&](const QString &line) {
        return line.startsWith(place + u':') && line.contains(words);
    });
    QVERIFY2(isNamed, qPrintable(found.join(u'\n')));
    for (const LocatedError &error : errors)
        QVERIFY2(!error.what.contains(u"%1") && !error.what.contains(u"%2"), qPrintable(error.what));
}

} // namespace Handrail::Test
