// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/json.h"
#include "core/content/knownids.h"
#include "core/timeline/course.h"

#include <QCoreApplication>

namespace Handrail {

/// Reads times after the last use, each with who gives it and how sure that is.
class TimeReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimeReader)

public:
    explicit TimeReader(const IdSet &knownSources)
        : m_knownSources(knownSources)
    {}

    static std::optional<HourRange> optionalHours(JsonReader &reader, const QString &key);
    std::optional<SourcedRange> required(JsonReader &reader, const QString &key) const;
    std::optional<SourcedRange> optional(JsonReader &reader, const QString &key) const;
    QStringList sources(JsonReader &reader) const; ///< the key "sources"
    QString source(JsonReader &reader) const;      ///< the key "source"

    /// Onset, worst and end follow each other; worst may overlap both. What does not is written down.
    static bool isInOrder(const JsonReader &reader, const std::optional<HourRange> &onset,
                          const std::optional<HourRange> &worst, const std::optional<HourRange> &end);

private:
    std::optional<SourcedRange> range(JsonReader reader) const;

    const IdSet &m_knownSources;
};

} // namespace Handrail
