// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/overdoseriskreader.h"

#include "core/content/partreaders.h"
#include "core/timeline/timereader.h"

#include <QCoreApplication>

namespace Handrail {

namespace {

struct OverdoseRiskReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::OverdoseRiskReader)
};

const QString roleLabel = QStringLiteral("label");
const QString roleParagraph = QStringLiteral("paragraph");

std::optional<Course::Danger> readDanger(JsonReader &reader, const TimeReader &times)
{
    const auto high = times.required(reader, QStringLiteral("high"));
    const auto raised = times.required(reader, QStringLiteral("raised"));
    const Message why = reader.message(QStringLiteral("why"), roleParagraph);
    if (!high || !raised)
        return {};
    if (raised->hours.from < high->hours.to) {
        reader.error(OverdoseRiskReader::tr(
                         "\"raised\" begins at %1 hours, before \"high\" is over at %2; the two must not overlap")
                         .arg(raised->hours.from.count())
                         .arg(high->hours.to.count()));
    }
    return Course::Danger{*high, *raised, why};
}

/// A ratio lies in its interval, and an interval has two ends: what does not was copied wrongly.
std::optional<OverdoseRate::Ratio> readRatio(JsonReader &rate)
{
    auto reader = rate.optionalObject(QStringLiteral("ratio"));
    if (!reader)
        return {};
    const QString timesKey = QStringLiteral("times");
    OverdoseRate::Ratio ratio;
    if (!reader->has(timesKey))
        reader->error(OverdoseRiskReader::tr("the key \"%1\" is missing; it must be a number").arg(timesKey));
    const std::optional<double> times = reader->optionalNumber(timesKey);
    ratio.times = times.value_or(0);
    ratio.low = reader->optionalNumber(QStringLiteral("low"));
    ratio.high = reader->optionalNumber(QStringLiteral("high"));
    ratio.measure = reader->optionalMessage(QStringLiteral("measure"), roleLabel);
    reader->refuseOthers();
    if (ratio.low.has_value() != ratio.high.has_value()) {
        reader->error(OverdoseRiskReader::tr("an interval has two ends; give both \"low\" and \"high\", or neither"));
    } else if (times && (*times <= 0 || (ratio.low && (*ratio.low > *times || *ratio.high < *times)))) {
        reader->errorAt(timesKey, OverdoseRiskReader::tr("\"times\" must be over 0 and lie between \"low\" and "
                                                         "\"high\"; look at the source again"));
    }
    return ratio;
}

OverdoseRate readRate(JsonReader &reader, const TimeReader &times)
{
    OverdoseRate rate;
    rate.setting = reader.message(QStringLiteral("setting"), roleLabel);
    rate.when = reader.message(QStringLiteral("when"), roleLabel);
    rate.ratio = readRatio(reader);
    rate.says = reader.optionalMessage(QStringLiteral("says"), roleParagraph);
    rate.comparedWith = reader.optionalMessage(QStringLiteral("comparedWith"), roleLabel);
    rate.source = times.source(reader);
    rate.confidence = readConfidence(reader);
    rate.disagrees = reader.optionalBool(QStringLiteral("disagrees"), false);
    reader.refuseOthers();
    if (!rate.ratio && rate.says.isEmpty())
        reader.error(OverdoseRiskReader::tr("this says nothing; give the \"ratio\" that the source found, or what it "
                                            "\"says\""));
    return rate;
}

} // namespace

OverdoseRiskFile readOverdoseRisk(JsonReader &reader, const IdSet &knownSources)
{
    const TimeReader times(knownSources);
    OverdoseRiskFile file;
    file.danger = readDanger(reader, times);
    for (JsonReader &each : reader.optionalObjects(QStringLiteral("rates")))
        file.rates.append(readRate(each, times));
    reader.refuseOthers();
    return file;
}

} // namespace Handrail
