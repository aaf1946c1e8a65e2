// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinedrawing.h"

#include "gui/timeline/timelinelook.h"
#include "gui/timeline/timelinepainting.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QValueAxis>

namespace Handrail {

namespace {

/// More series than this take Qt Charts longer to make than a reader waits.
constexpr qsizetype mostBarsAtOnce = 240;

} // namespace

/// What lies under the bars: the ground of the plot and of rows that stand out, a grid line a mark of the scale,
/// hairlines between the sections. The grid is not the axis's own: an axis that is taken away leaves its lines until
/// the event loop runs.
class TimelineDrawing::Ground : public QGraphicsItem
{
public:
    explicit Ground(TimelineDrawing &drawing)
        : QGraphicsItem(&drawing)
        , m_drawing(drawing)
    {
        setZValue(-0.5); // over the chart's own ground, under its grid
    }

    void renew() { prepareGeometryChange(); }
    QRectF boundingRect() const override { return {QPointF(0, 0), m_drawing.m_layout.size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintGround(*painter, m_drawing.m_layout, m_drawing.m_style);
    }

private:
    TimelineDrawing &m_drawing;
};

/// What lies over the bars: the lines that mark some as not sure, every word of the chart, the swatches of its legend.
class TimelineDrawing::Marks : public QGraphicsItem
{
public:
    explicit Marks(TimelineDrawing &drawing)
        : QGraphicsItem(&drawing)
        , m_drawing(drawing)
    {
        setZValue(1000);
        setFlag(ItemUsesExtendedStyleOption); // to know which part is wanted
    }

    void renew() { prepareGeometryChange(); }
    QRectF boundingRect() const override { return {QPointF(0, 0), m_drawing.m_layout.size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override
    {
        paintOutlines(*painter, option->exposedRect.adjusted(-1, -1, 1, 1));
        paintMarks(*painter, m_drawing.m_layout, m_drawing.m_style, option->exposedRect);
    }

    void paintOutlines(QPainter &painter, const QRectF &wanted) const
    {
        const TimelineLayout &layout = m_drawing.m_layout;
        for (const TimelineLayout::Bar &bar : layout.bars) {
            if (bar.rect.intersects(wanted) && isOutlinedByLines(layout, bar, m_drawing.m_style))
                drawOutline(painter, layout, bar, m_drawing.m_style);
        }
    }

private:
    TimelineDrawing &m_drawing;
};

TimelineDrawing::TimelineDrawing(QGraphicsItem *parent)
    : QChart(parent)
{
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    m_ground = new Ground(*this);
    m_marks = new Marks(*this);
}

/// Nothing of them is seen: the marks of the scale are lines and words like the rest, and an axis with marks of its own
/// takes its time to place them.
void TimelineDrawing::addAxes()
{
    auto *time = new QValueAxis(this);
    time->setRange(0, 1);
    auto *rows = new QValueAxis(this);
    rows->setRange(0, m_layout.plot.height());
    for (QValueAxis *axis : {time, rows}) {
        axis->setTickCount(2);
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    addAxis(time, Qt::AlignBottom);
    addAxis(rows, Qt::AlignLeft);
}

void TimelineDrawing::addBar(const TimelineLayout::Bar &bar)
{
    const QRectF &plot = m_layout.plot;
    const TimelineEdges edges = TimelineEdges::make(bar.shape, bar.rect, m_layout.isMirrored);
    const auto line = [&](const QPolygonF &edge) {
        auto *series = new QLineSeries;
        for (const QPointF &point : edge)
            series->append((point.x() - plot.left()) / plot.width(), plot.bottom() - point.y());
        return series;
    };
    QLineSeries *upper = line(edges.upper);
    QLineSeries *lower = line(edges.lower);
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    addSeries(area);
    const QList<QAbstractAxis *> all = axes();
    for (QAbstractAxis *axis : all)
        area->attachAxis(axis);
    // After adding: the chart gives every new series colours of its own.
    const BarLook look = barLook(bar.kind, bar.isUncertain, m_style);
    area->setBrush(look.brush);
    area->setPen(isOutlinedByLines(m_layout, bar, m_style) ? QPen(Qt::NoPen) : look.pen);
}

void TimelineDrawing::removeBars()
{
    removeAllSeries();
    const QList<QAbstractAxis *> old = axes();
    for (QAbstractAxis *axis : old) {
        removeAxis(axis);
        delete axis;
    }
}

void TimelineDrawing::show(const TimelineRows &rows, const TimelineStyle &style, qreal width)
{
    show(TimelineLayout::make(rows, style, width), style);
}

void TimelineDrawing::show(const TimelineLayout &geometry, const TimelineStyle &style)
{
    removeBars();
    m_layout = geometry;
    m_style = style;
    m_ground->renew();
    m_marks->renew();
    setPlotArea(m_layout.plot);
    resize(m_layout.size);
    m_part = {};
    if (m_layout.bars.size() > mostBarsAtOnce)
        m_part = QRectF(0, 0, 1, 1); // of no bar
    addAxes();
    if (m_part.isEmpty()) {
        for (const TimelineLayout::Bar &bar : std::as_const(m_layout.bars))
            addBar(bar);
    }
    // Without this the axes stand at their old place until the event loop runs; a picture may be wanted before.
    layout()->invalidate();
    layout()->activate();
}

void TimelineDrawing::showPart(const QRectF &part)
{
    if (m_part.isEmpty() || m_part.contains(part))
        return;
    m_part = part;
    removeBars();
    addAxes();
    for (const TimelineLayout::Bar &bar : std::as_const(m_layout.bars)) {
        if (bar.rect.adjusted(-2, -2, 2, 2).intersects(part))
            addBar(bar);
    }
    layout()->invalidate();
    layout()->activate();
}

} // namespace Handrail
