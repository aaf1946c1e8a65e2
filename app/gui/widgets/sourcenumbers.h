// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Handrail {

/// Gives every source its number in order of first mention, as the list of sources at the end has it.
class SourceNumbers
{
public:
    int numberOf(const QString &sourceId); ///< from 1; a new source gets the next number
    const QStringList &ids() const { return m_ids; }
    void clear() { m_ids.clear(); }

private:
    QStringList m_ids;
};

} // namespace Handrail
