// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereader.h"

#include "core/content/partreaders.h"
#include "core/timeline/timereader.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Handrail {

namespace {

const QString roleParagraph = QStringLiteral("paragraph");

std::optional<HourRange> hoursOf(const std::optional<SourcedRange> &range)
{
    return range ? std::optional(range->hours) : std::nullopt;
}

/// Reads one course, and checks that what comes later stands later.
class CourseReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::CourseReader)

public:
    CourseReader(JsonReader &reader, const KnownIds &known)
        : m_reader(reader)
        , m_known(known)
        , m_times(known.sources)
    {}

    Course read();

private:
    std::optional<Course::Lasting> lasting() const;
    QList<Symptom> symptoms() const;
    Symptom symptom(JsonReader &reader) const;
    std::optional<SymptomWindow> window(JsonReader &symptom) const;
    CourseFigure figure(JsonReader &reader) const;

    JsonReader &m_reader;
    const KnownIds &m_known;
    const TimeReader m_times;
    std::optional<SourcedRange> m_end; ///< of the course
};

std::optional<Course::Lasting> CourseReader::lasting() const
{
    auto reader = m_reader.optionalObject(QStringLiteral("lasting"));
    if (!reader)
        return {};
    Course::Lasting lasting;
    lasting.says = reader->message(QStringLiteral("says"), roleParagraph);
    lasting.sources = m_times.sources(*reader);
    lasting.confidence = readConfidence(*reader);
    reader->refuseOthers();
    return lasting;
}

/// Each time of a window has its own sources. Where no source gives an end for this sign alone, the author says so
/// with "course", and the end is that of the course.
std::optional<SymptomWindow> CourseReader::window(JsonReader &symptom) const
{
    auto reader = symptom.optionalObject(QStringLiteral("window"));
    if (!reader)
        return {};
    const QString endKey = QStringLiteral("end");
    const auto onset = m_times.required(*reader, QStringLiteral("onset"));
    const auto worst = m_times.optional(*reader, QStringLiteral("worst"));
    const bool endsWithCourse = reader->value().toObject().value(endKey).isString();
    std::optional<SourcedRange> end;
    if (!endsWithCourse) {
        end = m_times.required(*reader, endKey);
    } else if (reader->choice(endKey, {QStringLiteral("course")}) == QLatin1String("course")) {
        end = m_end;
        if (!m_end) {
            reader->errorAt(endKey, tr("the course has no \"end\" that this sign could end with; give the course its "
                                       "end, or leave the window out"));
        }
    }
    reader->refuseOthers();
    if (!TimeReader::isInOrder(*reader, hoursOf(onset), hoursOf(worst), hoursOf(end)) || !onset || !end)
        return {};
    return SymptomWindow{*onset, worst, *end, endsWithCourse};
}

Symptom CourseReader::symptom(JsonReader &reader) const
{
    static const QStringList stages{QStringLiteral("early"), QStringLiteral("later"), QStringLiteral("lasting")};
    Symptom symptom;
    symptom.id = reader.reference(QStringLiteral("sign"), m_known.signs,
                                  tr("there is no sign with the id \"%1\"; add it to the signs, or correct the id"));
    symptom.stage =
        Symptom::Stage(std::max<qsizetype>(0, stages.indexOf(reader.choice(QStringLiteral("stage"), stages))));
    symptom.window = window(reader);
    symptom.canLast = reader.optionalBool(QStringLiteral("canLast"), false);
    if (symptom.canLast && symptom.window && !symptom.window->endsWithCourse) {
        reader.errorAt(QStringLiteral("canLast"),
                       tr("\"canLast\" is for a symptom whose end nobody knows; this one has an \"end\" of its own"));
    }
    symptom.sources = m_times.sources(reader);
    reader.refuseOthers();
    return symptom;
}

QList<Symptom> CourseReader::symptoms() const
{
    QList<Symptom> symptoms;
    QHash<QString, int> lines;
    for (JsonReader &each : m_reader.objects(QStringLiteral("symptoms"))) {
        const Symptom one = symptom(each);
        if (const auto first = lines.constFind(one.id); first != lines.cend() && !one.id.isEmpty()) {
            each.errorAt(QStringLiteral("sign"),
                         tr("the sign \"%1\" stands here twice, first on line %2; take one of them out")
                             .arg(one.id.left(80), QString::number(*first)));
        } else {
            lines.insert(one.id, each.line());
        }
        symptoms.append(one);
    }
    return symptoms;
}

CourseFigure CourseReader::figure(JsonReader &reader) const
{
    CourseFigure figure;
    figure.source = m_times.source(reader);
    figure.onset = TimeReader::optionalHours(reader, QStringLiteral("onset"));
    figure.worst = TimeReader::optionalHours(reader, QStringLiteral("worst"));
    figure.end = TimeReader::optionalHours(reader, QStringLiteral("end"));
    figure.confidence = readConfidence(reader);
    figure.note = reader.optionalMessage(QStringLiteral("note"), roleParagraph);
    reader.refuseOthers();
    TimeReader::isInOrder(reader, figure.onset, figure.worst, figure.end);
    if (!figure.onset && !figure.worst && !figure.end && figure.note.isEmpty())
        reader.error(tr("this source says nothing here; give its hours, or a \"note\" on what it says instead"));
    return figure;
}

Course CourseReader::read()
{
    Course course;
    course.id = m_reader.id(QStringLiteral("id"));
    course.name = m_reader.message(QStringLiteral("name"), QStringLiteral("title"));
    course.summary = m_reader.message(QStringLiteral("summary"), roleParagraph);
    course.uncertain = m_reader.optionalMessage(QStringLiteral("uncertain"), roleParagraph);
    course.onset = m_times.optional(m_reader, QStringLiteral("onset"));
    course.worst = m_times.optional(m_reader, QStringLiteral("worst"));
    course.end = m_times.optional(m_reader, QStringLiteral("end"));
    m_end = course.end;
    TimeReader::isInOrder(m_reader, hoursOf(course.onset), hoursOf(course.worst), hoursOf(course.end));
    course.lasting = lasting();
    course.signsNote = m_reader.optionalMessage(QStringLiteral("signsNote"), roleParagraph);
    course.symptoms = symptoms();
    for (JsonReader &each : m_reader.objects(QStringLiteral("figures")))
        course.figures.append(figure(each));
    m_reader.refuseOthers();
    return course;
}

} // namespace

Course readCourse(JsonReader &reader, const KnownIds &known)
{
    return CourseReader(reader, known).read();
}

} // namespace Handrail
