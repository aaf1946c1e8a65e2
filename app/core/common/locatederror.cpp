// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/locatederror.h"

namespace Handrail {

QString LocatedError::toString() const
{
    QString place = file;
    if (line > 0)
        place += u':' + QString::number(line);
    if (line > 0 && column > 0)
        place += u':' + QString::number(column);
    return place + QStringLiteral(": ") + what;
}

} // namespace Handrail
