// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Handrail {

/// How many letters have to be put in, taken out or changed to come from one word to another.
int editDistance(const QString &a, const QString &b);

} // namespace Handrail
