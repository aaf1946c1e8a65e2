// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"
#include "core/content/source.h"

#include <QString>

#include <optional>

namespace Handrail {

/// One published figure of the risk of overdose after a break, for those who ask. It is read in a table; what clients
/// see of it is one calm sentence, and no curve ever has its height.
struct OverdoseRate
{
    /// How many times as high as in the time or the group it is compared with.
    struct Ratio
    {
        double times = 0;
        Message measure;           ///< "odds ratio"
        std::optional<double> low; ///< the 95 % interval, where the source gives it
        std::optional<double> high;
    };

    Message setting; ///< "After prison: deaths from drugs"
    Message when;    ///< "weeks 1 and 2"
    std::optional<Ratio> ratio;
    Message says;         ///< what the source found besides, or instead of, a ratio; may be empty
    Message comparedWith; ///< may be empty
    QString source;
    Confidence confidence = Confidence::Moderate;
    bool disagrees = false; ///< this source finds no raised risk
};

} // namespace Handrail
