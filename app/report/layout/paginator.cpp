// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/paginator.h"

#include <algorithm>
#include <limits>

namespace Handrail {

namespace {

constexpr qreal tolerance = 0.01;
constexpr int unlimited = std::numeric_limits<int>::max();
// Of its height: sooner than that a figure goes to the next page.
constexpr qreal leastOfFigure = 0.85;
constexpr qreal leastOfPicture = 0.7; // on paper it becomes narrower as well, and can still be read
constexpr qreal leastOfChartOnSlide = 0.5;
constexpr qreal leastForPart = 0.33;     // of a page: with less of it left, a part of a booklet begins on the next
constexpr qreal leastBeforeChart = 0.33; // of a page: so much must stand on it before its end may stay empty

qreal lineTop(const Leaf &leaf, const LineRun &run, int line)
{
    return leaf.at.y() + (line - run.first) * run.box->lineHeight();
}

bool isElastic(const Strip &figure)
{
    return std::any_of(figure.leaves.cbegin(), figure.leaves.cend(), [](const Leaf &leaf) {
        const auto *box = std::get_if<FigureBox>(&leaf.content);
        return box && box->isElastic;
    });
}

/// The share of its height with which a figure stays where it is: a picture on paper with what it shows, and on a slide
/// one that takes any shape with its heading of two lines.
qreal leastShareOf(const Strip &figure, bool isSlide)
{
    if (isElastic(figure))
        return isSlide ? leastOfChartOnSlide : leastOfFigure;
    return isSlide ? leastOfFigure : leastOfPicture;
}

bool isRowRule(const Leaf &leaf)
{
    const auto *shape = std::get_if<Shape>(&leaf.content);
    return shape && (shape->kind == Shape::Kind::Rule || shape->kind == Shape::Kind::Hairline);
}

} // namespace

Paginator::Paginator(Flow flow, qreal pageHeight, int lineLimit)
    : m_flow(std::move(flow))
    , m_pageHeight(pageHeight)
    , m_lineLimit(lineLimit)
{
    // Splitting adds strips behind the page at hand only, so that ranges found before stay true.
    std::vector<std::pair<size_t, size_t>> ranges;
    for (size_t first = 0; first < m_flow.strips.size(); first = ranges.back().second)
        ranges.emplace_back(first, endOfPage(first));
    for (const auto &[first, end] : ranges)
        m_pages.push_back(page(first, end));
    if (m_pages.empty())
        m_pages.emplace_back();
}

/// The share of a page that may sooner stay empty.
qreal Paginator::costOf(PageBreak level) const
{
    // A slide is a thought: there, what belongs together stays so at any price.
    const qreal factor = m_lineLimit > 0 ? 10 : 1;
    switch (level) {
    case PageBreak::Avoid:
        return 0.35 * factor;
    case PageBreak::Costly:
        return 0.6 * factor; // parted where the page before it would hold a third at most
    case PageBreak::Poor:
        return 0.9 * factor;
    default:
        return 0;
    }
}

size_t Paginator::endOfPage(size_t first)
{
    const Strip *head = headAbove(first);
    qreal y = head ? head->height : 0;
    int lines = 0;
    bool hasText = false;
    bool isPassed = false; // a figure, by the text behind it
    size_t best = first;   // where to end the page, as things stand
    qreal bestWorth = -std::numeric_limits<qreal>::max();
    size_t lastResort = first; // under a heading
    for (size_t i = first; i < m_flow.strips.size();) {
        const Strip &strip = m_flow.strips[i];
        const bool isFirst = i == first;
        if (!isFirst) {
            if (strip.breakBefore == PageBreak::Forced)
                return i;
            if (m_flow.isBooklet && beginsPart(i) && y > m_pageHeight * (1 - leastForPart))
                return i;
            // A figure shares a slide with its title, with nothing else.
            if (m_lineLimit > 0 && strip.isFigure && hasText)
                return i;
            const qreal worth = y / m_pageHeight - costOf(strip.breakBefore);
            if (strip.breakBefore == PageBreak::Never) {
                lastResort = i;
            } else if (worth >= bestWorth) {
                best = i;
                bestWorth = worth;
            }
        }
        const qreal space = isFirst ? 0 : strip.spaceBefore;
        const qreal caption = strip.isFigure ? captionHeight(i) : 0;
        const int lineRoom = m_lineLimit > 0 ? m_lineLimit - lines : unlimited;
        if (y + space + strip.height + caption <= m_pageHeight + tolerance && strip.lines <= lineRoom) {
            y += space + strip.height;
            lines += strip.lines;
            hasText = hasText || !strip.isHeading;
            ++i;
            continue;
        }
        const qreal room = m_pageHeight - y - space - caption;
        if (strip.isFigure && !isFirst && room < strip.height
            && room >= strip.height * leastShareOf(strip, m_lineLimit > 0)) {
            shrink(m_flow.strips[i], room);
            continue;
        }
        if (strip.isFigure && !isFirst && m_lineLimit == 0) {
            if (letTextPass(i, m_pageHeight - y)) {
                isPassed = true;
                continue;
            }
            if (const size_t heading = isPassed ? first : headingOf(first, i); heading > first)
                return heading;
        }
        if (best > first)
            return best;
        if (makeFit(i, room, lineRoom, isFirst))
            continue;
        return isFirst ? i + 1 : lastResort;
    }
    return m_flow.strips.size();
}

/// False when the strip is as small as it gets.
bool Paginator::makeFit(size_t index, qreal room, int lineRoom, bool isFirst)
{
    Strip &strip = m_flow.strips[index];
    if (!strip.isFigure)
        return split(index, room, lineRoom, isFirst);
    if (strip.height <= room + tolerance || room < m_pageHeight / 5)
        return false;
    shrink(strip, room);
    return true;
}

bool Paginator::split(size_t index, qreal room, int lineRoom, bool isFirst)
{
    Strip &whole = m_flow.strips[index];
    qreal padding = -1;
    qreal lineHeight = 0;
    for (const Leaf &leaf : whole.leaves) {
        const auto *run = std::get_if<LineRun>(&leaf.content);
        if (!run)
            continue;
        padding = padding < 0 ? leaf.at.y() : std::min(padding, leaf.at.y());
        lineHeight = std::max(lineHeight, run->box->lineHeight());
    }
    if (padding < 0)
        return false;
    qreal limit = room - padding;
    if (lineRoom < whole.lines)
        limit = std::min(limit, padding + lineRoom * lineHeight + tolerance);
    if (limit < padding + lineHeight) {
        if (!isFirst)
            return false;
        limit = padding + lineHeight;
    }

    // Where the rest begins: at the first line that does not fit.
    qreal cut = -1;
    for (const Leaf &leaf : whole.leaves) {
        const auto *run = std::get_if<LineRun>(&leaf.content);
        if (!run)
            continue;
        for (int line = run->first; line < run->end; ++line) {
            if (lineTop(leaf, *run, line) + run->box->lineHeight() > limit + tolerance) {
                const qreal top = lineTop(leaf, *run, line);
                cut = cut < 0 ? top : std::min(cut, top);
                break;
            }
        }
    }
    if (cut <= padding)
        return false;

    Strip rest;
    rest.breakBefore = PageBreak::Avoid;
    rest.frame = whole.frame;
    rest.tableHead = whole.tableHead;
    rest.point = whole.point;
    Strip begin = whole;
    begin.leaves.clear();
    begin.height = 0;
    begin.lines = 0;
    std::vector<Leaf> rules;
    for (const Leaf &leaf : whole.leaves) {
        const auto *run = std::get_if<LineRun>(&leaf.content);
        if (!run) {
            if (isRowRule(leaf))
                rules.push_back(leaf);
            else if (leaf.at.y() < cut)
                begin.leaves.push_back(leaf);
            else
                rest.leaves.push_back({leaf.at + QPointF(0, padding - cut), leaf.content, leaf.node});
            continue;
        }
        int line = run->first;
        while (line < run->end && lineTop(leaf, *run, line) + run->box->lineHeight() <= limit + tolerance)
            ++line;
        if (line > run->first) {
            begin.leaves.push_back({leaf.at, LineRun{run->box, run->first, line}, leaf.node});
            begin.height = std::max(begin.height, lineTop(leaf, *run, line) + padding);
            begin.lines = std::max(begin.lines, int((lineTop(leaf, *run, line) - padding) / lineHeight + 0.5));
        }
        if (line < run->end) {
            const QPointF at(leaf.at.x(), lineTop(leaf, *run, line) - cut + padding);
            const qreal bottom = at.y() + (run->end - line) * run->box->lineHeight();
            rest.leaves.push_back({at, LineRun{run->box, line, run->end}, leaf.node});
            rest.height = std::max(rest.height, bottom + padding);
            rest.lines = std::max(rest.lines, int((bottom - padding) / lineHeight + 0.5));
        }
    }
    for (Leaf &rule : rules) {
        rule.at.setY(rest.height - std::get<Shape>(rule.content).size.height());
        rest.leaves.push_back(std::move(rule));
    }
    m_flow.strips[index] = std::move(begin);
    m_flow.strips.insert(m_flow.strips.begin() + std::ptrdiff_t(index) + 1, std::move(rest));
    return true;
}

void Paginator::shrink(Strip &figure, qreal room)
{
    const qreal factor = room / figure.height;
    for (Leaf &leaf : figure.leaves) {
        if (auto *box = std::get_if<FigureBox>(&leaf.content)) {
            if (!box->isElastic) {
                leaf.at.rx() += box->size.width() * (1 - factor) / 2;
                box->size.rwidth() *= factor;
            }
            box->size.rheight() *= factor;
        }
    }
    figure.height = room;
}

/// Where a figure has to wait for the next page, the text that follows it goes on before it, as much as fits here. What
/// stands before the figure, passes it or stays behind it is parted only where a page might end at any time: never a
/// heading, the head of a table or a sentence that leads on from what it stands over.
bool Paginator::letTextPass(size_t figure, qreal room)
{
    auto &strips = m_flow.strips;
    if (strips[figure].breakBefore != PageBreak::Free)
        return false;
    size_t text = figure + 1;
    while (text < strips.size() && strips[text].breakBefore == PageBreak::Never)
        ++text;
    const auto isPassable = [&](size_t index) {
        const Strip &strip = strips[index];
        return !strip.isHeading && !strip.isFigure && strip.tableHead < 0 && strip.breakBefore != PageBreak::Forced;
    };
    const auto begins = [&](size_t index) { // something that need not stand on the page of what is before it
        return strips[index].breakBefore == PageBreak::Free && strips[index].spaceBefore > 0;
    };
    if (text < strips.size() && !begins(text))
        return false;
    size_t end = text; // of what passes
    qreal height = 0;
    for (size_t i = text; i <= strips.size(); ++i) {
        const bool isLast = i == strips.size() || !isPassable(i);
        const bool isBox = !isLast && strips[i].frame >= 0 && strips[i].frame != strips[i - 1].frame;
        const bool mayEnd = i == strips.size() || strips[i].breakBefore == PageBreak::Forced || begins(i);
        if (i > text && (isLast || isBox) && mayEnd && height <= room)
            end = i;
        if (isLast)
            break;
        height += strips[i].spaceBefore + strips[i].height;
    }
    if (end == text)
        return false;
    std::swap(strips[figure].breakBefore, strips[text].breakBefore);
    const auto at = [&](size_t index) { return strips.begin() + std::ptrdiff_t(index); };
    std::rotate(at(figure), at(text), at(end));
    return true;
}

/// Where the heading of a chart begins that has to wait for the next page: it waits with its chart, where both fit one
/// page and this one is not left too empty. Else `first`.
size_t Paginator::headingOf(size_t first, size_t chart) const
{
    const auto &strips = m_flow.strips;
    if (!isElastic(strips[chart]))
        return first;
    size_t heading = chart;
    while (heading > first && !strips[heading].isHeading)
        --heading;
    while (heading > first && strips[heading - 1].isHeading)
        --heading;
    const auto heightOf = [&strips](size_t begin, size_t end) {
        qreal height = 0;
        for (size_t i = begin; i < end; ++i)
            height += strips[i].height + (i > begin ? strips[i].spaceBefore : 0);
        return height;
    };
    const bool leavesEnough = heightOf(first, heading) >= m_pageHeight * leastBeforeChart;
    const bool fits = heightOf(heading, chart) + strips[chart].spaceBefore + strips[chart].height * leastOfFigure
                          + captionHeight(chart)
                      <= m_pageHeight;
    return leavesEnough && fits ? heading : first;
}

/// The head to repeat above a page that begins inside a table; none when it would take half the page.
const Strip *Paginator::headAbove(size_t first) const
{
    const int index = m_flow.strips[first].tableHead;
    if (index < 0)
        return nullptr;
    const Strip &head = m_flow.tableHeads[size_t(index)];
    return head.height <= m_pageHeight / 2 ? &head : nullptr;
}

bool Paginator::beginsPart(size_t index) const
{
    const int heading = m_flow.strips[index].heading;
    return heading >= 0 && m_flow.headings[size_t(heading)].isPart;
}

/// The height of what may not be parted from a figure.
qreal Paginator::captionHeight(size_t figure) const
{
    qreal height = 0;
    for (size_t i = figure + 1; i < m_flow.strips.size() && m_flow.strips[i].breakBefore == PageBreak::Never; ++i)
        height += m_flow.strips[i].spaceBefore + m_flow.strips[i].height;
    return height;
}

FlowPage Paginator::page(size_t first, size_t end) const
{
    FlowPage page;
    const Strip &begin = m_flow.strips[first];
    page.isTorn = first > 0
                  && (begin.breakBefore >= PageBreak::Avoid
                      || (begin.frame >= 0 && begin.frame == m_flow.strips[first - 1].frame));
    qreal y = 0;
    if (const Strip *head = headAbove(first)) {
        page.strips.push_back({head, 0, true});
        y = head->height;
    }
    for (size_t i = first; i < end; ++i) {
        const Strip &strip = m_flow.strips[i];
        if (i > first)
            y += strip.spaceBefore;
        page.strips.push_back({&strip, y, false});
        page.isTorn = page.isTorn || strip.isCramped;
        if (strip.frame >= 0) {
            const auto isSame = [&](size_t other) { return m_flow.strips[other].frame == strip.frame; };
            if (i == first || !isSame(i - 1)) {
                const qreal top = i == first ? 0 : y; // with the title that is repeated
                page.frames.push_back({m_flow.frames[size_t(strip.frame)], top, y, i == 0 || !isSame(i - 1), true});
            }
            page.frames.back().bottom = y + strip.height;
            page.frames.back().ends = i + 1 == m_flow.strips.size() || !isSame(i + 1);
        }
        y += strip.height;
    }
    return page;
}

} // namespace Handrail
