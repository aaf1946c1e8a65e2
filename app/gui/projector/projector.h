// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QScreen;
class QWidget;

namespace Handrail {

class ProjectorWindow;
class Theme;

/// Puts the view of a page before the room, on the second screen when there is one.
///
/// It keeps to the page it was started with until it is started with another one: what the facilitator
/// looks at meanwhile stays on the laptop. An unplugged projector never covers the laptop's window.
class Projector : public QObject
{
    Q_OBJECT

public:
    Projector(const Theme &theme, QWidget *laptopWindow);
    ~Projector() override;

    /// False when the page has nothing to show.
    bool start(Page *page);
    void stop();
    /// After the projector came back: goes on where it was interrupted.
    bool resume();
    /// A screen was plugged in while the laptop's own was shown on: goes on there. False without such an offer.
    bool moveToOffered();
    bool isOn() const;
    bool isInterrupted() const { return m_isInterrupted; } ///< the projector was unplugged, and may come back
    bool isOnOtherScreen() const;                          ///< the laptop's own window can still be seen and used
    Page *page() const;

    ProjectorWindow *window() const { return m_window; }

    /// The screen to use while it is there; an empty name: the one that is not the laptop's.
    void setScreenName(const QString &name);
    QString screenName() const { return m_screenName; }

Q_SIGNALS:
    void started();
    void stopped();
    void slideChanged();
    void unplugged();
    void pluggedInAgain();

private:
    QScreen *screenToUse() const;
    void show();
    void refresh();
    void followPage();
    Page::ProjectionPlace place() const;
    void tellPage();
    void onScreenRemoved(QScreen *screen);
    void onScreenAdded(QScreen *screen);

    const Theme &m_theme;
    QWidget *m_laptopWindow;
    ProjectorWindow *m_window;
    QPointer<Page> m_page;
    QPointer<QWidget> m_focusBefore;
    QString m_screenName;
    QPointer<QScreen> m_offered;
    bool m_isInterrupted = false;
    bool m_isFollowing = false; ///< the page leads: do not tell it what it has just told us
};

} // namespace Handrail
