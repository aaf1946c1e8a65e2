// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/source.h"

#include <QStringList>

namespace Handrail {

QString Source::reference() const
{
    QStringList parts;
    if (!citation.isEmpty())
        parts.append(citation);
    if (year > 0 && !citation.contains(QString::number(year)))
        parts.append(QString::number(year));
    for (QString &part : parts) {
        if (!part.endsWith(u'.'))
            part += u'.';
    }
    if (!url.isEmpty())
        parts.append(url);
    return parts.join(u' ');
}

} // namespace Handrail
