// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnpage.h"

#include "core/content/inlinetext.h"
#include "gui/learn/comparisonview.h"
#include "gui/learn/learnview.h"
#include "gui/learn/learnviews.h"
#include "gui/theme/theme.h"
#include "gui/widgets/foldingsidelist.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"
#include "report/reportbuilder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Handrail {

LearnPage::LearnPage(const LibraryStore &store, Theme &theme, Surroundings surroundings, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_theme(theme)
    , m_surroundings(std::move(surroundings))
    , m_list(new FoldingSideList(theme, this))
    , m_stack(new QStackedWidget(m_list))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setContent(m_stack);
    connect(m_list, &FoldingSideList::currentChanged, this, [this](const QString &id) {
        showItem(id);
        Q_EMIT reportChanged();
    });
    connect(&store, &LibraryStore::libraryChanged, this, [this] {
        refill();
        Q_EMIT reportChanged();
    });
    refill();
}

QString LearnPage::currentItem() const
{
    return m_list->currentId();
}

ReportBuilder LearnPage::builder() const
{
    return ReportBuilder(m_store.library(), QLocale(), m_surroundings.today(), m_surroundings.territory());
}

ReportDocument LearnPage::report() const
{
    const Library &library = m_store.library();
    ReportBuilder builder = this->builder();
    if (const Topic *topic = library.topic(currentItem()))
        builder.addTopic(*topic);
    else if (currentItem() == comparisonId())
        builder.addComparison();
    else
        builder.addView(currentItem());
    return builder.document(m_list->currentTitle());
}

ReportDocument LearnPage::projection() const
{
    if (!m_view || m_view->id() != currentItem())
        return report();
    ReportBuilder builder = this->builder();
    builder.addViewSlides(currentItem());
    return builder.document(m_list->currentTitle());
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

    QList<FoldingSideList::Item> items;
    if (!library.comparison.title.isEmpty())
        items.append({comparisonId(), plainText(library.comparison.title.translated()), {}, {}});
    for (const Library::View &view : library.views())
        items.append({view.id, plainText(view.title.translated()), {}, tr("To look at and try")});
    for (const Audience audience : {Audience::Client, Audience::Staff}) {
        for (const Topic &topic : library.topics) {
            if (topic.audience == audience)
                items.append({topic.id,
                              plainText(topic.title.translated()),
                              {},
                              audience == Audience::Staff ? tr("For staff") : tr("To read")});
        }
    }
    m_list->setListName(tr("What to read"));
    const QString before = currentItem();
    m_list->setItems(items);
    if (currentItem() == before)
        showItem(before);
}

void LearnPage::showItem(const QString &id)
{
    if (id == comparisonId())
        showComparison();
    else if (const Topic *topic = m_store.library().topic(id))
        showTopic(*topic);
    else
        showView(id);
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
    if (QWidget *next = makeNextButton(id))
        m_view->addFooter(next);
    m_view->addFooter(makeReviewNote(m_view));
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
}

QWidget *LearnPage::makeReviewNote(QWidget *parent)
{
    auto *review = new TextLabel(m_theme, TextLabel::Role::Caption, Theme::Type::Caption, parent);
    review->setObjectName(QStringLiteral("reviewNote"));
    review->setPlainText(reviewText({}));
    review->setColor(&ColorTokens::muted);
    return review;
}

void LearnPage::showComparison()
{
    if (!m_comparison) {
        m_comparison = new ComparisonView(m_store.library(), m_theme, m_stack);
        connect(m_comparison, &ComparisonView::topicActivated, this, &LearnPage::follow);
        if (QWidget *next = makeNextButton(comparisonId()))
            m_comparison->addFooter(next);
        m_comparison->addFooter(makeReviewNote(m_comparison));
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
    m_column->addTitle(title);
    m_column->addBlocks(topic.blocks, library);
    if (QWidget *next = makeNextButton(topic.id))
        m_column->addWidget(next);
    m_column->addCaption(reviewText(topic.review));
    m_column->addSources(library);
    m_column->finish();
    m_stack->setCurrentWidget(m_column);
}

QWidget *LearnPage::makeNextButton(const QString &afterId)
{
    const auto &items = m_list->items();
    for (qsizetype i = 0; i + 1 < items.size(); ++i) {
        if (items.at(i).id != afterId)
            continue;
        auto *holder = new QWidget;
        auto *layout = new QHBoxLayout(holder);
        layout->setContentsMargins(6, 6, 6, 6); // room for the ring of the focus
        auto *button = new WrappingButton(m_theme, tr("Read next: %1").arg(items.at(i + 1).title), holder);
        button->setObjectName(QStringLiteral("readNext"));
        button->setAccessibleName(button->text());
        button->setProperty("kind", QStringLiteral("primary"));
        connect(
            button, &QPushButton::clicked, this, [this, id = items.at(i + 1).id] { m_list->setCurrentId(id); },
            Qt::QueuedConnection); // the button goes away with the text it stands under
        layout->addWidget(button);
        layout->addStretch(1);
        return holder;
    }
    return nullptr;
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
