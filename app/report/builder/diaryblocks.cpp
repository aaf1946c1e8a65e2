// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/diaryblocks.h"

#include "core/timeline/timewords.h"
#include "report/builder/spans.h"

#include <algorithm>

namespace Handrail {

namespace {

/// The wish to use has a row of its own, from 0 to 10.
const QString cravingSign = QStringLiteral("craving");

} // namespace

QList<DiarySheet::Section> DiaryBlocks::sections(const Course &course)
{
    using Group = Symptom::Group;
    QList<DiarySheet::Section> sections;
    for (const Group group : {Group::Body, Group::Stomach, Group::Sleep, Group::Mood}) {
        DiarySheet::Section section{TimeWords::group(group), {}};
        for (const Symptom &symptom : course.symptoms) {
            if (symptom.group == group && symptom.id != cravingSign)
                section.rows.append(plainText(symptom.plainName.translated()));
        }
        if (!section.rows.isEmpty())
            sections.append(section);
    }
    return sections;
}

QList<DiarySheet::Day> DiaryBlocks::week(const DiaryDays &days, int first, const QLocale &locale)
{
    QList<DiarySheet::Day> week;
    for (int day = first; day < std::min(days.count, first + DiaryDays::week); ++day) {
        DiarySheet::Day entry{tr("Day %1", "of a diary").arg(locale.toString(day + 1)), {}};
        if (days.first.isValid()) {
            const QDate date = days.first.addDays(day);
            entry.date = tr("%1 %2", "short name of the weekday, day of the month")
                             .arg(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), locale.toString(date.day()));
        }
        week.append(entry);
    }
    return week;
}

QString DiaryBlocks::weekTitle(const DiaryDays &days, int first, int count, const QLocale &locale)
{
    const QString from = locale.toString(first + 1);
    const QString to = locale.toString(first + count);
    return days.first.isValid()
               ? tr("Days %1 to %2, from %3").arg(from, to, Spans::dateWords(days.first.addDays(first), locale))
               : tr("Days %1 to %2").arg(from, to);
}

QList<ReportBlock> DiaryBlocks::diary(const Course &course, const DiaryDays &days, const QLocale &locale)
{
    const auto paragraph = [](const QString &words) {
        return ReportParagraph{Spans::words(words), ReportParagraph::Style::Body};
    };
    QList<ReportBlock> blocks{
        ReportHeading{1, Spans::words(tr("How to fill it in"))},
        paragraph(tr("Once a day, write a number in each box: 0 for not at all, 1 for a little, 2 for quite bad, 3 for "
                     "very bad. Longing to use goes from 0 to 10, and sleep is in hours. If no date stands under a "
                     "day, write it on the line. Leave out what you like. Show it to your nurse or doctor."))};
    for (int first = 0; first < days.count; first += DiaryDays::week) {
        const QList<DiarySheet::Day> shown = week(days, first, locale);
        if (first > 0)
            blocks.append(ReportPageBreak{});
        blocks.append(ReportHeading{2, Spans::words(weekTitle(days, first, int(shown.size()), locale))});
        // Boxes for a shaky hand: a sheet for the body, another for the rest.
        const QList<DiarySheet::Section> all = sections(course);
        const bool isLong = all.size() > 1;
        if (isLong) {
            blocks.append(DiarySheet::boxes(shown, all.mid(0, 1), {}));
            blocks.append(ReportPageBreak{});
        }
        blocks.append(
            DiarySheet::boxes(shown, all.mid(isLong ? 1 : 0), {tr("Longing to use, 0 to 10"), tr("Hours of sleep")}));
        blocks.append(ReportHeading{2, Spans::words(tr("What helped"))});
        blocks.append(DiarySheet::lines(shown));
    }
    blocks.append(ReportPageBreak{}); // the sheets by themselves, what to do in danger by itself
    return blocks;
}

} // namespace Handrail
