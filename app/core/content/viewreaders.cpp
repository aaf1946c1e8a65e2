// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/viewreaders.h"

#include "core/content/contentlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Handrail {

namespace {

struct ViewReaders
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::ViewReaders)
};

const QString roleTitle = QStringLiteral("title");
const QString roleLabel = QStringLiteral("label");
const QString roleParagraph = QStringLiteral("paragraph");
const QString roleItem = QStringLiteral("item");
const QString roleAlternative = QStringLiteral("alternative");

/// Complains at `reader` when `value` is in `seen` already; remembers it otherwise.
template<typename Value>
void refuseTwice(const JsonReader &reader, const QString &key, QList<Value> &seen, const Value &value)
{
    if (seen.contains(value))
        reader.errorAt(key, ViewReaders::tr("this \"%1\" stands here twice; each may stand once").arg(key));
    else
        seen.append(value);
}

/// A key whose value names one of an enumeration, in the enumeration's order; none when it names another thing, which
/// has been complained of then.
template<typename Enum>
std::optional<Enum> readName(JsonReader &reader, const QString &key, const QStringList &names)
{
    const qsizetype place = names.indexOf(reader.choice(key, names));
    return place < 0 ? std::nullopt : std::optional(Enum(place));
}

/// The same for a list in which each name may stand once.
template<typename Enum>
std::optional<Enum> readNewName(JsonReader &reader, const QString &key, const QStringList &names, QList<Enum> &seen)
{
    const std::optional<Enum> name = readName<Enum>(reader, key, names);
    if (name)
        refuseTwice(reader, key, seen, *name);
    return name;
}

/// Complains at a list that leaves out some of what it must have.
template<typename Enum>
void refuseGaps(const JsonReader &reader, const QString &key, const QStringList &names, const QList<Enum> &seen)
{
    QStringList missing;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!seen.contains(Enum(i)))
            missing.append(names.at(i));
    }
    if (!seen.isEmpty() && !missing.isEmpty()) {
        reader.errorAt(key, ViewReaders::tr("\"%1\" leaves out: %2; the drawing has them all")
                                .arg(key, missing.join(QStringLiteral(", "))));
    }
}

} // namespace

SituationSet readSituations(JsonReader &reader)
{
    static const QStringList answers{QStringLiteral("dependence"), QStringLiteral("addiction"), QStringLiteral("both"),
                                     QStringLiteral("neither")};
    SituationSet set;
    set.title = reader.message(QStringLiteral("title"), roleTitle);
    set.lead = reader.message(QStringLiteral("lead"), roleParagraph);
    QStringList ids;
    for (JsonReader &each : reader.objects(QStringLiteral("situations"))) {
        Situation situation;
        situation.id = each.id(QStringLiteral("id"));
        if (!situation.id.isEmpty())
            refuseTwice(each, QStringLiteral("id"), ids, situation.id);
        situation.story = each.message(QStringLiteral("story"), roleParagraph);
        situation.answer =
            readName<Situation::Answer>(each, QStringLiteral("answer"), answers).value_or(situation.answer);
        situation.why = each.message(QStringLiteral("why"), roleParagraph);
        each.refuseOthers();
        set.situations.append(situation);
    }
    set.close = reader.message(QStringLiteral("close"), roleParagraph);
    reader.refuseOthers();
    return set;
}

Walkthrough readWalkthrough(JsonReader &reader)
{
    static const QStringList scenes{QStringLiteral("blood"),    QStringLiteral("into-the-brain"),
                                    QStringLiteral("morphine"), QStringLiteral("locks"),
                                    QStringLiteral("brake"),    QStringLiteral("memory")};
    Walkthrough walkthrough;
    walkthrough.title = reader.message(QStringLiteral("title"), roleTitle);
    walkthrough.lead = reader.message(QStringLiteral("lead"), roleParagraph);
    QList<Walkthrough::Scene> seen;
    for (JsonReader &each : reader.objects(QStringLiteral("steps"))) {
        Walkthrough::Step step;
        step.scene = readNewName(each, QStringLiteral("scene"), scenes, seen).value_or(step.scene);
        step.title = each.message(QStringLiteral("title"), roleLabel);
        step.sentence = each.message(QStringLiteral("sentence"), roleParagraph);
        step.note = each.optionalMessage(QStringLiteral("note"), roleParagraph);
        step.alternative = each.message(QStringLiteral("alternative"), roleAlternative);
        each.refuseOthers();
        walkthrough.steps.append(step);
    }
    walkthrough.close = reader.optionalMessage(QStringLiteral("close"), roleParagraph);
    reader.refuseOthers();
    return walkthrough;
}

BrainMap readBrainMap(JsonReader &reader)
{
    static const QStringList systems{QStringLiteral("reward"), QStringLiteral("drive"), QStringLiteral("memory"),
                                     QStringLiteral("brake")};
    static const QStringList areas{QStringLiteral("ventral-tegmental-area"),
                                   QStringLiteral("nucleus-accumbens"),
                                   QStringLiteral("ventral-pallidum"),
                                   QStringLiteral("orbitofrontal-cortex"),
                                   QStringLiteral("hippocampus"),
                                   QStringLiteral("amygdala"),
                                   QStringLiteral("prefrontal-cortex")};
    BrainMap map;
    map.title = reader.message(QStringLiteral("title"), roleTitle);
    map.lead = reader.message(QStringLiteral("lead"), roleParagraph);
    QList<BrainMap::System> seenSystems;
    bool knowsSystems = true; // what a wrong name was meant to be is not complained of as well
    for (JsonReader &each : reader.objects(QStringLiteral("systems"))) {
        BrainMap::SystemEntry entry;
        const auto system = readNewName(each, QStringLiteral("system"), systems, seenSystems);
        knowsSystems = knowsSystems && system;
        entry.system = system.value_or(entry.system);
        entry.name = each.message(QStringLiteral("name"), roleLabel);
        entry.job = each.message(QStringLiteral("job"), roleParagraph);
        each.refuseOthers();
        map.systems.append(entry);
    }
    QList<BrainMap::Area> seenAreas;
    bool knowsAreas = true;
    for (JsonReader &each : reader.objects(QStringLiteral("areas"))) {
        BrainMap::AreaEntry entry;
        const auto area = readNewName(each, QStringLiteral("area"), areas, seenAreas);
        entry.area = area.value_or(entry.area);
        const auto system = readName<BrainMap::System>(each, QStringLiteral("system"), systems);
        knowsAreas = knowsAreas && area && system;
        entry.system = system.value_or(entry.system);
        if (knowsSystems && system && !seenSystems.contains(*system)) {
            each.errorAt(QStringLiteral("system"),
                         ViewReaders::tr("this system is not among the \"systems\" above; add it there"));
        }
        entry.name = each.message(QStringLiteral("name"), roleLabel);
        entry.medicalName = each.message(QStringLiteral("medicalName"), roleLabel);
        entry.does = each.message(QStringLiteral("does"), roleParagraph);
        entry.changes = each.message(QStringLiteral("changes"), roleParagraph);
        entry.notice = each.message(QStringLiteral("notice"), roleParagraph);
        entry.helps = each.message(QStringLiteral("helps"), roleParagraph);
        each.refuseOthers();
        map.areas.append(entry);
    }
    if (knowsAreas)
        refuseGaps(reader, QStringLiteral("areas"), areas, seenAreas);
    for (qsizetype i = 0; knowsSystems && knowsAreas && i < map.systems.size(); ++i) {
        const BrainMap::System system = map.systems.at(i).system;
        if (std::none_of(map.areas.cbegin(), map.areas.cend(),
                         [system](const BrainMap::AreaEntry &entry) { return entry.system == system; })) {
            reader.errorAt(QStringLiteral("systems/%1").arg(i),
                           ViewReaders::tr("no area belongs to this system; give it one, or leave it out"));
        }
    }
    reader.refuseOthers();
    return map;
}

LostTolerance readLostTolerance(JsonReader &reader)
{
    constexpr int lastDay = 366;
    LostTolerance lost;
    lost.title = reader.message(QStringLiteral("title"), roleTitle);
    lost.lead = reader.message(QStringLiteral("lead"), roleParagraph);
    lost.illustration = reader.message(QStringLiteral("illustration"), roleParagraph);
    lost.alternative = reader.message(QStringLiteral("alternative"), roleAlternative);
    for (JsonReader &each : reader.objects(QStringLiteral("stages"))) {
        LostTolerance::Stage stage;
        stage.from = std::chrono::days(each.integer(QStringLiteral("fromDay"), 0, lastDay));
        stage.title = each.message(QStringLiteral("title"), roleLabel);
        stage.says = each.message(QStringLiteral("says"), roleParagraph);
        each.refuseOthers();
        if (lost.stages.isEmpty() && stage.from != std::chrono::days(0)) {
            each.errorAt(QStringLiteral("fromDay"), ViewReaders::tr("the first stage must begin on day 0"));
        } else if (!lost.stages.isEmpty() && stage.from <= lost.stages.constLast().from) {
            each.errorAt(QStringLiteral("fromDay"),
                         ViewReaders::tr("a stage must begin on a later day than the one before it"));
        }
        lost.stages.append(stage);
    }
    lost.lowersRisk = reader.messages(QStringLiteral("lowersRisk"), roleItem);
    if (lost.lowersRisk.size() > ContentLimits::listItems) {
        reader.errorAt(QStringLiteral("lowersRisk"), ViewReaders::tr("a list has at most %1 items; this one has %2")
                                                         .arg(ContentLimits::listItems)
                                                         .arg(lost.lowersRisk.size()));
    }
    lost.close = reader.optionalMessage(QStringLiteral("close"), roleParagraph);
    reader.refuseOthers();
    return lost;
}

QList<GlossaryEntry> readGlossary(const JsonReader &reader, const KnownIds &known)
{
    QList<GlossaryEntry> glossary;
    QStringList ids;
    for (JsonReader &each : reader.elements()) {
        GlossaryEntry entry;
        entry.id = each.id(QStringLiteral("id"));
        if (!entry.id.isEmpty())
            refuseTwice(each, QStringLiteral("id"), ids, entry.id);
        entry.word = each.message(QStringLiteral("word"), roleLabel);
        entry.forms = each.message(QStringLiteral("forms"), roleLabel);
        entry.meaning = each.message(QStringLiteral("meaning"), roleParagraph);
        const QString topicKey = QStringLiteral("topic");
        each.markKnown(topicKey);
        if (each.has(topicKey)) {
            entry.topic =
                each.reference(topicKey, known.topics,
                               ViewReaders::tr("there is no topic with the id \"%1\"; add it, or correct the id"));
        }
        each.refuseOthers();
        glossary.append(entry);
    }
    return glossary;
}

} // namespace Handrail
