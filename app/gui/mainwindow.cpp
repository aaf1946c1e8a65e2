// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "core/content/librarystore.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/librarynotes.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/help/overdosehelp.h"
#include "gui/help/overdosepage.h"
#include "gui/page.h"
#include "gui/printing/documentoutput.h"
#include "gui/projector/presenterbar.h"
#include "gui/projector/projector.h"
#include "gui/projector/projectorguide.h"
#include "gui/projector/projectorwindow.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagebar.h"
#include "gui/window/clearanywhere.h"
#include "gui/window/clipboardguard.h"
#include "gui/window/languagemenu.h"
#include "gui/window/statusline.h"
#include "gui/window/windowactions.h"
#include "gui/window/windowheader.h"
#include "gui/window/windowroom.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Handrail {

namespace {

constexpr int textStep = 10; // percent
constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(800, 560);
constexpr QSize windowFrame(16, 56); // what window managers put around a window, generously: it is not known before

/// Qt shows a window that is a plain widget as a filler, and screen readers look for a window.
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *window = qobject_cast<MainWindow *>(object);
    return window ? new QAccessibleWidget(window, QAccessible::Window) : nullptr;
}

} // namespace

MainWindow::MainWindow(LibraryStore &store, Theme &theme, Settings &settings, LanguageSwitch &languages,
                       QList<PageEntry> entries, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_settings(settings)
    , m_languages(languages)
    , m_entries(std::move(entries))
    , m_pages(m_entries.size())
{
    QAccessible::installFactory(makeInterface); // takes the same function once only
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Handrail"));

    m_languageMenu = new LanguageMenu(languages, this);
    m_actions = new WindowActions(titles(), m_languageMenu, this);
    m_header = new WindowHeader(titles(), m_actions->menu(), theme, this);
    m_messages = new MessageBar(theme, this);
    m_messages->setObjectName(QStringLiteral("messages"));
    m_messages->hide();
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_stack->setMinimumHeight(1); // where there is no room for all, a page scrolls; a message is not cut off
    m_projector = new Projector(theme, this);
    m_presenter = new PresenterBar(*m_projector, theme, this);
    m_status = new StatusLine({m_actions->smaller, m_actions->larger, m_actions->projector}, languages, m_languageMenu,
                              theme, this);
    m_output = new DocumentOutput(settings, theme, *m_messages, this);
    m_help = new OverdoseHelp(store, settings, this);
    m_clipboard = new ClipboardGuard(this);

    // Larger text makes a page scroll; it never makes the window larger than the person made it.
    setMinimumSize(smallestSize);
    auto *content = new QWidget(this);
    const auto column = [](QWidget *widget) {
        auto *layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->setSizeConstraint(QLayout::SetNoConstraint);
        return layout;
    };
    QVBoxLayout *layout = column(content);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_presenter);
    layout->addWidget(m_status);
    auto *room = new WindowRoom(content, m_stack, theme, this);
    room->watch(m_messages);
    column(this)->addWidget(room);

    connectActions();
    connectProjector();
    connect(m_header, &WindowHeader::overdosePressed, m_help, &OverdoseHelp::open);
    connect(m_status, &StatusLine::schemeChosen, this, &MainWindow::applyScheme);
    connect(m_languageMenu, &LanguageMenu::anotherWanted, this,
            [this] { m_messages->showMessage(MessageBar::Tone::Info, SettingsDialog::anotherLanguageNote()); });
    connect(&store, &LibraryStore::libraryChanged, this, &MainWindow::updateNotes);
    settings.setTroubleListener([this](const Settings::Trouble &trouble) { return showTrouble(trouble); });
    theme.followSystem(this);
    theme.setLessMovement(settings.lessMovement());
    m_actions->setScheme(theme.schemeName());
    restorePlace();
    // From here on: restoring the place builds no page.
    connect(m_header, &WindowHeader::currentChanged, this, &MainWindow::showTab);
}

MainWindow::~MainWindow()
{
    m_settings.setTroubleListener({});
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->savePdf, [this] {
        if (Page *page = currentPage())
            m_output->savePdf(page->report(), page->reportStyle());
    });
    on(m_actions->print, [this] {
        if (Page *page = currentPage())
            m_output->print(page->report(), page->reportStyle());
    });
    on(m_actions->several, [this] { chooseSeveral(); });
    on(m_actions->projector, [this] { toggleProjector(); });
    on(m_actions->larger, [this] { applyTextPercent(m_theme.textPercent() + textStep); });
    on(m_actions->smaller, [this] { applyTextPercent(m_theme.textPercent() - textStep); });
    on(m_actions->normalSize, [this] { applyTextPercent(100); });
    on(m_actions->clear, [this] { clearEverything(); });
    new ClearAnywhere(m_actions->clear, this);
    // A shortcut, not a key press: drop-downs take those for themselves. A page in view may have the same.
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, &MainWindow::search);
    connect(find, &QShortcut::activatedAmbiguously, this, &MainWindow::search);
    on(m_actions->settings, [this] { showSettings(); });
    on(m_actions->about, [this] { showAbout(); });
    on(m_actions->overdose, [this] { m_help->open(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->openMenu, [this] { m_header->openMenu(); });
    const int count = int(m_entries.size());
    on(m_actions->nextTab, [this, count] { showTab((m_header->current() + 1) % count); });
    on(m_actions->previousTab, [this, count] { showTab((m_header->current() + count - 1) % count); });
    connect(m_actions, &WindowActions::tabChosen, this, [this](int index) {
        showTab(index);
        focusPage();
    });
    connect(m_actions, &WindowActions::schemeChosen, this, &MainWindow::applyScheme);
}

void MainWindow::connectProjector()
{
    new ProjectorGuide(*m_projector, *m_messages, m_actions->screens, m_actions->menu(), this);
    // In an emergency the room helps as well: it sees the same page as the laptop.
    connect(m_help, &OverdoseHelp::opened, this, [this] {
        if (m_projector->isOnOtherScreen())
            m_projector->window()->setCover(new OverdosePage(m_help->card(), OverdosePage::Use::Room));
    });
    connect(m_help, &OverdoseHelp::closed, this, [this] { m_projector->window()->setCover(nullptr); });
}

QStringList MainWindow::titles() const
{
    QStringList all;
    for (const PageEntry &entry : m_entries)
        all.append(entry.title());
    return all;
}

Page *MainWindow::currentPage()
{
    const int index = m_header->current();
    return index >= 0 && index < m_pages.size() ? pageAt(index) : nullptr;
}

Page *MainWindow::pageAt(int index)
{
    if (Page *page = m_pages.at(index))
        return page;
    Page *page = m_entries.at(index).create(m_stack);
    m_pages[index] = page;
    m_stack->addWidget(page);
    connect(page, &Page::itemRequested, this, &MainWindow::openItem);
    connectMessages(page);
    connect(page, &Page::saveRequested, m_actions->savePdf, &QAction::trigger);
    connect(page, &Page::printRequested, m_actions->print, &QAction::trigger);
    connect(page, &Page::projectionEnded, m_projector, [this, page] {
        if (m_projector->page() == page)
            m_projector->stop();
    });
    return page;
}

void MainWindow::showTab(int index)
{
    if (index < 0 || index >= m_entries.size())
        return;
    if (m_header->current() != index) {
        m_header->setCurrent(index); // comes back here
        return;
    }
    m_stack->setCurrentWidget(pageAt(index));
    m_messages->dismissDone();
    m_settings.setTab(m_entries.at(index).id);
    showTitle();
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1 – Handrail", "title of the window").arg(m_entries.at(m_header->current()).title()));
}

/// The frame of the window; the pages in it follow the language by themselves.
void MainWindow::retranslate()
{
    m_actions->retranslate(titles());
    m_header->retranslate(titles());
    m_messages->dismiss(); // it was said in the language before
    updateNotes();
    showTitle();
}

bool MainWindow::openItem(const QString &id)
{
    const auto openOn = [&](int index) {
        if (!pageAt(index)->openItem(id))
            return false;
        showTab(index);
        return true;
    };
    // Those that stand already first: a link should not build every page.
    for (int index = 0; index < m_entries.size(); ++index) {
        if (m_pages.at(index) && openOn(index))
            return true;
    }
    for (int index = 0; index < m_entries.size(); ++index) {
        if (!m_pages.at(index) && openOn(index))
            return true;
    }
    m_messages->showMessage(MessageBar::Tone::Info, tr("This is not in the content that is in use: %1").arg(id));
    return false;
}

void MainWindow::clearEverything()
{
    for (const QPointer<Page> &page : std::as_const(m_pages)) {
        if (page)
            page->clearPerson();
    }
    m_clipboard->clearOurs();
    m_output->forget();
    m_messages->showMessage(MessageBar::Tone::Done,
                            tr("Cleared. Handrail has forgotten everything about the person. Files that were saved "
                               "and pages that were printed are still where they were put."));
}

void MainWindow::applyTextPercent(int percent)
{
    m_theme.setTextPercent(percent);
    m_settings.setTextPercent(m_theme.textPercent());
}

void MainWindow::applyScheme(const QString &scheme)
{
    m_theme.setScheme(Theme::schemeFromName(scheme));
    m_settings.setScheme(m_theme.schemeName());
    m_actions->setScheme(m_theme.schemeName());
}

void MainWindow::chooseSeveral()
{
    // The page in view if it has several to choose from, else the first that has.
    QList<int> order{m_header->current()};
    for (int index = 0; index < m_entries.size(); ++index)
        order.append(index);
    for (const int index : std::as_const(order)) {
        if (pageAt(index)->chooseSeveral()) {
            showTab(index);
            return;
        }
    }
}

void MainWindow::toggleProjector()
{
    Page *page = currentPage();
    if (!page || (m_projector->isInterrupted() && m_projector->resume()))
        return;
    if (m_projector->isOn() && m_projector->page() == page) {
        if (!m_projector->moveToOffered())
            m_projector->stop();
        return;
    }
    if (!m_projector->start(page))
        m_messages->showMessage(MessageBar::Tone::Info,
                                tr("There is nothing to show in this view. Open a page first."));
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_store.library(), m_store.overlayFolder(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

SettingsDialog *MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_store, m_settings, m_languages, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Pages follow the library; reading it anew makes them follow the country and the paper as well.
    connect(dialog, &SettingsDialog::placeChanged, this,
            [this] { Q_UNUSED(m_store.setOverlay(m_store.overlayFolder()).isOk()) });
    connect(&m_store, &LibraryStore::libraryChanged, dialog, [this] { m_contentErrors.clear(); });
    dialog->open();
    if (!m_contentErrors.isEmpty())
        dialog->showErrors(m_refusedFolder, m_contentErrors);
    return dialog;
}

void MainWindow::updateNotes()
{
    const QString sources = sourcesNote(m_store.library());
    const QString review = reviewNote(m_store.library());
    m_status->setNote(sources.isEmpty() ? review : tr("%1 · %2").arg(review, sources), review);
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_settings.windowGeometry())) {
        const QSize space = screen() ? screen()->availableSize() - windowFrame : firstSize;
        resize(firstSize.boundedTo(space));
    }
    int index = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id == m_settings.tab())
            index = i;
    }
    m_header->setCurrent(index);
}

/// The frame of the window is seen first; what takes longer follows at once.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_isSeen, true))
        return;
    QMetaObject::invokeMethod(this, &MainWindow::showFirstPage, Qt::QueuedConnection);
}

void MainWindow::showFirstPage()
{
    Q_EMIT seen();
    updateNotes();
    showTab(m_header->current());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_projector->stop();
    m_settings.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Handrail
