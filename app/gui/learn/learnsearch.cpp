// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnsearch.h"

#include "gui/learn/searchresults.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPromise>
#include <QShortcut>
#include <QThreadPool>

#include <memory>

namespace Handrail {

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT downPressed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enterPressed();
        return;
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

LearnSearch::LearnSearch(const LibraryStore &store, Theme &theme, QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_field(new SearchField(page))
    , m_results(new SearchResults(theme, page))
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_results->hide();

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from, QWidget *to) {
        if (from == m_field && query().isEmpty())
            Q_EMIT ended();
        if (to != m_field)
            return;
        if (!from || !m_results->isAncestorOf(from))
            m_before = from;
        prepare();
    });
    connect(m_field, &QLineEdit::textChanged, this, &LearnSearch::search);
    connect(m_field, &SearchField::downPressed, m_results, &SearchResults::focusList);
    connect(m_field, &SearchField::enterPressed, m_results, &SearchResults::chooseCurrent);
    connect(m_field, &SearchField::escapePressed, this, &LearnSearch::giveUp);
    connect(m_results, &SearchResults::escaped, this, &LearnSearch::giveUp);
    connect(m_results, &SearchResults::leftUpwards, this, [this] { m_field->setFocus(); });
    connect(m_results, &SearchResults::typed, this, [this](const QString &text) {
        m_field->setFocus();
        m_field->end(false);
        m_field->insert(text);
    });
    connect(m_results, &SearchResults::suggestionTaken, this, [this](const QString &query) {
        m_field->setFocus();
        m_field->setText(query);
    });
    connect(m_results, &SearchResults::chosen, this, &LearnSearch::chosen);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() == 0)
            return; // forgotten
        m_index = m_reading.result();
        m_isReady = true;
        search();
    });
    // Tab leads from the field to what it found.
    QWidget *last = m_field;
    const QList<QWidget *> parts = m_results->findChildren<QWidget *>();
    for (QWidget *each : parts) {
        if (each->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(last, each);
            last = each;
        }
    }
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Find), page);
    connect(shortcut, &QShortcut::activated, this, &LearnSearch::start);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, &LearnSearch::start); // the window has the same key
}

void LearnSearch::start()
{
    Q_EMIT started();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void LearnSearch::forget()
{
    m_isReady = false;
    m_reading.setFuture({});
    m_index = {};
    if (!m_field->text().isEmpty())
        search();
}

void LearnSearch::prepare()
{
    if (m_isReady || m_reading.isRunning())
        return;
    // The texts are taken here, where translators are installed; splitting them into words takes longer.
    auto promise = std::make_shared<QPromise<SearchIndex>>();
    promise->start();
    m_reading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, documents = searchDocuments(m_store.library())] {
        promise->addResult(SearchIndex(documents));
        promise->finish();
    });
}

void LearnSearch::search()
{
    const QString query = m_field->text().simplified();
    if (query.isEmpty()) {
        setOpen(false);
        return;
    }
    if (!m_isReady) {
        prepare();
        m_results->showWaiting();
    } else if (const QList<SearchHit> hits = m_index.find(query); !hits.isEmpty()) {
        m_results->showHits(hits);
    } else {
        m_results->showNothing(query, m_index.suggestion(query));
    }
    m_field->setAccessibleDescription(m_results->status());
    setOpen(true);
}

void LearnSearch::setOpen(bool isOpen)
{
    if (m_isOpen == isOpen)
        return;
    m_isOpen = isOpen;
    Q_EMIT openChanged(isOpen);
}

void LearnSearch::giveUp()
{
    QWidget *before = m_before;
    m_field->clear();
    setOpen(false);
    Q_EMIT escaped(before);
}

} // namespace Handrail
