// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/calloutframe.h"

#include "gui/theme/theme.h"
#include "gui/widgets/icons.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Handrail {

namespace {

/// The name of its icon; the hues of dependence and addiction have marks of their own.
QString iconOf(CallOutFrame::Tone tone)
{
    switch (tone) {
    case CallOutFrame::Tone::Help:
        return QStringLiteral("help");
    case CallOutFrame::Tone::Try:
        return QStringLiteral("try");
    case CallOutFrame::Tone::Differ:
        return QStringLiteral("differ");
    case CallOutFrame::Tone::Note:
        return QStringLiteral("note");
    case CallOutFrame::Tone::Dependence:
    case CallOutFrame::Tone::Addiction:
        break;
    }
    return {};
}

constexpr int barWidth = 4;

} // namespace

CallOutFrame::CallOutFrame(Theme &theme, Tone tone, QWidget *parent)
    : TextGroup(QAccessible::Note, parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_body(new QVBoxLayout(this))
{
    updateMargins();
    connect(&theme, &Theme::changed, this, &CallOutFrame::updateMargins);
}

CallOutFrame::Hue CallOutFrame::hueOf(Tone tone, const Theme &theme)
{
    const ColorTokens &c = theme.colors();
    switch (tone) {
    case Tone::Help:
        return {c.danger, c.dangerTint};
    case Tone::Try:
        return {c.ok, c.okTint};
    case Tone::Differ:
        return {c.accent, c.accentTint};
    case Tone::Note:
        return {c.caution, c.cautionTint};
    case Tone::Dependence:
        return {c.dependence, c.dependenceTint};
    case Tone::Addiction:
        break;
    }
    return {c.addiction, c.addictionTint};
}

void CallOutFrame::updateMargins()
{
    const int icon = iconOf(m_tone).isEmpty() ? 0 : m_theme.px(34);
    QMargins margins(barWidth + m_theme.px(16) + icon, m_theme.px(14), m_theme.px(18), m_theme.px(14));
    if (layoutDirection() == Qt::RightToLeft) // a layout mirrors all but its margins
        margins = {margins.right(), margins.top(), margins.left(), margins.bottom()};
    m_body->setContentsMargins(margins);
    m_body->setSpacing(m_theme.px(6));
    update();
}

void CallOutFrame::changeEvent(QEvent *event)
{
    TextGroup::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateMargins();
}

void CallOutFrame::paintEvent(QPaintEvent *)
{
    const Hue hue = hueOf(m_tone, m_theme);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const qreal inset = m_theme.colors().isHighContrast ? 1 : 0;
    shape.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    painter.fillPath(shape, hue.tint);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(isMirrored ? QRect(width() - barWidth, 0, barWidth, height()) : QRect(0, 0, barWidth, height()),
                     hue.ink);
    painter.restore();
    if (m_theme.colors().isHighContrast) {
        painter.setPen(QPen(hue.ink, 2));
        painter.drawPath(shape);
    }
    if (const QString icon = iconOf(m_tone); !icon.isEmpty()) {
        const int side = m_theme.px(22);
        const int start = barWidth + m_theme.px(14);
        paintIcon(painter, QRectF(isMirrored ? width() - start - side : start, m_theme.px(15), side, side), icon,
                  hue.ink);
    }
}

} // namespace Handrail
