// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace Handrail {

WindowActions::WindowActions(const QStringList &tabTitles, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    m_menu->setAccessibleName(tr("Menu"));

    overdose = add(QStringLiteral("overdoseAction"), tr("&Overdose: what to do"), {QKeySequence(Qt::Key_F1)});
    savePdf = add(QStringLiteral("savePdfAction"), tr("&Save as PDF…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    print = add(QStringLiteral("printAction"), tr("&Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)});
    projector = add(QStringLiteral("projectorAction"), tr("Show on the p&rojector"), {QKeySequence(Qt::Key_F11)});
    // Not Ctrl+Shift+= as well: where plus is typed with Shift, one press would then mean two, and do nothing.
    larger = add(QStringLiteral("largerAction"), tr("&Larger text"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(QStringLiteral("smallerAction"), tr("S&maller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    normalSize = add(QStringLiteral("normalSizeAction"), tr("&Normal text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    clear = add(QStringLiteral("clearAction"), tr("&Clear everything about the person"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)});
    settings = add(QStringLiteral("settingsAction"), tr("Settin&gs…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    about = add(QStringLiteral("aboutAction"), tr("&About Handrail"), {});
    quit = add(QStringLiteral("quitAction"), tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    openMenu = add(QStringLiteral("openMenuAction"), tr("Menu"), {QKeySequence(Qt::Key_F10)});
    nextTab = add(QStringLiteral("nextTabAction"), tr("Next view"), {QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    previousTab = add(QStringLiteral("previousTabAction"), tr("View before"),
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_Backtab),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)});

    m_goTo = new QMenu(tr("Go &to"), m_menu);
    m_theme = new QMenu(tr("T&heme"), m_menu);
    screens = new QMenu(tr("Pro&jector screen"), m_menu);
    addTabs(tabTitles);
    addSchemes();

    m_menu->addAction(overdose);
    m_menu->addSeparator();
    m_menu->addAction(savePdf);
    m_menu->addAction(print);
    m_menu->addAction(projector);
    m_menu->addMenu(screens);
    m_menu->addSeparator();
    m_menu->addMenu(m_goTo);
    m_menu->addAction(larger);
    m_menu->addAction(smaller);
    m_menu->addAction(normalSize);
    m_menu->addMenu(m_theme);
    m_menu->addSeparator();
    m_menu->addAction(clear);
    m_menu->addSeparator();
    m_menu->addAction(settings);
    m_menu->addAction(about);
    m_menu->addAction(quit);
}

QAction *WindowActions::add(const QString &name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // The window itself must hold it: a menu that hangs on a button lends its keys to nobody.
    m_window->addAction(action);
    return action;
}

void WindowActions::addTabs(const QStringList &titles)
{
    for (int i = 0; i < int(titles.size()); ++i) {
        QAction *action = add(QStringLiteral("goTo%1").arg(i + 1), titles.at(i),
                              {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))});
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT tabChosen(i); });
        m_goTo->addAction(action);
    }
    m_goTo->addSeparator();
    m_goTo->addAction(nextTab);
    m_goTo->addAction(previousTab);
}

void WindowActions::addSchemes()
{
    m_schemes = new QActionGroup(this);
    const auto addScheme = [this](const QString &scheme, const QString &text) {
        QAction *action = m_schemes->addAction(text);
        action->setObjectName(QStringLiteral("scheme-") + scheme);
        action->setCheckable(true);
        action->setData(scheme);
        m_theme->addAction(action);
    };
    addScheme(QStringLiteral("system"), tr("As the &system"));
    addScheme(QStringLiteral("light"), tr("&Light"));
    addScheme(QStringLiteral("dark"), tr("&Dark"));
    addScheme(QStringLiteral("high-contrast"), tr("&High contrast"));
    connect(m_schemes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT schemeChosen(action->data().toString()); });
}

void WindowActions::setScheme(const QString &scheme)
{
    const QList<QAction *> actions = m_schemes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == scheme);
}

} // namespace Handrail
