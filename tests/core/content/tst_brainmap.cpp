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

const QString file = QStringLiteral("learn/map.json");

const QStringList areaNames{
    QStringLiteral("ventral-tegmental-area"), QStringLiteral("nucleus-accumbens"), QStringLiteral("ventral-pallidum"),
    QStringLiteral("orbitofrontal-cortex"),   QStringLiteral("hippocampus"),       QStringLiteral("amygdala"),
    QStringLiteral("prefrontal-cortex")};

/// One line a system and an area, so that a mistake has a line of its own: systems on 4 and 5, areas on 8 to 14.
QByteArray sampleMap()
{
    QStringList areas;
    for (const QString &name : areaNames) {
        areas.append(
            QStringLiteral(R"({ "area": "%1", "system": "%2", "name": "A %1", "medicalName": "M %1", )"
                           R"("does": "Does. [almanac]", "changes": "Changes. [pilot]", )"
                           R"("notice": "Notice %1.", "helps": "Helps." })")
                .arg(name, name == areaNames.constLast() ? QStringLiteral("brake") : QStringLiteral("reward")));
    }
    return QStringLiteral(R"({
  "title": "A map", "lead": "Look. [almanac]",
  "systems": [
{ "system": "reward", "name": "Wind", "job": "It blows." },
{ "system": "brake", "name": "Anchor", "job": "It holds." }
  ],
  "areas": [
%1
  ]
}
)")
        .arg(areas.join(QStringLiteral(",\n")))
        .toUtf8();
}

void addMap(SampleContent &sample, const QByteArray &map)
{
    sample.replace(QStringLiteral("manifest.json"),
                   "\"comparison\": ", "\"brainMap\": \"learn/map.json\", \"comparison\": ");
    sample.write(file, map);
}

} // namespace

/// The brain map is read as it is written, and whatever is wrong with it is named with its line.
class BrainMapContentTest : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsWritten();
    void isOfferedAndTranslated();
    void namesTheMistake_data();
    void namesTheMistake();
};

void BrainMapContentTest::isReadAsWritten()
{
    SampleContent sample;
    addMap(sample, sampleMap());
    const auto loaded = loadContent(sample.path());
    QVERIFY2(loaded.isOk(), loaded.isOk() ? "" : qPrintable(loaded.error().constFirst().toString()));
    const BrainMap &map = loaded.value().brainMap;
    QCOMPARE(map.title.text, QStringLiteral("A map"));
    QCOMPARE(map.systems.size(), 2);
    QCOMPARE(map.systems.at(1).system, BrainMap::System::Brake);
    QCOMPARE(map.systems.at(1).job.text, QStringLiteral("It holds."));
    QCOMPARE(map.areas.size(), BrainMap::areaCount);
    for (int i = 0; i < BrainMap::areaCount; ++i) {
        const BrainMap::AreaEntry &entry = map.areas.at(i);
        QCOMPARE(int(entry.area), i);
        QCOMPARE(entry.system, i == 6 ? BrainMap::System::Brake : BrainMap::System::Reward);
        QCOMPARE(entry.medicalName.text, QStringLiteral("M ") + areaNames.at(i));
        QCOMPARE(entry.notice.text, QStringLiteral("Notice %1.").arg(areaNames.at(i)));
        QCOMPARE(entry.does.line, 8 + i);
    }
}

void BrainMapContentTest::isOfferedAndTranslated()
{
    SampleContent sample;
    addMap(sample, sampleMap());
    const auto loaded = loadContent(sample.path());
    QVERIFY(loaded.isOk());
    const QList<Library::View> views = loaded.value().views();
    QVERIFY(std::any_of(views.cbegin(), views.cend(),
                        [](const Library::View &view) { return view.id == ViewId::brainMap; }));
    const QList<Message> all = allMessages(loaded.value());
    for (const char *text : {"A map", "It blows.", "A amygdala", "M amygdala", "Notice amygdala."}) {
        QVERIFY2(std::any_of(all.cbegin(), all.cend(),
                             [text](const Message &message) { return message.text == QLatin1String(text); }),
                 text);
    }
}

void BrainMapContentTest::namesTheMistake_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, int line,
                        const char *words) {
        QTest::newRow(name) << before << after << line << QString::fromLatin1(words);
    };
    row("unknown area", "\"area\": \"amygdala\"", "\"area\": \"almond\"", 13, "must be one of: ventral-tegmental-area");
    row("area twice", "\"area\": \"amygdala\"", "\"area\": \"hippocampus\"", 13, "stands here twice");
    row("area left out", "\"area\": \"amygdala\"", "\"area\": \"hippocampus\"", 7, "leaves out: amygdala");
    row("unknown system", "\"amygdala\", \"system\": \"reward\"", "\"amygdala\", \"system\": \"tide\"", 13,
        "must be one of: reward, drive, memory, brake");
    row("system not listed", "\"amygdala\", \"system\": \"reward\"", "\"amygdala\", \"system\": \"drive\"", 13,
        "not among the \"systems\" above");
    row("system twice", "\"system\": \"brake\", \"name\": \"Anchor\"", "\"system\": \"reward\", \"name\": \"Anchor\"",
        5, "stands here twice");
    row("system without areas", "\"system\": \"brake\", \"name\": \"A pref",
        "\"system\": \"reward\", \"name\": \"A pref", 5, "no area belongs to this system");
    row("nothing that helps", "\"notice\": \"Notice amygdala.\", \"helps\": \"Helps.\"",
        "\"notice\": \"Notice amygdala.\"", 13, "\"helps\" is missing");
    row("empty name", "\"A amygdala\"", "\"\"", 13, "\"name\" is empty");
    row("no systems", "\"systems\"", "\"parts\"", 1, "\"systems\" is missing");
    row("unknown key", "\"M amygdala\"", "\"M amygdala\", \"colour\": \"red\"", 13, "\"colour\"");
    row("unknown source", "Look. [almanac]", "Look. [atlas]", 2, "no source with the id \"atlas\"");
    row("unknown topic", "Look. [almanac]", "Look at [this](topic:moon).", 2, "no topic with the id \"moon\"");
}

void BrainMapContentTest::namesTheMistake()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, line);
    QFETCH(QString, words);

    QByteArray map = sampleMap();
    QCOMPARE(map.count(before), 1);
    SampleContent sample;
    addMap(sample, map.replace(before, after));
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

HANDRAIL_TEST_MAIN(QCoreApplication, BrainMapContentTest)
#include "tst_brainmap.moc"
