// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinerows.h"

#include <QLocale>
#include <QStringList>

namespace Handrail {

struct Library;

/// A cell of a timeline's table: words, the hours they speak of, by which a column of times is sorted, and who says so.
struct TableCell
{
    QString text;
    std::optional<HourRange> hours;
    QStringList sources; ///< ids
};

/// What a timeline shows as a table: for the screen, the clipboard, paper and a file. The first cell names its row.
struct TableContent
{
    QStringList header;
    QList<QList<TableCell>> rows; ///< each as long as the header
    bool isSideBySide = false;    ///< all columns but the first are to be compared: they are equally wide
    int asideColumn = -1;         ///< a long list that few read: it gets the room that is left; -1 for none

    /// Columns in which no row says anything are left out.
    TableContent withoutEmptyColumns() const;
    /// The rows by one column: by the hours where it has any, else by the words. What has no hours comes last, either
    /// way.
    TableContent sorted(int column, bool isFalling) const;
    /// The header, then the rows.
    QList<QStringList> texts() const;
    /// A row as sentences: what each column is called and what it says, empty ones left out.
    QString rowInWords(qsizetype row) const;
};

/// The signs of a course, those that are chosen, in the order of the chart.
TableContent signsTable(const Course &course, const Library &library, const RowChoice &choice = {});

/// The range that Handrail uses, then what each source says of the whole course.
TableContent sourcesTable(const Course &course, const Library &library);

/// The ranges that Handrail draws, who gives each, and why it is drawn otherwise where it is; then each sign that is
/// drawn otherwise than its sources give it.
TableContent drawnTable(const Course &course, const Library &library);

/// The published rates of overdose after a break, one a row; empty where the library has none.
TableContent overdoseRatesTable(const Library &library, const QLocale &locale = QLocale());

/// Two courses side by side: as a whole, then sign by sign. Of the choice, the kind of signs counts.
TableContent comparedTable(const Course &first, const Course &second, const RowChoice &choice = {});

} // namespace Handrail
