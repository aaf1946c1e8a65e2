// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace Handrail {

WindowActions::WindowActions(const QStringList &tabTitles, QMenu *languages, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName(QStringLiteral("mainMenu"));

    overdose = add(QStringLiteral("overdoseAction"), {QKeySequence(Qt::Key_F1)});
    savePdf = add(QStringLiteral("savePdfAction"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    print = add(QStringLiteral("printAction"), {QKeySequence(Qt::CTRL | Qt::Key_P)});
    several = add(QStringLiteral("severalAction"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    projector = add(QStringLiteral("projectorAction"), {QKeySequence(Qt::Key_F11)});
    // Not Ctrl+Shift+= as well: where plus is typed with Shift, one press would then mean two, and do nothing.
    larger = add(QStringLiteral("largerAction"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(QStringLiteral("smallerAction"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    normalSize = add(QStringLiteral("normalSizeAction"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    clear = add(QStringLiteral("clearAction"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)});
    settings = add(QStringLiteral("settingsAction"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    about = add(QStringLiteral("aboutAction"), {});
    quit = add(QStringLiteral("quitAction"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    openMenu = add(QStringLiteral("openMenuAction"), {QKeySequence(Qt::Key_F10)});
    nextTab = add(QStringLiteral("nextTabAction"), {QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    previousTab = add(QStringLiteral("previousTabAction"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                                                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)});

    m_goTo = new QMenu(m_menu);
    m_theme = new QMenu(m_menu);
    screens = new QMenu(m_menu);
    addTabs(int(tabTitles.size()));
    addSchemes();
    fillMenu(languages);
    retranslate(tabTitles);
}

void WindowActions::fillMenu(QMenu *languages)
{
    m_menu->addAction(overdose);
    m_menu->addSeparator();
    m_menu->addAction(savePdf);
    m_menu->addAction(print);
    m_menu->addAction(several);
    m_menu->addAction(projector);
    m_menu->addMenu(screens);
    m_menu->addSeparator();
    m_menu->addMenu(m_goTo);
    m_menu->addAction(larger);
    m_menu->addAction(smaller);
    m_menu->addAction(normalSize);
    m_menu->addMenu(m_theme);
    m_menu->addMenu(languages);
    m_menu->addSeparator();
    m_menu->addAction(clear);
    m_menu->addSeparator();
    m_menu->addAction(settings);
    m_menu->addAction(about);
    m_menu->addAction(quit);
}

void WindowActions::retranslate(const QStringList &tabTitles)
{
    m_menu->setAccessibleName(tr("Menu"));
    const std::pair<QAction *, QString> words[] = {
        {overdose, tr("&Overdose: what to do")},
        {savePdf, tr("&Save as PDF…")},
        {print, tr("&Print…")},
        {several, tr("Print or sa&ve several…")},
        {projector, tr("Show on the p&rojector")},
        {larger, tr("&Larger text")},
        {smaller, tr("S&maller text")},
        {normalSize, tr("&Normal text size")},
        {clear, tr("&Clear everything about the person")},
        {settings, tr("Settin&gs…")},
        {about, tr("&About Handrail")},
        {quit, tr("&Quit")},
        {openMenu, tr("Menu")},
        {nextTab, tr("Next view")},
        {previousTab, tr("View before")},
    };
    for (const auto &[action, text] : words)
        action->setText(text);
    m_goTo->setTitle(tr("Go &to"));
    m_theme->setTitle(tr("T&heme"));
    screens->setTitle(tr("Pro&jector screen"));
    for (int i = 0; i < int(m_tabs.size()); ++i)
        m_tabs.at(i)->setText(tabTitles.value(i));
    const QStringList schemes{tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    const QList<QAction *> actions = m_schemes->actions();
    for (int i = 0; i < int(actions.size()); ++i)
        actions.at(i)->setText(schemes.value(i));
}

QAction *WindowActions::add(const QString &name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // The window itself must hold it: a menu that hangs on a button lends its keys to nobody.
    m_window->addAction(action);
    return action;
}

void WindowActions::addTabs(int count)
{
    for (int i = 0; i < count; ++i) {
        QAction *action =
            add(QStringLiteral("goTo%1").arg(i + 1), {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))});
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT tabChosen(i); });
        m_goTo->addAction(action);
        m_tabs.append(action);
    }
    m_goTo->addSeparator();
    m_goTo->addAction(nextTab);
    m_goTo->addAction(previousTab);
}

void WindowActions::addSchemes()
{
    m_schemes = new QActionGroup(this);
    for (const QString &scheme :
         {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")}) {
        QAction *action = m_schemes->addAction(QString());
        action->setObjectName(QStringLiteral("scheme-") + scheme);
        action->setCheckable(true);
        action->setData(scheme);
        m_theme->addAction(action);
    }
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
