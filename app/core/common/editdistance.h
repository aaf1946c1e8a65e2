// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <limits>

namespace Handrail {

/// How many letters have to be put in, taken out or changed to come from one word to another. Who does not care for
/// more than `most` is answered sooner: with any number over it.
int editDistance(QStringView a, QStringView b, int most = std::numeric_limits<int>::max());

} // namespace Handrail
