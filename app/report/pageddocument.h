// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagestyle.h"
#include "report/reportdocument.h"

#include <memory>

class QPainter;

namespace Handrail {

/// A report document set on pages: the one path for preview, printer, PDF and projector.
/// Needs a QGuiApplication for its fonts. Cheap to copy.
class PagedDocument
{
public:
    PagedDocument(const ReportDocument &document, const PageStyle &style);
    ~PagedDocument();
    PagedDocument(const PagedDocument &);
    PagedDocument &operator=(const PagedDocument &);

    int pageCount() const;
    QSizeF pageSize() const; ///< in points
    const PageStyle &style() const;

    /// Draws a page (from 0) with its upper left corner at the painter's origin, one unit to a point.
    void paintPage(QPainter &painter, int page) const;

    /// The words on a page in reading order, for a screen reader that cannot see it.
    QString pageText(int page) const;

    struct Bookmark
    {
        QString title;
        int level = 1;
        int page = 0; ///< from 0
        qreal y = 0;  ///< from the top of the page, in points
    };
    QList<Bookmark> bookmarks() const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

} // namespace Handrail
