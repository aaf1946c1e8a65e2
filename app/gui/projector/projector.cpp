// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/projector.h"

#include "gui/projector/projectorwindow.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

namespace Handrail {

Projector::Projector(const Theme &theme, QWidget *laptopWindow)
    : QObject(laptopWindow)
    , m_theme(theme)
    , m_laptopWindow(laptopWindow)
    , m_window(new ProjectorWindow(laptopWindow))
{
    connect(m_window, &ProjectorWindow::leaveRequested, this, &Projector::stop);
    connect(m_window, &ProjectorWindow::moveRequested, this, [this] {
        if (!moveToOffered())
            stop();
    });
    connect(m_window, &ProjectorWindow::slideChanged, this, &Projector::tellPage);
    connect(&theme, &Theme::changed, this, &Projector::refresh);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Projector::onScreenRemoved);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Projector::onScreenAdded);
}

Projector::~Projector() = default;

QScreen *Projector::screenToUse() const
{
    QScreen *other = nullptr;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (!m_screenName.isEmpty() && screen->name() == m_screenName)
            return screen;
        if (!other && screen != m_laptopWindow->screen())
            other = screen;
    }
    return other ? other : m_laptopWindow->screen();
}

bool Projector::isOn() const
{
    return m_window->isVisible();
}

bool Projector::isOnOtherScreen() const
{
    return isOn() && m_window->screen() != m_laptopWindow->screen();
}

Page *Projector::page() const
{
    return isOn() ? m_page : nullptr;
}

/// On another screen it leaves the keys to the laptop's window, where the facilitator goes on working.
void Projector::show()
{
    QScreen *screen = screenToUse();
    m_window->setAttribute(Qt::WA_ShowWithoutActivating, screen != m_laptopWindow->screen());
    m_window->showOn(screen);
    if (isOnOtherScreen()) {
        m_laptopWindow->activateWindow();
    } else {
        m_window->activateWindow();
        m_window->setFocus(Qt::OtherFocusReason);
    }
}

bool Projector::start(Page *page)
{
    const ReportDocument document = page->projection();
    if (document.isEmpty())
        return false;
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    connect(page, &Page::reportChanged, this, &Projector::refresh);
    connect(page, &QObject::destroyed, this, [this] {
        m_page.clear(); // what is being destroyed is a page no longer
        stop();
    });
    m_isInterrupted = false;

    if (!isOn())
        m_focusBefore = QApplication::focusWidget();
    {
        const QScopedValueRollback<bool> leading(m_isFollowing, true);
        m_window->setDark(false);
        m_window->setDocument(document, m_theme.colors());
        show();
    }
    followPage();
    m_offered = nullptr;
    m_window->setHint(isOnOtherScreen() ? QString() : tr("Escape leaves the slides."), ProjectorWindow::Hint::Passing);
    Q_EMIT started();
    return true;
}

void Projector::stop()
{
    m_isInterrupted = false;
    if (!isOn())
        return;
    const bool wasHere = !isOnOtherScreen();
    m_window->hide();
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = nullptr;
    m_laptopWindow->activateWindow();
    const QPointer<QWidget> focused = m_laptopWindow->focusWidget();
    Q_EMIT stopped();
    // Who went on working meanwhile stays there; unless that was a button that goes with the slides.
    const bool isGone = m_laptopWindow->focusWidget() != focused;
    if (m_focusBefore && m_focusBefore->isVisible() && (wasHere || isGone))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool Projector::resume()
{
    return m_isInterrupted && m_page && start(m_page);
}

bool Projector::moveToOffered()
{
    if (!isOn() || !m_page || !m_offered)
        return false;
    m_screenName.clear(); // the one that is not the laptop's
    return start(m_page);
}

void Projector::refresh()
{
    if (!isOn() || !m_page)
        return;
    {
        const QScopedValueRollback<bool> leading(m_isFollowing, true);
        m_window->setDocument(m_page->projection(), m_theme.colors());
    }
    followPage();
}

void Projector::followPage()
{
    const QScopedValueRollback<bool> leading(m_isFollowing, true);
    const std::optional<Page::ProjectionPlace> wanted = m_page->projectionPlace();
    if (wanted && (wanted->part != place().part || (wanted->point >= 0 && wanted->point != place().point)))
        m_window->goToPart(wanted->part, wanted->point);
}

Page::ProjectionPlace Projector::place() const
{
    return {m_window->part(), std::max(m_window->point(), 0)};
}

void Projector::tellPage()
{
    if (!m_isFollowing && isOn() && m_page && m_window->part() >= 0) {
        const QScopedValueRollback<bool> leading(m_isFollowing, true);
        m_page->projectionTurned(place());
    }
    Q_EMIT slideChanged();
}

void Projector::setScreenName(const QString &name)
{
    m_screenName = name;
    if (isOn() && m_page)
        show();
}

void Projector::onScreenRemoved(QScreen *screen)
{
    if (screen == m_offered) {
        m_offered = nullptr;
        m_window->setHint({}, ProjectorWindow::Hint::Passing);
    }
    // Qt would now move the full-screen window onto the laptop, over the facilitator's work. While this
    // signal is sent the window still names the screen that has gone.
    if (!isOn() || m_window->screen() != screen || screen == m_laptopWindow->screen())
        return;
    m_window->hide();
    m_isInterrupted = true;
    Q_EMIT unplugged();
}

void Projector::onScreenAdded(QScreen *screen)
{
    if (m_isInterrupted) {
        Q_EMIT pluggedInAgain();
    } else if (isOn() && !isOnOtherScreen()) {
        m_offered = screen;
        m_window->setHint(tr("There is a second screen. F11 shows the slides there, Escape leaves them."),
                          ProjectorWindow::Hint::Lasting);
    }
}

} // namespace Handrail
