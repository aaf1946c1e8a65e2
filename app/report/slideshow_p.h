// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/pagelayout.h"
#include "report/layout/slideparts.h"
#include "report/pagestyle.h"
#include "report/slideshow.h"

#include <cmath>
#include <map>
#include <memory>
#include <vector>

namespace Handrail {

/// The slides, set once and then only painted.
struct SlideShow::Private
{
    using Box = std::shared_ptr<const TextBox>;

    /// How many slides some sections need in a size of type, and on how many something is torn.
    struct Need
    {
        int slides = 0;
        int torn = 0;
    };

    /// The slides of a part: they share title, type and place.
    struct Section
    {
        int chapter = -1; ///< the part of the document
        QList<ReportBlock> blocks;
        QList<Box> title;
        QList<Box> repeatedTitle;               ///< from the second slide on
        std::unique_ptr<const PageLayout> body; ///< none: the title stands alone
        qreal drop = 0;                         ///< how far down title or body are moved
        mutable std::map<qreal, Need> needs;    ///< by the divisor of the type's size
        int firstPoint = 0;                     ///< within the part of the document
    };

    struct Slide
    {
        size_t section = 0;
        int page = 0; ///< of the section
        int part = -1;
        QList<int> points;
    };

    static constexpr qreal openingDivisor = 8.5; ///< of the height: a slide with nothing but its title
    static constexpr qreal markDivisor = 40;     ///< the count of slides

    Private(const ReportDocument &document, QSizeF screen, const ColorTokens &tokens);

    using Layout = std::unique_ptr<const PageLayout>;
    Layout layout(const Section &section, qreal divisor, qreal fill = 1) const;
    Layout layout(const Section &section, const QList<Box> &title, qreal divisor, qreal fill, qreal chartWords) const;
    qreal chartWords(qreal divisor) const;
    void chooseTitleSize(const QList<SlidePart> &parts);
    Need needOf(const Section &section, qreal divisor) const;
    Need need(qreal divisor) const;
    qreal chooseBodySize() const;
    void layBodies();
    Layout balanced(const Section &section, qreal divisor) const;
    void count();
    Box box(const StyledText &text, qreal size, bool isBold, const QColor &color) const;
    QList<Box> titleBoxes(const QList<SlideTitle> &headings, bool isAlone) const;
    QList<Box> repeated(const QList<SlideTitle> &headings) const;
    qreal share(qreal divisor) const { return std::ceil(style.size.height() / divisor); }
    qreal markRoom() const; ///< for the count of slides, at the foot
    void paintTitle(QPainter &painter, const Section &section, bool isFirst) const;
    void paintMark(QPainter &painter, int slide) const;
    QString mark(int slide) const;

    mutable std::map<qreal, qreal> chartWordsOf; ///< by the divisor of the type's size
    const PageStyle style;
    const QLocale locale;
    QRectF column;
    qreal titleDivisor = 0; ///< of the height, on every slide but those that have nothing but a title
    std::vector<Section> sections;
    std::vector<Slide> slides;
};

} // namespace Handrail
