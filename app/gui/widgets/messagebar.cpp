// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messagebar.h"

#include "gui/theme/theme.h"
#include "gui/widgets/icons.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace Handrail {

namespace {

struct Look
{
    QColor ink;
    QColor tint;
    QString icon;
};

Look lookOf(MessageBar::Tone tone, const ColorTokens &c)
{
    switch (tone) {
    case MessageBar::Tone::Done:
        return {c.ok, c.okTint, QStringLiteral("try")};
    case MessageBar::Tone::Problem:
        return {c.danger, c.dangerTint, QStringLiteral("help")};
    case MessageBar::Tone::Info:
        break;
    }
    return {c.accent, c.accentTint, QStringLiteral("info")};
}

constexpr int barWidth = 4;

} // namespace

MessageBar::MessageBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setMinimumHeight(28); // it takes the focus, so it is a target like any other
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setMinimumHeight(28);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setProperty("kind", QStringLiteral("quiet"));

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(words, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(&theme, &Theme::changed, this, &MessageBar::followTheme);
    retranslate();
    followTheme();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &details)
{
    m_tone = tone;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_details->setText(details);
    m_details->setAccessibleName(details);
    m_details->setVisible(!details.isEmpty());
    if (!isAncestorOf(QApplication::focusWidget()))
        m_focusBefore = window()->focusWidget(); // also while a dialog is just going
    followTheme();
    show();
    if (tone == Tone::Problem)
        m_text->setFocus(Qt::OtherFocusReason);
}

void MessageBar::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void MessageBar::dismissDone()
{
    if (isVisible() && m_tone == Tone::Done)
        dismiss();
}

bool MessageBar::isProblemShown() const
{
    return !isHidden() && m_tone == Tone::Problem;
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::details() const
{
    return m_details->text();
}

void MessageBar::followTheme()
{
    const int start = barWidth + m_theme.px(48);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // a layout mirrors all but its margins
    layout()->setContentsMargins(isMirrored ? 16 : start, 12, isMirrored ? start : 16, 12);
    m_close->setIcon(coloredIcon(QStringLiteral("close"), m_theme.colors().accent, m_theme.px(18)));
    update();
}

void MessageBar::retranslate()
{
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_tone, m_theme.colors());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.fillRect(rect(), look.tint);
    painter.fillRect(isMirrored ? width() - barWidth : 0, 0, barWidth, height(), look.ink);
    if (m_theme.colors().isHighContrast) {
        painter.setPen(QPen(look.ink, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const int side = m_theme.px(22);
    const int start = barWidth + m_theme.px(14);
    const int middle = m_text->geometry().top() + std::max(m_text->fontMetrics().height(), m_close->height()) / 2;
    paintIcon(painter, QRectF(isMirrored ? width() - start - side : start, middle - side / 2.0, side, side), look.icon,
              look.ink);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        followTheme();
    QFrame::changeEvent(event);
}

} // namespace Handrail
