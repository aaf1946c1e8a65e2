// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/diarysheet.h"

#include "report/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

// Heights in rows.
constexpr qreal headHeight = 2.3;
constexpr qreal sectionHeight = 1.1;
constexpr qreal tallHeight = 1.4;

constexpr qreal nameShare = 0.42;  ///< of the width, for the names of the rows
constexpr qreal labelShare = 0.16; ///< of the width, for the day before its lines
constexpr qreal typeShare = 0.62;  ///< of a row's height, at most
constexpr qreal boxShare = 0.76;   ///< of a row's height and of a day's width

constexpr qreal rowShape = 0.062;  ///< of the width: a row, for a shaky hand
constexpr qreal boxesShape = 1.24; ///< height for width, at most: with a heading and a few lines over it, a page
constexpr qreal linesShape = 0.62;

/// Sheets are laid out larger than they are drawn, so that whole pixels of type are fine steps on paper.
constexpr qreal detail = 4;

QRectF mirrored(const QRectF &box, const QRectF &within)
{
    return {within.left() + within.right() - box.right(), box.top(), box.width(), box.height()};
}

} // namespace

DiarySheet::Plan DiarySheet::planOfBoxes(const QList<Day> &days, const QList<Section> &sections,
                                         const QStringList &tallRows, const QRectF &rect, qreal bodySize)
{
    qreal height = headHeight + tallHeight * qreal(tallRows.size());
    QStringList names = tallRows;
    QStringList titles;
    for (const Section &section : sections) {
        height += sectionHeight + qreal(section.rows.size());
        names += section.rows;
        titles.append(section.title);
    }
    const qreal row = rect.height() / height;
    const qreal type = std::min(bodySize, row * typeShare);
    const qreal gap = type / 2;
    const qreal namesWidth = rect.width() * nameShare;
    const qreal dayWidth = (rect.width() - namesWidth) / qreal(std::max<qsizetype>(1, days.size()));
    const QFont nameFont = fittingFont(figureFont(type), names, namesWidth - gap);
    const QFont titleFont = fittingFont(figureFont(nameFont.pixelSize(), true), titles, namesWidth - gap);

    Plan plan;
    QStringList heads;
    for (const Day &day : days)
        heads << day.name << day.date;
    const QFont dayFont = fittingFont(figureFont(nameFont.pixelSize(), true), heads, dayWidth * 0.92);
    const QFont dateFont = figureFont(dayFont.pixelSize());
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QRectF head(rect.left() + namesWidth + dayWidth * qreal(i), rect.top(), dayWidth, row * headHeight / 2);
        const QRectF below = head.translated(0, head.height());
        plan.words.append({head, days.at(i).name, dayFont, Qt::AlignHCenter | Qt::AlignVCenter});
        if (days.at(i).date.isEmpty()) {
            const qreal y = below.bottom() - below.height() * 0.2;
            plan.lines.append(QLineF(below.left() + dayWidth * 0.12, y, below.right() - dayWidth * 0.12, y));
        } else {
            plan.words.append({below, days.at(i).date, dateFont, Qt::AlignHCenter | Qt::AlignVCenter});
        }
    }
    qreal y = rect.top() + row * headHeight;
    const auto addRow = [&](const QString &name, qreal rowHeight) {
        plan.words.append(
            {QRectF(rect.left(), y, namesWidth - gap, rowHeight), name, nameFont, Qt::AlignLeft | Qt::AlignVCenter});
        const qreal boxHeight = rowHeight * boxShare;
        for (qsizetype i = 0; i < days.size(); ++i) {
            plan.boxes.append(QRectF(rect.left() + namesWidth + dayWidth * (qreal(i) + (1 - boxShare) / 2),
                                     y + (rowHeight - boxHeight) / 2, dayWidth * boxShare, boxHeight));
        }
        y += rowHeight;
        plan.separators.append(QLineF(rect.left(), y, rect.right(), y));
    };
    for (const Section &section : sections) {
        plan.words.append({QRectF(rect.left(), y, namesWidth - gap, row * sectionHeight), section.title, titleFont,
                           Qt::AlignLeft | Qt::AlignBottom});
        y += row * sectionHeight;
        plan.separators.append(QLineF(rect.left(), y, rect.right(), y));
        for (const QString &name : section.rows)
            addRow(name, row);
    }
    for (const QString &name : tallRows)
        addRow(name, row * tallHeight);
    return plan;
}

DiarySheet::Plan DiarySheet::planOfLines(const QList<Day> &days, const QRectF &rect, qreal bodySize)
{
    const qreal row = rect.height() / qreal(std::max<qsizetype>(1, days.size()));
    const qreal labelWidth = rect.width() * labelShare;
    QStringList names;
    for (const Day &day : days)
        names << day.name << day.date;
    const QFont nameFont =
        fittingFont(figureFont(std::min(bodySize, row / 2 * typeShare), true), names, labelWidth * 0.92);
    const QFont dateFont = figureFont(nameFont.pixelSize());

    Plan plan;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QRectF label(rect.left(), rect.top() + row * qreal(i), labelWidth, row / 2);
        plan.words.append({label, days.at(i).name, nameFont, Qt::AlignLeft | Qt::AlignBottom});
        if (!days.at(i).date.isEmpty())
            plan.words.append(
                {label.translated(0, row / 2), days.at(i).date, dateFont, Qt::AlignLeft | Qt::AlignBottom});
        for (const qreal y : {label.bottom(), label.bottom() + row / 2})
            plan.lines.append(QLineF(label.right(), y, rect.right(), y));
    }
    return plan;
}

void DiarySheet::draw(QPainter &painter, const Plan &plan, const QRectF &rect, const ColorTokens &colors)
{
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](const QRectF &box) { return isMirrored ? mirrored(box, rect) : box; };
    const auto drawLine = [&](const QLineF &line) {
        const QRectF box = placed(QRectF(line.p1(), line.p2()));
        painter.drawLine(box.topLeft(), box.bottomRight());
    };
    painter.setPen(QPen(colors.hairline, detail * 0.5));
    for (const QLineF &line : plan.separators)
        drawLine(line);
    painter.setPen(QPen(colors.line, detail * 0.7));
    for (const QLineF &line : plan.lines)
        drawLine(line);
    painter.setPen(QPen(colors.line, detail * 0.9));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &box : plan.boxes)
        painter.drawRect(placed(box));
    painter.setPen(colors.text);
    for (const Plan::Word &word : plan.words) {
        Qt::Alignment alignment = word.alignment;
        if (isMirrored && alignment.testFlag(Qt::AlignLeft))
            alignment = (alignment & ~Qt::AlignLeft) | Qt::AlignRight;
        painter.setFont(word.font);
        painter.drawText(placed(word.rect), int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, word.text);
    }
}

ReportFigure DiarySheet::figureOf(MakePlan make, qreal heightForWidth, const QString &alternative)
{
    ReportFigure figure;
    figure.draw = [make](QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize) {
        const QRectF large(QPointF(0, 0), rect.size() * detail);
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(1 / detail, 1 / detail);
        draw(painter, make(large, bodySize * detail), large, colors);
        painter.restore();
    };
    figure.heightForWidth = heightForWidth;
    figure.isElastic = true;
    figure.alternative = alternative;
    return figure;
}

ReportFigure DiarySheet::boxes(const QList<Day> &days, const QList<Section> &sections, const QStringList &tallRows)
{
    QStringList names;
    for (const Section &section : sections)
        names += section.rows;
    const qreal height =
        headHeight + sectionHeight * qreal(sections.size()) + qreal(names.size()) + tallHeight * qreal(tallRows.size());
    names += tallRows;
    return figureOf(
        [=](const QRectF &rect, qreal bodySize) { return planOfBoxes(days, sections, tallRows, rect, bodySize); },
        std::min(height * rowShape, boxesShape),
        tr("A sheet to fill in by hand. It has an empty box a day, for %1 to %2, in each of these rows: %3.")
            .arg(days.constFirst().name, days.constLast().name, names.join(tr(", ", "between the items of a list"))));
}

ReportFigure DiarySheet::lines(const QList<Day> &days)
{
    return figureOf([=](const QRectF &rect, qreal bodySize) { return planOfLines(days, rect, bodySize); }, linesShape,
                    tr("Empty lines to write on, two for each day from %1 to %2.")
                        .arg(days.constFirst().name, days.constLast().name));
}

} // namespace Handrail
