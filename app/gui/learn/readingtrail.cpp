// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/readingtrail.h"

namespace Handrail {

void ReadingTrail::open(const QString &id, double scroll)
{
    if (m_now >= 0) {
        if (m_places.at(m_now).id == id)
            return;
        m_places[m_now].scroll = scroll;
    }
    m_places.resize(m_now + 1);
    m_places.append({id, 0});
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_now = m_places.size() - 1;
}

std::optional<ReadingTrail::Place> ReadingTrail::back(double scroll)
{
    return canGoBack() ? move(-1, scroll) : std::nullopt;
}

std::optional<ReadingTrail::Place> ReadingTrail::forward(double scroll)
{
    return canGoForward() ? move(1, scroll) : std::nullopt;
}

std::optional<ReadingTrail::Place> ReadingTrail::move(int by, double scroll)
{
    m_places[m_now].scroll = scroll;
    m_now += by;
    return m_places.at(m_now);
}

void ReadingTrail::keepOnly(const QStringList &ids)
{
    QList<Place> kept;
    qsizetype now = -1;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        const bool isRepeated = !kept.isEmpty() && kept.constLast().id == place.id;
        if (ids.contains(place.id) && !isRepeated)
            kept.append(place);
        if (i <= m_now)
            now = kept.size() - 1;
    }
    m_places = kept;
    m_now = now;
}

} // namespace Handrail
