// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/viewfilefixture.h"

using namespace Handrail;

namespace {

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

} // namespace

/// The brain map is read as it is written, and whatever is wrong with it is named with its line.
class BrainMapContentTest : public Test::ViewFileFixture
{
    Q_OBJECT

public:
    BrainMapContentTest()
        : ViewFileFixture("brainMap", "learn/map.json", sampleMap())
    {}

private Q_SLOTS:
    void isReadAsWritten();
    void isOfferedAndTranslated();
    void namesTheMistake_data();
    void namesTheMistake();
};

void BrainMapContentTest::isReadAsWritten()
{
    const Library library = this->library();
    const BrainMap &map = library.brainMap;
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
    const Library library = this->library();
    QVERIFY(isOffered(library, ViewId::brainMap));
    QCOMPARE(untranslated(library, {QStringLiteral("A map"), QStringLiteral("It blows."), QStringLiteral("A amygdala"),
                                    QStringLiteral("M amygdala"), QStringLiteral("Notice amygdala.")}),
             QString());
}

void BrainMapContentTest::namesTheMistake_data()
{
    addColumns();
    row("unknown area", "\"area\": \"amygdala\"", "\"area\": \"almond\"", 13, "must be one of: ventral-tegmental-area",
        Others::None);
    row("area twice", "\"area\": \"amygdala\"", "\"area\": \"hippocampus\"", 13, "stands here twice");
    row("area left out", "\"area\": \"amygdala\"", "\"area\": \"hippocampus\"", 7, "leaves out: amygdala");
    row("unknown system", "\"amygdala\", \"system\": \"reward\"", "\"amygdala\", \"system\": \"tide\"", 13,
        "must be one of: reward, drive, memory, brake", Others::None);
    row("unknown system above", "\"system\": \"reward\", \"name\": \"Wind\"",
        "\"system\": \"tide\", \"name\": \"Wind\"", 4, "must be one of: reward, drive, memory, brake", Others::None);
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
    checkRow();
}

HANDRAIL_TEST_MAIN(QCoreApplication, BrainMapContentTest)
#include "tst_brainmap.moc"
