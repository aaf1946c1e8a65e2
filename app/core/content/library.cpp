// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/library.h"

#include "core/content/helplinewords.h"

#include <algorithm>

namespace Handrail {

namespace {

template<typename T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const T &each) { return each.id == id; });
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

QList<Library::View> Library::views() const
{
    QList<View> found;
    for (const View &view :
         {View{ViewId::situations, situations.title}, View{ViewId::walkthrough, walkthrough.title},
          View{ViewId::brainMap, brainMap.title}, View{ViewId::lostTolerance, lostTolerance.title}}) {
        if (!view.title.isEmpty())
            found.append(view);
    }
    return found;
}

const Topic *Library::topic(const QString &id) const
{
    return findById(topics, id);
}

const Course *Library::course(const QString &id) const
{
    return findById(courses, id);
}

const Questionnaire *Library::questionnaire(const QString &id) const
{
    return findById(questionnaires, id);
}

const HandoutRecipe *Library::handout(const QString &id) const
{
    return findById(handouts, id);
}

const SessionPlan *Library::session(const QString &id) const
{
    return findById(sessions, id);
}

const Source *Library::source(const QString &id) const
{
    return findById(sources, id);
}

QList<HelpLine> Library::helpLinesFor(const QString &territory) const
{
    const QString country = territory.section(u'-', 0, 0);
    QList<HelpLine> found;
    for (const HelpLine &line : helpLines) {
        if (line.territory == territory || line.territory == country)
            found.append(line);
    }
    const auto isEmergency = [](const HelpLine &line) { return line.kind == HelpLine::Kind::Emergency; };
    if (territory != QLatin1String("XX") && std::none_of(found.cbegin(), found.cend(), isEmergency)) {
        const bool takesAll = found.isEmpty();
        const QString standIn = standInTerritory(helpLines, territory);
        for (const HelpLine &line : helpLines) {
            if (line.territory == standIn && (takesAll || isEmergency(line)))
                found.append(line);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const HelpLine &a, const HelpLine &b) { return a.kind < b.kind; });
    return found;
}

} // namespace Handrail
