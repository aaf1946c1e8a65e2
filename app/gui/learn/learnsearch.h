// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "core/search/searchindex.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QPointer>

namespace Handrail {

class SearchResults;
class Theme;

/// Where one types what to look for.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void downPressed();
    void enterPressed();
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Looks for what is typed in everything a reader can open. The index is made beside the window, when the field is
/// first used, and anew when the library or the language has changed.
class LearnSearch : public QObject
{
    Q_OBJECT

public:
    LearnSearch(const LibraryStore &store, Theme &theme, QWidget *page);

    SearchField *field() const { return m_field; }
    SearchResults *results() const { return m_results; }
    QString query() const { return m_field->text(); }

    void start();  ///< Ctrl+F: to the field, with what stands in it selected
    void forget(); ///< the texts are other ones now
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }
    bool isReady() const { return m_isReady; } ///< the index stands

Q_SIGNALS:
    void started();                ///< the field is about to take the focus
    void ended();                  ///< the field was left empty
    void openChanged(bool isOpen); ///< there is something to show
    void chosen(const Handrail::SearchHit &hit);
    void escaped(QWidget *before); ///< given up; the focus was on `before` when it began

private:
    void prepare();
    void search();
    void giveUp();

    const LibraryStore &m_store;
    SearchField *m_field = nullptr;
    SearchResults *m_results = nullptr;
    SearchIndex m_index;
    bool m_isReady = false;
    bool m_isOpen = false;
    QFutureWatcher<SearchIndex> m_reading;
    QPointer<QWidget> m_before;
};

} // namespace Handrail
