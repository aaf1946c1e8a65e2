// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Handrail {

/// The ids of one kind that content may refer to. Where a file that holds some of them could not be read, any id is
/// let through: one mistake is named once, not in every place that leads there.
class IdSet
{
public:
    void insert(const QString &id) { m_ids.insert(id); }
    void setIncomplete() { m_isComplete = false; }
    bool allows(const QString &id) const { return !m_isComplete || m_ids.contains(id); }

private:
    QSet<QString> m_ids;
    bool m_isComplete = true;
};

/// The ids of the folder that is read, and of what it is laid over.
struct KnownIds
{
    IdSet sources;
    IdSet topics;
    IdSet signs;
    IdSet courses;
    IdSet questionnaires;
    IdSet views;
};

} // namespace Handrail
