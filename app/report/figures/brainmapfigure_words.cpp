// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/brainmapfigure.h"

#include "core/content/inlinetext.h"
#include "report/fonts.h"
#include "report/layout/textbox.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <tuple>
#include <vector>

namespace Handrail {

namespace {

constexpr qreal paperShape = 0.62; ///< height for width on paper: the map, and the key beside it
constexpr qreal slideShape = 0.46; ///< under a heading

/// A text beside the map, perhaps with the numbers of areas before or over it.
struct Line
{
    enum class Markers { Over, Before };

    StyledText text;
    qreal factor = 1; ///< of the body size
    bool isBold = false;
    bool isMuted = false;
    qreal spaceBefore = 0.6; ///< in body sizes
    QList<int> markers{};    ///< indices of areas
    Markers place = Markers::Before;
};

/// Lines set in a column of some width, at one body size.
class WordColumn
{
public:
    WordColumn(const QList<Line> &lines, qreal width, qreal bodySize, const ColorTokens &colors)
        : m_lines(lines)
        , m_width(width)
        , m_bodySize(bodySize)
    {
        const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
        for (const Line &line : lines) {
            const TypeScale::Step step{std::max(1, int(std::lround(bodySize * line.factor))), line.isBold, 1.3};
            const bool isBeside = line.place == Line::Markers::Before && !line.markers.isEmpty();
            const qreal start = isBeside ? markerSize() * 1.35 : 0;
            const qreal over = line.place == Line::Markers::Over ? markerSize() * 1.3 : 0;
            auto box = std::make_unique<TextBox>(line.text, step, bundledFamilies(), direction, width - start,
                                                 line.isMuted ? colors.muted : colors.text);
            const qreal top = m_height + (m_boxes.empty() ? 0 : line.spaceBefore * bodySize);
            m_height = top + over + std::max(box->height(), isBeside ? markerSize() * 1.1 : 0.0);
            m_lineCount += box->lineCount();
            m_widest = std::max(m_widest, start + box->naturalWidth());
            m_places.push_back({top, top + over, start});
            m_boxes.push_back(std::move(box));
        }
    }

    qreal height() const { return m_height; }
    bool fits(qreal height, int lineLimit) const
    {
        return m_height <= height && m_widest <= m_width + 0.5 && m_lineCount <= lineLimit;
    }

    void paint(QPainter &painter, QPointF at, const BrainMap &map, const ColorTokens &colors) const
    {
        const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            const auto [top, textTop, start] = m_places.at(i);
            const Line &line = m_lines.at(qsizetype(i));
            qreal x = markerSize() * 0.12;
            for (const int index : line.markers) {
                const QRectF square(at.x() + (isMirrored ? m_width - x - markerSize() : x), at.y() + top, markerSize(),
                                    markerSize());
                BrainMapFigure::paintMarker(painter, square, map, index, colors);
                x += markerSize() * 1.4;
            }
            const qreal room = line.place == Line::Markers::Before && !line.markers.isEmpty()
                                   ? std::max(0.0, markerSize() - m_boxes[i]->lineHeight()) / 2
                                   : 0;
            m_boxes[i]->paint(painter, at + QPointF(isMirrored ? 0 : start, textTop + room), 0,
                              m_boxes[i]->lineCount());
        }
    }

private:
    qreal markerSize() const { return m_bodySize * 1.25; }

    QList<Line> m_lines;
    qreal m_width;
    qreal m_bodySize;
    qreal m_height = 0;
    qreal m_widest = 0;
    int m_lineCount = 0;
    std::vector<std::unique_ptr<TextBox>> m_boxes;
    std::vector<std::tuple<qreal, qreal, qreal>> m_places; ///< top, top of the text, its start
};

/// How the room is shared, how far the words may shrink, and how many lines they may take before they do.
struct Fit
{
    qreal leastShare; ///< of the body size
    int lineLimit;
    qreal mapShare; ///< of the width, at most
};

/// The words beside the map, and those of the slides that come before and after: all have type of one size.
struct Words
{
    QList<Line> lines;
    QList<QList<Line>> others{};
};

/// The map at the start side, the words beside it, in the largest type with which they fit.
void drawWithWords(QPainter &painter, const QRectF &rect, const BrainMap &map, const BrainMapFigure::Look &look,
                   const Words &words, const ColorTokens &colors, qreal bodySize, const Fit &fit)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const qreal gap = bodySize;
    const qreal side = std::min(rect.height(), rect.width() * fit.mapShare);
    const QRectF square(isMirrored ? rect.right() - side : rect.left(), rect.top(), side, rect.height());
    BrainMapFigure::paint(painter, BrainMapPlan(square, bodySize), map, colors, look);

    const qreal width = rect.width() - side - gap;
    constexpr qreal step = 0.97;
    qreal size = bodySize;
    const auto shrinkFor = [&](const QList<Line> &lines) {
        while (size * step > bodySize * fit.leastShare
               && !WordColumn(lines, width, size, colors).fits(rect.height(), fit.lineLimit))
            size *= step;
    };
    shrinkFor(words.lines);
    std::for_each(words.others.cbegin(), words.others.cend(), shrinkFor);
    const WordColumn column(words.lines, width, size, colors);
    column.paint(painter,
                 QPointF(isMirrored ? rect.left() : rect.left() + side + gap,
                         rect.top() + std::max(0.0, rect.height() - column.height()) / 2),
                 map, colors);
}

StyledText withLabel(const QString &label, const Message &message)
{
    Span bold;
    bold.text = label + u' ';
    bold.strong = true;
    return StyledText::from(InlineText{bold} + parseInline(message.translated()), {}, QLocale());
}

StyledText words(const Message &message)
{
    return StyledText::from(parseInline(message.translated()), {}, QLocale());
}

QString plainWords(const Message &message)
{
    return plainText(message.translated());
}

QList<int> areasOf(const BrainMap &map, BrainMap::System system)
{
    QList<int> indices;
    for (int i = 0; i < int(map.areas.size()); ++i) {
        if (map.areas.at(i).system == system)
            indices.append(i);
    }
    return indices;
}

ReportFigure figureOf(const BrainMap &map, const BrainMapFigure::Look &look, const Words &words, qreal shape,
                      const Fit &fit)
{
    ReportFigure figure;
    figure.heightForWidth = shape;
    figure.draw = [map, look, words, fit](QPainter &painter, const QRectF &rect, const ColorTokens &colors,
                                          qreal bodySize) {
        drawWithWords(painter, rect, map, look, words, colors, bodySize, fit);
    };
    return figure;
}

// On a slide type is never smaller than 1/25 of the screen's height (body text beside a figure is 1/14), and there are
// six lines.
constexpr Fit onSlide{14.0 / 25, 6, 0.52};
constexpr Fit onAreaSlide{onSlide.leastShare, onSlide.lineLimit, 0.42}; // more room for words
constexpr Fit onPage{0.2, 100, 0.64}; // in the largest type that the room beside the map allows

} // namespace

QString BrainMapFigure::numberedName(const BrainMap &map, qsizetype index)
{
    return tr("%1. %2", "number and name of an area of the brain")
        .arg(QLocale().toString(index + 1), plainWords(map.areas.at(index).name));
}

QString BrainMapFigure::placeOf(BrainMap::Area area)
{
    switch (area) {
    case BrainMap::Area::VentralTegmentalArea:
        return tr("at the top of the brain stem");
    case BrainMap::Area::NucleusAccumbens:
        return tr("deep in the middle, towards the front");
    case BrainMap::Area::VentralPallidum:
        return tr("deep in the middle, just behind the nucleus accumbens");
    case BrainMap::Area::OrbitofrontalCortex:
        return tr("at the front, above the eyes");
    case BrainMap::Area::Hippocampus:
        return tr("low down at the side, behind the amygdala");
    case BrainMap::Area::Amygdala:
        return tr("low down at the side, in front of the hippocampus");
    case BrainMap::Area::PrefrontalCortex:
        break;
    }
    return tr("at the front, behind the forehead");
}

QString BrainMapFigure::caption(const BrainMap &map)
{
    const qsizetype amygdala = indexOf(map, BrainMap::Area::Amygdala);
    const qsizetype hippocampus = indexOf(map, BrainMap::Area::Hippocampus);
    if (amygdala < 0 || hippocampus < 0)
        return tr("A simple drawing, not to scale.");
    const QLocale locale;
    return tr("A simple drawing, not to scale. Areas %1 and %2 lie to the side of this cut.")
        .arg(locale.toString(std::min(amygdala, hippocampus) + 1),
             locale.toString(std::max(amygdala, hippocampus) + 1));
}

QString BrainMapFigure::alternative(const BrainMap &map)
{
    QStringList sentences{
        tr("A head seen from the side, cut through the middle, with numbered areas of the brain. It is a simple "
           "drawing, not to scale.")};
    for (const BrainMap::SystemEntry &system : map.systems) {
        QStringList areas;
        for (const int index : areasOf(map, system.system)) {
            const BrainMap::AreaEntry &entry = map.areas.at(index);
            areas.append(tr("%1, %2, %3", "number, medical name and place of an area of the brain")
                             .arg(QLocale().toString(index + 1), plainWords(entry.medicalName), placeOf(entry.area)));
        }
        sentences.append(tr("%1 has: %2.", "a system of the brain and its areas")
                             .arg(plainWords(system.name), areas.join(QStringLiteral("; "))));
    }
    return sentences.join(u' ');
}

ReportFigure BrainMapFigure::onPaper(const BrainMap &map)
{
    QList<Line> lines;
    for (const BrainMap::SystemEntry &system : map.systems) {
        Line name{words(system.name)};
        name.isBold = true;
        name.spaceBefore = 1.1;
        lines.append(name);
        for (const int index : areasOf(map, system.system)) {
            Line area{words(map.areas.at(index).name)};
            area.markers = {index};
            area.spaceBefore = 0.3;
            lines.append(area);
        }
    }
    ReportFigure figure = figureOf(map, {}, {lines}, paperShape, onPage);
    figure.alternative = alternative(map);
    figure.caption = {Span{Span::Kind::Text, caption(map), false, false, {}}};
    return figure;
}

ReportFigure BrainMapFigure::slide(const BrainMap &map)
{
    QList<Line> lines;
    for (const BrainMap::SystemEntry &system : map.systems) {
        Line name{words(system.name)};
        name.isBold = true;
        name.spaceBefore = 0.7;
        name.markers = areasOf(map, system.system);
        name.place = Line::Markers::Over;
        lines.append(name);
    }
    ReportFigure figure = figureOf(map, {}, {lines}, slideShape, onSlide);
    figure.isElastic = true;
    figure.alternative = alternative(map);
    return figure;
}

std::pair<BrainMapFigure::Told, BrainMapFigure::Told> BrainMapFigure::told(const BrainMap::AreaEntry &area, Part part)
{
    if (part == Part::DoesAndChanges)
        return {{tr("What it does:"), area.does}, {tr("What changes:"), area.changes}};
    return {{tr("What you may notice:"), area.notice}, {tr("What helps:"), area.helps}};
}

ReportFigure BrainMapFigure::slide(const BrainMap &map, int index, Part part)
{
    const BrainMap::AreaEntry &entry = map.areas.at(index);
    const auto [first, second] = told(entry, part);
    const auto lines = [](const BrainMap::AreaEntry &area, Part ofArea) {
        QList<Line> all;
        if (ofArea == Part::DoesAndChanges) { // the other one goes on
            Line name{words(area.medicalName)};
            name.isMuted = true;
            all.append(name);
        }
        const auto [above, below] = told(area, ofArea);
        return all << Line{withLabel(above.label, above.text)} << Line{withLabel(below.label, below.text)};
    };
    Words said{lines(entry, part)};
    for (const BrainMap::AreaEntry &area : map.areas)
        said.others << lines(area, Part::DoesAndChanges) << lines(area, Part::NoticeAndHelps);
    Look look;
    look.chosen = entry.area;
    look.othersWait = true;
    ReportFigure figure = figureOf(map, look, said, slideShape, onAreaSlide);
    figure.isElastic = true;
    figure.alternative = tr("The drawing of the head, with the area of number %1 lit: %2, %3. %4 %5 %6 %7")
                             .arg(QLocale().toString(index + 1), plainWords(entry.medicalName), placeOf(entry.area),
                                  first.label, plainWords(first.text), second.label, plainWords(second.text));
    return figure;
}

} // namespace Handrail
