// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the risk of overdose stays in sight while the rows scroll; what else the chart shows is in timelinechart.cpp.

#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Handrail {

qreal TimelineChart::riskLineHeight() const
{
    return std::ceil(QFontMetricsF(style().sectionFont).height() * (m_isDense ? 1.15 : 1.4));
}

QString TimelineChart::riskLine() const
{
    if (!m_rows.risk)
        return {};
    const HourRange &high = m_rows.risk->high;
    const HourRange &raised = m_rows.risk->raised;
    const QStringList fromLongToShort{
        tr("Overdose risk if you use again: high %1, raised %2", "%1: 1 day to 2 weeks, %2: 2 to 4 weeks")
            .arg(TimeWords::range(high), TimeWords::range(raised)),
        tr("Overdose risk: high %1, raised %2", "%1: 1 day to 2 weeks, %2: 2 to 4 weeks")
            .arg(TimeWords::range(high), TimeWords::range(raised)),
        tr("Overdose risk: high from %1, raised to %2", "%1: 1 day, %2: 4 weeks")
            .arg(TimeWords::duration(high.from), TimeWords::duration(raised.to)),
        tr("Overdose risk: %1", "%1: 1 day to 4 weeks").arg(TimeWords::range({high.from, raised.to}))};
    const QFontMetricsF metrics(style().sectionFont);
    const qreal room = width() - 2 * std::round(metrics.height() * 0.3);
    for (const QString &line : fromLongToShort) {
        if (metrics.horizontalAdvance(line) <= room)
            return line;
    }
    return fromLongToShort.constLast();
}

TimelineChart::RiskPlace TimelineChart::riskPlace() const
{
    return riskPlace(visiblePart());
}

TimelineChart::RiskPlace TimelineChart::riskPlace(const QRect &visible) const
{
    RiskPlace place;
    place.rect = plan().risk;
    place.cover = plan().risk.top();
    const qreal foot = visible.bottom() + 1;
    place.isPinned = !plan().risk.isEmpty() && plan().risk.bottom() > foot;
    const bool isCut =
        plan().risk.isEmpty() && !plan().rows.isEmpty() && plan().rows.constLast().rect.bottom() > foot + 1;
    if (plan().risk.isEmpty())
        place.cover = foot;
    if (!place.isPinned && !isCut)
        return place;
    if (place.isPinned) {
        // On a low window the band would hide the rows it belongs to.
        place.isOneLine = visible.height() <= 3 * (plan().risk.height() + plan().head.height());
        const qreal height = place.isOneLine ? riskLineHeight() : plan().risk.height();
        place.rect = QRectF(0, foot - height, width(), height);
        place.cover = place.rect.top();
    }
    const qreal lowest = place.cover;
    const qreal headBottom = headTop(visible) + plan().head.height();
    for (const TimelineLayout::Row &row : plan().rows) {
        // Half a row is none. Rows end on parts of a pixel, what is in sight does not.
        if (row.rect.bottom() <= lowest + 1 && row.rect.bottom() > headBottom)
            place.cover = std::min(row.rect.bottom(), lowest);
        else if (row.rect.top() >= headBottom && row.rect.top() < place.cover && row.rect.bottom() > place.cover + 1)
            place.cover = row.rect.top(); // not even the first one
    }
    return place;
}

int TimelineChart::rowInSightAt(qreal y) const
{
    const RiskPlace place = riskPlace();
    if (plan().risk.isEmpty() && y >= place.cover)
        return -1;
    if (place.isPinned && y >= place.cover)
        return y >= place.rect.top() ? int(m_allRows.size()) : -1;
    return plan().rowAt(y);
}

void TimelineChart::paintRiskLine(QPainter &painter, const QRectF &rect) const
{
    const ColorTokens &colors = m_theme.colors();
    const QFont font = style().sectionFont;
    const qreal side = std::round(QFontMetricsF(font).height() * 0.3);
    const QRectF within = rect.adjusted(side, 0, -side, 0);
    painter.fillRect(rect, colors.dangerTint);
    painter.setPen(colors.danger);
    painter.setFont(font);
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(within, int(start | Qt::AlignVCenter | Qt::AlignAbsolute),
                     QFontMetricsF(font).elidedText(riskLine(), Qt::ElideRight, within.width()));
}

} // namespace Handrail
