// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QStringList>

namespace Handrail {

/// The few words of the overdose page, taken from the library in use: what to do, and whom to call.
struct OverdoseCard
{
    QString title;
    QStringList steps; ///< inline CommonMark
    QString callPhone; ///< "911"; empty when no number is known
};

/// The steps of the topic "overdose" and the emergency line of the territory.
OverdoseCard overdoseCard(const Library &library, const QString &territory);

} // namespace Handrail
