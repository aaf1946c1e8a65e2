// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/trailbuttons.h"

#include "gui/theme/theme.h"
#include "gui/widgets/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QShortcut>
#include <QToolButton>

namespace Handrail {

TrailButtons::TrailButtons(Theme &theme, QWidget *page)
    : QWidget(page)
    , m_theme(theme)
    , m_page(page)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &name, const QKeySequence &key, auto signal) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, signal);
        auto *shortcut = new QShortcut(key, page);
        connect(shortcut, &QShortcut::activated, this, signal);
        return button;
    };
    m_back = add(QStringLiteral("goBack"), QKeySequence(Qt::ALT | Qt::Key_Left), &TrailButtons::backPressed);
    m_forward = add(QStringLiteral("goForward"), QKeySequence(Qt::ALT | Qt::Key_Right), &TrailButtons::forwardPressed);
    setCan(false, false);
    retranslate();
    dress();
    connect(&theme, &Theme::changed, this, &TrailButtons::dress);
    // Texts and lists take every press of the mouse for themselves.
    qApp->installEventFilter(this);
}

void TrailButtons::setCan(bool goBack, bool goForward)
{
    // A button that has the focus hands it on before it can no longer be pressed, or the focus would be lost.
    QToolButton *stuck = !goBack && m_back->hasFocus()         ? m_forward
                         : !goForward && m_forward->hasFocus() ? m_back
                                                               : nullptr;
    m_back->setEnabled(goBack || stuck == m_forward);
    m_forward->setEnabled(goForward || stuck == m_back);
    if (stuck && stuck->isEnabled())
        stuck->setFocus();
    m_back->setEnabled(goBack);
    m_forward->setEnabled(goForward);
}

void TrailButtons::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
}

void TrailButtons::dress()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = m_theme.px(20);
    const auto icon = [&](const QString &name) {
        QIcon made = coloredIcon(name, m_theme.colors().accent, side);
        const QIcon pale = coloredIcon(name, palette().color(QPalette::Disabled, QPalette::ButtonText), side);
        made.addPixmap(pale.pixmap(side, side), QIcon::Disabled);
        return made;
    };
    m_back->setIcon(icon(isMirrored ? QStringLiteral("forward") : QStringLiteral("back")));
    m_forward->setIcon(icon(isMirrored ? QStringLiteral("back") : QStringLiteral("forward")));
    for (QToolButton *button : {m_back, m_forward})
        button->setIconSize(QSize(side, side));
}

bool TrailButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (widget && (button == Qt::BackButton || button == Qt::ForwardButton)
            && (widget == m_page || m_page->isAncestorOf(widget))) {
            if (button == Qt::BackButton)
                Q_EMIT backPressed();
            else
                Q_EMIT forwardPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TrailButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        dress();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Handrail
