// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinechart.h"

#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelineaccessibility.h"
#include "gui/timeline/timelinedrawing.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Handrail {

TimelineChart::TimelineChart(Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_drawing(new TimelineDrawing)
{
    installTimelineAccessibility();
    setChart(m_drawing); // takes ownership
    setObjectName(QStringLiteral("timelineChart"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // a second, nameless stop for Tab otherwise
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(200);
    connect(&m_theme, &Theme::changed, this, &TimelineChart::rebuild);
}

void TimelineChart::setCourse(const Course &course)
{
    m_course = course;
    m_currentRow = -1;
    setAccessibleName(tr("Timeline of withdrawal: %1").arg(m_course.name.translated()));
    setAccessibleDescription(
        tr("Up and Down go from sign to sign. Left and Right move the time. Page Up and Page Down go to the time at "
           "which something begins or ends."));
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
    style.hasCursor = !m_isDense;
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
    if (m_course.symptoms.isEmpty() || width() < minimumWidth())
        return;
    m_drawing->show(m_course, style(), width());
    m_picture = {};
    setSceneRect(m_drawing->geometry());
    setFixedHeight(int(std::ceil(plan().size.height())));
    // Inside a resize Qt does not lay out the viewport a second time: its foot would be cut off or stick out.
    viewport()->resize(maximumViewportSize());
    viewport()->update();
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
    const QRect left = cursorStrip();
    m_time = within;
    viewport()->update(QRegion(left).united(cursorStrip()));
    Q_EMIT timeChanged();
}

QRect TimelineChart::cursorStrip() const
{
    const int reach = m_theme.px(180); // the words over the scale are kept inside the chart, to either side
    return {int(plan().xAt(m_time)) - reach, 0, 2 * reach, height()};
}

int TimelineChart::rowCount() const
{
    return int(plan().rows.size());
}

const Symptom &TimelineChart::symptomAt(int row) const
{
    return m_course.symptoms.at(plan().rows.at(row).symptom);
}

QString TimelineChart::rowSentence(int row) const
{
    return symptomSentence(m_course, symptomAt(row));
}

QRect TimelineChart::rowRect(int row) const
{
    return plan().rows.at(row).rect.toAlignedRect();
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
        const int foot = int(std::ceil(plan().risk.height()));
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
    announceRow();
}

void TimelineChart::followScrolling(QScrollArea *area)
{
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { viewport()->update(); });
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentRow(std::max(0, m_currentRow - 1));
        break;
    case Qt::Key_Down:
        setCurrentRow(m_currentRow + 1);
        break;
    case Qt::Key_Left:
        setTime(TimeScale::stepped(m_time, isMirrored));
        break;
    case Qt::Key_Right:
        setTime(TimeScale::stepped(m_time, !isMirrored));
        break;
    case Qt::Key_PageDown:
        setTime(nextEvent(m_course, m_time, true));
        break;
    case Qt::Key_PageUp:
        setTime(nextEvent(m_course, m_time, false));
        break;
    case Qt::Key_Home:
        setTime(Hours{0});
        break;
    case Qt::Key_End:
        setTime(TimeScale::longest);
        break;
    default:
        event->ignore(); // the window's keys
        return;
    }
    event->accept();
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QPointF at = event->position();
    if (const int row = plan().rowAt(at.y()); row >= 0)
        setCurrentRow(row);
    mouseMoveEvent(event);
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (event->buttons().testFlag(Qt::LeftButton) && x >= plan().plot.left() && x <= plan().plot.right())
        setTime(plan().hoursAt(x));
    event->accept();
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the scroll area around it scrolls
}

void TimelineChart::keepPicture()
{
    const qreal ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    if (!m_picture.isNull() && m_picture.size() == size)
        return;
    m_picture = QPixmap(size);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_theme.colors().surface);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(QPointF(0, 0), plan().size);
    scene()->render(&painter, all, all);
}

qreal TimelineChart::headTop(const QRect &visible) const
{
    const qreal lowest = plan().rows.isEmpty() ? 0 : plan().rows.constLast().rect.top() - plan().head.height();
    return std::clamp<qreal>(visible.top(), 0, std::max(0.0, lowest));
}

qreal TimelineChart::riskTop(const QRect &visible) const
{
    const qreal own = plan().risk.top();
    const qreal pinned = visible.bottom() + 1 - plan().risk.height();
    // On a low window the band would hide the rows it belongs to.
    const bool hasRoom =
        visible.height() > 3 * (plan().risk.height() + plan().head.height()) && pinned > plan().head.bottom();
    return hasRoom ? std::min(own, pinned) : own;
}

void TimelineChart::paintPinned(QPainter &painter, const QRect &visible)
{
    const qreal ratio = devicePixelRatioF();
    const auto piece = [&](const QRectF &rect, qreal top) {
        painter.drawPixmap(QPointF(0, top), m_picture, QRectF(rect.topLeft() * ratio, rect.size() * ratio));
    };
    painter.setPen(QPen(m_theme.colors().line, 1));
    if (const qreal top = headTop(visible); top > 0) {
        piece(plan().head, top);
        const qreal y = top + plan().head.height() - 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    if (const qreal top = riskTop(visible); !plan().risk.isEmpty() && top < plan().risk.top()) {
        piece(plan().risk, top);
        painter.drawLine(QPointF(0, top + 0.5), QPointF(width(), top + 0.5));
    }
}

void TimelineChart::paintCursor(QPainter &painter, const QRect &visible) const
{
    const ColorTokens &colors = m_theme.colors();
    const qreal x = plan().xAt(m_time);
    const qreal top = headTop(visible);
    const qreal bottom = plan().risk.isEmpty() ? plan().plot.bottom() : riskTop(visible) + plan().risk.height();
    const qreal headBottom = top + plan().head.height();

    painter.setPen(QPen(colors.surface, 7));
    painter.drawLine(QPointF(x, headBottom), QPointF(x, bottom));
    painter.setPen(QPen(colors.accent, 3));
    painter.drawLine(QPointF(x, headBottom - 4), QPointF(x, bottom));

    const qreal lastShown = plan().risk.isEmpty() ? bottom : riskTop(visible);
    const QList<LikelySymptom> likely = likelyAt(m_course, m_time);
    const qreal radius = m_theme.px(5);
    painter.setPen(QPen(colors.surface, 2));
    painter.setBrush(colors.accent);
    for (const LikelySymptom &each : likely) {
        const auto row =
            std::find_if(plan().rows.cbegin(), plan().rows.cend(),
                         [&](const TimelineLayout::Row &candidate) { return candidate.symptom == each.index; });
        if (row != plan().rows.cend() && row->rect.center().y() > headBottom
            && row->rect.center().y() + radius < lastShown)
            painter.drawEllipse(QPointF(x, row->rect.center().y()), radius, radius);
    }

    QFont font = m_theme.font(Theme::Type::Caption);
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QString words = TimeWords::about(m_time);
    const qreal pad = std::round(metrics.height() * 0.3);
    QRectF pill(0, top + pad, metrics.horizontalAdvance(words) + 4 * pad, metrics.height() + pad);
    pill.moveLeft(std::clamp(x - pill.width() / 2, 0.0, std::max(0.0, width() - pill.width())));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(pill, 6, 6);
    painter.setPen(colors.surface);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    if (plan().rows.isEmpty())
        return;
    keepPicture();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    QRect visible = viewport()->visibleRegion().boundingRect();
    if (visible.isEmpty())
        visible = viewport()->rect();
    if (m_currentRow >= 0) {
        painter.setPen(QPen(m_theme.colors().accent, hasFocus() ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rowRect(m_currentRow)).adjusted(2, 1, -2, -1), 6, 6);
    }
    paintPinned(painter, visible);
    paintCursor(painter, visible);
}

} // namespace Handrail
