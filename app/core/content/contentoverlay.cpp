// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentoverlay.h"

#include <algorithm>

namespace Handrail {

namespace {

/// Parts of the same id are replaced where they stand, the others follow at the end.
template<typename Part>
void layOver(QList<Part> &below, const QList<Part> &above)
{
    for (const Part &part : above) {
        const auto same =
            std::find_if(below.begin(), below.end(), [&](const Part &each) { return each.id == part.id; });
        if (same != below.end())
            *same = part;
        else
            below.append(part);
    }
}

/// A view is replaced whole.
template<typename View>
void layViewOver(View &below, const View &above)
{
    if (!above.title.isEmpty())
        below = above;
}

/// The lines of `above`, and the emergency lines of `below` for each territory that has none there: whatever a clinic
/// lists, nobody is left without the number to call.
QList<HelpLine> helpLinesOver(const QList<HelpLine> &below, const QList<HelpLine> &above)
{
    QList<HelpLine> lines = above;
    for (const HelpLine &line : below) {
        const bool isReplaced = std::any_of(above.cbegin(), above.cend(), [&](const HelpLine &each) {
            return each.kind == HelpLine::Kind::Emergency && each.territory == line.territory;
        });
        if (line.kind == HelpLine::Kind::Emergency && !isReplaced)
            lines.append(line);
    }
    return lines;
}

} // namespace

void fillCourses(Library &library)
{
    QHash<QString, const Sign *> signs;
    for (const Sign &sign : std::as_const(library.signs))
        signs.insert(sign.id, &sign);
    for (Course &course : library.courses) {
        course.overdoseRisk = library.overdoseRisk;
        for (Symptom &symptom : course.symptoms) {
            if (const Sign *sign = signs.value(symptom.id))
                static_cast<Sign &>(symptom) = *sign;
        }
    }
}

Library laidOver(const Library &base, const Library &added)
{
    Library library = base;
    layOver(library.sources, added.sources);
    layOver(library.topics, added.topics);
    layOver(library.signs, added.signs);
    layOver(library.courses, added.courses);
    if (added.overdoseRisk) {
        library.overdoseRisk = added.overdoseRisk;
        library.overdoseRates = added.overdoseRates;
    }
    fillCourses(library);
    layOver(library.questionnaires, added.questionnaires);
    layOver(library.handouts, added.handouts);
    layOver(library.sessions, added.sessions);
    library.pictures.insert(added.pictures);
    layViewOver(library.comparison, added.comparison);
    layViewOver(library.situations, added.situations);
    layViewOver(library.walkthrough, added.walkthrough);
    layViewOver(library.brainMap, added.brainMap);
    layViewOver(library.lostTolerance, added.lostTolerance);
    layOver(library.glossary, added.glossary);
    if (!added.helpLines.isEmpty())
        library.helpLines = helpLinesOver(base.helpLines, added.helpLines);
    return library;
}

} // namespace Handrail
