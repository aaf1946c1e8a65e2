// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/verdictframe.h"

#include "gui/theme/theme.h"
#include "gui/widgets/huebadge.h"
#include "report/views/situationblocks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Handrail {

namespace {

constexpr int barWidth = 6;

struct Hues
{
    QColor upper; ///< of the bar
    QColor lower;
    QColor ground;
};

Hues huesOf(Situation::Answer answer, const ColorTokens &colors)
{
    switch (answer) {
    case Situation::Answer::Dependence:
        return {colors.dependence, colors.dependence, colors.dependenceTint};
    case Situation::Answer::Addiction:
        return {colors.addiction, colors.addiction, colors.addictionTint};
    case Situation::Answer::Both:
        return {colors.dependence, colors.addiction, colors.sunken};
    case Situation::Answer::Neither:
        break;
    }
    return {colors.line, colors.line, colors.sunken};
}

} // namespace

VerdictFrame::VerdictFrame(Theme &theme, Situation::Answer answer, QWidget *parent)
    : TextGroup(QAccessible::Note, parent)
    , m_theme(theme)
    , m_answer(answer)
    , m_body(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    const bool isBoth = answer == Situation::Answer::Both;
    auto *badges = new QHBoxLayout;
    badges->setSpacing(theme.px(24));
    const auto add = [&](HueBadge::Side side) {
        m_badges.append(new HueBadge(theme, side, true, this));
        badges->addWidget(m_badges.constLast());
    };
    if (isBoth || answer == Situation::Answer::Dependence)
        add(HueBadge::Side::Dependence);
    if (isBoth || answer == Situation::Answer::Addiction)
        add(HueBadge::Side::Addiction);
    badges->addStretch(1);
    m_head = new QBoxLayout(QBoxLayout::TopToBottom);
    m_head->addLayout(badges);
    m_body->addLayout(m_head);
    updateMargins();
    connect(&theme, &Theme::changed, this, &VerdictFrame::updateMargins);
}

QString VerdictFrame::words(Situation::Answer meant, std::optional<Situation::Answer> given)
{
    if (given != meant)
        return SituationBlocks::answerSentence(meant);
    switch (meant) {
    case Situation::Answer::Dependence:
        return tr("Yes, this is dependence.");
    case Situation::Answer::Addiction:
        return tr("Yes, this is addiction.");
    case Situation::Answer::Both:
        return tr("Yes, this is both.");
    case Situation::Answer::Neither:
        break;
    }
    return tr("Yes, this is neither of the two.");
}

void VerdictFrame::addHead(QWidget *words)
{
    m_head->addWidget(words, 1);
}

void VerdictFrame::setLow(bool isLow)
{
    m_isLow = isLow;
    m_head->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (HueBadge *badge : std::as_const(m_badges))
        badge->setHasWord(!isLow);
    updateMargins();
}

void VerdictFrame::updateMargins()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int start = barWidth + m_theme.px(16);
    const int end = m_theme.px(18);
    const int upper = m_theme.px(m_isLow ? 6 : 14);
    m_body->setContentsMargins(isMirrored ? end : start, upper, isMirrored ? start : end, upper);
    m_body->setSpacing(m_theme.px(m_isLow ? 2 : 6));
    m_head->setSpacing(m_theme.px(m_isLow && !m_badges.isEmpty() ? 10 : 6));
    update();
}

void VerdictFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT enterPressed();
    else
        TextGroup::keyPressEvent(event);
}

void VerdictFrame::paintEvent(QPaintEvent *)
{
    const ColorTokens &colors = m_theme.colors();
    const Hues hues = huesOf(m_answer, colors);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const qreal inset = colors.isHighContrast ? 1 : 0;
    shape.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    painter.fillPath(shape, hues.ground);
    painter.save();
    painter.setClipPath(shape);
    const int bar = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
    painter.fillRect(bar, 0, barWidth, height() / 2, hues.upper);
    painter.fillRect(bar, height() / 2, barWidth, height() - height() / 2, hues.lower);
    painter.restore();
    if (colors.isHighContrast) {
        painter.setPen(QPen(hues.upper, 2));
        painter.drawPath(shape);
    }
}

} // namespace Handrail
