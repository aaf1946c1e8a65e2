// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinedrawing.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>

namespace Handrail {

namespace {

using Phase = TimelineLayout::Phase;

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

/// How a phase looks. The fill differs in depth and the outline in kind, so that grey paper tells them apart; no colour
/// is see-through, which archival PDF cannot have.
struct Look
{
    QBrush brush;
    QPen pen;
};

Look lookOf(Phase phase, const TimelineStyle &style)
{
    const ColorTokens &colors = style.colors;
    const qreal outline = style.lineWidth * (colors.isHighContrast ? 2 : 1.4);
    const QColor ground = colors.raised;
    switch (phase) {
    case Phase::Possible:
        return {colors.dependenceTint, QPen(colors.dependence, outline, Qt::DashLine, Qt::FlatCap)};
    case Phase::Usual:
        return {mixed(colors.dependence, ground, 0.55), QPen(colors.dependence, outline)};
    case Phase::Worst:
        return {colors.dependence, QPen(colors.dependence, outline)};
    case Phase::StageOnly:
        return {colors.dependenceTint, QPen(colors.dependence, outline, Qt::DotLine, Qt::FlatCap)};
    case Phase::HighRisk:
        return {colors.danger, QPen(colors.danger, outline)};
    case Phase::RaisedRisk:
        return {colors.dangerTint, QPen(colors.danger, outline, Qt::DashLine, Qt::FlatCap)};
    case Phase::WorstDays:
        return {colors.isHighContrast ? mixed(colors.caution, ground, 0.22) : colors.cautionTint, QPen(Qt::NoPen)};
    }
    return {};
}

} // namespace

/// What lies under the bars: the ground of the plot, a grid line a mark of the scale, hairlines between the sections.
/// The grid is not the axis's own: an axis that is taken away leaves its lines until the event loop runs.
class TimelineDrawing::Ground : public QGraphicsItem
{
public:
    explicit Ground(TimelineDrawing &drawing)
        : QGraphicsItem(&drawing)
        , m_drawing(drawing)
    {
        setZValue(-0.5); // over the chart's own ground, under its grid
    }

    void setStyle(const TimelineStyle &style)
    {
        prepareGeometryChange();
        m_style = style;
    }

    QRectF boundingRect() const override { return {QPointF(0, 0), m_drawing.m_layout.size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const TimelineLayout &layout = m_drawing.m_layout;
        if (m_style.hasGround)
            painter->fillRect(layout.plot, m_style.colors.raised);
        painter->setPen(QPen(gridColor(), m_style.lineWidth));
        for (const TimeScale::Tick &tick : layout.ticks) {
            const qreal position = layout.isMirrored ? 1 - tick.position : tick.position;
            const qreal x = layout.plot.left() + position * layout.plot.width();
            painter->drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        }
        painter->setPen(QPen(m_style.colors.hairline, m_style.lineWidth));
        for (const qreal y : layout.lines)
            painter->drawLine(QPointF(0, y), QPointF(layout.size.width(), y));
    }

private:
    QColor gridColor() const
    {
        const ColorTokens &colors = m_style.colors;
        return colors.isHighContrast ? mixed(colors.line, colors.surface, 0.5) : colors.hairline;
    }

    TimelineDrawing &m_drawing;
    TimelineStyle m_style;
};

/// Every word of the chart and the swatches of its legend, over all else.
class TimelineDrawing::Words : public QGraphicsItem
{
public:
    explicit Words(TimelineDrawing &drawing)
        : QGraphicsItem(&drawing)
        , m_drawing(drawing)
    {
        setZValue(1000);
    }

    void setStyle(const TimelineStyle &style)
    {
        prepareGeometryChange();
        m_style = style;
    }

    QRectF boundingRect() const override { return {QPointF(0, 0), m_drawing.m_layout.size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setLayoutDirection(m_style.direction);
        for (const TimelineLayout::Key &key : m_drawing.m_layout.keys) {
            const Look look = lookOf(key.phase, m_style);
            painter->setPen(look.pen);
            painter->setBrush(look.brush);
            painter->drawRect(key.rect);
        }
        for (const TimelineLayout::Text &text : m_drawing.m_layout.texts) {
            painter->setFont(fontOf(text));
            painter->setPen(colorOf(text));
            // Only names wrap; a mark of the scale that is a hair too wide must stay on its line.
            const bool wraps = text.alignment.testFlag(Qt::AlignLeft) || text.alignment.testFlag(Qt::AlignRight);
            painter->drawText(
                text.rect, int(text.alignment | Qt::AlignAbsolute) | Qt::TextDontClip | (wraps ? Qt::TextWordWrap : 0),
                text.text);
        }
    }

private:
    QFont fontOf(const TimelineLayout::Text &text) const
    {
        using Role = TimelineLayout::Text::Role;
        if (text.role == Role::Row)
            return m_style.rowFont;
        return text.role == Role::Section || text.role == Role::Risk ? m_style.sectionFont : m_style.smallFont;
    }

    QColor colorOf(const TimelineLayout::Text &text) const
    {
        using Role = TimelineLayout::Text::Role;
        const ColorTokens &colors = m_style.colors;
        switch (text.role) {
        case Role::Tick:
        case Role::Note:
            return colors.muted;
        case Role::Risk:
            return colors.danger;
        case Role::BarLabel:
            return text.isOnDanger ? colors.surface : colors.danger;
        case Role::Row:
        case Role::Section:
            break;
        }
        return colors.text;
    }

    TimelineDrawing &m_drawing;
    TimelineStyle m_style;
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
    m_words = new Words(*this);
}

void TimelineDrawing::addAxes()
{
    const QRectF &plot = m_layout.plot;
    auto *time = new QCategoryAxis(this);
    time->setRange(0, 1);
    for (const TimeScale::Tick &tick : std::as_const(m_layout.ticks)) {
        if (tick.at == TimeScale::longest)
            continue;
        const double position = m_layout.isMirrored ? 1 - tick.position : tick.position;
        // A category axis wants its limits in rising order and no name twice.
        if (!m_layout.isMirrored && position > 0)
            time->append(QString::number(tick.at.count()), position);
    }
    if (m_layout.isMirrored) {
        for (auto tick = m_layout.ticks.crbegin(); tick != m_layout.ticks.crend(); ++tick) {
            if (tick->at != TimeScale::longest && tick->position > 0)
                time->append(QString::number(tick->at.count()), 1 - tick->position);
        }
    }
    auto *rows = new QCategoryAxis(this);
    rows->setRange(0, plot.height());
    for (auto row = m_layout.rows.crbegin(); row != m_layout.rows.crend(); ++row)
        rows->append(QString::number(row->symptom), plot.bottom() - row->rect.top());

    for (QCategoryAxis *axis : {time, rows}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    addAxis(time, Qt::AlignBottom);
    addAxis(rows, Qt::AlignLeft);
}

void TimelineDrawing::addBar(const TimelineLayout::Bar &bar, const TimelineStyle &style)
{
    const QRectF &plot = m_layout.plot;
    double from = TimeScale::position(bar.hours.from);
    double to = TimeScale::position(bar.hours.to);
    if (m_layout.isMirrored) {
        from = 1 - from;
        to = 1 - to;
        std::swap(from, to);
    }
    const double top = plot.bottom() - bar.rect.top();
    const double bottom = plot.bottom() - bar.rect.bottom();
    auto *upper = new QLineSeries;
    upper->append(from, top);
    upper->append(to, top);
    auto *lower = new QLineSeries;
    lower->append(from, bottom);
    lower->append(to, bottom);
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    addSeries(area);
    const QList<QAbstractAxis *> all = axes();
    for (QAbstractAxis *axis : all)
        area->attachAxis(axis);
    // After adding: the chart gives every new series colours of its own.
    const Look look = lookOf(bar.phase, style);
    area->setBrush(look.brush);
    area->setPen(look.pen);
}

void TimelineDrawing::show(const Course &course, const TimelineStyle &style, qreal width)
{
    removeAllSeries();
    const QList<QAbstractAxis *> old = axes();
    for (QAbstractAxis *axis : old) {
        removeAxis(axis);
        delete axis;
    }
    m_layout = TimelineLayout::make(course, style, width);
    m_ground->setStyle(style);
    m_words->setStyle(style);

    setPlotArea(m_layout.plot);
    resize(m_layout.size);
    addAxes();
    for (const TimelineLayout::Bar &bar : std::as_const(m_layout.bars))
        addBar(bar, style);
    // Without this the axes stand at their old place until the event loop runs; a picture may be wanted before.
    layout()->invalidate();
    layout()->activate();
}

} // namespace Handrail
