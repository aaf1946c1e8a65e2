// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "gui/theme/settings.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace Handrail {

class ClipboardGuard;
class DocumentOutput;
class LanguageMenu;
class LanguageSwitch;
class LibraryStore;
class MessageBar;
class OverdoseHelp;
class Page;
class PresenterBar;
class Projector;
class SettingsDialog;
class StatusLine;
class Theme;
class WindowActions;
class WindowHeader;

/// A tab before it is built.
struct PageEntry
{
    QString id;                     ///< kept in the settings
    std::function<QString()> title; ///< in the language in use
    std::function<Page *(QWidget *parent)> create;
};

/// The window: puts the pages together, and gives each of them print, PDF, projector, text size and help.
/// It knows pages through Page alone, and builds each when it is first shown; the first one as soon as the frame of the
/// window has been painted, or when it is asked for.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(LibraryStore &store, Theme &theme, Settings &settings, LanguageSwitch &languages,
               QList<PageEntry> entries, QWidget *parent = nullptr);
    ~MainWindow() override;

    Page *currentPage(); ///< built now when it does not stand yet
    void showTab(int index);
    /// Shows an item on whichever page has it.
    bool openItem(const QString &id);
    void clearEverything();
    /// A content folder was refused: says so, and has the whole list at hand in the settings.
    void showContentErrors(const QString &folder, const LocatedErrors &errors);

    DocumentOutput &output() { return *m_output; }
    Projector &projector() { return *m_projector; }
    OverdoseHelp &overdoseHelp() { return *m_help; }

Q_SIGNALS:
    /// The frame of the window has been painted, and its first page is built next: the time to finish what was begun
    /// while the window came up.
    void seen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Page *pageAt(int index);
    QStringList titles() const;
    void retranslate();
    void showTitle();
    void focusPage();
    void keepFootLast();
    void connectActions();
    void connectMessages(Page *page);
    void connectProjector();
    void applyTextPercent(int percent);
    void applyScheme(const QString &scheme);
    bool showTrouble(const Settings::Trouble &trouble);
    void chooseSeveral();
    void search();
    void toggleProjector();
    void showAbout();
    SettingsDialog *showSettings();
    void updateNotes();
    void restorePlace();
    void showFirstPage();

    LibraryStore &m_store;
    Theme &m_theme;
    Settings &m_settings;
    LanguageSwitch &m_languages;
    const QList<PageEntry> m_entries;
    QList<QPointer<Page>> m_pages; ///< by entry; null until first shown
    LanguageMenu *m_languageMenu = nullptr;
    WindowActions *m_actions = nullptr;
    WindowHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    PresenterBar *m_presenter = nullptr;
    StatusLine *m_status = nullptr;
    DocumentOutput *m_output = nullptr;
    Projector *m_projector = nullptr;
    OverdoseHelp *m_help = nullptr;
    ClipboardGuard *m_clipboard = nullptr;
    bool m_isSeen = false; ///< the frame has been painted
    QString m_refusedFolder;
    LocatedErrors m_contentErrors;
};

} // namespace Handrail
