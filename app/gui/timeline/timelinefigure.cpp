// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinefigure.h"

#include "core/timeline/coursereading.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinedrawing.h"

#include <QGraphicsScene>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace Handrail {

namespace {

/// Names of rows a little smaller than the text around: captions are, too.
constexpr qreal rowShare = 0.9;
/// The chart is laid out larger than it is drawn, so that whole pixels of type are fine steps on paper.
constexpr qreal detail = 4;
constexpr qsizetype rowsOnASlide = 7; ///< of type that is read from the back of the room
constexpr qreal slideShape = 0.42;    ///< height for width, where the room does not decide

enum class Use { Paper, Slide };

TimelineStyle styleFor(Use use, const ColorTokens &colors, qreal rowSize)
{
    TimelineStyle style = TimelineStyle::withRowSize(colors, Theme::families(), rowSize);
    style.direction = QGuiApplication::layoutDirection();
    style.isCompact = true;
    style.hasCursor = false;
    style.hasGround = false;
    if (use == Use::Slide) {
        style.smallFont = style.rowFont; // nothing small on a wall
        style.hasRiskNote = false;       // has a slide of its own
    }
    return style;
}

void drawCourse(const Course &course, Use use, QPainter &painter, const QRectF &rect, const ColorTokens &colors,
                qreal bodySize)
{
    // The largest type with which everything fits.
    const QSizeF room = rect.size() * detail;
    qreal rowSize = bodySize * rowShare * detail;
    for (int tries = 0; tries < 40; ++tries) {
        const QSizeF size = TimelineLayout::make(course, styleFor(use, colors, rowSize), room.width()).size;
        if (size.height() <= room.height())
            break;
        rowSize *= std::clamp(room.height() / size.height(), 0.8, 0.985);
    }

    QGraphicsScene scene;
    auto *drawing = new TimelineDrawing;
    scene.addItem(drawing);
    drawing->show(course, styleFor(use, colors, rowSize), room.width());
    const QRectF source(QPointF(0, 0), drawing->size());
    const QRectF target(rect.topLeft(), source.size() / detail);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, source, Qt::KeepAspectRatio);
    painter.restore();
}

ReportFigure figureOf(const Course &course, Use use, qreal heightForWidth)
{
    ReportFigure figure;
    figure.draw = [course, use](QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize) {
        drawCourse(course, use, painter, rect, colors, bodySize);
    };
    figure.heightForWidth = heightForWidth;
    figure.isElastic = true;
    figure.alternative = courseInWords(course);
    return figure;
}

} // namespace

ReportFigure timelineFigure(const Course &course)
{
    // What it takes on an A4 page with body text of 12 pt.
    constexpr qreal width = 482;
    constexpr qreal bodySize = 12;
    const TimelineStyle style = styleFor(Use::Paper, lightTokens(), bodySize * rowShare * detail);
    const QSizeF size = TimelineLayout::make(course, style, width * detail).size;
    // Lower than wide: then it stands under the head of the course, on the same page.
    return figureOf(course, Use::Paper, std::min(0.92, size.height() / size.width()));
}

QList<TimelineSlide> timelineSlides(const Course &course)
{
    // Whole stages together where they fit, a long stage in even parts.
    QList<QList<Symptom>> parts;
    QList<QList<Symptom>> stages;
    const QList<int> order = rowOrder(course);
    for (const int index : order) {
        const Symptom &symptom = course.symptoms.at(index);
        if (stages.isEmpty() || stages.constLast().constFirst().stage != symptom.stage)
            stages.append(QList<Symptom>());
        stages.last().append(symptom);
    }
    for (const QList<Symptom> &stage : std::as_const(stages)) {
        if (!parts.isEmpty() && parts.constLast().size() + stage.size() <= rowsOnASlide) {
            parts.last().append(stage);
            continue;
        }
        const auto count = (stage.size() + rowsOnASlide - 1) / rowsOnASlide;
        const auto size = (stage.size() + count - 1) / count;
        for (qsizetype first = 0; first < stage.size(); first += size)
            parts.append(stage.mid(first, size));
    }

    QList<TimelineSlide> slides;
    for (const QList<Symptom> &part : std::as_const(parts)) {
        Course shown = course;
        shown.symptoms = part;
        slides.append(
            {parts.size() == 1
                 ? course.name.translated()
                 : TimelineDrawing::tr("Signs of withdrawal, part %1 of %2").arg(slides.size() + 1).arg(parts.size()),
             figureOf(shown, Use::Slide, slideShape)});
    }
    return slides;
}

} // namespace Handrail
