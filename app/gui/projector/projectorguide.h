// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QMenu;

namespace Handrail {

class MessageBar;
class Projector;

/// What the facilitator needs to know of the projector: that it was unplugged or is back, and which screen it is.
class ProjectorGuide : public QObject
{
    Q_OBJECT

public:
    /// `screens` lists the screens; it hangs in `mainMenu`, while there is more than one.
    ProjectorGuide(Projector &projector, MessageBar &messages, QMenu *screens, QMenu *mainMenu, QObject *parent);

private:
    void fillScreens();

    Projector &m_projector;
    QMenu *m_screens;
    QString m_told;
};

} // namespace Handrail
