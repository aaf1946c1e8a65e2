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
    WindowActions(const QStringList &tabTitles, QWidget *window);

    void setScheme(const QString &scheme);
    QMenu *menu() const { return m_menu; }

    QAction *savePdf = nullptr;
    QAction *print = nullptr;
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
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys);
    void addTabs(const QStringList &titles);
    void addSchemes();

    QWidget *m_window;
    QMenu *m_menu;
    QMenu *m_goTo = nullptr;
    QMenu *m_theme = nullptr;
    QActionGroup *m_schemes = nullptr;
};

} // namespace Handrail
