// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/simplified.h"

namespace Handrail {

namespace {

bool isSimplified(QStringView text)
{
    bool isAfterSpace = true; // a space is not wanted at the start either
    for (const QChar c : text) {
        const bool isSpace = c.isSpace();
        if (isSpace && (isAfterSpace || c != u' '))
            return false;
        isAfterSpace = isSpace;
    }
    return text.isEmpty() || !isAfterSpace;
}

} // namespace

QString simplified(QString text)
{
    return isSimplified(text) ? text : text.simplified();
}

} // namespace Handrail
