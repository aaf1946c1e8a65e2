// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows about whole courses: what each source says of one, and two beside each other.

#include "core/content/inlinetext.h"
#include "core/timeline/coursereading.h"
#include "core/timeline/timelinerows.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace Handrail {

namespace {

using Kind = TimelineBar::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineRows)
};

QString startsWords(const HourRange &hours)
{
    return Words::tr("It starts %1 after the last use.", "%1: 6 to 12 hours").arg(TimeWords::range(hours));
}

QString worstWords(const HourRange &hours)
{
    return Words::tr("It is worst after %1.", "%1: 24 to 48 hours").arg(TimeWords::range(hours));
}

QString overWords(const HourRange &hours)
{
    return Words::tr("The hardest part is over after %1.", "%1: 4 to 10 days").arg(TimeWords::range(hours));
}

/// A name as the start of what is said of it: "WHO 2009: It starts ..."
QString spoken(const QString &name, const QStringList &sentences)
{
    return Words::tr("%1: %2", "%1: a name; %2: what is said of it, in sentences").arg(name, sentences.join(u' '));
}

QString sourceLabel(const Library &library, const QString &id)
{
    const Source *source = library.source(id);
    return source && !source->label.isEmpty() ? source->label : id;
}

std::optional<HourRange> hoursOf(const std::optional<SourcedRange> &range)
{
    return range ? std::optional(range->hours) : std::nullopt;
}

bool isWeak(const std::optional<SourcedRange> &range)
{
    return range && range->confidence == Confidence::Weak;
}

/// Start, worst part and end in one row. The worst part comes last, over the others where they meet.
void addRanges(TimelineRow &row, QStringList &sentences, const std::optional<HourRange> &starts,
               const std::optional<HourRange> &worst, const std::optional<HourRange> &over)
{
    const auto add = [&](Kind kind, const std::optional<HourRange> &hours, QString (*words)(const HourRange &)) {
        if (hours)
            row.bars.append({.kind = kind, .hours = *hours, .isOpenEnded = hours->to > TimeScale::weeksEnd});
        return hours ? words(*hours) : QString();
    };
    const QString first = add(Kind::Starts, starts, startsWords);
    const QString last = add(Kind::Over, over, overWords);
    const QString between = add(Kind::Hardest, worst, worstWords);
    for (const QString &sentence : {first, between, last}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    if (row.bars.isEmpty())
        row.remark = Words::tr("no hours given");
}

TimelineRow usedRow(const Course &course)
{
    TimelineRow row;
    row.name = Words::tr("What the chart draws");
    row.isEmphasised = true;
    QStringList sentences;
    addRanges(row, sentences, hoursOf(course.onset), hoursOf(course.worst), hoursOf(course.end));
    if (row.bars.isEmpty()) {
        row.remark = Words::tr("not well known");
        sentences << Words::tr("The hours are not well known.");
    }
    const std::optional<SourcedRange> *ranges[] = {&course.onset, &course.end, &course.worst};
    qsizetype bar = 0;
    for (const auto *range : ranges) {
        if (!*range)
            continue;
        row.bars[bar++].isUncertain = course.isUncertain() || isWeak(*range);
        if (!(*range)->why.isEmpty())
            sentences << plainText((*range)->why.translated());
    }
    row.sentence = spoken(row.name, sentences);
    return row;
}

TimelineRow sourceRow(const CourseFigure &figure, const Library &library)
{
    const QString label = sourceLabel(library, figure.source);
    const bool isWeak = figure.confidence == Confidence::Weak;
    TimelineRow row;
    row.name = isWeak ? Words::tr("%1 (weak)", "%1: a source that is not much to rely on").arg(label) : label;
    QStringList sentences;
    addRanges(row, sentences, figure.onset, figure.worst, figure.end);
    for (TimelineBar &bar : row.bars)
        bar.isUncertain = isWeak;
    if (sentences.isEmpty())
        sentences << Words::tr("It gives no hours.", "a source");
    if (isWeak)
        sentences << Words::tr("This is a weak source.");
    if (!figure.note.isEmpty())
        sentences << plainText(figure.note.translated());
    row.sentence = spoken(label, sentences);
    return row;
}

/// One row of a course that stands beside another: what it is about, and when.
TimelineRow comparedRow(const Course &course, Kind kind, const QString &name, const std::optional<SourcedRange> &range,
                        QString (*words)(const HourRange &))
{
    TimelineRow row;
    row.name = name;
    if (range) {
        row.bars.append({.kind = kind,
                         .hours = range->hours,
                         .isOpenEnded = range->hours.to > TimeScale::weeksEnd,
                         .isUncertain = course.isUncertain() || isWeak(range)});
        QStringList sentences{words(range->hours)};
        if (row.bars.constFirst().isUncertain)
            sentences << Words::tr("This is not sure.");
        row.sentence = spoken(course.name.translated(), sentences);
    } else {
        row.remark = Words::tr("not well known");
        row.sentence = spoken(course.name.translated(), {Words::tr("%1: not well known.").arg(name)});
    }
    return row;
}

TimelineSection comparedSection(const Course &course)
{
    TimelineSection section{course.name.translated(), {}};
    section.rows << comparedRow(course, Kind::Starts, Words::tr("Starts"), course.onset, startsWords)
                 << comparedRow(course, Kind::Hardest, Words::tr("At its worst"), course.worst, worstWords)
                 << comparedRow(course, Kind::Over, Words::tr("Hardest part over"), course.end, overWords);
    if (const auto row = lastingRow(course)) {
        section.rows << *row;
        section.rows.last().sentence = spoken(course.name.translated(), {row->sentence});
    }
    return section;
}

/// A sign that both courses have: where it stands in each.
struct SharedSign
{
    const Symptom *inFirst = nullptr;
    const Symptom *inSecond = nullptr;

    bool hasHours() const { return inFirst->window || inSecond->window; }
};

/// In the order of the first course's chart, or of the second's where only that gives hours.
QList<SharedSign> sharedSigns(const Course &first, const Course &second, const RowChoice &choice)
{
    const bool followsFirst = hasHoursOfSigns(first) || !hasHoursOfSigns(second);
    const Course &leading = followsFirst ? first : second;
    const Course &other = followsFirst ? second : first;
    QList<SharedSign> shared;
    const QList<int> order = rowOrder(leading);
    for (const int index : order) {
        const Symptom &symptom = leading.symptoms.at(index);
        const auto found = std::find_if(other.symptoms.cbegin(), other.symptoms.cend(),
                                        [&symptom](const Symptom &each) { return each.id == symptom.id; });
        if (found != other.symptoms.cend() && (!choice.group || symptom.group == *choice.group))
            shared.append(followsFirst ? SharedSign{&symptom, &*found} : SharedSign{&*found, &symptom});
    }
    return shared;
}

/// A row of a sign, or of a stage that stands for its signs, in one of two courses.
TimelineRow sideRow(const Course &course, const Symptom &symptom, const QString &says)
{
    TimelineRow row;
    row.name = course.name.translated();
    row.sentence = spoken(row.name, {says});
    row.bars = symptomBars(course, symptom);
    return row;
}

/// A sign's two rows stand together.
QList<TimelineSection> signSections(const Course &first, const Course &second, const QList<SharedSign> &shared)
{
    QList<TimelineSection> sections;
    for (const SharedSign &sign : shared) {
        if (sign.hasHours())
            sections.append({sign.inFirst->plainName.translated(),
                             {sideRow(first, *sign.inFirst, symptomSentence(first, *sign.inFirst)),
                              sideRow(second, *sign.inSecond, symptomSentence(second, *sign.inSecond))}});
    }
    return sections;
}

/// Where no hours of a sign are known, all signs of a stage would look the same: the stage stands for them, as long as
/// those of its signs that do not go on and on.
QList<TimelineSection> stageSections(const Course &first, const Course &second, const QList<SharedSign> &shared)
{
    using Stage = Symptom::Stage;
    QList<TimelineSection> sections;
    for (const Stage stage : {Stage::Early, Stage::Later, Stage::Lasting}) {
        QStringList names;
        const SharedSign *usual = nullptr;
        for (const SharedSign &sign : shared) {
            if (sign.inFirst->stage != stage || sign.inSecond->stage != stage)
                continue;
            names << sign.inFirst->plainName.translated();
            if (!usual || usual->inFirst->canLast || usual->inSecond->canLast)
                usual = &sign;
        }
        if (!usual)
            continue;
        const QString title = TimeWords::stage(stage);
        const QString says = Words::tr("%1: %2. The hours are not well known.", "%1: Early; %2: a list of signs")
                                 .arg(title, names.join(Words::tr("; ", "between the items of a list in one line")));
        sections.append({title, {sideRow(first, *usual->inFirst, says), sideRow(second, *usual->inSecond, says)}});
    }
    return sections;
}

void addNotes(TimelineRows &rows, std::initializer_list<std::reference_wrapper<const Course>> courses)
{
    for (const Course &course : courses) {
        if (course.isUncertain())
            rows.notes << uncertaintyNote(course);
    }
}

} // namespace

TimelineRows sourceRows(const Course &course, const Library &library, const RowChoice &choice)
{
    TimelineRows rows;
    rows.title = Words::tr("%1: what the sources say", "%1: a kind of opioid").arg(course.name.translated());
    rows.slideTitle = Words::tr("What the sources say");
    rows.opening = Words::tr("%1: when each source says that withdrawal starts, is worst, and is mostly over.")
                       .arg(course.name.translated());
    rows.sections.append({Words::tr("Handrail uses"), {usedRow(course)}});
    TimelineSection each{Words::tr("Each source says"), {}};
    for (const CourseFigure &figure : course.figures)
        each.rows.append(sourceRow(figure, library));
    if (!each.rows.isEmpty())
        rows.sections.append(each);
    addNotes(rows, {course});
    rows.risk = choice.hasRisk ? timelineRisk(course) : std::nullopt;
    rows.events = eventsOf(rows);
    return rows;
}

TimelineRows comparedRows(const Course &first, const Course &second, const RowChoice &choice)
{
    TimelineRows rows;
    rows.title = Words::tr("%1 and %2", "two kinds of opioid").arg(first.name.translated(), second.name.translated());
    rows.slideTitle = Words::tr("Two kinds of opioid");
    rows.opening =
        Words::tr("%1 beside %2: when withdrawal starts, is worst, and is mostly over, and what can last longer.")
            .arg(first.name.translated(), second.name.translated());
    rows.sections << comparedSection(first) << comparedSection(second);
    addNotes(rows, {first, second});
    if (choice.hasRisk)
        rows.risk = first.overdoseRisk ? timelineRisk(first) : timelineRisk(second);
    rows.events = eventsOf(rows);
    return rows;
}

TimelineRows comparedRowsWithSigns(const Course &first, const Course &second, const RowChoice &choice)
{
    TimelineRows rows = comparedRows(first, second, choice);
    const QList<SharedSign> shared = sharedSigns(first, second, choice);
    QList<TimelineSection> sections = signSections(first, second, shared);
    if (sections.isEmpty())
        sections = stageSections(first, second, shared);
    if (sections.isEmpty() && choice.group)
        sections = {{Words::tr("There is no sign of this kind here."), {}}};
    rows.sections += sections;
    rows.events = eventsOf(rows);
    return rows;
}

} // namespace Handrail
