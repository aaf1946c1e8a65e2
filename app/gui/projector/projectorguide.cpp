// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/projectorguide.h"

#include "gui/projector/projector.h"
#include "gui/widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

namespace Handrail {

ProjectorGuide::ProjectorGuide(Projector &projector, MessageBar &messages, QMenu *screens, QMenu *mainMenu,
                               QObject *parent)
    : QObject(parent)
    , m_projector(projector)
    , m_screens(screens)
{
    const auto tell = [this, &messages](const QString &text) {
        m_told = text;
        messages.showMessage(MessageBar::Tone::Info, text);
    };
    connect(&projector, &Projector::unplugged, &messages,
            [tell] { tell(tr("The projector was unplugged. The room sees nothing of this window.")); });
    connect(&projector, &Projector::pluggedInAgain, &messages,
            [tell] { tell(tr("The projector is back. Press F11 to go on showing.")); });
    connect(&projector, &Projector::started, &messages, [this, &messages] {
        if (messages.text() == m_told) // it is true no longer
            messages.dismiss();
    });
    connect(screens, &QMenu::aboutToShow, this, &ProjectorGuide::fillScreens);
    connect(mainMenu, &QMenu::aboutToShow, this,
            [this] { m_screens->menuAction()->setVisible(QGuiApplication::screens().size() > 1); });
}

void ProjectorGuide::fillScreens()
{
    m_screens->clear();
    auto *group = new QActionGroup(m_screens);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = m_screens->addAction(text);
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(m_projector.screenName() == name);
        connect(action, &QAction::triggered, this, [this, name] { m_projector.setScreenName(name); });
    };
    add(tr("The other screen"), {});
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        add(tr("%1 (%2 × %3)").arg(screen->name()).arg(screen->size().width()).arg(screen->size().height()),
            screen->name());
}

} // namespace Handrail
