// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Handrail {

/// QString::simplified(), at a tenth of its cost for a text that needs nothing done: nearly all of a library's do not.
QString simplified(QString text);

} // namespace Handrail
