// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QDate>
#include <QString>

namespace Handrail {

/// A number or address to turn to.
struct HelpLine
{
    enum class Kind { Emergency, Crisis, Treatment, UseAlone, Poison, Health, Family, Locator };

    QString territory; ///< ISO 3166 code "US", or with a part "GB-SCT"; "EU"; "XX" for anywhere else
    Kind kind = Kind::Treatment;
    Message name;
    QString phone; ///< may be empty
    QString alternativePhone;
    QString textTo;    ///< how to reach it by text message; may be empty
    QString textPhone; ///< TTY
    Message hours;     ///< may be empty
    QString url;
    QDate checkedOn; ///< the day somebody last compared it with the operator's own page
};

} // namespace Handrail
