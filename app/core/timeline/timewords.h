// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"

/// Hours after the last use in plain words of the language in use: hours up to three days, then days, then weeks.
namespace Handrail::TimeWords {

QString tick(Hours at); ///< as short as can be, for a mark on the scale: "6 h", "2 d", "1 wk"
QString longer();       ///< the last mark of the scale

int weeksOnScale(); ///< the last weeks that the scale shows; what goes on is "longer than" that

QString duration(Hours hours);           ///< "30 hours", "4 days", "2 weeks"
QString about(Hours hours);              ///< "about 30 hours", "about 3 days", "more than 8 weeks"
QString range(const HourRange &range);   ///< "6 to 12 hours", "6 hours to 7 days"
QString stage(Symptom::Stage stage);     ///< "Early"
QString group(Symptom::Group group);     ///< "Body"
QString sureness(Confidence confidence); ///< "weak": how sure a time or a figure is

} // namespace Handrail::TimeWords
