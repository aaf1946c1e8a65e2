// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pageddocument.h"

#include "report/layout/pagelayout.h"

namespace Handrail {

struct PagedDocument::Private
{
    PageLayout layout;
};

PagedDocument::PagedDocument(const ReportDocument &document, const PageStyle &style)
    : d(new Private{PageLayout(document, style)})
{}

PagedDocument::~PagedDocument() = default;
PagedDocument::PagedDocument(const PagedDocument &) = default;
PagedDocument &PagedDocument::operator=(const PagedDocument &) = default;

int PagedDocument::pageCount() const
{
    return d->layout.pageCount();
}

QSizeF PagedDocument::pageSize() const
{
    return d->layout.style().size;
}

const PageStyle &PagedDocument::style() const
{
    return d->layout.style();
}

void PagedDocument::paintPage(QPainter &painter, int page) const
{
    if (page >= 0 && page < pageCount())
        d->layout.paint(painter, page);
}

QString PagedDocument::pageText(int page) const
{
    return page >= 0 && page < pageCount() ? d->layout.pageText(page) : QString();
}

QList<PagedDocument::Bookmark> PagedDocument::bookmarks() const
{
    return d->layout.bookmarks();
}

} // namespace Handrail
