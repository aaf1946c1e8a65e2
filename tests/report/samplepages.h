// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pageddocument.h"
#include "report/sampledocument.h"

namespace Handrail::Test {

inline QString allText(const PagedDocument &paged)
{
    QString text;
    for (int page = 0; page < paged.pageCount(); ++page)
        text += paged.pageText(page) + QLatin1Char('\n');
    return text;
}

inline ReportDocument documentOf(const QList<ReportBlock> &blocks)
{
    ReportDocument document;
    document.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    document.blocks = blocks;
    return document;
}

inline QList<QList<InlineText>> numberedRows(int count)
{
    QList<QList<InlineText>> rows;
    for (int i = 0; i < count; ++i)
        rows.append({words(QStringLiteral("Row<%1>").arg(i)), words(QStringLiteral("left %1").arg(i)),
                     words(QStringLiteral("a few words on the right to fill two lines of the cell, %1").arg(i))});
    return rows;
}

inline ReportTable numberedTable(int count)
{
    ReportTable table;
    table.header = {words(QStringLiteral("HeadOne")), words(QStringLiteral("HeadTwo")),
                    words(QStringLiteral("HeadThree"))};
    table.rows = numberedRows(count);
    return table;
}

/// A page of about `lines` lines of body text, so that every place of a break is met.
inline PageStyle shortPage(int lines)
{
    PageStyle style = PageStyle::paper(QPageSize::A4);
    style.hasHeaderAndFooter = false;
    style.size.setHeight(style.margins.top() + style.margins.bottom() + lines * 18.0 + 1);
    return style;
}

/// So many short paragraphs of one line.
inline QList<ReportBlock> fillerLines(int count)
{
    return QList<ReportBlock>(count, ReportParagraph{words(QStringLiteral("filler"))});
}

} // namespace Handrail::Test
