// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/huebadge.h"

#include "gui/theme/theme.h"
#include "report/huemarks.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Handrail {

HueBadge::HueBadge(Theme &theme, Side side, bool hasWord, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
    , m_hasWord(hasWord)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(text());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void HueBadge::setHasWord(bool hasWord)
{
    m_hasWord = hasWord;
    updateGeometry();
    update();
}

QString HueBadge::text() const
{
    return m_side == Side::Dependence ? tr("DEPENDENCE") : tr("ADDICTION");
}

int HueBadge::markSize() const
{
    return m_theme.px(m_hasWord ? 22 : 16);
}

QSize HueBadge::sizeHint() const
{
    if (!m_hasWord)
        return {markSize(), std::max(markSize(), QFontMetrics(m_theme.font(Theme::Type::Body)).height())};
    QFont font = m_theme.font(Theme::Type::Body);
    font.setBold(true);
    const QFontMetrics metrics(font);
    return {markSize() + m_theme.px(10) + metrics.horizontalAdvance(text()) + 2,
            std::max(metrics.height(), markSize())};
}

void HueBadge::paintEvent(QPaintEvent *)
{
    const bool isDependence = m_side == Side::Dependence;
    const QColor hue = isDependence ? m_theme.colors().dependence : m_theme.colors().addiction;
    QPainter painter(this);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - markSize()) / 2, markSize(), markSize()));
    if (isDependence)
        paintDependenceMark(painter, mark, hue);
    else
        paintAddictionMark(painter, mark, hue);
    if (!m_hasWord)
        return;
    QFont font = m_theme.font(Theme::Type::Body);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(hue);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(markSize() + m_theme.px(10), 0, 0, 0));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::AlignVCenter,
        text());
}

void HueBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(text());
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace Handrail
