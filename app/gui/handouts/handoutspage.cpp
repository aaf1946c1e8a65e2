// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/handouts/handoutspage.h"

#include "gui/handouts/handoutoptions.h"
#include "gui/printing/pagesview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/foldingsidelist.h"
#include "report/pageddocument.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace Handrail {

namespace {

constexpr int optionsWidth = 240;

} // namespace

HandoutsPage::HandoutsPage(const LibraryStore &store, Theme &theme, ReportBuilder::CourseFigure courseFigure,
                           Surroundings surroundings, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_theme(theme)
    , m_courseFigure(std::move(courseFigure))
    , m_surroundings(std::move(surroundings))
{
    build();
    retranslate();
    refill();
    arrange();

    connect(m_list, &FoldingSideList::currentChanged, this, &HandoutsPage::rebuild);
    connect(m_options, &HandoutOptions::optionsChanged, this, &HandoutsPage::rebuild);
    connect(m_optionsToggle, &QPushButton::toggled, this, &HandoutsPage::showOptions);
    connect(m_save, &QPushButton::clicked, this, &Page::saveRequested);
    connect(m_print, &QPushButton::clicked, this, &Page::printRequested);
    connect(m_pages, &PagesView::currentPageChanged, this, &HandoutsPage::showCounter);
    connect(&m_theme, &Theme::changed, this, &HandoutsPage::arrange);
    connect(&m_store, &LibraryStore::libraryChanged, this, &HandoutsPage::refill);
}

void HandoutsPage::build()
{
    m_list = new FoldingSideList(m_theme, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    m_content = new QWidget;
    m_options = new HandoutOptions;
    m_optionsArea = new QScrollArea(m_content);
    m_optionsArea->setFrameShape(QFrame::NoFrame);
    m_optionsArea->setFocusPolicy(Qt::NoFocus);
    m_optionsArea->setWidgetResizable(true);
    m_optionsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_optionsArea->setWidget(m_options);

    m_actions = new QWidget(m_content);
    m_actionsLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_actions);
    m_actionsLayout->setContentsMargins(8, 8, 8, 8);
    m_actionsLayout->setSpacing(12);
    m_optionsToggle = new QPushButton(m_actions);
    m_optionsToggle->setObjectName(QStringLiteral("handoutOptionsToggle"));
    m_optionsToggle->setCheckable(true);
    m_save = new QPushButton(m_actions);
    m_save->setObjectName(QStringLiteral("handoutSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_print = new QPushButton(m_actions);
    m_print->setObjectName(QStringLiteral("handoutPrint"));
    for (QPushButton *button : {m_optionsToggle, m_save, m_print})
        m_actionsLayout->addWidget(button);

    m_counter = new QLabel(m_content);
    m_counter->setObjectName(QStringLiteral("handoutCounter"));
    m_pages = new PagesView(m_content);
    m_pages->setObjectName(QStringLiteral("handoutPages"));

    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(16, 8, 16, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_list->setContent(m_content);
}

void HandoutsPage::arrange()
{
    m_optionsArea->setMinimumWidth(m_theme.px(optionsWidth));
    const bool isFolded =
        width() < FoldingSideList::foldUnderWidth || m_theme.textPercent() > FoldingSideList::foldOverPercent;
    const Fold fold{isFolded, isFolded && isCrowded()};
    if (m_fold == fold)
        return;
    m_fold = fold;

    for (QWidget *widget : QList<QWidget *>{m_optionsArea, m_actions, m_counter, m_pages})
        m_grid->removeWidget(widget);
    m_grid->setRowStretch(1, isFolded ? 1 : 0);
    m_grid->setRowStretch(2, isFolded ? 0 : 1);
    m_grid->setColumnStretch(1, 1);
    m_optionsToggle->setVisible(isFolded);
    if (isFolded) {
        m_actionsLayout->setDirection(fold.isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_grid->addWidget(m_actions, 0, 0, Qt::AlignLeading);
        m_grid->addWidget(m_counter, fold.isNarrow ? 2 : 0, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(m_optionsArea, 1, 0, 1, 2);
        m_grid->addWidget(m_pages, 1, 0, 1, 2);
    } else {
        m_actionsLayout->setDirection(QBoxLayout::TopToBottom);
        m_grid->addWidget(m_optionsArea, 0, 0, 3, 1);
        m_grid->addWidget(m_actions, 3, 0);
        m_grid->addWidget(m_counter, 0, 1);
        m_grid->addWidget(m_pages, 1, 1, 3, 1);
    }
    showOptions(m_optionsToggle->isChecked());
}

/// Whether the buttons and the number of the page are too wide for one row. By the type of now: the widgets get theirs
/// a moment later.
bool HandoutsPage::isCrowded() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Body));
    int wanted = metrics.horizontalAdvance(m_counter->text()) + 2 * m_theme.px(16) + 16;
    for (const QPushButton *button : {m_optionsToggle, m_save, m_print})
        wanted += metrics.horizontalAdvance(button->text()) + 2 * m_theme.px(16) + m_actionsLayout->spacing();
    return wanted > width();
}

void HandoutsPage::showOptions(bool isShown)
{
    const bool isFolded = m_fold && m_fold->isFolded;
    m_optionsArea->setVisible(!isFolded || isShown);
    m_pages->setVisible(!isFolded || !isShown);
    m_counter->setVisible(m_pages->isVisibleTo(m_content));
}

void HandoutsPage::refill()
{
    const Library &library = m_store.library();
    m_options->setDefaults(m_surroundings.paper(), m_surroundings.territory());
    m_options->forgetDiary(m_surroundings.today());
    m_options->setLibrary(library);
    QList<FoldingSideList::Item> items;
    for (const Exportable &each : Exportable::all(library)) {
        const bool isHandout = each.kind == Exportable::Kind::Handout;
        items.append({each.name, each.title, each.purpose, isHandout ? tr("Handouts") : tr("One by one")});
    }
    m_list->setItems(items);
    rebuild();
}

bool HandoutsPage::openItem(const QString &id)
{
    // Single topics and courses have a page of their own; a bare id that is also theirs means that page.
    const Library &library = m_store.library();
    const auto found = Exportable::find(library, id);
    if (!found || found->kind != Exportable::Kind::Handout)
        return false;
    const bool isShared = library.topic(id) || library.course(id) || library.questionnaire(id);
    return !isShared && m_list->setCurrentId(found->name);
}

void HandoutsPage::clearPerson()
{
    m_options->forgetDiary(m_surroundings.today());
}

void HandoutsPage::rebuild()
{
    const Library &library = m_store.library();
    m_document = {};
    const auto chosen = Exportable::find(library, m_list->currentId());
    const bool isHandout = chosen && chosen->kind == Exportable::Kind::Handout;
    const HandoutRecipe *recipe = isHandout ? library.handout(chosen->id) : nullptr;
    m_options->setHasDiary(recipe && recipe->has(HandoutRecipe::Part::Kind::Diary));
    if (chosen) {
        ReportBuilder builder(library, QLocale(), m_surroundings.today(), m_options->territory());
        builder.setCourseFigure(m_courseFigure);
        m_document = chosen->report(library, builder, {m_options->hasHelpLines(), m_options->diaryDays()});
    }
    m_save->setEnabled(!m_document.isEmpty());
    m_print->setEnabled(!m_document.isEmpty());
    m_pages->setPages(PagedDocument(m_document, m_options->style()));
    showCounter();
    Q_EMIT reportChanged();
}

std::optional<PageStyle> HandoutsPage::reportStyle() const
{
    return m_options->style();
}

void HandoutsPage::showCounter()
{
    const QLocale locale;
    const int count = m_pages->pageCount();
    m_counter->setText(
        count == 0 ? QString()
                   : tr("Page %1 of %2").arg(locale.toString(m_pages->currentPage() + 1), locale.toString(count)));
}

void HandoutsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HandoutsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
    Page::changeEvent(event);
}

void HandoutsPage::retranslate()
{
    m_list->setListName(tr("What can be printed"));
    m_optionsToggle->setText(tr("Options"));
    m_optionsToggle->setAccessibleName(tr("Options"));
    m_save->setText(tr("Save as PDF…"));
    m_save->setAccessibleName(tr("Save as PDF"));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print"));
}

} // namespace Handrail
