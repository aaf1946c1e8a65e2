// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/pagelayout.h"

#include "report/fonts.h"
#include "report/layout/blocksetter.h"
#include "report/marks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Handrail {

namespace {

constexpr qreal edgeShare = 0.55; // where header and footer stand within the margin
// Header and footer stop growing with the text soon: with five lines at most they take an eighth of the page. Whom to
// call grows longer.
constexpr qreal largestCaption = 1.0 / 65;  // of the page's height
constexpr qreal largestHelpLine = 1.0 / 46; // of the page's height
constexpr qreal almostEmpty = 0.2;          // of the last page: the sources stand closer, if that saves it
constexpr int linesOfFooter = 2;            // of the help line, and of the notes

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.endsWith(u'.'))
            part += u'.';
    }
    return parts.join(u' ');
}

} // namespace

PageLayout::PageLayout(const ReportDocument &document, const PageStyle &style, qreal wordsUnderChart)
    : m_style([&] {
        loadBundledFonts();
        PageStyle usable = style;
        if (usable.families.isEmpty())
            usable.families = bundledFamilies();
        usable.bodySize = std::max(usable.bodySize, qreal(1));
        return usable;
    }())
    , m_type(m_style)
    , m_caption([&] {
        TypeScale::Step step = m_type.caption;
        step.size = std::clamp(int(m_style.size.height() * largestCaption), 1, step.size);
        return step;
    }())
    , m_locale(document.locale)
    , m_title(document.title)
    , m_date(document.date.isValid() ? document.locale.toString(document.date, QLocale::LongFormat) : QString())
    , m_helpLine(document.helpLine)
    , m_notes(
          sentences({QCoreApplication::translate("Report", "This is education, not a diagnosis"), document.reviewNote}))
    , m_column(QRectF(QPointF(0, 0), m_style.size).marginsRemoved(m_style.margins))
{
    measureFurniture();
    m_column.setSize(m_column.size().expandedTo(QSizeF(1, 1)));
    BlockSetter setter(document, m_style, m_column.width(), m_column.height(), false, wordsUnderChart);
    m_paginator = paginated(setter.flow());
    const bool hasSources = m_style.hasSources && !document.sources.isEmpty() && !m_style.isProjected;
    if (hasSources && pageCount() > 1 && contentHeight(pageCount() - 1) < m_column.height() * almostEmpty) {
        BlockSetter closer(document, m_style, m_column.width(), m_column.height(), true);
        std::unique_ptr<Paginator> shorter = paginated(closer.flow());
        if (shorter->pages().size() < m_paginator->pages().size())
            m_paginator = std::move(shorter);
    }
    if (!m_paginator->flow().isBooklet)
        return;
    const QList<int> numbers = partPages();
    for (Strip &strip : m_paginator->strips()) {
        if (strip.part >= 0 && strip.part < numbers.size())
            strip.leaves.push_back(setter.partNumber(strip, numbers.at(strip.part)));
    }
}

std::unique_ptr<Paginator> PageLayout::paginated(Flow flow) const
{
    return std::make_unique<Paginator>(std::move(flow), m_column.height(), m_style.isProjected ? linesOnSlide : 0);
}

QList<int> PageLayout::partPages() const
{
    QList<int> pages;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedStrip &placed : m_paginator->pages()[size_t(page)].strips) {
            const int heading = placed.strip->heading;
            if (heading >= 0 && m_paginator->flow().headings[size_t(heading)].isPart)
                pages.append(page + 1);
        }
    }
    return pages;
}

/// In a booklet, the part that a page begins with.
QString PageLayout::runningTitle(int page) const
{
    if (page == 0)
        return QStringLiteral("Handrail");
    const FlowHeading *part = nullptr;
    for (int each = 0; m_paginator && m_paginator->flow().isBooklet && each <= page; ++each) {
        const std::vector<PlacedStrip> &strips = m_paginator->pages()[size_t(each)].strips;
        for (size_t i = 0; i < strips.size() && (each < page || i == 0); ++i) {
            const int heading = strips[i].strip->heading;
            if (heading >= 0 && m_paginator->flow().headings[size_t(heading)].isPart)
                part = &m_paginator->flow().headings[size_t(heading)];
        }
    }
    return part ? part->title : m_title;
}

void PageLayout::measureFurniture()
{
    if (!m_style.hasHeaderAndFooter)
        return;
    const qreal gap = m_caption.size * 1.25;
    qreal headerBottom = 0;
    qreal footerHeight = 0;
    // The longest number there can be decides, since the pages are not counted yet.
    for (const Furniture &part : furniture(-1)) {
        const qreal bottom = part.at.y() + part.box->height();
        if (part.at.y() < m_style.size.height() / 2)
            headerBottom = std::max(headerBottom, bottom);
        else
            footerHeight = std::max(footerHeight, bottom - m_style.size.height() / 2);
    }
    m_footerTop = m_style.size.height() - m_style.margins.bottom() * edgeShare - footerHeight;
    const qreal top = std::max(m_column.top(), headerBottom + gap);
    const qreal bottom = std::min(m_column.bottom(), m_footerTop - gap);
    m_column.setTop(top);
    m_column.setBottom(std::max(bottom, top + m_style.size.height() / 4));
}

/// Header and footer of a page; of any page, with the footer standing at half height, for a page of -1.
QList<PageLayout::Furniture> PageLayout::furniture(int page) const
{
    QList<Furniture> parts;
    if (!m_style.hasHeaderAndFooter)
        return parts;
    const qreal width = m_column.width();
    const qreal gap = m_caption.size;
    const qreal headerTop = m_style.margins.top() * edgeShare;
    const auto date = caption(m_date, width, 1);
    const qreal dateWidth = date->naturalWidth();
    parts.append({date, {left(width - dateWidth, width), headerTop}});
    const auto title = caption(runningTitle(page), width - dateWidth - gap, 1);
    parts.append({title, {left(0, width - dateWidth - gap), headerTop}});

    qreal y = page < 0 ? m_style.size.height() / 2 : m_footerTop;
    y += gap * 0.4;
    if (!m_helpLine.isEmpty()) {
        parts.append({helpLine(width), {left(0, width), y}});
        y += parts.last().box->height();
    }
    const auto number = caption(page < 0 ? pageNumber(887, 888) : pageNumber(page, pageCount()), width, 1);
    const qreal numberWidth = number->naturalWidth();
    const qreal reserved = caption(pageNumber(887, 888), width, 1)->naturalWidth();
    parts.append({number, {left(width - numberWidth, width), y}});
    const qreal notesWidth = width - std::max(reserved, numberWidth) - gap;
    parts.append({caption(m_notes, notesWidth, linesOfFooter), {left(0, notesWidth), y}});
    return parts;
}

/// In that many lines at most: what is longer loses its last words.
std::shared_ptr<const TextBox> PageLayout::caption(const QString &text, qreal width, int mostLines) const
{
    return inLines(text, m_caption, m_style.colors.muted, width, mostLines);
}

std::shared_ptr<const TextBox> PageLayout::helpLine(qreal width) const
{
    TypeScale::Step step = m_type.caption;
    step.size = std::clamp(int(m_style.size.height() * largestHelpLine), 1, step.size);
    step.isBold = true;
    return inLines(m_helpLine, step, m_style.colors.text, width, linesOfFooter);
}

std::shared_ptr<const TextBox> PageLayout::inLines(const QString &text, const TypeScale::Step &step,
                                                   const QColor &color, qreal width, int mostLines) const
{
    const auto set = [&](const QString &words) {
        return std::make_shared<TextBox>(StyledText::plain(words), step, m_style.families, m_locale.textDirection(),
                                         width, color);
    };
    auto box = set(text);
    QString words = text;
    while (box->lineCount() > mostLines && !words.isEmpty()) {
        words = box->text(0, mostLines).trimmed();
        if (words.endsWith(u'…'))
            words.chop(1);
        const auto lastSpace = words.lastIndexOf(u' ');
        words.truncate(lastSpace > 0 ? lastSpace : words.size() - 1);
        box = set(words + u'…');
    }
    return box;
}

QString PageLayout::pageNumber(int page, int count) const
{
    return QCoreApplication::translate("Report", "Page %1 of %2")
        .arg(m_locale.toString(page + 1), m_locale.toString(count));
}

/// Of something that stands `start` away from the column's start side, the left edge on the page.
qreal PageLayout::left(qreal start, qreal width) const
{
    const bool isMirrored = m_locale.textDirection() == Qt::RightToLeft;
    return m_column.left() + (isMirrored ? m_column.width() - start - width : start);
}

QList<PagedDocument::Bookmark> PageLayout::bookmarks() const
{
    QList<PagedDocument::Bookmark> bookmarks;
    const Flow &flow = m_paginator->flow();
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedStrip &placed : m_paginator->pages()[size_t(page)].strips) {
            if (placed.strip->heading < 0)
                continue;
            const FlowHeading &heading = flow.headings[size_t(placed.strip->heading)];
            bookmarks.append({heading.title, heading.level, page, m_column.top() + placed.y});
        }
    }
    return bookmarks;
}

QString PageLayout::pageText(int page) const
{
    QString result;
    const TextBox *open = nullptr;
    const auto begin = [&] {
        if (!result.isEmpty() && !result.endsWith(u'\n'))
            result += u'\n';
    };
    for (const PlacedStrip &placed : m_paginator->pages()[size_t(page)].strips) {
        for (const Leaf &leaf : placed.strip->leaves) {
            if (const auto *run = std::get_if<LineRun>(&leaf.content)) {
                if (run->box.get() != open)
                    begin();
                open = run->box.get();
                result += run->box->text(run->first, run->end);
            } else if (const auto *figure = std::get_if<FigureBox>(&leaf.content)) {
                begin();
                open = nullptr;
                result += QCoreApplication::translate("Report", "Picture: %1").arg(figure->alternative);
            }
        }
    }
    return result;
}

int PageLayout::tornCount() const
{
    const std::vector<FlowPage> &pages = m_paginator->pages();
    return int(std::count_if(pages.cbegin(), pages.cend(), [](const FlowPage &page) { return page.isTorn; }));
}

qreal PageLayout::contentHeight(int page) const
{
    const std::vector<PlacedStrip> &strips = m_paginator->pages()[size_t(page)].strips;
    return strips.empty() ? 0 : strips.back().y + strips.back().strip->height;
}

QList<int> PageLayout::points(int page) const
{
    QList<int> points;
    for (const PlacedStrip &placed : m_paginator->pages()[size_t(page)].strips) {
        const int point = placed.strip->point;
        if (point >= 0 && (points.isEmpty() || points.last() != point))
            points.append(point);
    }
    return points;
}

QString PageLayout::pointText(int page, int point) const
{
    QString text;
    for (const PlacedStrip &placed : m_paginator->pages()[size_t(page)].strips) {
        if (placed.strip->point != point)
            continue;
        // The last leaf of a line is its text; a mark or number may stand before it.
        if (const auto *run = std::get_if<LineRun>(&placed.strip->leaves.back().content))
            text += run->box->text(run->first, run->end);
    }
    return text;
}

void PageLayout::paint(QPainter &painter, int page, TagSink *tags, int point) const
{
    const auto enter = [&](int node) {
        if (tags)
            tags->enter(painter, node);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(m_locale.textDirection());
    enter(StructureTree::artifact);
    if (m_style.colors.surface != QColor(Qt::white))
        painter.fillRect(QRectF(QPointF(0, 0), m_style.size), m_style.colors.surface);
    for (const Furniture &part : furniture(page))
        part.box->paint(painter, part.at, 0, part.box->lineCount(), tags);
    if (m_style.hasHeaderAndFooter) {
        painter.fillRect(QRectF(m_column.left(), m_footerTop, m_column.width(), 0.75), m_style.colors.line);
    }
    const FlowPage &content = m_paginator->pages()[size_t(page)];
    for (const PlacedFrame &frame : content.frames)
        paintFrame(painter, frame);
    if (point >= 0)
        paintPoint(painter, content, point);
    for (const PlacedStrip &placed : content.strips) {
        const bool waits = point >= 0 && placed.strip->point >= 0 && placed.strip->point != point;
        const QColor instead = waits ? m_style.colors.muted : QColor();
        for (const Leaf &leaf : placed.strip->leaves) {
            enter(placed.isRepeated ? StructureTree::artifact : leaf.node);
            paintLeaf(painter, leaf, m_column.topLeft() + QPointF(0, placed.y), tags, instead);
        }
    }
    enter(StructureTree::artifact);
    painter.restore();
}

void PageLayout::paintFrame(QPainter &painter, const PlacedFrame &frame) const
{
    // Where a call-out goes on over the page's edge, its ground shows beyond the text as well.
    const qreal bleed = m_style.bodySize * 0.4;
    const qreal top = m_column.top() + frame.top - (frame.begins ? 0 : bleed);
    const qreal bottom = m_column.top() + frame.bottom + (frame.ends ? 0 : bleed);
    const QRectF rect(m_column.left(), top, m_column.width(), bottom - top);
    const qreal barWidth = m_style.bodySize / 4;
    const QColor hue = toneColor(m_style.colors, frame.tone);
    painter.fillRect(rect, toneTint(m_style.colors, frame.tone));
    painter.fillRect(QRectF(left(0, barWidth), top, barWidth, rect.height()), hue);
    if (m_style.colors.isHighContrast) {
        const qreal width = m_style.bodySize / 8;
        painter.setPen(QPen(hue, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
}

/// The ground and the bar of the point that stands out: a shape as well as a colour.
void PageLayout::paintPoint(QPainter &painter, const FlowPage &page, int point) const
{
    qreal top = -1;
    qreal bottom = -1;
    for (const PlacedStrip &placed : page.strips) {
        if (placed.strip->point != point)
            continue;
        top = top < 0 ? placed.y : top;
        bottom = placed.y + placed.strip->height;
    }
    if (top < 0)
        return;
    const qreal bleed = m_style.bodySize * 0.12;
    const qreal aside = std::min(m_style.bodySize * 0.5, m_style.margins.left() * 0.45);
    const qreal barWidth = m_style.bodySize / 6;
    const qreal width = m_column.width() + 2 * aside;
    const QRectF ground(m_column.left() - aside, m_column.top() + top - bleed, width, bottom - top + 2 * bleed);
    painter.fillRect(ground, m_style.colors.accentTint);
    painter.fillRect(QRectF(left(-aside, barWidth), ground.top(), barWidth, ground.height()), m_style.colors.accent);
    if (m_style.colors.isHighContrast) { // its tint is black, and so is the page
        const qreal line = m_style.bodySize / 16;
        painter.setPen(QPen(m_style.colors.accent, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(ground.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
}

void PageLayout::paintLeaf(QPainter &painter, const Leaf &leaf, QPointF strip, TagSink *tags,
                           const QColor &instead) const
{
    const QPointF at = strip + leaf.at;
    if (const auto *run = std::get_if<LineRun>(&leaf.content)) {
        run->box->paint(painter, at, run->first, run->end, tags, instead);
    } else if (const auto *shape = std::get_if<Shape>(&leaf.content)) {
        paintShape(painter, *shape, QRectF(at, shape->size));
    } else if (const auto *figure = std::get_if<FigureBox>(&leaf.content)) {
        painter.save();
        figure->draw(painter, QRectF(at, figure->size), m_style.colors, m_style.bodySize);
        painter.restore();
    }
}

} // namespace Handrail
