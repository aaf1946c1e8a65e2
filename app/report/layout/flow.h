// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/structuretree.h"
#include "report/layout/textbox.h"
#include "report/reportdocument.h"

#include <QPointF>

#include <memory>
#include <variant>
#include <vector>

namespace Handrail {

/// How bad it is to start a new page before a strip.
enum class PageBreak {
    Forced, ///< a new page starts here
    Free,
    Avoid,  ///< inside something that is better kept whole
    Costly, ///< inside what is kept whole unless the page before it would stay almost empty
    Poor,   ///< would leave one line alone
    Never,  ///< would leave a heading without what it heads
};

/// Lines of a text box, from `first` up to but not including `end`.
struct LineRun
{
    std::shared_ptr<const TextBox> box;
    int first = 0;
    int end = 0;
};

/// A small drawing of the page's own.
struct Shape
{
    enum class Kind {
        Rule,
        Hairline,
        SolidBar,
        OutlineBar,
        WritingLine,
        TickBox,
        ToneIcon,
        DependenceMark,
        AddictionMark
    };
    Kind kind = Kind::Rule;
    QSizeF size;
    CallOut::Tone tone = CallOut::Tone::Note;
};

/// A figure of the document, at the size it is drawn.
struct FigureBox
{
    ReportFigure::Draw draw;
    QSizeF size;
    QString alternative;
    bool isElastic = false;
};

/// One thing painted, at its place in a strip.
struct Leaf
{
    QPointF at; ///< from the strip's top left corner
    std::variant<LineRun, Shape, FigureBox> content;
    int node = StructureTree::artifact;
};

/// A slice of the document, as wide as the column, that never falls on two pages: a line of text, a row, a figure.
struct Strip
{
    qreal spaceBefore = 0; ///< left out at the top of a page
    qreal height = 0;
    PageBreak breakBefore = PageBreak::Free;
    int frame = -1;     ///< the call-out around it, an index into Flow::frames
    int tableHead = -1; ///< repeated above it when it starts a page; on slides also the title of a call-out
    int heading = -1;   ///< the heading it begins
    int part = -1;      ///< in the list of contents: the part, counted from 0, whose line it ends
    int lines = 0;      ///< counted against the six of a slide
    int point = -1;     ///< on slides: the item of a list, counted through the document, that it is part of
    bool isHeading = false;
    bool isFigure = false;
    bool isCramped = false;   ///< a picture that has too little room in type of this size
    std::vector<Leaf> leaves; ///< in reading order
};

struct FlowHeading
{
    QString title;
    int level = 1;
    bool isPart = false; ///< begins a part of the document: what a list of contents lists
};

/// A whole document set in one endless column.
struct Flow
{
    std::vector<Strip> strips;
    std::vector<Strip> tableHeads;
    std::vector<CallOut::Tone> frames; ///< the call-outs
    std::vector<FlowHeading> headings;
    StructureTree structure;
    qreal wordsUnderChart = 0; ///< on a slide: the height of the words under a picture that takes any shape
    bool isBooklet = false;    ///< of many parts, with a list of contents
};

} // namespace Handrail
