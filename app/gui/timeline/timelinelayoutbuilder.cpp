// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinelayoutbuilder.h"

#include "gui/timeline/timelinelegend.h"
#include "gui/timeline/timelinetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

using Kind = TimelineBar::Kind;
using Text = TimelineLayout::Text;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineChart)
};

// Shares of the chart's width and of a line's height.
constexpr qreal widestNames = 0.38;
constexpr qreal rowPadding = 0.3;
constexpr qreal compactRowPadding = 0.1;
constexpr qreal denseRowPadding = 0.02;
constexpr qreal sectionPadding = 0.45;
constexpr qreal denseSectionPadding = 0.12;
constexpr qreal riskBarHeight = 1.1;
constexpr qreal narrowestBar = 0.45;
constexpr qreal spareBesideLabel = 0.35; ///< to either side of a word in a bar

// Lines a text may take before it is shortened; names that long say nothing more in a chart.
constexpr int linesOfName = 2;
constexpr int linesOfSection = 3;
constexpr int linesOfRisk = 4;
constexpr int linesOfNote = 12;

/// Shares of a line's height.
qreal barHeight(Kind kind)
{
    switch (kind) {
    case Kind::StageOnly:
    case Kind::AnyTime:
        return 0.34;
    case Kind::Lasting:
        return 0.5;
    case Kind::Worst:
    case Kind::Hardest:
        return 0.92;
    case Kind::Starts:
    case Kind::Over:
        return 0.7;
    case Kind::RaisedRisk:
    case Kind::HighRisk:
        return riskBarHeight;
    case Kind::Possible:
    case Kind::Usual:
    case Kind::WorstDays:
        break;
    }
    return 0.62;
}

TimelineShape shapeOf(const TimelineBar &bar)
{
    if (bar.isOpenEnded)
        return TimelineShape::Arrow;
    if (bar.kind == Kind::Starts)
        return TimelineShape::Opening;
    return bar.kind == Kind::Over ? TimelineShape::Closing : TimelineShape::Box;
}

QString scaleTitle()
{
    return Words::tr("Time since the last use");
}

QString riskName()
{
    return Words::tr("Overdose risk if you use again");
}

} // namespace

TimelineLayoutBuilder::TimelineLayoutBuilder(const TimelineRows &rows, const TimelineStyle &style, qreal width)
    : m_rows(rows)
    , m_style(style)
    , m_row(style.rowFont)
    , m_section(style.sectionFont)
    , m_small(style.smallFont)
    , m_line(m_row.height())
    , m_gap(std::round(m_line * 0.5))
    , m_inset(std::round(m_line * 0.3))
{
    m_layout.size.setWidth(width);
}

qreal TimelineLayoutBuilder::addText(Text text, int mostLines)
{
    const FittedText fitted =
        FittedText::make(TimelineLayout::fontOf(text, m_style), text.text, text.rect.width(), mostLines);
    text.text = fitted.text;
    text.rect.setHeight(fitted.size.height());
    m_layout.texts.append(text);
    return fitted.size.height();
}

void TimelineLayoutBuilder::placeColumns()
{
    const qreal width = m_layout.size.width();
    const qreal most = width * widestNames;
    QFont bold = m_style.rowFont;
    bold.setBold(true);
    const QFontMetricsF emphasised(bold);
    // The scale's title in one line and the risk in two, where there is room: on a slide every line counts.
    qreal widest = m_small.horizontalAdvance(scaleTitle()) + m_gap;
    widest = std::max(widest, m_style.corner.width());
    if (m_rows.risk || !m_rows.beside.isEmpty())
        widest = std::max(widest, m_section.horizontalAdvance(riskName()) * 0.6);
    const QList<TimelineSection> all = m_rows.sections + m_rows.beside;
    for (const TimelineSection &section : all) {
        widest = std::max(widest, m_section.horizontalAdvance(section.title));
        for (const TimelineRow &row : section.rows) {
            if (widest >= most)
                break;
            widest = std::max(widest, (row.isEmphasised ? emphasised : m_row).horizontalAdvance(row.name));
        }
    }
    m_namesWidth = std::ceil(std::min(widest + 1, most));
    const qreal left = m_inset + m_namesWidth + m_gap;
    m_layout.plot = QRectF(left, 0, std::max(1.0, width - left), 0);
}

void TimelineLayoutBuilder::placeHead()
{
    const qreal line = m_small.height();
    const bool isDense = m_style.isCompact && m_style.hasGround;
    const qreal pad = std::round(line * (isDense ? 0.12 : 0.3));
    if (isDense && m_style.hasCursor && m_style.corner.isEmpty()) {
        m_layout.head = QRectF(0, 0, m_layout.size.width(), line + 2 * pad);
        m_layout.aside = nameColumn(pad).adjusted(0, 0, 0, line);
        placeTicks(pad);
        return;
    }
    const qreal titleHeight =
        FittedText::make(m_style.smallFont, scaleTitle(), m_namesWidth, linesOfSection).size.height();
    const qreal cursorLine = m_style.hasCursor ? std::max(line + 2 * pad, m_style.corner.height()) : 0;
    const qreal overTitle = m_style.corner.isEmpty() ? 0 : cursorLine;
    const qreal height = std::max(overTitle + titleHeight, cursorLine + line) + 2 * pad;

    m_layout.head = QRectF(0, 0, m_layout.size.width(), height);
    if (!m_style.corner.isEmpty())
        m_layout.corner = QRectF(QPointF(m_inset, pad), m_style.corner);
    addText({.role = Text::Role::Tick, .rect = nameColumn(height - pad - titleHeight), .text = scaleTitle()},
            linesOfSection);
    placeTicks(height - pad - line);
}

void TimelineLayoutBuilder::placeTicks(qreal top)
{
    const qreal line = m_small.height();
    m_layout.ticks = TimeScale::ticks(m_layout.plot.width(), line * 0.5,
                                      [this](const QString &text) { return m_small.horizontalAdvance(text) + 1; });
    for (const TimeScale::Tick &tick : std::as_const(m_layout.ticks)) {
        if (tick.label.isEmpty())
            continue;
        m_layout.texts.append({Text::Role::Tick,
                               QRectF(m_layout.plot.left() + tick.labelStart, top, tick.labelWidth, line), tick.label,
                               Qt::AlignCenter});
    }
    m_y = m_layout.head.height();
    m_layout.plot.setTop(m_y);
}

void TimelineLayoutBuilder::addBar(const TimelineBar &bar, qreal middle, qreal stretch)
{
    const QRectF &plot = m_layout.plot;
    const qreal height = m_line * barHeight(bar.kind) * stretch;
    qreal from = plot.left() + TimeScale::position(bar.hours.from) * plot.width();
    qreal to = plot.left() + TimeScale::position(bar.hours.to) * plot.width();
    const qreal least = std::min(m_line * narrowestBar, plot.width());
    if (to - from < least) {
        from = std::clamp((from + to - least) / 2, plot.left(), plot.right() - least);
        to = from + least;
    }
    m_layout.bars.append(
        {bar.kind, bar.hours, QRectF(from, middle - height / 2, to - from, height), shapeOf(bar), bar.isUncertain});
}

void TimelineLayoutBuilder::placeRow(const TimelineRow &row)
{
    const qreal top = m_y;
    const bool isDense = m_style.isCompact && m_style.hasGround;
    const qreal padding = isDense ? denseRowPadding : m_style.isCompact ? compactRowPadding : rowPadding;
    const qreal pad = std::round(m_line * padding / 2);
    const qreal textHeight = addText(
        {.role = Text::Role::Row, .rect = nameColumn(m_y), .text = row.name, .isBold = row.isEmphasised}, linesOfName);
    const qreal height = (textHeight + 2 * pad) * m_style.stretch;
    m_layout.texts.last().rect.moveTop(top + (height - textHeight) / 2);
    m_y += height;
    m_layout.rows.append({QRectF(0, top, m_layout.size.width(), m_y - top), row.isEmphasised});
    for (const TimelineBar &bar : row.bars)
        addBar(bar, (top + m_y) / 2, m_style.stretch);
    if (row.bars.isEmpty() && !row.remark.isEmpty())
        placeRemark(row);
}

void TimelineLayoutBuilder::placeRemark(const TimelineRow &row)
{
    const QRectF &within = m_layout.rows.constLast().rect;
    Text remark{.role = Text::Role::Remark,
                .rect = QRectF(m_layout.plot.left() + m_gap, 0, m_layout.plot.width() - 2 * m_gap, 0),
                .text = row.remark};
    addText(remark, 1);
    m_layout.texts.last().rect.moveTop(within.center().y() - m_layout.texts.constLast().rect.height() / 2);
}

void TimelineLayoutBuilder::placeSections()
{
    const bool isDense = m_style.isCompact && m_style.hasGround; // a page and a slide have room for this
    for (const TimelineSection &section : m_rows.sections) {
        m_layout.lines.append(m_y);
        m_y += std::round(m_line * (isDense ? denseSectionPadding : sectionPadding));
        if (!section.title.isEmpty()) {
            m_y +=
                addText({.role = Text::Role::Section, .rect = nameColumn(m_y), .text = section.title}, linesOfSection);
        }
        for (const TimelineRow &row : section.rows)
            placeRow(row);
    }
}

void TimelineLayoutBuilder::placeRisk()
{
    if (!m_rows.risk)
        return;
    m_y += std::round(m_line * rowPadding);
    m_layout.lines.append(m_y);
    const qreal top = m_y;
    const qreal pad = std::round(m_line * 0.35);
    const qreal textHeight = FittedText::make(m_style.sectionFont, riskName(), m_namesWidth, linesOfRisk).size.height();
    const qreal height = std::max(textHeight, m_line * riskBarHeight) + 2 * pad;
    addText({.role = Text::Role::Risk, .rect = nameColumn(top + (height - textHeight) / 2), .text = riskName()},
            linesOfRisk);
    m_y += height;
    m_layout.risk = QRectF(0, top, m_layout.size.width(), height);

    const qreal middle = top + height / 2;
    addBar({Kind::RaisedRisk, m_rows.risk->raised}, middle);
    labelRisk(m_layout.bars.constLast(), Words::tr("raised", "overdose risk"));
    addBar({Kind::HighRisk, m_rows.risk->high}, middle);
    labelRisk(m_layout.bars.constLast(), Words::tr("high", "overdose risk"));
}

void TimelineLayoutBuilder::labelRisk(const TimelineLayout::Bar &bar, const QString &label)
{
    const qreal width = std::ceil(m_small.horizontalAdvance(label)) + 1;
    const QRectF &rect = bar.rect;
    if (width + 2 * m_line * spareBesideLabel <= rect.width()) {
        m_layout.texts.append({.role = Text::Role::BarLabel,
                               .rect = rect,
                               .text = label,
                               .alignment = Qt::AlignCenter,
                               .isOnDanger = bar.kind == Kind::HighRisk});
    } else if (bar.kind == Kind::RaisedRisk && rect.right() + m_gap / 2 + width < m_layout.plot.right()) {
        m_layout.texts.append({.role = Text::Role::BarLabel,
                               .rect = QRectF(rect.right() + m_gap / 2, rect.top(), width, rect.height()),
                               .text = label});
    }
}

void TimelineLayoutBuilder::placeWorstDays()
{
    if (!m_rows.worstDays)
        return;
    // Behind everything else: first in the list, from the scale down to the last row.
    addBar({Kind::WorstDays, *m_rows.worstDays}, 0);
    TimelineLayout::Bar bar = m_layout.bars.takeLast();
    bar.rect.setTop(m_layout.plot.top());
    bar.rect.setBottom(m_y);
    m_layout.bars.prepend(bar);
}

void TimelineLayoutBuilder::placeNotes()
{
    const QRectF within(m_inset, 0, m_layout.size.width() - 2 * m_inset, 0);
    QStringList notes;
    if (m_style.hasNotes) {
        notes = m_rows.notes;
        if (m_rows.risk)
            notes << m_rows.risk->why;
    }
    m_y += m_gap;
    for (const QString &note : std::as_const(notes))
        m_y +=
            addText({.role = Text::Role::Note, .rect = within.translated(0, m_y), .text = note}, linesOfNote) + m_gap;
    m_y = addLegend(m_layout, m_style, within.translated(0, m_y));
    m_y += std::round(m_small.height() * 0.4);
}

void TimelineLayoutBuilder::mirror()
{
    const qreal width = m_layout.size.width();
    const auto flip = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    flip(m_layout.plot);
    flip(m_layout.corner);
    flip(m_layout.aside);
    for (TimelineLayout::Bar &bar : m_layout.bars)
        flip(bar.rect);
    for (TimelineLayout::Key &key : m_layout.keys)
        flip(key.rect);
    for (Text &text : m_layout.texts) {
        flip(text.rect);
        if (text.alignment & Qt::AlignLeft)
            text.alignment = (text.alignment & ~Qt::AlignLeft) | Qt::AlignRight;
    }
    m_layout.isMirrored = true;
}

TimelineLayout TimelineLayoutBuilder::build()
{
    placeColumns();
    placeHead();
    placeSections();
    placeWorstDays();
    placeRisk();
    m_layout.plot.setBottom(m_y);
    placeNotes();
    m_layout.size.setHeight(std::ceil(m_y));
    if (m_style.direction == Qt::RightToLeft)
        mirror();
    return m_layout;
}

} // namespace Handrail
