// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Handrail {

/// The drawing itself: lies over the widget and lets everything through. As a QFocusFrame it is no child to screen
/// readers: another widget would be one step more in the list of those among which it lies.
class FocusRing::Overlay : public QFocusFrame
{
public:
    Overlay(QWidget *host, const FocusRing *ring)
        : QFocusFrame(host)
        , m_ring(ring)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    void setBar(const QRect &bar, const QColor &color)
    {
        m_isBar = true;
        m_barColor = color;
        setGeometry(bar);
        clearMask();
        update();
    }

    void setRing(const QRect &outer)
    {
        if (outer == geometry() && !mask().isEmpty())
            return;
        m_isBar = false;
        setGeometry(outer);
        constexpr int width = ringWidth + groundWidth;
        setMask(QRegion(rect()) - QRegion(rect().adjusted(width + 2, width + 2, -width - 2, -width - 2)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_isBar) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_barColor);
            painter.drawRoundedRect(rect(), ringWidth / 2.0, ringWidth / 2.0);
            return;
        }
        const qreal half = ringWidth / 2.0;
        painter.setPen(QPen(m_ring->m_ring, ringWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 9, 9);
        const qreal inner = ringWidth + groundWidth / 2.0;
        painter.setPen(QPen(m_ring->m_ground, groundWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inner, inner, -inner, -inner), 7, 7);
    }

private:
    const FocusRing *m_ring;
    bool m_isBar = false;
    QColor m_barColor;
};

namespace {

/// Menus and the lists of drop-downs show the current row themselves.
bool showsItsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget)
           || widget->window()->inherits("QComboBoxPrivateContainer");
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) || widget->property("focusMark").toString() == QLatin1String("bar");
}

qreal luminance(const QColor &color)
{
    const auto part = [](qreal value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// The overdose page is white in every theme; there the dark themes' accent would not be seen.
QColor barColor(const QWidget *target, const QColor &accent)
{
    constexpr qreal leastContrast = 3;
    const qreal one = luminance(accent);
    const qreal other = luminance(target->palette().color(QPalette::Window));
    const bool isSeen = (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05) >= leastContrast;
    return isSeen ? accent : target->palette().color(QPalette::WindowText);
}

/// The widget to draw in: what scrolls with the target, or its window. Never a container that would take the
/// ring for one of its pages or panes.
QWidget *hostOf(const QWidget *target)
{
    QWidget *host = target->parentWidget();
    while (host && !host->isWindow()) {
        const QWidget *parent = host->parentWidget();
        const bool scrolls = parent && parent->objectName() == QLatin1String("qt_scrollarea_viewport");
        if (scrolls && !qobject_cast<QSplitter *>(host) && !qobject_cast<QStackedWidget *>(host))
            return host;
        host = host->parentWidget();
    }
    return host;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    unfollow();
    delete m_overlay.data();
}

void FocusRing::setColors(const QColor &ring, const QColor &ground)
{
    m_ring = ring;
    m_ground = ground;
    if (m_overlay)
        m_overlay->update();
}

void FocusRing::follow(QWidget *widget)
{
    unfollow();
    if (!widget || widget->isWindow() || showsItsOwnFocus(widget))
        return;
    QWidget *host = hostOf(widget);
    if (!host)
        return;
    m_target = widget;
    m_host = host;
    if (auto *area = qobject_cast<QAbstractItemView *>(widget)) {
        area->viewport()->installEventFilter(this);
        m_watched.append(area->viewport());
    }
    for (QWidget *each = widget; each && each != host; each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.append(each);
    }
    host->installEventFilter(this);
    m_watched.append(host);
    if (m_overlay && m_overlay->parentWidget() != host)
        m_overlay->setParent(host);
    if (!m_overlay)
        m_overlay = new Overlay(host, this);
    place();
}

void FocusRing::unfollow()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_target = nullptr;
    m_host = nullptr;
    if (m_overlay)
        m_overlay->hide();
}

void FocusRing::place()
{
    if (!m_target || !m_host || !m_overlay)
        return;
    if (!m_target->isVisibleTo(m_host)) {
        m_overlay->hide();
        return;
    }
    QRect rect = m_target->rect();
    if (const auto *tabs = qobject_cast<QTabBar *>(m_target.data()))
        rect = tabs->tabRect(tabs->currentIndex());
    if (const auto *view = qobject_cast<QAbstractItemView *>(m_target.data())) {
        // The row one is at, not the whole list.
        const QRect row = view->visualRect(view->currentIndex()) & view->viewport()->rect();
        if (!row.isEmpty())
            rect = QRect(view->viewport()->mapTo(view, row.topLeft()), row.size());
    }
    constexpr int width = ringWidth + groundWidth;
    const QRect outer(m_target->mapTo(m_host, rect.topLeft()), rect.size());
    if (isText(m_target)) {
        int start = m_target->isRightToLeft() ? outer.right() + 1 + groundWidth : outer.left() - width;
        start = std::clamp(start, 0, std::max(0, m_host->width() - ringWidth));
        m_overlay->setBar(QRect(start, outer.top(), ringWidth, outer.height()), barColor(m_target, m_ring));
    } else if (qobject_cast<QScrollArea *>(m_target.data())) {
        m_overlay->setRing(outer); // within all of a page: around it there is no room of its own
    } else {
        m_overlay->setRing(outer.adjusted(-width, -width, width, width).intersected(m_host->rect()));
    }
    m_overlay->raise();
    m_overlay->show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        place();
        break;
    case QEvent::ParentChange:
        follow(QApplication::focusWidget());
        break;
    case QEvent::Paint:
        // The current tab or row may have changed.
        if (qobject_cast<QTabBar *>(m_target.data()) || qobject_cast<QAbstractItemView *>(m_target.data()))
            place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Handrail
