// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/flow.h"

namespace Handrail {

/// A strip at its place on a page.
struct PlacedStrip
{
    const Strip *strip = nullptr; ///< lives in the paginator
    qreal y = 0;                  ///< from the top of the column
    bool isRepeated = false;      ///< a table head shown again
};

struct PlacedFrame
{
    CallOut::Tone tone = CallOut::Tone::Note;
    qreal top = 0;
    qreal bottom = 0;
    bool begins = true; ///< its first strip stands on this page
    bool ends = true;
};

struct FlowPage
{
    std::vector<PlacedStrip> strips;
    std::vector<PlacedFrame> frames;
    bool isTorn = false; ///< begins with the rest of something that is better kept whole, or has a cramped picture
};

/// Cuts a flow into pages of a height, at the places where it hurts least. What is taller than a page is
/// split between its lines or made smaller, so that every page holds something and nothing is lost.
class Paginator
{
public:
    /// `lineLimit` is the number of lines a page may hold; 0 for as many as fit.
    Paginator(Flow flow, qreal pageHeight, int lineLimit);

    const Flow &flow() const { return m_flow; }
    std::vector<Strip> &strips() { return m_flow.strips; } ///< to add to what they show: their places are found
    const std::vector<FlowPage> &pages() const { return m_pages; }

    Paginator(const Paginator &) = delete;
    Paginator &operator=(const Paginator &) = delete;

private:
    qreal costOf(PageBreak level) const;
    size_t endOfPage(size_t first);
    bool makeFit(size_t index, qreal room, int lineRoom, bool isFirst);
    bool split(size_t index, qreal room, int lineRoom, bool isFirst);
    void shrink(Strip &figure, qreal room);
    bool letTextPass(size_t figure, qreal room);
    size_t headingOf(size_t first, size_t chart) const;
    bool beginsPart(size_t index) const;
    const Strip *headAbove(size_t first) const;
    qreal captionHeight(size_t figure) const;
    FlowPage page(size_t first, size_t end) const;

    Flow m_flow;
    const qreal m_pageHeight;
    const int m_lineLimit;
    std::vector<FlowPage> m_pages;
};

} // namespace Handrail
