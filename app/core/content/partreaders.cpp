// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/partreaders.h"

#include "core/content/contentlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Handrail {

namespace {

struct PartReaders
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::PartReaders)
};

const QString roleTitle = QStringLiteral("title");
const QString roleLabel = QStringLiteral("label");
const QString roleParagraph = QStringLiteral("paragraph");
const QString roleItem = QStringLiteral("item");

QString readWebAddress(JsonReader &reader)
{
    const QString key = QStringLiteral("url");
    const QString address = reader.optionalString(key);
    if (!address.isEmpty() && !address.startsWith(QLatin1String("https://"))
        && !address.startsWith(QLatin1String("http://")))
        reader.errorAt(key, PartReaders::tr("\"url\" must begin with https:// or http://"));
    return address;
}

bool isTerritory(const QString &text)
{
    const QStringList parts = text.split(u'-');
    const auto isUpper = [](const QString &part, bool digitsToo) {
        return std::all_of(part.cbegin(), part.cend(), [digitsToo](QChar c) {
            return (c >= u'A' && c <= u'Z') || (digitsToo && c >= u'0' && c <= u'9');
        });
    };
    if (parts.at(0).size() != 2 || !isUpper(parts.at(0), false))
        return false;
    return parts.size() == 1
           || (parts.size() == 2 && parts.at(1).size() >= 1 && parts.at(1).size() <= 3 && isUpper(parts.at(1), true));
}

HelpLine readHelpLine(JsonReader &reader)
{
    // In the order of HelpLine::Kind.
    static const QStringList kinds{QStringLiteral("emergency"), QStringLiteral("crisis"), QStringLiteral("treatment"),
                                   QStringLiteral("use-alone"), QStringLiteral("poison"), QStringLiteral("health"),
                                   QStringLiteral("family"),    QStringLiteral("locator")};
    HelpLine line;
    line.territory = reader.string(QStringLiteral("territory"));
    if (!line.territory.isEmpty() && !isTerritory(line.territory)) {
        reader.errorAt(QStringLiteral("territory"),
                       PartReaders::tr("\"%1\" is no territory; write the code of a country as in US or GB-SCT, EU, or "
                                       "XX for anywhere else")
                           .arg(line.territory.left(80)));
    }
    line.kind = HelpLine::Kind(std::max<qsizetype>(0, kinds.indexOf(reader.choice(QStringLiteral("kind"), kinds))));
    line.name = reader.message(QStringLiteral("name"), roleLabel);
    line.phone = reader.optionalString(QStringLiteral("phone"));
    line.alternativePhone = reader.optionalString(QStringLiteral("alternativePhone"));
    line.textTo = reader.optionalString(QStringLiteral("textTo"));
    line.textPhone = reader.optionalString(QStringLiteral("textPhone"));
    line.hours = reader.optionalMessage(QStringLiteral("hours"), roleLabel);
    line.url = readWebAddress(reader);
    line.checkedOn = reader.date(QStringLiteral("checkedOn"));
    reader.refuseOthers();
    // Only the emergency line for "anywhere else" may be a reminder without a number: nobody knows which it would be.
    const bool isReminder = line.kind == HelpLine::Kind::Emergency && line.territory == QLatin1String("XX");
    if (!isReminder && line.phone.isEmpty() && line.alternativePhone.isEmpty() && line.textTo.isEmpty()
        && line.textPhone.isEmpty() && line.url.isEmpty()) {
        reader.error(
            PartReaders::tr("there is no way to reach this help line; give a \"phone\", \"textTo\" or \"url\""));
    }
    return line;
}

HandoutRecipe::Part readPart(JsonReader &reader, const KnownIds &known)
{
    using Kind = HandoutRecipe::Part::Kind;
    struct Shape
    {
        QString key;
        Kind kind;
        const IdSet *ids = nullptr; ///< what the key's value is an id of; none: the key is true
        QString complaint = {};     ///< of an id that is not there
    };
    const QString noTopic = PartReaders::tr("there is no topic with the id \"%1\"; add it, or correct the id");
    const QString noCourse = PartReaders::tr("there is no course with the id \"%1\"; add it, or correct the id");
    const QString noView = PartReaders::tr("there is no view with the id \"%1\"; add its words, or correct the id");
    const QString noForm = PartReaders::tr("there is no questionnaire with the id \"%1\"; add it, or correct the id");
    const std::array shapes{Shape{QStringLiteral("topic"), Kind::Topic, &known.topics, noTopic},
                            Shape{QStringLiteral("topicInShort"), Kind::TopicInShort, &known.topics, noTopic},
                            Shape{QStringLiteral("comparison"), Kind::Comparison},
                            Shape{QStringLiteral("comparisonInShort"), Kind::ComparisonInShort},
                            Shape{QStringLiteral("view"), Kind::View, &known.views, noView},
                            Shape{QStringLiteral("courseChart"), Kind::CourseChart, &known.courses, noCourse},
                            Shape{QStringLiteral("courseTable"), Kind::CourseTable, &known.courses, noCourse},
                            Shape{QStringLiteral("diary"), Kind::Diary, &known.courses, noCourse},
                            Shape{QStringLiteral("questionnaire"), Kind::Questionnaire, &known.questionnaires, noForm},
                            Shape{QStringLiteral("helpLines"), Kind::HelpLines},
                            Shape{QStringLiteral("note"), Kind::Note},
                            Shape{QStringLiteral("help"), Kind::Note}};
    HandoutRecipe::Part part;
    QStringList keys;
    int given = 0;
    for (const Shape &shape : shapes) {
        keys.append(shape.key);
        reader.markKnown(shape.key);
        if (!reader.has(shape.key))
            continue;
        ++given;
        part.kind = shape.kind;
        if (shape.ids) {
            part.ref = reader.reference(shape.key, *shape.ids, shape.complaint);
        } else if (shape.kind == Kind::Note) {
            part.text = reader.message(shape.key, roleParagraph);
            part.title = reader.optionalMessage(QStringLiteral("title"), roleTitle);
            part.tone = shape.key == QLatin1String("help") ? CallOut::Tone::Help : CallOut::Tone::Note;
        } else if (!reader.optionalBool(shape.key, true)) {
            reader.errorAt(shape.key,
                           PartReaders::tr("\"%1\" can only be true; leave the part out otherwise").arg(shape.key));
        }
    }
    reader.refuseOthers();
    if (given != 1) {
        reader.error(PartReaders::tr("a part of a handout has exactly one key, one of: %1")
                         .arg(keys.join(QStringLiteral(", "))));
    }
    return part;
}

SessionPlan::Step readStep(JsonReader &reader, const KnownIds &known)
{
    constexpr int longestMinutes = 240;
    SessionPlan::Step step;
    step.title = reader.message(QStringLiteral("title"), roleTitle);
    step.length = std::chrono::minutes(reader.integer(QStringLiteral("minutes"), 1, longestMinutes));
    step.points = reader.optionalMessages(QStringLiteral("points"), roleItem);
    if (step.points.size() > ContentLimits::sessionPoints) {
        reader.errorAt(QStringLiteral("points"),
                       PartReaders::tr("this step has %1 points for the room; %2 at most can be read from the back")
                           .arg(step.points.size())
                           .arg(ContentLimits::sessionPoints));
    }
    step.notes = reader.optionalMessages(QStringLiteral("notes"), roleParagraph);
    const QString topicKey = QStringLiteral("topic");
    reader.markKnown(topicKey);
    if (reader.has(topicKey)) {
        step.topic = reader.reference(
            topicKey, known.topics, PartReaders::tr("there is no topic with the id \"%1\"; add it, or correct the id"));
    }
    reader.refuseOthers();
    return step;
}

} // namespace

Confidence readConfidence(JsonReader &reader)
{
    const QString word = reader.choice(QStringLiteral("confidence"),
                                       {QStringLiteral("strong"), QStringLiteral("moderate"), QStringLiteral("weak")});
    return word == QLatin1String("strong") ? Confidence::Strong
           : word == QLatin1String("weak") ? Confidence::Weak
                                           : Confidence::Moderate;
}

QList<Source> readSources(const JsonReader &reader)
{
    constexpr int firstYear = 1800;
    constexpr int lastYear = 2200;
    QList<Source> sources;
    QHash<QString, int> lines;
    for (JsonReader &each : reader.elements()) {
        Source source;
        source.id = each.id(QStringLiteral("id"));
        source.label = each.string(QStringLiteral("label")).simplified();
        source.citation = each.string(QStringLiteral("citation")).simplified();
        source.year = each.optionalInteger(QStringLiteral("year"), firstYear, lastYear).value_or(0);
        source.url = readWebAddress(each);
        source.confidence = readConfidence(each);
        source.note = each.optionalString(QStringLiteral("note")).simplified();
        each.refuseOthers();
        if (const auto first = lines.constFind(source.id); first != lines.cend() && !source.id.isEmpty())
            each.errorAt(QStringLiteral("id"),
                         PartReaders::tr("the id \"%1\" is used twice, first on line %2; give each "
                                         "source its own")
                             .arg(source.id.left(80), QString::number(*first)));
        else
            lines.insert(source.id, each.line());
        sources.append(source);
    }
    return sources;
}

QList<HelpLine> readHelpLines(const JsonReader &reader)
{
    QList<HelpLine> lines;
    for (JsonReader &each : reader.elements())
        lines.append(readHelpLine(each));
    if (lines.isEmpty() && reader.value().isArray())
        reader.error(PartReaders::tr("there are no help lines; add one, or leave the file out of the manifest"));
    return lines;
}

Comparison readComparison(JsonReader &reader)
{
    Comparison comparison;
    comparison.title = reader.message(QStringLiteral("title"), roleTitle);
    comparison.lead = reader.message(QStringLiteral("lead"), roleParagraph);
    comparison.dependenceSummary = reader.message(QStringLiteral("dependenceSummary"), roleParagraph);
    comparison.addictionSummary = reader.message(QStringLiteral("addictionSummary"), roleParagraph);
    for (JsonReader &each : reader.objects(QStringLiteral("aspects"))) {
        comparison.aspects.append({each.message(QStringLiteral("name"), roleLabel),
                                   each.message(QStringLiteral("dependence"), roleItem),
                                   each.message(QStringLiteral("addiction"), roleItem),
                                   each.message(QStringLiteral("dependenceMore"), roleParagraph),
                                   each.message(QStringLiteral("addictionMore"), roleParagraph)});
        each.refuseOthers();
    }
    reader.refuseOthers();
    return comparison;
}

HandoutRecipe readHandout(JsonReader &reader, const KnownIds &known)
{
    HandoutRecipe handout;
    handout.id = reader.id(QStringLiteral("id"));
    handout.title = reader.message(QStringLiteral("title"), roleTitle);
    handout.purpose = reader.message(QStringLiteral("purpose"), roleParagraph);
    for (JsonReader &each : reader.objects(QStringLiteral("parts")))
        handout.parts.append(readPart(each, known));
    reader.refuseOthers();
    return handout;
}

SessionPlan readSession(JsonReader &reader, const KnownIds &known)
{
    SessionPlan session;
    session.id = reader.id(QStringLiteral("id"));
    session.title = reader.message(QStringLiteral("title"), roleTitle);
    session.aims = reader.messages(QStringLiteral("aims"), roleItem);
    for (JsonReader &each : reader.objects(QStringLiteral("steps")))
        session.steps.append(readStep(each, known));
    reader.refuseOthers();
    return session;
}

} // namespace Handrail
