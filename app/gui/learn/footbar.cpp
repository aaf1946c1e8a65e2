// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/footbar.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Handrail {

FootBar::FootBar(Theme &theme, QWidget *view)
    : QWidget(view)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("footBar"));
    setSides(0);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FootBar::hold(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FootBar::setSides(int side)
{
    m_layout->setContentsMargins(side, ringRoom, side, ringRoom);
}

void FootBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().surface);
    painter.fillRect(0, 0, width(), 1, m_theme.colors().hairline);
}

} // namespace Handrail
