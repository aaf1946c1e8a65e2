// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinefigure.h"

#include "gui/theme/theme.h"
#include "gui/timeline/timelinepainting.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace Handrail {

namespace {

/// Names of rows a little smaller than the text around: captions are, too.
constexpr qreal rowShare = 0.9;
/// The chart is laid out larger than it is drawn, so that whole pixels of type are fine steps on paper.
constexpr qreal detail = 4;
constexpr qreal slideShape = 0.42; ///< height for width, where the room does not decide

// What a slide of 4 to 3 leaves to a figure under a heading of two lines, in sizes of body text, and the share of it
// that names of rows must keep: a 40th of the height of the screen.
constexpr qreal slideWidth = 21.6;
constexpr qreal slideHeight = 10;
constexpr qreal leastOnASlide = 0.46;
constexpr qsizetype mostRowsOnASlide = 8;
constexpr qsizetype mostLinesInAFigure = 26; ///< rows and titles, of a figure that stands on a page of text

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineFigure)
};

enum class Use { Paper, Slide };

/// A part of a chart that takes several figures.
struct Part
{
    TimelineRows rows;
    qreal heightForWidth = slideShape;
};

TimelineStyle styleFor(Use use, const ColorTokens &colors, qreal rowSize)
{
    TimelineStyle style = TimelineStyle::withRowSize(colors, Theme::families(), rowSize);
    style.direction = QGuiApplication::layoutDirection();
    style.isCompact = true;
    style.hasCursor = false;
    style.hasGround = false;
    if (use == Use::Slide) {
        style.smallFont = style.rowFont; // nothing small on a wall
        style.hasNotes = false;          // have slides of their own
    }
    return style;
}

/// The scale with the largest type with which all of every part fits into the room. The type
/// keeps its size and its room grows instead: type of another size takes far longer to load than to scale.
qreal fittingScale(const QList<Part> &parts, const TimelineStyle &style, qreal width)
{
    qreal scale = 1;
    int tries = 0;
    for (const Part &part : parts) {
        const qreal room = width * part.heightForWidth;
        for (;; ++tries) {
            const qreal height = TimelineLayout::make(part.rows, style, width / scale).size.height() * scale;
            if (height <= room || tries == 40)
                break;
            scale *= std::clamp(room / height, 0.8, 0.985);
        }
    }
    return scale;
}

/// One of the parts of a chart, at the scale of all.
void drawPart(QList<Part> parts, qsizetype index, Use use, QPainter &painter, const QRectF &rect,
              const ColorTokens &colors, qreal bodySize)
{
    const qreal heightForWidth = rect.height() / rect.width();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == index || use == Use::Slide) // slides are as high as each other
            parts[i].heightForWidth = heightForWidth;
    }
    const TimelineStyle style = styleFor(use, colors, bodySize * rowShare * detail);
    const qreal width = rect.width() * detail;
    const qreal scale = fittingScale(parts, style, width);
    const TimelineLayout layout = TimelineLayout::make(parts.at(index).rows, style, width / scale);
    paintTimeline(painter, layout, style, QRectF(rect.topLeft(), layout.size * scale / detail));
}

ReportFigure figureOf(const QList<Part> &parts, qsizetype index, Use use)
{
    ReportFigure figure;
    figure.draw = [parts, index, use](QPainter &painter, const QRectF &rect, const ColorTokens &colors,
                                      qreal bodySize) { drawPart(parts, index, use, painter, rect, colors, bodySize); };
    figure.heightForWidth = parts.at(index).heightForWidth;
    figure.isElastic = true;
    figure.alternative = parts.at(index).rows.inWords();
    return figure;
}

TimelineRows withSections(const TimelineRows &rows, const QList<TimelineSection> &sections)
{
    TimelineRows part = rows;
    part.sections = sections;
    part.beside = rows.sections;
    return part;
}

bool fitsOnASlide(const TimelineRows &rows)
{
    constexpr qreal bodySize = 16;
    const TimelineStyle style = styleFor(Use::Slide, lightTokens(), bodySize * rowShare);
    const qreal scale = leastOnASlide / rowShare;
    const QSizeF size = TimelineLayout::make(rows, style, slideWidth * bodySize / scale).size;
    return rows.allRows().size() <= mostRowsOnASlide && size.height() * scale <= slideHeight * bodySize;
}

/// A section in even parts, as few as fit.
QList<TimelineSection> evenParts(const TimelineRows &rows, const TimelineSection &section)
{
    for (qsizetype count = 1;; ++count) {
        const qsizetype size = (section.rows.size() + count - 1) / count;
        QList<TimelineSection> parts;
        for (qsizetype first = 0; first < section.rows.size(); first += size)
            parts.append({section.title, section.rows.mid(first, size)});
        const bool fits = std::all_of(parts.cbegin(), parts.cend(), [&](const TimelineSection &part) {
            return fitsOnASlide(withSections(rows, {part}));
        });
        if (fits || size <= 1)
            return parts;
    }
}

/// Whole sections together where they fit, a long section in even parts.
QList<TimelineRows> slidesOf(const TimelineRows &rows)
{
    TimelineRows withoutRisk = rows;
    withoutRisk.risk.reset();
    for (const TimelineRows &whole : {rows, withoutRisk}) {
        if (fitsOnASlide(whole))
            return {whole};
    }
    QList<TimelineRows> slides;
    for (const TimelineSection &section : rows.sections) {
        if (!slides.isEmpty()) {
            const TimelineRows more = withSections(rows, slides.constLast().sections + QList{section});
            if (fitsOnASlide(more)) {
                slides.last() = more;
                continue;
            }
        }
        const QList<TimelineSection> parts = evenParts(rows, section);
        for (const TimelineSection &part : parts)
            slides.append(withSections(rows, {part}));
    }
    return slides;
}

QList<ReportFigure> figuresOf(const QList<Part> &parts, Use use)
{
    QList<ReportFigure> figures;
    for (qsizetype i = 0; i < parts.size(); ++i)
        figures.append(figureOf(parts, i, use));
    return figures;
}

Part paperPart(const TimelineRows &rows)
{
    // What it takes on an A4 page with body text of 12 pt.
    constexpr qreal width = 482;
    constexpr qreal bodySize = 12;
    const TimelineStyle style = styleFor(Use::Paper, lightTokens(), bodySize * rowShare * detail);
    const QSizeF size = TimelineLayout::make(rows, style, width * detail).size;
    // Lower than wide: then it stands under the head of the course, on the same page.
    return {rows, std::min(0.92, size.height() / size.width())};
}

} // namespace

ReportFigure timelineRowsFigure(const TimelineRows &rows)
{
    return figureOf({paperPart(rows)}, 0, Use::Paper);
}

QList<ReportFigure> timelineFigures(const TimelineRows &rows)
{
    QList<TimelineRows> parts;
    qsizetype lines = mostLinesInAFigure;
    for (const TimelineSection &section : rows.sections) {
        lines += section.rows.size() + 1;
        if (lines > mostLinesInAFigure) {
            lines = section.rows.size() + 1;
            parts.append(withSections(rows, {}));
            if (parts.size() > 1) {
                parts.last().risk.reset();
                parts.last().notes.clear();
            }
        }
        parts.last().sections.append(section);
    }
    QList<Part> onPaper;
    for (const TimelineRows &part : std::as_const(parts))
        onPaper.append(paperPart(part));
    return figuresOf(onPaper, Use::Paper);
}

ReportFigure timelineFigure(const Course &course)
{
    const TimelineRows rows = courseRows(course);
    ReportFigure figure = timelineRowsFigure(rows);
    figure.slides = [rows] {
        QList<ReportFigure::Slide> slides;
        for (const TimelineSlide &slide : timelineSlides(rows))
            slides.append({parseInline(slide.heading), slide.figure.draw, slide.figure.alternative});
        return slides;
    };
    return figure;
}

QList<TimelineSlide> timelineSlides(const TimelineRows &rows)
{
    const QList<TimelineRows> parts = slidesOf(rows);
    QList<Part> shown;
    for (const TimelineRows &part : parts)
        shown.append(Part{part});
    const QList<ReportFigure> figures = figuresOf(shown, Use::Slide);
    QList<TimelineSlide> slides;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const QString heading = parts.size() == 1 ? rows.slideTitle
                                                  : Words::tr("%1, part %2 of %3", "heading of a slide")
                                                        .arg(rows.slideTitle)
                                                        .arg(part + 1)
                                                        .arg(parts.size());
        slides.append({heading, figures.at(part)});
    }
    return slides;
}

} // namespace Handrail
