// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinelegend.h"

#include "gui/timeline/timelinetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

using Kind = TimelineBar::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelineChart)
};

constexpr int linesOfEntry = 4;

} // namespace

QList<LegendEntry> legendEntries(const TimelineLayout &layout)
{
    const auto add = [&](QList<LegendEntry> &entries, Kind kind, const QString &text) {
        const TimelineLayout::Bar *found = nullptr;
        for (const TimelineLayout::Bar &bar : layout.bars) {
            if (bar.kind == kind && (!found || found->isUncertain))
                found = &bar;
        }
        if (!found)
            return;
        const bool isArrow = found->shape == TimelineShape::Arrow && kind != Kind::Lasting;
        // What the stripes say has an entry of its own; with them, these two would look alike.
        const bool isPlain = kind == Kind::Usual || kind == Kind::Possible;
        entries.append({{kind, {}, isArrow ? TimelineShape::Box : found->shape, found->isUncertain && !isPlain}, text});
    };
    QList<LegendEntry> entries;
    add(entries, Kind::Usual, Words::tr("most people have it"));
    add(entries, Kind::Possible, Words::tr("some people have it"));
    add(entries, Kind::Worst, Words::tr("at its worst"));
    add(entries, Kind::StageOnly, Words::tr("some time in here: hours not known"));
    add(entries, Kind::AnyTime, Words::tr("when it comes is not known"));
    add(entries, Kind::Starts, Words::tr("starts", "withdrawal, in a legend"));
    add(entries, Kind::Hardest, Words::tr("at its worst"));
    add(entries, Kind::Over, Words::tr("hardest part over"));
    add(entries, Kind::Lasting, Words::tr("can last longer"));
    add(entries, Kind::WorstDays, Words::tr("often the worst days"));

    const auto isOpen = [](const TimelineLayout::Bar &bar) {
        return bar.shape == TimelineShape::Arrow && bar.kind != Kind::Lasting && bar.kind != Kind::AnyTime;
    };
    const auto open = std::find_if(layout.bars.cbegin(), layout.bars.cend(), isOpen);
    if (open != layout.bars.cend())
        entries.append(
            {{open->kind, {}, TimelineShape::Arrow, open->isUncertain}, Words::tr("goes on, how long is not known")});
    const auto uncertain = std::find_if(layout.bars.cbegin(), layout.bars.cend(), [](const TimelineLayout::Bar &bar) {
        return bar.isUncertain && bar.kind != Kind::AnyTime;
    });
    if (uncertain != layout.bars.cend())
        entries.append({{uncertain->kind, {}, TimelineShape::Box, true}, Words::tr("striped: not sure")});
    return entries;
}

qreal addLegend(TimelineLayout &layout, const TimelineStyle &style, const QRectF &within)
{
    const QFontMetricsF metrics(style.smallFont);
    const qreal line = metrics.height();
    const qreal swatch = std::round(line * 1.6);
    const qreal gap = std::round(line * 0.3);
    const qreal between = std::round(line * 1.1);
    qreal x = within.left();
    qreal y = within.top();
    qreal height = 0; // of the present line of entries
    const QList<LegendEntry> entries = legendEntries(layout);
    for (const LegendEntry &entry : entries) {
        const FittedText text =
            FittedText::make(style.smallFont, entry.text, within.width() - swatch - gap, linesOfEntry);
        const qreal textWidth = std::ceil(text.size.width()) + 1;
        if (x > within.left() && x + swatch + gap + textWidth > within.right()) {
            x = within.left();
            y += height + std::round(line * 0.4);
            height = 0;
        }
        TimelineLayout::Key key = entry.key;
        key.rect = QRectF(x, y + line * 0.15, swatch, line * 0.7);
        layout.keys.append(key);
        layout.texts.append({TimelineLayout::Text::Role::Note,
                             QRectF(x + swatch + gap, y, textWidth, text.size.height()), text.text,
                             Qt::AlignLeft | Qt::AlignVCenter});
        height = std::max(height, text.size.height());
        x += swatch + gap + textWidth + between;
    }
    return y + height;
}

} // namespace Handrail
