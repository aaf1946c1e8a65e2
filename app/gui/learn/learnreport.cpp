// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnreport.h"

#include "core/search/searchdocument.h"

#include <utility>

namespace Handrail {

LearnReport::LearnReport(const LibraryStore &store, Surroundings surroundings)
    : m_store(store)
    , m_surroundings(std::move(surroundings))
{}

ReportBuilder LearnReport::builder() const
{
    return ReportBuilder(m_store.library(), QLocale(), m_surroundings.today(), m_surroundings.territory());
}

ReportDocument LearnReport::document(const QList<FoldingSideList::Item> &items, const QStringList &ids) const
{
    const Library &library = m_store.library();
    ReportBuilder builder = this->builder();
    QString title;
    for (const FoldingSideList::Item &item : items) {
        if (!ids.contains(item.id))
            continue;
        if (title.isEmpty())
            title = item.title;
        if (const Topic *topic = library.topic(item.id))
            builder.addTopic(*topic);
        else if (item.id == comparisonItemId)
            builder.addComparison();
        else
            builder.addView(item.id);
    }
    if (ids.size() == items.size() && items.size() > 1)
        title = tr("Understand", "title of a booklet with everything in it");
    else if (ids.size() > 1)
        title = tr("%1, and more", "title of a document with several topics").arg(title);
    return builder.document(title);
}

ReportDocument LearnReport::slides(const QString &viewId, const QString &title) const
{
    ReportBuilder builder = this->builder();
    builder.addViewSlides(viewId);
    return builder.document(title);
}

} // namespace Handrail
