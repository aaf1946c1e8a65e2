// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/searchresults.h"

#include "gui/learn/searchrow.h"
#include "gui/theme/theme.h"
#include "gui/widgets/spokenrow.h"
#include "gui/widgets/wrappingbutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

SearchResults::SearchResults(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_status(new QLabel(this))
    , m_suggest(new WrappingButton(theme, {}, this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_filler(new QWidget(this))
{
    setObjectName(QStringLiteral("searchResults"));
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(14, 0, 14, 0); // in line with the words of the rows
    theme.keepFont(m_status, Theme::Type::Caption);
    m_suggest->setObjectName(QStringLiteral("searchSuggestion"));
    m_suggest->hide();

    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchRow(theme, m_hits, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the height of every row.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    new SpokenRow(m_list);
    m_suggest->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_status);
    auto *suggestion = new QHBoxLayout;
    suggestion->setContentsMargins(14, 0, 14, 0);
    suggestion->addWidget(m_suggest);
    layout->addLayout(suggestion);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_filler, 1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_suggest, &QPushButton::clicked, this, [this] { Q_EMIT suggestionTaken(m_suggestion); });
    connect(&theme, &Theme::changed, m_list, &QListView::doItemsLayout);
}

void SearchResults::showHits(const QList<SearchHit> &hits)
{
    m_list->setAccessibleName(tr("Places found")); // here, because the language may have changed
    m_model->clear();
    m_hits = hits;
    for (int i = 0; i < m_hits.size(); ++i) {
        const SearchHit &hit = m_hits.at(i);
        auto *row = new QStandardItem(hit.title);
        row->setData(i, SearchRow::HitRole);
        const QString what = (QStringList(hit.title) + SearchRow::whereabouts(hit)).join(QLatin1String(", "));
        row->setData(tr("%1: %2", "title and words of a place found, read aloud").arg(what, hit.excerpt),
                     Qt::AccessibleTextRole);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow(row);
    }
    if (!m_hits.isEmpty()) {
        // Quietly: the view would tell the screen reader that the focus went from the field to the row.
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::SelectCurrent);
    }
    m_list->setVisible(!m_hits.isEmpty());
    m_filler->setVisible(m_hits.isEmpty());
    m_suggest->hide();
    setStatus(m_hits.size() < SearchIndex::mostHits ? tr("%n place(s) found", nullptr, int(m_hits.size()))
                                                    : tr("The first %1 places found").arg(SearchIndex::mostHits));
}

void SearchResults::showNothing(const QString &query, const QString &suggestion)
{
    showHits({});
    m_suggestion = suggestion;
    m_suggest->setText(tr("Look for “%1”").arg(suggestion));
    m_suggest->setAccessibleName(m_suggest->text());
    m_suggest->setVisible(!suggestion.isEmpty());
    const QString nothing = tr("Nothing here has the words “%1”.").arg(query);
    setStatus(suggestion.isEmpty() ? tr("%1 Try another word, or only its first letters.").arg(nothing)
                                   : tr("%1 Did you mean this?").arg(nothing));
}

void SearchResults::showWaiting()
{
    showHits({});
    setStatus(tr("One moment: Handrail is reading everything once."));
}

QString SearchResults::status() const
{
    return m_status->text();
}

void SearchResults::setStatus(const QString &text)
{
    if (m_status->text() != text)
        m_status->setText(text); // tells the screen reader
}

bool SearchResults::isListFocused() const
{
    return m_list->hasFocus();
}

void SearchResults::focusList()
{
    if (!m_hits.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (m_suggest->isVisibleTo(this))
        m_suggest->setFocus(Qt::OtherFocusReason);
}

void SearchResults::chooseCurrent()
{
    choose(std::max(0, m_list->currentIndex().row()));
}

void SearchResults::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits.at(row); // a copy: what follows may search anew
    Q_EMIT chosen(hit);
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_suggest)
            return false;
        chooseCurrent();
        return true;
    case Qt::Key_Up:
        if (watched == m_list && m_list->currentIndex().row() > 0)
            return false;
        Q_EMIT leftUpwards();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return watched == m_suggest; // a button would pass them on to what comes next on the page
    default:
        break;
    }
    const bool isText = !key->text().isEmpty() && key->text().at(0).isPrint()
                        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (watched != m_list || !isText)
        return false;
    Q_EMIT typed(key->text());
    return true;
}

} // namespace Handrail
