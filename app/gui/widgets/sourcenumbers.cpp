// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/sourcenumbers.h"

namespace Handrail {

int SourceNumbers::numberOf(const QString &sourceId)
{
    const qsizetype known = m_ids.indexOf(sourceId);
    if (known >= 0)
        return int(known) + 1;
    m_ids.append(sourceId);
    return int(m_ids.size());
}

} // namespace Handrail
