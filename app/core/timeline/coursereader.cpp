// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereader.h"

#include "core/content/contentlimits.h"
#include "core/content/partreaders.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Handrail {

namespace {

/// Reads one course, and checks that what comes later stands later.
class CourseReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::CourseReader)

public:
    CourseReader(JsonReader &reader, const IdSet &knownSources)
        : m_reader(reader)
        , m_knownSources(knownSources)
    {}

    Course read();

private:
    static std::optional<HourRange> hourRange(const std::optional<std::pair<int, int>> &range);
    static std::optional<HourRange> optionalHours(JsonReader &reader, const QString &key);
    static std::optional<HourRange> requiredHours(JsonReader &reader, const QString &key);
    static bool isInOrder(const JsonReader &reader, const std::optional<HourRange> &onset,
                          const std::optional<HourRange> &worst, const std::optional<HourRange> &end);
    static std::optional<HourRange> hoursOf(const std::optional<SourcedRange> &range);

    QStringList sources(JsonReader &reader) const;
    std::optional<SourcedRange> requiredSourcedRange(JsonReader &reader, const QString &key) const;
    std::optional<SourcedRange> optionalSourcedRange(JsonReader &reader, const QString &key) const;
    std::optional<SourcedRange> sourcedRange(JsonReader reader) const;
    std::optional<Course::Lasting> lasting() const;
    Symptom symptom(JsonReader &reader, const std::optional<SourcedRange> &courseEnd) const;
    std::optional<SymptomWindow> window(JsonReader &symptom, const std::optional<SourcedRange> &courseEnd) const;
    CourseFigure figure(JsonReader &reader) const;
    std::optional<Course::Danger> overdoseRisk() const;

    JsonReader &m_reader;
    const IdSet &m_knownSources;
};

std::optional<HourRange> CourseReader::hourRange(const std::optional<std::pair<int, int>> &range)
{
    return range ? std::optional(HourRange{Hours(range->first), Hours(range->second)}) : std::nullopt;
}

std::optional<HourRange> CourseReader::optionalHours(JsonReader &reader, const QString &key)
{
    return hourRange(reader.optionalRange(key, 0, ContentLimits::hours));
}

std::optional<HourRange> CourseReader::requiredHours(JsonReader &reader, const QString &key)
{
    return hourRange(reader.range(key, 0, ContentLimits::hours));
}

/// Onset, worst and end follow each other; worst may overlap both.
bool CourseReader::isInOrder(const JsonReader &reader, const std::optional<HourRange> &onset,
                             const std::optional<HourRange> &worst, const std::optional<HourRange> &end)
{
    QStringList wrong;
    if (onset && end && end->from < onset->to)
        wrong.append(
            tr("\"end\" begins at %1 hours, before \"onset\" is over at %2; the end must not come before the onset")
                .arg(end->from.count())
                .arg(onset->to.count()));
    if (onset && worst && worst->from < onset->from)
        wrong.append(
            tr("\"worst\" begins at %1 hours, before \"onset\" at %2; the worst must not come before the onset")
                .arg(worst->from.count())
                .arg(onset->from.count()));
    if (worst && end && worst->to > end->to)
        wrong.append(tr("\"worst\" lasts until %1 hours, after \"end\" at %2; the worst must not come after the end")
                         .arg(worst->to.count())
                         .arg(end->to.count()));
    for (const QString &what : std::as_const(wrong))
        reader.error(what);
    return wrong.isEmpty();
}

QStringList CourseReader::sources(JsonReader &reader) const
{
    return reader.references(QStringLiteral("sources"), m_knownSources,
                             tr("there is no source with the id \"%1\"; add it to the sources, or correct the id"));
}

std::optional<HourRange> CourseReader::hoursOf(const std::optional<SourcedRange> &range)
{
    return range ? std::optional(range->hours) : std::nullopt;
}

std::optional<SourcedRange> CourseReader::sourcedRange(JsonReader reader) const
{
    const auto hours = requiredHours(reader, QStringLiteral("hours"));
    SourcedRange range;
    range.sources = sources(reader);
    range.confidence = readConfidence(reader);
    range.why = reader.optionalMessage(QStringLiteral("why"), QStringLiteral("paragraph"));
    reader.refuseOthers();
    if (!hours)
        return {};
    range.hours = *hours;
    return range;
}

std::optional<SourcedRange> CourseReader::requiredSourcedRange(JsonReader &reader, const QString &key) const
{
    const auto range = reader.object(key);
    return range ? sourcedRange(*range) : std::nullopt;
}

std::optional<SourcedRange> CourseReader::optionalSourcedRange(JsonReader &reader, const QString &key) const
{
    const auto range = reader.optionalObject(key);
    return range ? sourcedRange(*range) : std::nullopt;
}

std::optional<Course::Lasting> CourseReader::lasting() const
{
    auto reader = m_reader.optionalObject(QStringLiteral("lasting"));
    if (!reader)
        return {};
    Course::Lasting lasting;
    lasting.says = reader->message(QStringLiteral("says"), QStringLiteral("paragraph"));
    lasting.sources = sources(*reader);
    lasting.confidence = readConfidence(*reader);
    reader->refuseOthers();
    return lasting;
}

/// Each time of a window has its own sources. Where no source gives an end for this sign alone, the author says so
/// with "course" and the end is that of the course.
std::optional<SymptomWindow> CourseReader::window(JsonReader &symptom,
                                                  const std::optional<SourcedRange> &courseEnd) const
{
    auto reader = symptom.optionalObject(QStringLiteral("window"));
    if (!reader)
        return {};
    const QString endKey = QStringLiteral("end");
    const auto onset = requiredSourcedRange(*reader, QStringLiteral("onset"));
    const auto worst = optionalSourcedRange(*reader, QStringLiteral("worst"));
    const bool endsWithCourse = reader->value().toObject().value(endKey).isString();
    std::optional<SourcedRange> end;
    if (endsWithCourse) {
        reader->choice(endKey, {QStringLiteral("course")});
        end = courseEnd;
        if (!courseEnd)
            reader->errorAt(endKey, tr("the course has no \"end\" that this sign could end with; give the course its "
                                       "end, or leave the window out"));
    } else {
        end = requiredSourcedRange(*reader, endKey);
    }
    reader->refuseOthers();
    if (!isInOrder(*reader, hoursOf(onset), hoursOf(worst), hoursOf(end)) || !onset || !end)
        return {};
    return SymptomWindow{*onset, worst, *end, endsWithCourse};
}

Symptom CourseReader::symptom(JsonReader &reader, const std::optional<SourcedRange> &courseEnd) const
{
    static const QStringList stages{QStringLiteral("early"), QStringLiteral("later"), QStringLiteral("lasting")};
    static const QStringList groups{QStringLiteral("body"), QStringLiteral("stomach"), QStringLiteral("sleep"),
                                    QStringLiteral("mood")};
    Symptom symptom;
    symptom.id = reader.id(QStringLiteral("id"));
    symptom.plainName = reader.message(QStringLiteral("plainName"), QStringLiteral("label"));
    symptom.medicalName = reader.message(QStringLiteral("medicalName"), QStringLiteral("label"));
    symptom.stage =
        Symptom::Stage(std::max<qsizetype>(0, stages.indexOf(reader.choice(QStringLiteral("stage"), stages))));
    symptom.group =
        Symptom::Group(std::max<qsizetype>(0, groups.indexOf(reader.choice(QStringLiteral("group"), groups))));
    symptom.window = window(reader, courseEnd);
    symptom.canLast = reader.optionalBool(QStringLiteral("canLast"), false);
    if (symptom.canLast && symptom.window) {
        reader.errorAt(
            QStringLiteral("canLast"),
            tr("\"canLast\" is for a symptom without hours; this one has a \"window\", which says when it ends"));
    }
    symptom.helps = reader.message(QStringLiteral("helps"), QStringLiteral("paragraph"));
    symptom.getHelp = reader.optionalMessage(QStringLiteral("getHelp"), QStringLiteral("paragraph"));
    symptom.sources = sources(reader);
    reader.refuseOthers();
    return symptom;
}

CourseFigure CourseReader::figure(JsonReader &reader) const
{
    CourseFigure figure;
    figure.source =
        reader.reference(QStringLiteral("source"), m_knownSources,
                         tr("there is no source with the id \"%1\"; add it to the sources, or correct the id"));
    figure.onset = optionalHours(reader, QStringLiteral("onset"));
    figure.worst = optionalHours(reader, QStringLiteral("worst"));
    figure.end = optionalHours(reader, QStringLiteral("end"));
    figure.confidence = readConfidence(reader);
    figure.note = reader.optionalMessage(QStringLiteral("note"), QStringLiteral("paragraph"));
    reader.refuseOthers();
    isInOrder(reader, figure.onset, figure.worst, figure.end);
    return figure;
}

std::optional<Course::Danger> CourseReader::overdoseRisk() const
{
    auto reader = m_reader.optionalObject(QStringLiteral("overdoseRisk"));
    if (!reader)
        return {};
    const auto high = requiredSourcedRange(*reader, QStringLiteral("high"));
    const auto raised = requiredSourcedRange(*reader, QStringLiteral("raised"));
    const Message why = reader->message(QStringLiteral("why"), QStringLiteral("paragraph"));
    reader->refuseOthers();
    if (!high || !raised)
        return {};
    if (raised->hours.from < high->hours.to) {
        reader->error(tr("\"raised\" begins at %1 hours, before \"high\" is over at %2; the two must not overlap")
                          .arg(raised->hours.from.count())
                          .arg(high->hours.to.count()));
    }
    return Course::Danger{*high, *raised, why};
}

Course CourseReader::read()
{
    Course course;
    course.id = m_reader.id(QStringLiteral("id"));
    course.name = m_reader.message(QStringLiteral("name"), QStringLiteral("title"));
    course.summary = m_reader.message(QStringLiteral("summary"), QStringLiteral("paragraph"));
    course.uncertain = m_reader.optionalMessage(QStringLiteral("uncertain"), QStringLiteral("paragraph"));
    course.onset = optionalSourcedRange(m_reader, QStringLiteral("onset"));
    course.worst = optionalSourcedRange(m_reader, QStringLiteral("worst"));
    course.end = optionalSourcedRange(m_reader, QStringLiteral("end"));
    isInOrder(m_reader, hoursOf(course.onset), hoursOf(course.worst), hoursOf(course.end));
    course.lasting = lasting();
    course.signsNote = m_reader.optionalMessage(QStringLiteral("signsNote"), QStringLiteral("paragraph"));

    QHash<QString, int> lines;
    for (JsonReader &each : m_reader.objects(QStringLiteral("symptoms"))) {
        const Symptom one = symptom(each, course.end);
        if (const auto first = lines.constFind(one.id); first != lines.cend() && !one.id.isEmpty()) {
            each.errorAt(QStringLiteral("id"),
                         tr("the id \"%1\" is used twice, first on line %2; give each symptom its own")
                             .arg(one.id.left(80), QString::number(*first)));
        } else {
            lines.insert(one.id, each.line());
        }
        course.symptoms.append(one);
    }
    for (JsonReader &each : m_reader.objects(QStringLiteral("figures")))
        course.figures.append(figure(each));
    course.overdoseRisk = overdoseRisk();
    m_reader.refuseOthers();
    return course;
}

} // namespace

Course readCourse(JsonReader &reader, const IdSet &knownSources)
{
    return CourseReader(reader, knownSources).read();
}

} // namespace Handrail
