// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnpage.h"

#include "core/content/helplinewords.h"
#include "core/content/inlinetext.h"
#include "gui/learn/comparisonview.h"
#include "gui/learn/helplinepanel.h"
#include "gui/learn/learnbar.h"
#include "gui/learn/learnfooter.h"
#include "gui/learn/learnitems.h"
#include "gui/learn/learnsearch.h"
#include "gui/learn/learnview.h"
#include "gui/learn/learnviews.h"
#include "gui/learn/scrollplace.h"
#include "gui/learn/searchresults.h"
#include "gui/learn/severaldialog.h"
#include "gui/learn/trailbuttons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/foldingsidelist.h"
#include "gui/widgets/glossaryguide.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

namespace {

const QString gettingHelpTopic = QStringLiteral("getting-help");

} // namespace

LearnPage::LearnPage(const LibraryStore &store, Theme &theme, Surroundings surroundings, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_theme(theme)
    , m_report(store, std::move(surroundings))
    , m_list(new FoldingSideList(theme, this))
    , m_trailButtons(new TrailButtons(theme, this))
    , m_search(new LearnSearch(store, theme, this))
    , m_bar(new LearnBar(m_trailButtons, m_search->field(), theme, this))
    , m_guide(new GlossaryGuide(theme, this))
    , m_stack(new QStackedWidget(m_list))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setContent(m_stack);
    m_list->addSideWidget(m_bar);
    m_list->setCover(m_search->results());
    connectTrail();
    connectSearch();
    connect(m_guide, &GlossaryGuide::topicActivated, this, &LearnPage::follow);
    connect(&store, &LibraryStore::libraryChanged, this, [this] {
        refill();
        Q_EMIT reportChanged();
    });
    refill();
}

void LearnPage::connectTrail()
{
    connect(m_list, &FoldingSideList::currentChanged, this, [this](const QString &id) {
        if (!m_isTravelling)
            m_trail.open(id, shownArea() ? scrollPlace(shownArea()) : 0);
        m_trailButtons->setCan(m_trail.canGoBack(), m_trail.canGoForward());
        showItem(id);
        Q_EMIT reportChanged();
    });
    connect(m_list, &FoldingSideList::entered, this, [this] {
        if (QScrollArea *area = shownArea())
            area->setFocus(Qt::OtherFocusReason);
    });
    const auto here = [this] { return shownArea() ? scrollPlace(shownArea()) : 0; };
    connect(m_trailButtons, &TrailButtons::backPressed, this, [this, here] { travelTo(m_trail.back(here())); });
    connect(m_trailButtons, &TrailButtons::forwardPressed, this, [this, here] { travelTo(m_trail.forward(here())); });
}

void LearnPage::travelTo(const std::optional<ReadingTrail::Place> &place)
{
    if (!place)
        return;
    m_isTravelling = true;
    m_list->setCurrentId(place->id);
    m_isTravelling = false;
    if (QScrollArea *area = shownArea())
        setScrollPlace(area, place->scroll);
}

LearnPage::~LearnPage()
{
    m_search->disconnect(this); // its field loses the focus when it goes, and there is no page left to tell
}

void LearnPage::connectSearch()
{
    m_bar->setCompact(m_list->isFolded());
    connect(m_list, &FoldingSideList::foldedChanged, m_bar, &LearnBar::setCompact);
    connect(m_bar, &LearnBar::searchPressed, m_search, &LearnSearch::start);
    connect(m_search, &LearnSearch::started, this, [this] { setSearching(true); });
    connect(m_search, &LearnSearch::ended, this, [this] { setSearching(false); });
    connect(m_search, &LearnSearch::openChanged, m_list, &FoldingSideList::showCover);
    connect(m_search, &LearnSearch::chosen, this, &LearnPage::openHit);
    connect(m_search, &LearnSearch::escaped, this, [this](QWidget *before) {
        setSearching(false);
        if (before && before->isVisible() && isAncestorOf(before))
            before->setFocus(Qt::OtherFocusReason);
        else if (QScrollArea *area = shownArea())
            area->setFocus(Qt::OtherFocusReason);
    });
}

void LearnPage::setSearching(bool isSearching)
{
    m_bar->setSearching(isSearching);
    m_list->setDropDownHidden(isSearching);
}

void LearnPage::openHit(const SearchHit &hit)
{
    if (hit.place == SearchDocument::Place::Word) {
        const QWidget *field = m_search->field();
        m_guide->open(hit.id, field, field->rect());
        return;
    }
    if (hit.place == SearchDocument::Place::HelpLines) {
        showHelpLines(hit);
        return;
    }
    if (m_list->isFolded()) { // what was found stands where the text is to stand
        m_search->setOpen(false);
        setSearching(false);
    }
    if (!openItem(hit.id)) {
        Q_EMIT itemRequested(hit.id);
        return;
    }
    const QString words = hit.rank == SearchDocument::Rank::Title ? QString() : hit.text;
    auto *view = qobject_cast<LearnView *>(m_stack->currentWidget());
    QWidget *part = view ? view->showPartWith(words) : nullptr;
    if (QScrollArea *area = shownArea()) {
        area->setFocus(Qt::OtherFocusReason);
        revealWords(area, words, m_search->query(), part);
    }
}

/// The line that was found, or all of its country where the country was.
void LearnPage::showHelpLines(const SearchHit &hit)
{
    const Library &library = m_store.library();
    QList<HelpLine> lines;
    for (const HelpLine &line : library.helpLines) {
        if (line.territory == hit.id
            && (hit.rank == SearchDocument::Rank::Title || plainText(helpLineInShort(line)).simplified() == hit.text))
            lines.append(line);
    }
    const Topic *topic = library.topic(gettingHelpTopic);
    auto *panel =
        new HelpLinePanel(hit.title, lines, topic ? plainText(topic->title.translated()) : QString(), m_theme, this);
    connect(panel, &HelpLinePanel::topicWanted, this, [this] { follow(gettingHelpTopic); });
    panel->showUnder(m_search->field());
}

QScrollArea *LearnPage::shownArea() const
{
    return qobject_cast<QScrollArea *>(m_stack->currentWidget());
}

QString LearnPage::currentItem() const
{
    return m_list->currentId();
}

ReportDocument LearnPage::report() const
{
    return m_report.document(m_list->items(), m_several.isEmpty() ? QStringList(currentItem()) : m_several);
}

bool LearnPage::startSearch()
{
    m_search->start();
    return true;
}

bool LearnPage::chooseSeveral()
{
    auto *dialog = new SeveralDialog(m_list->items(), currentItem(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The window asks for the report while the signal is being sent.
    connect(dialog, &SeveralDialog::saveWanted, this, [this](const QStringList &ids) {
        m_several = ids;
        Q_EMIT saveRequested();
        m_several.clear();
    });
    connect(dialog, &SeveralDialog::printWanted, this, [this](const QStringList &ids) {
        m_several = ids;
        Q_EMIT printRequested();
        m_several.clear();
    });
    dialog->open();
    return true;
}

ReportDocument LearnPage::projection() const
{
    if (!m_view || m_view->id() != currentItem())
        return m_report.document(m_list->items(), {currentItem()});
    return m_report.slides(currentItem(), m_list->currentTitle());
}

std::optional<Page::ProjectionPlace> LearnPage::projectionPlace() const
{
    const std::optional<int> slide = m_view && m_view->id() == currentItem() ? m_view->slide() : std::nullopt;
    return slide ? std::optional(ProjectionPlace{*slide, -1}) : std::nullopt;
}

void LearnPage::projectionTurned(ProjectionPlace place)
{
    if (m_view && m_view->id() == currentItem())
        m_view->turnToSlide(place.part);
}

bool LearnPage::openItem(const QString &id)
{
    return m_list->setCurrentId(id);
}

void LearnPage::clearPerson()
{
    if (m_view)
        m_view->forget();
}

void LearnPage::refill()
{
    const Library &library = m_store.library();
    // What is shown points into the library that is gone.
    delete m_comparison;
    m_comparison = nullptr;
    delete m_view;
    m_view = nullptr;
    if (m_column)
        m_column->clear();
    m_guide->setLibrary(&library);
    m_search->forget();

    const QList<FoldingSideList::Item> items = LearnItems::of(library);
    m_list->setListName(tr("What to read"));
    const QString before = currentItem();
    QStringList ids;
    for (const FoldingSideList::Item &item : items)
        ids.append(item.id);
    m_trail.keepOnly(ids);
    m_list->setItems(items);
    m_trailButtons->setCan(m_trail.canGoBack(), m_trail.canGoForward());
    if (currentItem() == before)
        showItem(before);
}

void LearnPage::showItem(const QString &id)
{
    // Who was in the text goes on in the next one; what had the focus goes away with the one before.
    const bool wasInText = m_stack->isAncestorOf(QApplication::focusWidget());
    if (id == comparisonId())
        showComparison();
    else if (const Topic *topic = m_store.library().topic(id))
        showTopic(*topic);
    else
        showView(id);
    if (QScrollArea *area = shownArea(); area && wasInText)
        area->setFocus(Qt::OtherFocusReason);
}

void LearnPage::showView(const QString &id)
{
    // One at a time: a view that is left forgets where it was, and begins at its beginning for the next person.
    delete m_view;
    m_view = makeLearnView(id, m_store.library(), m_theme, m_stack);
    if (!m_view)
        return;
    connect(m_view, &LearnView::topicActivated, this, &LearnPage::follow);
    connect(m_view, &LearnView::moved, this, &LearnPage::reportChanged);
    if (const QString place = LearnItems::place(m_list->items(), id); !place.isEmpty())
        m_view->addPlace(makeCaption(QStringLiteral("place"), place, m_view));
    m_view->addFooter(makeFooter(id));
    m_view->addFooter(makeCaption(QStringLiteral("reviewNote"), reviewText({}), m_view));
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
}

QWidget *LearnPage::makeCaption(const QString &name, const QString &text, QWidget *parent)
{
    auto *caption = new TextLabel(m_theme, TextLabel::Role::Caption, Theme::Type::Caption, parent);
    caption->setObjectName(name);
    caption->setPlainText(text);
    caption->setColor(&ColorTokens::muted);
    return caption;
}

void LearnPage::showComparison()
{
    if (!m_comparison) {
        m_comparison = new ComparisonView(m_store.library(), m_theme, m_stack);
        connect(m_comparison, &ComparisonView::topicActivated, this, &LearnPage::follow);
        m_comparison->addFooter(makeFooter(comparisonId()));
        m_comparison->addFooter(makeCaption(QStringLiteral("reviewNote"), reviewText({}), m_comparison));
        m_stack->addWidget(m_comparison);
    }
    m_stack->setCurrentWidget(m_comparison);
}

void LearnPage::showTopic(const Topic &topic)
{
    if (!m_column) {
        m_column = new ReadingColumn(m_theme, m_stack);
        m_stack->addWidget(m_column);
        connect(m_column, &ReadingColumn::topicActivated, this, &LearnPage::follow);
    }
    const Library &library = m_store.library();
    const QString title = plainText(topic.title.translated());
    m_column->setLibrary(&library);
    m_column->setAccessibleName(title);
    m_column->clear();
    m_column->markGlossary(topic.id);
    m_column->addPlace(LearnItems::place(m_list->items(), topic.id));
    m_column->addTitle(title);
    m_column->addBlocks(topic.blocks, library);
    m_column->addWidget(makeFooter(topic.id));
    m_column->addCaption(reviewText(topic.review));
    m_column->addSources(library);
    m_column->finish();
    m_stack->setCurrentWidget(m_column);
}

QWidget *LearnPage::makeFooter(const QString &id)
{
    const auto &items = m_list->items();
    const auto isIt = [&id](const FoldingSideList::Item &item) { return item.id == id; };
    const auto it = std::find_if(items.cbegin(), items.cend(), isIt);
    const bool isLast = it == items.cend() || it + 1 == items.cend();
    const bool hasMainAction = m_view && m_view->id() == id && m_view->hasMainAction();
    auto *footer = new LearnFooter(isLast ? QString() : (it + 1)->title,
                                   hasMainAction ? LearnFooter::Next::Aside : LearnFooter::Next::Main, m_theme);
    if (!isLast) {
        connect(
            footer, &LearnFooter::nextPressed, this, [this, next = (it + 1)->id] { m_list->setCurrentId(next); },
            Qt::QueuedConnection); // the footer goes away with the text it stands under
    }
    connect(footer, &LearnFooter::severalPressed, this, &LearnPage::chooseSeveral);
    return footer;
}

void LearnPage::follow(const QString &topicId)
{
    // Not at once: the link that was pressed goes away with its text.
    QMetaObject::invokeMethod(
        this,
        [this, topicId] {
            if (!openItem(topicId))
                Q_EMIT itemRequested(topicId);
        },
        Qt::QueuedConnection);
}

QString LearnPage::reviewText(const Review &review)
{
    if (!review.isReviewed())
        return tr("Not yet reviewed by a clinician");
    return tr("Reviewed by %1 on %2").arg(review.reviewer, QLocale().toString(review.on, QLocale::LongFormat));
}

void LearnPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refill();
        Q_EMIT reportChanged();
    }
    Page::changeEvent(event);
}

} // namespace Handrail
