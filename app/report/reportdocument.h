// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/inlinetext.h"
#include "core/content/source.h"
#include "core/content/topic.h"
#include "report/colortokens.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QRectF>
#include <QString>

#include <functional>
#include <variant>

class QPainter;

namespace Handrail {

struct ReportHeading
{
    int level = 2; ///< 1 starts a new part (a topic in a handout of several), 2 and 3 stand inside it
    InlineText text;
};

struct ReportParagraph
{
    enum class Style { Body, Lead, Caption };
    InlineText text;
    Style style = Style::Body;
};

struct ReportList
{
    bool ordered = false;
    QList<InlineText> items;
};

struct ReportTable
{
    InlineText caption;            ///< may be empty
    QList<InlineText> header;      ///< repeated on every page
    QList<QList<InlineText>> rows; ///< each as long as the header; the first cell heads its row
    QList<qreal> columnWeights;    ///< relative widths; empty: all the same
    /// For the two-hue comparison: columns 1 and 2 carry the marks of dependence and addiction.
    bool isComparison = false;
    /// Short enough to be looked at whole, as a list of numbers to call is: on one page wherever that costs little.
    bool isKeptWhole = false;
};

struct ReportCallOut
{
    CallOut::Tone tone = CallOut::Tone::Note;
    InlineText title;
    QList<std::variant<ReportParagraph, ReportList>> blocks;
};

/// A drawing, made anew at every size, with the words that say what it says.
struct ReportFigure
{
    /// Draws into the rectangle (in points, 1/72 inch, on paper), in these colours, with vectors only.
    /// `bodySize` is the size of body text around it, in the same unit.
    using Draw = std::function<void(QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize)>;

    Draw draw;
    qreal heightForWidth = 0.6;
    InlineText caption;
    QString alternative;
    /// Whether it can take another shape, as a chart can: on a slide whatever the room has, on paper as wide but lower.
    bool isElastic = false;
    /// Of one that can: whether larger text makes it higher, as the rows of a chart, up to a page.
    bool growsWithText = true;

    /// Words that stand beside the drawing. A figure that has them has no caption. On a slide, where a heading stands
    /// over everything, they need no title.
    struct Words
    {
        InlineText title;
        InlineText text;
        InlineText note; ///< quieter; may be empty
    };
    Words words = {};

    struct Slide
    {
        InlineText heading;
        Draw draw;
        QString alternative;
    };
    /// What stands for it on slides: for a drawing with more in it than can be read from the back of a room. Unset: it
    /// stands there itself.
    std::function<QList<Slide>()> slides = {};
};

/// A line to write or tick on, for forms filled in by hand.
struct ReportQuestion
{
    InlineText text;
    QStringList options; ///< drawn with an empty box before each
};

/// Answers to choose from beside each other, each with the marks of the hues that it stands for.
struct ReportChoices
{
    struct Choice
    {
        QString words;
        bool isDependence = false;
        bool isAddiction = false;
    };
    QList<Choice> choices;
    int chosen = -1; ///< stands out, and the others wait; -1: none does
};

/// Starts a new page (or a new slide).
struct ReportPageBreak
{
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportCallOut, ReportFigure,
                                 ReportQuestion, ReportChoices, ReportPageBreak>;

/// Anything that can be printed, saved as PDF or projected, without saying how large its pages are.
struct ReportDocument
{
    QString title;
    QLocale locale; ///< language, direction and date format
    QList<ReportBlock> blocks;
    QList<Source> sources; ///< those that the blocks cite, in order of first mention; numbered from 1
    QDate date;            ///< the day it was made
    QString reviewNote;    ///< "Not yet reviewed by a clinician", or by whom and when
    QString helpLine;      ///< one line for the foot of every page; may be empty

    bool isEmpty() const { return blocks.isEmpty(); }
};

} // namespace Handrail
