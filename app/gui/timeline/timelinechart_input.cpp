// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the chart of a timeline does with keys, the mouse and the wheel; what it shows is in timelinechart.cpp.

#include "core/timeline/timescale.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinedrawing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace Handrail {

void TimelineChart::stepTime(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool later = (event->key() == Qt::Key_Right) != isMirrored;
    const bool isCoarse = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    setTime(isCoarse ? TimeScale::coarselyStepped(m_time, later) : TimeScale::stepped(m_time, later));
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentRow(std::max(0, m_currentRow - 1));
        break;
    case Qt::Key_Down:
        setCurrentRow(m_currentRow + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepTime(event);
        break;
    case Qt::Key_PageDown:
        setTime(nextEvent(m_rows.events, m_time, true));
        break;
    case Qt::Key_PageUp:
        setTime(nextEvent(m_rows.events, m_time, false));
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
    if (const int row = rowInSightAt(at.y()); row >= 0)
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

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowInSightAt(help->y());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    // A name that was shortened is whole here. As rich text, so that long lines wrap.
    const QString text = QStringLiteral("<p dir=\"auto\">%1</p>").arg(rowSentence(row).toHtmlEscaped());
    QToolTip::showText(help->globalPos(), text, viewport(), rowRect(row));
    return true;
}

} // namespace Handrail
