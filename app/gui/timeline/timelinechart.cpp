// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinechart.h"

#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelineaccessibility.h"
#include "gui/timeline/timelinedrawing.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

constexpr qreal mostStretch = 1.6; ///< of rows, where there is room to spare: more falls apart

/// A sign is the same in another course. Rows of courses beside each other have one name in many places.
bool isSameRow(const TimelineRow &row, const TimelineRow &before)
{
    if (before.name.isEmpty() || row.name != before.name)
        return false;
    return row.sentence == before.sentence || (row.symptom >= 0 && before.symptom >= 0);
}

} // namespace

TimelineChart::TimelineChart(Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_drawing(new TimelineDrawing)
    , m_tiles(*m_drawing)
{
    installTimelineAccessibility();
    setChart(m_drawing); // takes ownership
    setObjectName(QStringLiteral("timelineChart"));
    setFrameShape(NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus); // a second, nameless stop for Tab otherwise; tells the chart as well
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(200);
    connect(&m_theme, &Theme::changed, this, &TimelineChart::rebuild);
    speakTimeOf(this);
}

void TimelineChart::setRows(const TimelineRows &rows)
{
    const bool wasAtRisk = m_currentRow >= 0 && isRiskRow(m_currentRow);
    const TimelineRow chosen = m_currentRow >= 0 && !wasAtRisk ? m_allRows.at(m_currentRow) : TimelineRow();
    m_rows = rows;
    m_allRows = rows.allRows();
    const auto again = std::find_if(m_allRows.cbegin(), m_allRows.cend(),
                                    [&](const TimelineRow &row) { return isSameRow(row, chosen); });
    m_currentRow = again == m_allRows.cend() ? -1 : int(again - m_allRows.cbegin());
    if (wasAtRisk && m_rows.risk)
        m_currentRow = int(m_allRows.size());
    setAccessibleName(tr("Timeline of withdrawal: %1").arg(m_rows.title));
    setAccessibleDescription(
        tr("Up and Down go from sign to sign. Left and Right move the time. Page Up and Page Down go to the time at "
           "which something begins or ends, Control with Left or Right to the next day or week."));
    rebuild();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentRowChanged(m_currentRow);
}

TimelineStyle TimelineChart::style() const
{
    TimelineStyle style;
    style.colors = m_theme.colors();
    style.rowFont = m_theme.font(Theme::Type::Body);
    style.sectionFont = style.rowFont;
    style.sectionFont.setBold(true);
    style.smallFont = m_theme.font(Theme::Type::Caption);
    style.lineWidth = std::max(1.0, m_theme.textPercent() / 100.0);
    style.direction = layoutDirection();
    style.isCompact = m_isDense;
    style.corner = m_corner;
    return style;
}

const TimelineLayout &TimelineChart::plan() const
{
    return m_drawing->geometryLayout();
}

int TimelineChart::usefulWidth() const
{
    return m_theme.px(520);
}

void TimelineChart::rebuild()
{
    if (m_rows.isEmpty() || width() < minimumWidth())
        return;
    TimelineStyle used = style();
    TimelineLayout layout = TimelineLayout::make(m_rows, used, width());
    m_leastHeight = layout.size.height();
    m_leastRows = 0;
    for (const TimelineLayout::Row &row : std::as_const(layout.rows))
        m_leastRows += row.rect.height();
    m_stretch = fittingStretch();
    if (m_stretch > 1) {
        used.stretch = m_stretch;
        layout = TimelineLayout::make(m_rows, used, width());
    }
    m_drawing->show(layout, used);
    m_tiles.clear();
    setSceneRect(m_drawing->geometry());
    setFixedHeight(int(std::ceil(plan().size.height())));
    // Inside a resize Qt does not lay out the viewport a second time: its foot would be cut off or stick out.
    viewport()->resize(maximumViewportSize());
    viewport()->update();
    Q_EMIT planChanged();
}

qreal TimelineChart::fittingStretch() const
{
    const qreal spare = m_roomHeight - m_leastHeight - 1; // the height is rounded up
    return m_leastRows > 0 ? std::clamp(1 + spare / m_leastRows, 1.0, mostStretch) : 1;
}

void TimelineChart::setRoom(int height)
{
    m_roomHeight = height;
    if (!qFuzzyCompare(fittingStretch(), m_stretch))
        rebuild();
}

std::pair<qreal, qreal> TimelineChart::scaleEnds() const
{
    return {plan().plot.left(), plan().plot.right()};
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    // Not QChartView's own: it squeezes the chart into the view.
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != int(plan().size.width()))
        rebuild();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

void TimelineChart::setDense(bool isDense)
{
    if (m_isDense == isDense)
        return;
    m_isDense = isDense;
    rebuild();
}

void TimelineChart::setTime(Hours time)
{
    const Hours within = std::clamp(time, Hours{0}, TimeScale::longest);
    if (within == m_time)
        return;
    // Only what the cursor leaves and where it comes: a whole repaint is felt when dragging on a large screen.
    QRegion changed = cursorRegion();
    m_time = within;
    changed += cursorRegion();
    if (!plan().aside.isEmpty())
        changed += plan().aside.translated(0, headTop(visiblePart())).toAlignedRect().adjusted(-2, -4, 2, 4);
    viewport()->update(changed);
    Q_EMIT timeChanged();
}

QRegion TimelineChart::cursorRegion() const
{
    const int x = int(plan().xAt(m_time));
    const int reach = m_theme.px(180); // the words over the scale are kept inside the chart, to either side
    const int mark = m_theme.px(5) + 4;
    const QRect words(x - reach, int(headTop(visiblePart())), 2 * reach, int(std::ceil(plan().head.height())) + 2);
    return QRegion(x - mark, 0, 2 * mark + 1, height()) + words;
}

int TimelineChart::rowCount() const
{
    return int(m_allRows.size()) + (m_rows.risk ? 1 : 0);
}

bool TimelineChart::isRiskRow(int row) const
{
    return row == m_allRows.size();
}

int TimelineChart::symptomAt(int row) const
{
    return isRiskRow(row) ? -1 : m_allRows.at(row).symptom;
}

QString TimelineChart::rowSentence(int row) const
{
    return isRiskRow(row) ? m_rows.risk->sentence : m_allRows.at(row).sentence;
}

QRect TimelineChart::rowRect(int row) const
{
    return (isRiskRow(row) ? plan().risk : plan().rows.at(row).rect).toAlignedRect();
}

void TimelineChart::setCurrentRow(int row)
{
    const int within = std::clamp(row, -1, rowCount() - 1);
    if (within == m_currentRow)
        return;
    m_currentRow = within;
    viewport()->update();
    if (m_currentRow >= 0) {
        const int head = int(std::ceil(plan().head.height()));
        const int foot = isRiskRow(m_currentRow) ? 0 : int(std::ceil(riskPlace().rect.height()));
        Q_EMIT sightRequested(rowRect(m_currentRow).adjusted(0, -head, 0, foot));
        announceRow();
    }
    Q_EMIT currentRowChanged(m_currentRow);
}

void TimelineChart::announceRow()
{
    if (!hasFocus() || m_currentRow < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_currentRow);
    QAccessible::updateAccessibility(&event);
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    // Afterwards: with the focus, Qt says that the chart as a whole has it.
    QMetaObject::invokeMethod(this, &TimelineChart::announceRow, Qt::QueuedConnection);
}

void TimelineChart::followScrolling(QScrollArea *area)
{
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { viewport()->update(); });
}

qreal TimelineChart::headTop(const QRect &visible) const
{
    const qreal lowest = plan().rows.isEmpty() ? 0 : plan().rows.constLast().rect.top() - plan().head.height();
    return std::clamp<qreal>(visible.top(), 0, std::max(0.0, lowest));
}

QRect TimelineChart::visiblePart() const
{
    const QRect visible = viewport()->visibleRegion().boundingRect();
    return visible.isEmpty() ? viewport()->rect() : visible;
}

void TimelineChart::setCorner(QSize size)
{
    if (m_corner == size)
        return;
    m_corner = size;
    rebuild();
}

QRect TimelineChart::corner() const
{
    return plan().corner.translated(0, headTop(visiblePart())).toRect();
}

void TimelineChart::paintChart(QPainter &painter, const QRect &wanted, const QRect &visible)
{
    const QColor ground = m_theme.colors().surface;
    m_tiles.paint(painter, wanted, wanted.topLeft(), ground);
    const qreal page = visible.height();
    m_tiles.keepOnly({QRectF(visible).adjusted(0, -page, 0, page), plan().head, plan().risk});
}

void TimelineChart::paintPinned(QPainter &painter, const QRect &visible)
{
    const ColorTokens &colors = m_theme.colors();
    painter.setPen(QPen(colors.line, 1));
    if (const qreal top = headTop(visible); top > 0) {
        m_tiles.paint(painter, plan().head, QPointF(0, top), colors.surface);
        const qreal y = top + plan().head.height() - 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    const RiskPlace risk = riskPlace(visible);
    if (plan().risk.isEmpty())
        painter.fillRect(QRectF(0, risk.cover, width(), visible.bottom() + 1 - risk.cover), colors.surface);
    if (!risk.isPinned)
        return;
    painter.fillRect(QRectF(0, risk.cover, width(), risk.rect.bottom() - risk.cover), colors.surface);
    if (risk.isOneLine)
        paintRiskLine(painter, risk.rect);
    else
        m_tiles.paint(painter, plan().risk, risk.rect.topLeft(), colors.surface);
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(0, risk.rect.top() + 0.5), QPointF(width(), risk.rect.top() + 0.5));
}

void TimelineChart::paintChosenRow(QPainter &painter, const QRect &visible) const
{
    QRectF rect(rowRect(m_currentRow));
    if (isRiskRow(m_currentRow))
        rect = riskPlace(visible).rect;
    painter.setPen(QPen(m_theme.colors().accent, hasFocus() ? 3 : 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6);
}

void TimelineChart::paintCursor(QPainter &painter, const QRect &visible) const
{
    const ColorTokens &colors = m_theme.colors();
    const qreal x = plan().xAt(m_time);
    const qreal top = headTop(visible);
    const RiskPlace risk = riskPlace(visible);
    const qreal bottom = plan().risk.isEmpty() ? std::min(plan().plot.bottom(), risk.cover)
                         : risk.isOneLine      ? risk.cover
                                               : risk.rect.bottom();
    const qreal headBottom = top + plan().head.height();

    painter.setPen(QPen(colors.surface, 7));
    painter.drawLine(QPointF(x, headBottom), QPointF(x, bottom));
    painter.setPen(QPen(colors.accent, 3));
    painter.drawLine(QPointF(x, headBottom - 4), QPointF(x, bottom));

    const qreal lastShown = plan().risk.isEmpty() ? bottom : risk.cover;
    const qreal radius = m_theme.px(5);
    painter.setPen(QPen(colors.surface, 2));
    painter.setBrush(colors.accent);
    for (int row = 0; row < m_allRows.size(); ++row) {
        const QPointF center(x, plan().rows.at(row).rect.center().y());
        if (center.y() > headBottom && center.y() + radius < lastShown && isThereAt(m_allRows.at(row), m_time))
            painter.drawEllipse(center, radius, radius);
    }

    QFont font = m_theme.font(Theme::Type::Caption);
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QString words = TimeWords::about(m_time);
    // Over the scale's own words and beside what stands over the names.
    const qreal side = std::round(metrics.height() * 0.6);
    const qreal pad = std::round(metrics.height() * (m_isDense ? 0.12 : 0.3));
    QRectF pill(0, top + pad, metrics.horizontalAdvance(words) + 2 * side, metrics.height() + pad);
    const bool isMirrored = plan().isMirrored;
    const qreal first = isMirrored ? 0 : plan().plot.left() - side;
    const qreal last = (isMirrored ? plan().plot.right() + side : width()) - pill.width();
    pill.moveLeft(std::clamp(x - pill.width() / 2, first, std::max(first, last)));
    if (!plan().aside.isEmpty()) {
        pill.moveLeft(isMirrored ? plan().aside.right() - pill.width() : plan().aside.left());
        pill.moveTop(top + plan().aside.center().y() - pill.height() / 2);
    }
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(pill, 6, 6);
    painter.setPen(colors.surface);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void TimelineChart::paintEvent(QPaintEvent *event)
{
    if (m_rows.isEmpty())
        return;
    const QRect visible = visiblePart();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRect &rect : event->region())
        paintChart(painter, rect, visible);
    if (m_currentRow >= 0 && !isRiskRow(m_currentRow))
        paintChosenRow(painter, visible);
    paintPinned(painter, visible);
    if (m_currentRow >= 0 && isRiskRow(m_currentRow))
        paintChosenRow(painter, visible);
    paintCursor(painter, visible);
}

} // namespace Handrail
