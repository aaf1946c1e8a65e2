// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowroom.h"

#include "gui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QTimer>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int leastView = 100;  ///< pixels of height at 100 % text: with less, all of the window scrolls
constexpr int usefulView = 200; ///< what the view has then, if the window is as high as that

} // namespace

WindowRoom::WindowRoom(QWidget *content, QWidget *view, Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_view(view)
{
    setObjectName(QStringLiteral("windowRoom"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    // The ground is the window's own.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { bringIntoSight(now); });
}

void WindowRoom::watch(QWidget *part)
{
    part->installEventFilter(this);
}

bool WindowRoom::isScrolling() const
{
    return verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
}

void WindowRoom::fit()
{
    const QSize room = maximumViewportSize();
    int others = 0;
    const QLayout *layout = widget()->layout();
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (!item->isEmpty() && item->widget() != m_view)
            others += item->hasHeightForWidth() ? item->heightForWidth(room.width()) : item->sizeHint().height();
    }
    const bool isLow = room.height() - others < m_theme.px(leastView);
    setVerticalScrollBarPolicy(isLow ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int useful = std::max(std::min(m_theme.px(usefulView), room.height()), m_view->minimumSizeHint().height());
    widget()->resize(viewport()->width(), isLow ? others + useful : room.height());
}

void WindowRoom::bringIntoSight(QWidget *part)
{
    if (isScrolling() && part && widget()->isAncestorOf(part))
        ensureWidgetVisible(part);
}

bool WindowRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    auto *part = qobject_cast<QWidget *>(watched);
    if (watched != widget() && event->type() == QEvent::Show) // when it has its place
        QTimer::singleShot(0, part, [this, part] { bringIntoSight(part); });
    return QScrollArea::eventFilter(watched, event);
}

void WindowRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// Keys belong to the view; what they reach is brought into sight.
void WindowRoom::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

} // namespace Handrail
