// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/slideshow.h"

#include "report/slideshow_p.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Handrail {

void SlideShow::Private::paintTitle(QPainter &painter, const Section &section, bool isFirst) const
{
    QPointF at = column.topLeft() + QPointF(0, section.body ? 0 : section.drop);
    for (const Box &title : isFirst ? section.title : section.repeatedTitle) {
        title->paint(painter, at, 0, title->lineCount());
        at.ry() += title->height();
    }
}

QString SlideShow::Private::mark(int slide) const
{
    return QCoreApplication::translate("Report", "%1 of %2", "slide 3 of 7")
        .arg(locale.toString(slide + 1), locale.toString(int(slides.size())));
}

void SlideShow::Private::paintMark(QPainter &painter, int slide) const
{
    if (slides.size() < 2)
        return;
    const Box text = box(StyledText::plain(mark(slide)), share(markDivisor), false, style.colors.muted);
    // It is set from the start side of a column as wide as the page's: moved to the end side.
    const qreal aside = column.width() - text->naturalWidth();
    const bool isMirrored = locale.textDirection() == Qt::RightToLeft;
    text->paint(painter, QPointF(column.left() + (isMirrored ? -aside : aside), column.bottom() - text->height()), 0,
                text->lineCount());
}

SlideShow::SlideShow(const ReportDocument &document, QSizeF screen, const ColorTokens &colors)
    : d(new Private(document, screen, colors))
{}

SlideShow::~SlideShow() = default;
SlideShow::SlideShow(const SlideShow &) = default;
SlideShow &SlideShow::operator=(const SlideShow &) = default;

int SlideShow::slideCount() const
{
    return int(d->slides.size());
}

QSizeF SlideShow::slideSize() const
{
    return d->style.size;
}

qreal SlideShow::bodySize(int slide) const
{
    const auto &body = d->sections[d->slides.at(size_t(slide)).section].body;
    return body ? body->style().bodySize : d->share(Private::openingDivisor);
}

SlideShow::Place SlideShow::first(int slide) const
{
    if (d->slides.empty())
        return {};
    const int within = std::clamp(slide, 0, slideCount() - 1);
    const QList<int> &points = d->slides[size_t(within)].points;
    return {within, points.isEmpty() ? -1 : points.first()};
}

SlideShow::Place SlideShow::last(int slide) const
{
    Place place = first(slide);
    if (place.point >= 0)
        place.point = d->slides[size_t(place.slide)].points.last();
    return place;
}

SlideShow::Place SlideShow::next(Place place) const
{
    const QList<int> &points = d->slides.at(size_t(first(place.slide).slide)).points;
    const qsizetype at = points.indexOf(place.point);
    if (at + 1 < points.size())
        return {place.slide, points.at(at + 1)};
    return place.slide + 1 < slideCount() ? first(place.slide + 1) : place;
}

SlideShow::Place SlideShow::previous(Place place) const
{
    const QList<int> &points = d->slides.at(size_t(first(place.slide).slide)).points;
    const qsizetype at = points.indexOf(place.point);
    if (at > 0)
        return {place.slide, points.at(at - 1)};
    return place.slide > 0 ? last(place.slide - 1) : place;
}

int SlideShow::part(int slide) const
{
    return slide >= 0 && slide < slideCount() ? d->slides[size_t(slide)].part : -1;
}

int SlideShow::pointCount(int part) const
{
    int count = 0;
    for (const Private::Slide &slide : d->slides) {
        if (slide.part == part && !slide.points.isEmpty())
            count = slide.points.last() + 1;
    }
    return count;
}

SlideShow::Place SlideShow::placeOf(int part, int point) const
{
    Place found{-1, -1};
    for (int slide = 0; slide < slideCount(); ++slide) {
        const Private::Slide &each = d->slides[size_t(slide)];
        if (each.part != part)
            continue;
        if (each.points.contains(point))
            return {slide, point};
        if (found.slide < 0)
            found = first(slide);
    }
    return found.slide < 0 ? first(0) : found;
}

void SlideShow::paint(QPainter &painter, Place place) const
{
    if (place.slide < 0 || place.slide >= slideCount())
        return;
    const Private::Slide &slide = d->slides[size_t(place.slide)];
    const Private::Section &section = d->sections[slide.section];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(d->locale.textDirection());
    painter.fillRect(QRectF(QPointF(0, 0), d->style.size), d->style.colors.surface);
    if (section.body) {
        painter.save();
        painter.translate(0, section.drop);
        section.body->paint(painter, slide.page, nullptr, place.point < 0 ? -1 : place.point - section.firstPoint);
        painter.restore();
    }
    d->paintTitle(painter, section, slide.page == 0);
    d->paintMark(painter, place.slide);
    painter.restore();
}

QString SlideShow::text(int slide) const
{
    if (slide < 0 || slide >= slideCount())
        return {};
    const Private::Slide &shown = d->slides[size_t(slide)];
    const Private::Section &section = d->sections[shown.section];
    QStringList lines;
    for (const auto &title : shown.page == 0 ? section.title : section.repeatedTitle)
        lines.append(title->text());
    if (section.body)
        lines.append(section.body->pageText(shown.page));
    return lines.join(u'\n');
}

QString SlideShow::pointText(Place place) const
{
    if (place.slide < 0 || place.slide >= slideCount() || place.point < 0)
        return {};
    const Private::Slide &slide = d->slides[size_t(place.slide)];
    const Private::Section &section = d->sections[slide.section];
    return section.body ? section.body->pointText(slide.page, place.point - section.firstPoint) : QString();
}

} // namespace Handrail
