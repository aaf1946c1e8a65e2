// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/paginator.h"
#include "report/layout/tagsink.h"
#include "report/pageddocument.h"

namespace Handrail {

/// Everything about a document that is set on pages, and the one painter of these pages.
class PageLayout
{
public:
    /// On slides a chart leaves at least `wordsUnderChart` for the words under it, so that charts can be alike.
    PageLayout(const ReportDocument &document, const PageStyle &style, qreal wordsUnderChart = 0);

    int pageCount() const { return int(m_paginator->pages().size()); }
    const PageStyle &style() const { return m_style; }
    const StructureTree &structure() const { return m_paginator->flow().structure; }
    QList<PagedDocument::Bookmark> bookmarks() const;
    QString pageText(int page) const;
    /// Of the points of a slide one may stand out: the others then wait in muted.
    void paint(QPainter &painter, int page, TagSink *tags = nullptr, int point = -1) const;

    qreal wordsUnderChart() const { return m_paginator->flow().wordsUnderChart; } ///< the most there are
    int tornCount() const;               ///< pages that part what is better kept whole, or cramp a picture
    qreal contentHeight(int page) const; ///< from the top of the column to the end of what stands there
    QList<int> points(int page) const;   ///< the items of lists on a slide, in order
    QString pointText(int page, int point) const;

private:
    struct Furniture
    {
        std::shared_ptr<const TextBox> box;
        QPointF at;
    };

    std::unique_ptr<Paginator> paginated(Flow flow) const;
    QList<int> partPages() const; ///< the numbers, from 1, of the pages that the parts begin on
    QString runningTitle(int page) const;
    void measureFurniture();
    QList<Furniture> furniture(int page) const;
    std::shared_ptr<const TextBox> caption(const QString &text, qreal width, int mostLines) const;
    std::shared_ptr<const TextBox> helpLine(qreal width) const;
    std::shared_ptr<const TextBox> inLines(const QString &text, const TypeScale::Step &step, const QColor &color,
                                           qreal width, int mostLines) const;
    QString pageNumber(int page, int count) const;
    qreal left(qreal start, qreal width) const;
    void paintFrame(QPainter &painter, const PlacedFrame &frame) const;
    void paintPoint(QPainter &painter, const FlowPage &page, int point) const;
    void paintLeaf(QPainter &painter, const Leaf &leaf, QPointF strip, TagSink *tags, const QColor &instead) const;
    void paintShape(QPainter &painter, const Shape &shape, const QRectF &rect) const;

    const PageStyle m_style;
    const TypeScale m_type;
    const TypeScale::Step m_caption; ///< type of header and footer
    const QLocale m_locale;
    const QString m_title;
    const QString m_date;
    const QString m_helpLine;
    const QString m_notes;
    QRectF m_column; ///< where the flow stands on a page
    qreal m_footerTop = 0;
    std::unique_ptr<Paginator> m_paginator;
};

} // namespace Handrail
