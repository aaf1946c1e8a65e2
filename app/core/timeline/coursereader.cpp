// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereader.h"

#include "core/content/contentlimits.h"

#include <QCoreApplication>

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
    struct SourcedRange
    {
        std::optional<HourRange> hours;
        QStringList sources;
    };

    static std::optional<HourRange> hourRange(const std::optional<std::pair<int, int>> &range);
    static std::optional<HourRange> optionalHours(JsonReader &reader, const QString &key);
    static std::optional<HourRange> requiredHours(JsonReader &reader, const QString &key);
    static bool isInOrder(const JsonReader &reader, const std::optional<HourRange> &onset,
                          const std::optional<HourRange> &worst, const std::optional<HourRange> &end);

    QStringList sources(JsonReader &reader) const;
    SourcedRange sourcedRange(const QString &key) const;
    Symptom symptom(JsonReader &reader) const;
    static std::optional<SymptomWindow> window(JsonReader &symptom);
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

CourseReader::SourcedRange CourseReader::sourcedRange(const QString &key) const
{
    SourcedRange range;
    if (auto reader = m_reader.object(key)) {
        range.hours = requiredHours(*reader, QStringLiteral("hours"));
        range.sources = sources(*reader);
        reader->refuseOthers();
    }
    return range;
}

std::optional<SymptomWindow> CourseReader::window(JsonReader &symptom)
{
    auto reader = symptom.optionalObject(QStringLiteral("window"));
    if (!reader)
        return {};
    const auto onset = requiredHours(*reader, QStringLiteral("onset"));
    const auto worst = optionalHours(*reader, QStringLiteral("worst"));
    const auto end = requiredHours(*reader, QStringLiteral("end"));
    reader->refuseOthers();
    if (!isInOrder(*reader, onset, worst, end) || !onset || !end)
        return {};
    return SymptomWindow{onset->from, onset->to, worst, end->from, end->to};
}

Symptom CourseReader::symptom(JsonReader &reader) const
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
    symptom.window = window(reader);
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
    const auto high = requiredHours(*reader, QStringLiteral("high"));
    const auto raised = requiredHours(*reader, QStringLiteral("raised"));
    const Message why = reader->message(QStringLiteral("why"), QStringLiteral("paragraph"));
    reader->refuseOthers();
    if (!high || !raised)
        return {};
    if (raised->from < high->to) {
        reader->error(tr("\"raised\" begins at %1 hours, before \"high\" is over at %2; the two must not overlap")
                          .arg(raised->from.count())
                          .arg(high->to.count()));
    }
    return Course::Danger{*high, *raised, why};
}

Course CourseReader::read()
{
    Course course;
    course.id = m_reader.id(QStringLiteral("id"));
    course.name = m_reader.message(QStringLiteral("name"), QStringLiteral("title"));
    course.summary = m_reader.message(QStringLiteral("summary"), QStringLiteral("paragraph"));
    const SourcedRange onset = sourcedRange(QStringLiteral("onset"));
    const SourcedRange worst = sourcedRange(QStringLiteral("worst"));
    const SourcedRange end = sourcedRange(QStringLiteral("end"));
    isInOrder(m_reader, onset.hours, worst.hours, end.hours);
    course.onset = onset.hours.value_or(HourRange{});
    course.worst = worst.hours.value_or(HourRange{});
    course.end = end.hours.value_or(HourRange{});
    course.onsetSources = onset.sources;
    course.worstSources = worst.sources;
    course.endSources = end.sources;
    course.lasting = m_reader.optionalMessage(QStringLiteral("lasting"), QStringLiteral("paragraph"));

    QHash<QString, int> lines;
    for (JsonReader &each : m_reader.objects(QStringLiteral("symptoms"))) {
        const Symptom one = symptom(each);
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
