// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace Handrail {

class Theme;

/// What a search has found: how many places, and a row for each; or kind words when there is none.
class SearchResults : public QFrame
{
    Q_OBJECT

public:
    explicit SearchResults(Theme &theme, QWidget *parent = nullptr);

    void showHits(const QList<SearchHit> &hits);
    /// Nothing was found; `suggestion` is a query that finds something, or empty.
    void showNothing(const QString &query, const QString &suggestion);
    void showWaiting();

    const QList<SearchHit> &hits() const { return m_hits; }
    QString status() const; ///< what stands over the rows
    bool isListFocused() const;
    void focusList();     ///< goes to the first row; stays where it was when there is none
    void chooseCurrent(); ///< the current row, or the first

Q_SIGNALS:
    void chosen(const Handrail::SearchHit &hit);
    void suggestionTaken(const QString &query);
    void leftUpwards(); ///< Up on the first row
    void escaped();
    void typed(const QString &text); ///< letters typed on a row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setStatus(const QString &text);
    void choose(int row);

    Theme &m_theme;
    QList<SearchHit> m_hits;
    QLabel *m_status = nullptr;
    QPushButton *m_suggest = nullptr;
    QString m_suggestion;
    QStandardItemModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_filler = nullptr; ///< keeps the words at the top when there are no rows
};

} // namespace Handrail
