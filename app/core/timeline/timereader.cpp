// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timereader.h"

#include "core/content/contentlimits.h"
#include "core/content/partreaders.h"

namespace Handrail {

namespace {

std::optional<HourRange> hourRange(const std::optional<std::pair<int, int>> &range)
{
    return range ? std::optional(HourRange{Hours(range->first), Hours(range->second)}) : std::nullopt;
}

} // namespace

std::optional<HourRange> TimeReader::optionalHours(JsonReader &reader, const QString &key)
{
    return hourRange(reader.optionalRange(key, 0, ContentLimits::hours));
}

QStringList TimeReader::sources(JsonReader &reader) const
{
    return reader.references(QStringLiteral("sources"), m_knownSources,
                             tr("there is no source with the id \"%1\"; add it to the sources, or correct the id"));
}

QString TimeReader::source(JsonReader &reader) const
{
    return reader.reference(QStringLiteral("source"), m_knownSources,
                            tr("there is no source with the id \"%1\"; add it to the sources, or correct the id"));
}

std::optional<SourcedRange> TimeReader::range(JsonReader reader) const
{
    const auto hours = hourRange(reader.range(QStringLiteral("hours"), 0, ContentLimits::hours));
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

std::optional<SourcedRange> TimeReader::required(JsonReader &reader, const QString &key) const
{
    const auto found = reader.object(key);
    return found ? range(*found) : std::nullopt;
}

std::optional<SourcedRange> TimeReader::optional(JsonReader &reader, const QString &key) const
{
    const auto found = reader.optionalObject(key);
    return found ? range(*found) : std::nullopt;
}

bool TimeReader::isInOrder(const JsonReader &reader, const std::optional<HourRange> &onset,
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

} // namespace Handrail
