// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinedrawing.h"

#include "gui/timeline/timelinelook.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QGraphicsScene>
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
        const TimelineLayout &layout = m_drawing.m_layout;
        const TimelineStyle &style = m_drawing.m_style;
        if (style.hasGround) {
            painter->fillRect(layout.plot, style.colors.raised);
            for (const TimelineLayout::Row &row : layout.rows) {
                if (row.isEmphasised)
                    paintEmphasis(*painter, row.rect);
            }
        }
        painter->setPen(QPen(gridColor(), style.lineWidth));
        for (const TimeScale::Tick &tick : layout.ticks) {
            const qreal position = layout.isMirrored ? 1 - tick.position : tick.position;
            const qreal x = layout.plot.left() + position * layout.plot.width();
            painter->drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        }
        painter->setPen(QPen(style.colors.hairline, style.lineWidth));
        for (const qreal y : layout.lines)
            painter->drawLine(QPointF(0, y), QPointF(layout.size.width(), y));
    }

private:
    void paintEmphasis(QPainter &painter, const QRectF &row) const
    {
        const TimelineStyle &style = m_drawing.m_style;
        painter.fillRect(row, style.colors.accentTint);
        if (!style.colors.isHighContrast)
            return;
        const qreal outline = 2 * style.lineWidth; // there the tint is the ground itself
        painter.setPen(QPen(style.colors.accent, outline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(outline, outline / 2, -outline, -outline / 2));
    }

    QColor gridColor() const
    {
        const ColorTokens &colors = m_drawing.m_style.colors;
        return colors.isHighContrast ? mixedColors(colors.line, colors.surface, 0.5) : colors.hairline;
    }

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
        const TimelineLayout &layout = m_drawing.m_layout;
        const TimelineStyle &style = m_drawing.m_style;
        const QRectF wanted = option->exposedRect.adjusted(-1, -1, 1, 1);
        for (const TimelineLayout::Bar &bar : layout.bars) {
            if (bar.isUncertain && bar.rect.intersects(wanted))
                drawHatching(*painter, TimelineEdges::make(bar.shape, bar.rect, layout.isMirrored), bar.kind, style);
        }
        for (const TimelineLayout::Key &key : layout.keys) {
            if (key.rect.intersects(wanted))
                drawKey(*painter, key, layout.isMirrored, style);
        }
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of each text, whatever the chart's is
        for (const TimelineLayout::Text &text : layout.texts) {
            if (!text.rect.intersects(wanted))
                continue;
            painter->setFont(TimelineLayout::fontOf(text, style));
            painter->setPen(textColor(text, style.colors));
            painter->drawText(text.rect, int(text.alignment | Qt::AlignAbsolute) | Qt::TextDontClip, text.text);
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

void TimelineDrawing::addAxes()
{
    auto *time = new QCategoryAxis(this);
    time->setRange(0, 1);
    // A category axis wants its limits in rising order and no name twice.
    QMap<double, QString> marks;
    for (const TimeScale::Tick &tick : std::as_const(m_layout.ticks)) {
        if (tick.at != TimeScale::longest && tick.position > 0)
            marks.insert(m_layout.isMirrored ? 1 - tick.position : tick.position, QString::number(tick.at.count()));
    }
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        time->append(mark.value(), mark.key());
    auto *rows = new QValueAxis(this);
    rows->setRange(0, m_layout.plot.height());
    rows->setTickCount(2);

    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(time), static_cast<QAbstractAxis *>(rows)}) {
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
    area->setPen(look.pen);
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

void TimelineDrawing::paint(QPainter &painter, const TimelineLayout &layout, const TimelineStyle &style,
                            const QRectF &target)
{
    QGraphicsScene scene;
    auto *drawing = new TimelineDrawing;
    scene.addItem(drawing);
    const QRectF all(QPointF(0, 0), layout.size);
    drawing->show(layout, style);
    drawing->showPart(all);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, all, Qt::KeepAspectRatio);
    painter.restore();
}

} // namespace Handrail
