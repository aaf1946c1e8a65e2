// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace Handrail {

/// Everything the window can do, each with its words and its key, and the menu that lists them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `languages` is the menu to choose a language from; it hangs in the main menu.
    WindowActions(const QStringList &tabTitles, QMenu *languages, QWidget *window);

    void setScheme(const QString &scheme);
    /// All words anew, after the language has changed.
    void retranslate(const QStringList &tabTitles);
    QMenu *menu() const { return m_menu; }

    QAction *savePdf = nullptr;
    QAction *print = nullptr;
    QAction *several = nullptr;
    QAction *projector = nullptr;
    QAction *larger = nullptr;
    QAction *smaller = nullptr;
    QAction *normalSize = nullptr;
    QAction *clear = nullptr;
    QAction *settings = nullptr;
    QAction *about = nullptr;
    QAction *overdose = nullptr;
    QAction *quit = nullptr;
    QAction *openMenu = nullptr;
    QAction *nextTab = nullptr;
    QAction *previousTab = nullptr;
    QMenu *screens = nullptr; ///< which screen the projector is; filled by the window

Q_SIGNALS:
    void tabChosen(int index);
    void schemeChosen(const QString &scheme);

private:
    QAction *add(const QString &name, const QList<QKeySequence> &keys);
    void addTabs(int count);
    void addSchemes();
    void fillMenu(QMenu *languages);

    QWidget *m_window;
    QMenu *m_menu;
    QMenu *m_goTo = nullptr;
    QMenu *m_theme = nullptr;
    QList<QAction *> m_tabs;
    QActionGroup *m_schemes = nullptr;
};

} // namespace Handrail
