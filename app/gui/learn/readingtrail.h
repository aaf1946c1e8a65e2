// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Handrail {

/// What was opened one after the other, with the place in it, for going back and forward.
class ReadingTrail
{
public:
    struct Place
    {
        QString id;
        double scroll = 0; ///< 0 at the top, 1 at the end

        friend bool operator==(const Place &, const Place &) = default;
    };

    static constexpr int longest = 100;

    /// `id` is opened; `scroll` is where the reader stood in the item before it. What was forward is gone.
    void open(const QString &id, double scroll);

    // Where the reader comes to; none at the end of the trail. `scroll` is where they stand now.
    std::optional<Place> back(double scroll);
    std::optional<Place> forward(double scroll);
    bool canGoBack() const { return m_now > 0; }
    bool canGoForward() const { return m_now + 1 < m_places.size(); }

    /// Forgets what there is no longer.
    void keepOnly(const QStringList &ids);

private:
    std::optional<Place> move(int by, double scroll);

    QList<Place> m_places;
    qsizetype m_now = -1;
};

} // namespace Handrail
