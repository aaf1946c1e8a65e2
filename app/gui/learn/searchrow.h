// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"
#include "gui/theme/theme.h"

#include <QStyledItemDelegate>

class QListView;

namespace Handrail {

/// Draws a place that was found: its title, and under it what the place is and the words around the
/// match, what matched in bold.
class SearchRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1 }; ///< holds the number of the hit in the list

    /// `hits` must live as long as the row.
    SearchRow(const Theme &theme, const QList<SearchHit> &hits, QListView *list);

    /// What the place is and under which heading it stands: equal titles can be told apart. Empty where the title says
    /// it.
    static QStringList whereabouts(const SearchHit &hit);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Words
    {
        QString text;
        QList<SearchRange> ranges;
        Theme::Type type;
        QColor plain;
        QColor bold;
    };

    Words titleOf(const SearchHit &hit) const;
    Words excerptOf(const SearchHit &hit) const;
    /// Sets the words in that width; draws them when there is a painter. Answers with their height.
    qreal set(const Words &words, qreal width, QPainter *painter = nullptr, QPointF place = {}) const;
    int room() const; ///< for words, in a row

    const Theme &m_theme;
    const QList<SearchHit> &m_hits;
    QListView *m_list;
};

} // namespace Handrail
