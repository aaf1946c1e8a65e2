// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "gui/widgets/foldingsidelist.h"
#include "report/reportbuilder.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>

namespace Handrail {

/// What Understand puts on paper and on the projector.
class LearnReport
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::LearnReport)

public:
    /// What a page on paper needs besides the content.
    struct Surroundings
    {
        std::function<QString()> territory = [] { return QString(); }; ///< whose help lines stand at the foot
        std::function<QDate()> today = &QDate::currentDate;
    };

    LearnReport(const LibraryStore &store, Surroundings surroundings);

    /// Those of the items that have one of the ids, in the order of the items.
    ReportDocument document(const QList<FoldingSideList::Item> &items, const QStringList &ids) const;
    ReportDocument slides(const QString &viewId, const QString &title) const;

private:
    ReportBuilder builder() const;

    const LibraryStore &m_store;
    const Surroundings m_surroundings;
};

} // namespace Handrail
