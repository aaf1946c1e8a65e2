// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QJsonObject>
#include <QStringList>

namespace Handrail::Test {

/// A time as the sources write it: "6-24 hours", "7 days", "3-6 weeks", "day 2-4", "week 1-2". Empty for anything else.
std::optional<HourRange> hoursOfWords(const QString &words);

// What the content has otherwise than timelinefacts.json, each as one sentence that names the place.

/// The figures of each source, and the hours of each sign.
QStringList figuresOtherwise(const Course &course, const QJsonObject &facts);
/// The ranges that Handrail draws: each is what its own sources give together, or says why it is not.
QStringList rangesOtherwise(const Course &course, const QJsonObject &facts);
QStringList riskOtherwise(const Course::Danger &danger, const QJsonObject &facts);
QStringList ratesOtherwise(const QList<OverdoseRate> &rates, const QJsonArray &facts);

} // namespace Handrail::Test
