// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinelayout.h"

#include "core/content/inlinetext.h"
#include "core/timeline/timewords.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Handrail {

namespace {

using Phase = TimelineLayout::Phase;
using Text = TimelineLayout::Text;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineChart)
};

// Shares of the chart's width and of a line's height.
constexpr qreal widestNames = 0.38;
constexpr qreal rowPadding = 0.3;
constexpr qreal compactRowPadding = 0.1;
constexpr qreal sectionPadding = 0.45;
constexpr qreal denseSectionPadding = 0.12;
constexpr qreal windowBarHeight = 0.62;
constexpr qreal worstBarHeight = 0.92;
constexpr qreal stageBarHeight = 0.34;
constexpr qreal riskBarHeight = 1.1;

constexpr int wrapping = Qt::TextWordWrap;

/// Builds a layout from top to bottom, as for left-to-right.
class Builder
{
public:
    Builder(const Course &course, const TimelineStyle &style, qreal width)
        : m_course(course)
        , m_style(style)
        , m_row(style.rowFont)
        , m_section(style.sectionFont)
        , m_small(style.smallFont)
        , m_line(m_row.height())
        , m_gap(std::round(m_line * 0.5))
        , m_inset(std::round(m_line * 0.3))
        , m_order(rowOrder(course))
    {
        m_layout.size.setWidth(width);
    }

    TimelineLayout build();

private:
    QRectF nameColumn(qreal y) const { return {m_inset, y, m_namesWidth, 0}; }
    void placeColumns();
    void placeHead();
    void placeSections();
    void placeRow(int symptom);
    void placeRisk();
    void placeNotes();
    void placeWorstDays();
    void mirror();

    void addBar(Phase phase, const HourRange &hours, qreal middle, qreal height);
    qreal addWrapped(Text::Role role, const QFontMetricsF &metrics, const QString &text, const QRectF &within);
    QSizeF wrappedSize(const QFontMetricsF &metrics, const QString &text, qreal width) const;

    const Course &m_course;
    const TimelineStyle &m_style;
    const QFontMetricsF m_row;
    const QFontMetricsF m_section;
    const QFontMetricsF m_small;
    const qreal m_line;
    const qreal m_gap;
    const qreal m_inset; ///< room for the mark around the chosen row
    const QList<int> m_order;
    TimelineLayout m_layout;
    qreal m_namesWidth = 0;
    qreal m_y = 0;
};

QString riskName()
{
    return Words::tr("Overdose risk if you use again");
}

QSizeF Builder::wrappedSize(const QFontMetricsF &metrics, const QString &text, qreal width) const
{
    const int direction = m_style.direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), wrapping | direction, text).size();
}

qreal Builder::addWrapped(Text::Role role, const QFontMetricsF &metrics, const QString &text, const QRectF &within)
{
    const qreal height = std::ceil(wrappedSize(metrics, text, within.width()).height());
    m_layout.texts.append(
        {role, QRectF(within.left(), within.top(), within.width(), height), text, Qt::AlignLeft | Qt::AlignVCenter});
    return height;
}

void Builder::placeColumns()
{
    const qreal width = m_layout.size.width();
    qreal widest = m_line * 5;
    for (const Symptom &symptom : m_course.symptoms)
        widest = std::max(widest, m_row.horizontalAdvance(symptom.plainName.translated()));
    m_namesWidth = std::ceil(std::min(widest + 1, width * widestNames));
    const qreal left = m_inset + m_namesWidth + m_gap;
    m_layout.plot = QRectF(left, 0, std::max(1.0, width - left), 0);
}

void Builder::placeHead()
{
    const qreal line = m_small.height();
    const bool isDense = m_style.isCompact && m_style.hasGround;
    const qreal pad = std::round(line * (isDense ? 0.12 : 0.3));
    const QString title = Words::tr("Time since the last use");
    const qreal titleHeight = std::ceil(wrappedSize(m_small, title, m_namesWidth).height());
    const qreal cursorLine = m_style.hasCursor ? line + 2 * pad : 0;
    const qreal height = std::max(titleHeight, cursorLine + line) + 2 * pad;

    m_layout.head = QRectF(0, 0, m_layout.size.width(), height);
    m_layout.texts.append({Text::Role::Tick, QRectF(m_inset, height - pad - titleHeight, m_namesWidth, titleHeight),
                           title, Qt::AlignLeft | Qt::AlignBottom});
    m_layout.ticks = TimeScale::ticks(m_layout.plot.width(), line * 0.5,
                                      [this](const QString &text) { return m_small.horizontalAdvance(text) + 1; });
    for (const TimeScale::Tick &tick : std::as_const(m_layout.ticks)) {
        if (tick.label.isEmpty())
            continue;
        m_layout.texts.append(
            {Text::Role::Tick,
             QRectF(m_layout.plot.left() + tick.labelStart, height - pad - line, tick.labelWidth, line), tick.label,
             Qt::AlignCenter});
    }
    m_y = height;
    m_layout.plot.setTop(m_y);
}

void Builder::addBar(Phase phase, const HourRange &hours, qreal middle, qreal height)
{
    const QRectF &plot = m_layout.plot;
    const qreal from = plot.left() + TimeScale::position(hours.from) * plot.width();
    const qreal to = plot.left() + TimeScale::position(hours.to) * plot.width();
    m_layout.bars.append({phase, hours, QRectF(from, middle - height / 2, to - from, height)});
}

void Builder::placeRow(int symptom)
{
    const Symptom &shown = m_course.symptoms.at(symptom);
    const qreal top = m_y;
    const qreal pad = std::round(m_line * (m_style.isCompact ? compactRowPadding : rowPadding) / 2);
    m_y += pad;
    m_y += addWrapped(Text::Role::Row, m_row, shown.plainName.translated(), nameColumn(m_y));
    m_y += pad;
    m_layout.rows.append({symptom, QRectF(0, top, m_layout.size.width(), m_y - top)});

    const qreal middle = (top + m_y) / 2;
    const SymptomSpan span = symptomSpan(m_course, shown);
    if (span.isStageOnly) {
        addBar(Phase::StageOnly, span.possible, middle, m_line * stageBarHeight);
        return;
    }
    const qreal height = m_line * windowBarHeight;
    if (span.usual) {
        if (span.possible.from < span.usual->from)
            addBar(Phase::Possible, {span.possible.from, span.usual->from}, middle, height);
        if (span.usual->to < span.possible.to)
            addBar(Phase::Possible, {span.usual->to, span.possible.to}, middle, height);
        addBar(Phase::Usual, *span.usual, middle, height);
    } else {
        addBar(Phase::Possible, span.possible, middle, height);
    }
    if (span.worst)
        addBar(Phase::Worst, *span.worst, middle, m_line * worstBarHeight);
}

void Builder::placeSections()
{
    const bool isDense = m_style.isCompact && m_style.hasGround; // a page and a slide have room for this
    std::optional<Symptom::Stage> stage;
    for (const int symptom : m_order) {
        const Symptom::Stage own = m_course.symptoms.at(symptom).stage;
        if (own != stage) {
            stage = own;
            m_layout.lines.append(m_y);
            m_y += std::round(m_line * (isDense ? denseSectionPadding : sectionPadding));
            m_y += addWrapped(Text::Role::Section, m_section, TimeWords::stage(own), nameColumn(m_y));
        }
        placeRow(symptom);
    }
}

void Builder::placeRisk()
{
    if (!m_course.overdoseRisk)
        return;
    m_y += std::round(m_line * rowPadding);
    m_layout.lines.append(m_y);
    const qreal top = m_y;
    const qreal pad = std::round(m_line * 0.35);
    const qreal textHeight = std::ceil(wrappedSize(m_section, riskName(), m_namesWidth).height());
    const qreal height = std::max(textHeight, m_line * riskBarHeight) + 2 * pad;
    addWrapped(Text::Role::Risk, m_section, riskName(), nameColumn(top + (height - textHeight) / 2));
    m_y += height;
    m_layout.risk = QRectF(0, top, m_layout.size.width(), height);

    const qreal middle = top + height / 2;
    const struct
    {
        Phase phase;
        HourRange hours;
        QString label;
    } bands[] = {{Phase::RaisedRisk, m_course.overdoseRisk->raised.hours, Words::tr("raised", "overdose risk")},
                 {Phase::HighRisk, m_course.overdoseRisk->high.hours, Words::tr("high", "overdose risk")}};
    for (const auto &band : bands) {
        addBar(band.phase, band.hours, middle, m_line * riskBarHeight);
        const QRectF bar = m_layout.bars.constLast().rect;
        const qreal labelWidth = std::ceil(m_small.horizontalAdvance(band.label)) + 1;
        if (labelWidth + m_gap / 2 < bar.width()) {
            m_layout.texts.append(
                {Text::Role::BarLabel, bar, band.label, Qt::AlignCenter, band.phase == Phase::HighRisk});
        } else if (band.phase == Phase::RaisedRisk && bar.right() + m_gap / 2 + labelWidth < m_layout.plot.right()) {
            m_layout.texts.append({Text::Role::BarLabel,
                                   QRectF(bar.right() + m_gap / 2, bar.top(), labelWidth, bar.height()), band.label,
                                   Qt::AlignLeft | Qt::AlignVCenter});
        }
    }
}

void Builder::placeWorstDays()
{
    if (!m_course.worst)
        return;
    // Behind everything else: first in the list, from the scale down to the last row.
    const QRectF &plot = m_layout.plot;
    const HourRange worst = m_course.worst->hours;
    const qreal from = plot.left() + TimeScale::position(worst.from) * plot.width();
    const qreal to = plot.left() + TimeScale::position(worst.to) * plot.width();
    m_layout.bars.prepend({Phase::WorstDays, worst, QRectF(from, plot.top(), to - from, m_y - plot.top())});
}

void Builder::placeNotes()
{
    const auto has = [this](Phase phase) {
        return std::any_of(m_layout.bars.cbegin(), m_layout.bars.cend(),
                           [phase](const TimelineLayout::Bar &bar) { return bar.phase == phase; });
    };
    const QList<std::pair<Phase, QString>> entries{
        {Phase::Usual, Words::tr("most people have it")},
        {Phase::Possible, Words::tr("some people have it")},
        {Phase::Worst, Words::tr("at its worst")},
        {Phase::StageOnly, Words::tr("some time in here: hours not known")},
        {Phase::WorstDays, Words::tr("often the worst days")},
    };
    const qreal width = m_layout.size.width();
    const qreal line = m_small.height();
    const qreal swatch = std::round(line * 1.6);
    m_y += m_gap;
    if (m_course.overdoseRisk && m_style.hasRiskNote) {
        const QString why = plainText(m_course.overdoseRisk->why.translated());
        m_y += addWrapped(Text::Role::Note, m_small, why, QRectF(m_inset, m_y, width - 2 * m_inset, 0)) + m_gap;
    }
    qreal x = m_inset;
    for (const auto &[phase, text] : entries) {
        if (!has(phase))
            continue;
        const qreal textWidth =
            std::min(std::ceil(m_small.horizontalAdvance(text)) + 1, width - m_inset - swatch - m_gap / 2);
        if (x > m_inset && x + swatch + m_gap / 2 + textWidth > width) {
            x = m_inset;
            m_y += std::round(line * 1.4);
        }
        m_layout.keys.append({phase, QRectF(x, m_y + line * 0.15, swatch, line * 0.7)});
        m_layout.texts.append({Text::Role::Note, QRectF(x + swatch + m_gap / 2, m_y, textWidth, line), text,
                               Qt::AlignLeft | Qt::AlignVCenter});
        x += swatch + textWidth + 2 * m_gap;
    }
    m_y += line + std::round(line * 0.4);
}

void Builder::mirror()
{
    const qreal width = m_layout.size.width();
    const auto flip = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    flip(m_layout.plot);
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

TimelineLayout Builder::build()
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

} // namespace

qreal TimelineLayout::xAt(Hours hours) const
{
    const qreal along = TimeScale::position(hours) * plot.width();
    return isMirrored ? plot.right() - along : plot.left() + along;
}

Hours TimelineLayout::hoursAt(qreal x) const
{
    return TimeScale::hoursAt((isMirrored ? plot.right() - x : x - plot.left()) / plot.width());
}

int TimelineLayout::rowAt(qreal y) const
{
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).rect.top() <= y && y < rows.at(i).rect.bottom())
            return i;
    }
    return -1;
}

TimelineLayout TimelineLayout::make(const Course &course, const TimelineStyle &style, qreal width)
{
    return Builder(course, style, width).build();
}

} // namespace Handrail
