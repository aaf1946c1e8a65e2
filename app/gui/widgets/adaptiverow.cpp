// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/adaptiverow.h"

#include "gui/theme/theme.h"

#include <QBoxLayout>

namespace Handrail {

AdaptiveRow::AdaptiveRow(Theme &theme, const QList<QWidget *> &widgets, Fill fill, int leastWidth, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_leastWidth(leastWidth)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fill == Fill::Shared ? 16 : 12);
    for (QWidget *widget : widgets) {
        if (fill == Fill::Shared)
            m_layout->addWidget(widget, 1);
        else
            m_layout->addWidget(widget, 0, Qt::AlignLeading);
    }
    if (fill == Fill::Start)
        m_layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &AdaptiveRow::arrange);
}

void AdaptiveRow::setShares(const QList<int> &shares)
{
    m_shares = shares;
    arrange();
}

bool AdaptiveRow::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

void AdaptiveRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AdaptiveRow::arrange()
{
    m_layout->setDirection(width() >= m_theme.px(m_leastWidth) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < int(m_shares.size()); ++i)
        m_layout->setStretch(i, isStacked() ? 1 : m_shares.at(i));
}

} // namespace Handrail
