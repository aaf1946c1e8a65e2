// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/searchrow.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Handrail {

SearchRow::SearchRow(const Theme &theme, const QList<SearchHit> &hits, QListView *list)
    : QStyledItemDelegate(list)
    , m_theme(theme)
    , m_hits(hits)
    , m_list(list)
{}

int SearchRow::room() const
{
    return std::max(1, m_list->viewport()->width() - 2 * m_theme.px(14));
}

SearchRow::Words SearchRow::titleOf(const SearchHit &hit) const
{
    const QColor ink = m_theme.colors().text;
    return {hit.title, hit.titleRanges, Theme::Type::Body, ink, ink};
}

SearchRow::Words SearchRow::excerptOf(const SearchHit &hit) const
{
    QString where;
    for (const QString &each : whereabouts(hit))
        where += tr("%1 · ", "what a place found is, before its words").arg(each);
    QList<SearchRange> ranges = hit.excerptRanges;
    for (SearchRange &range : ranges)
        range.start += int(where.size());
    return {where + hit.excerpt, ranges, Theme::Type::Caption, m_theme.colors().muted, m_theme.colors().text};
}

QStringList SearchRow::whereabouts(const SearchHit &hit)
{
    QStringList where;
    switch (hit.place) {
    case SearchDocument::Place::Reading:
        where.append(tr("To read"));
        break;
    case SearchDocument::Place::View:
        where.append(tr("To look at and try"));
        break;
    case SearchDocument::Place::Word:
        where.append(tr("Word"));
        break;
    case SearchDocument::Place::Course:
        where.append(tr("Timeline"));
        break;
    case SearchDocument::Place::HelpLines:
        break; // its title begins with it
    }
    if (!hit.section.isEmpty() && hit.section != hit.title)
        where.append(hit.section);
    return where;
}

qreal SearchRow::set(const Words &words, qreal width, QPainter *painter, QPointF place) const
{
    QTextLayout layout(words.text, m_theme.font(words.type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isMirrored = m_list->layoutDirection() == Qt::RightToLeft;
    option.setTextDirection(words.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const SearchRange &range : words.ranges) {
        QTextLayout::FormatRange format;
        format.start = range.start;
        format.length = range.length;
        format.format.setFontWeight(QFont::Bold);
        format.format.setForeground(words.bold);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(words.plain);
        layout.draw(painter, place);
    }
    return height;
}

QSize SearchRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SearchHit &hit = m_hits.at(index.data(HitRole).toInt());
    qreal height = set(titleOf(hit), room()) + 2 * m_theme.px(8);
    if (!hit.excerpt.isEmpty())
        height += set(excerptOf(hit), room()) + 2;
    return {m_list->viewport()->width(), std::max(qCeil(height), 36)};
}

void SearchRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    m_list->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_list);
    const SearchHit &hit = m_hits.at(index.data(HitRole).toInt());
    QPointF place = option.rect.topLeft() + QPointF(m_theme.px(14), m_theme.px(8));
    painter->save();
    place.ry() += set(titleOf(hit), room(), painter, place) + 2;
    set(excerptOf(hit), room(), painter, place);
    painter->restore();
}

} // namespace Handrail
