// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportdocument.h"

#include <QCoreApplication>
#include <QFont>
#include <QLineF>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Handrail {

/// A sheet of a diary to fill in by hand: a row for each thing that is watched, a box for each day. Blank sheets have
/// room for a date over each day.
class DiarySheet
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::DiarySheet)

public:
    struct Section
    {
        QString title;
        QStringList rows;
    };
    /// A day as it stands over its boxes. The date is empty on blank sheets.
    struct Day
    {
        QString name; ///< "Day 1"
        QString date; ///< "Mon 23"
    };

    /// Where everything stands: geometry alone, so that it can be checked. As for left-to-right; drawing mirrors it.
    struct Plan
    {
        struct Word
        {
            QRectF rect;
            QString text;
            QFont font;
            Qt::Alignment alignment;
        };
        QList<Word> words;
        QList<QRectF> boxes;
        QList<QLineF> lines;      ///< to write on
        QList<QLineF> separators; ///< hairlines between the rows
    };

    /// The boxes of one week. The rows under the sections have taller boxes: a number with two digits goes in.
    static ReportFigure boxes(const QList<Day> &days, const QList<Section> &sections, const QStringList &tallRows);
    static Plan planOfBoxes(const QList<Day> &days, const QList<Section> &sections, const QStringList &tallRows,
                            const QRectF &rect, qreal bodySize);

    /// Two lines a day to write words on.
    static ReportFigure lines(const QList<Day> &days);
    static Plan planOfLines(const QList<Day> &days, const QRectF &rect, qreal bodySize);

private:
    using MakePlan = std::function<Plan(const QRectF &rect, qreal bodySize)>;
    static ReportFigure figureOf(MakePlan make, qreal heightForWidth, const QString &alternative);
    static void draw(QPainter &painter, const Plan &plan, const QRectF &rect, const ColorTokens &colors);
};

} // namespace Handrail
