// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/aspectrow.h"

#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/huebadge.h"
#include "gui/widgets/inlinehtml.h"
#include "gui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace Handrail {

AspectButton::AspectButton(const Comparison::Aspect &aspect, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    const QString name = plainText(aspect.name.translated());
    const QString dependence = plainText(aspect.dependence.translated());
    const QString addiction = plainText(aspect.addiction.translated());
    setText(name);
    setAccessibleName(tr("%1. Dependence: %2. Addiction: %3.").arg(name, dependence, addiction));
    setAccessibleDescription(tr("Press to read more, with the sources"));
    setToolTip(tr("Press to read more, with the sources"));

    m_name = makeCell(name, nullptr);
    m_dependence = makeCell(dependence, new HueBadge(theme, HueBadge::Side::Dependence, false, this));
    m_addiction = makeCell(addiction, new HueBadge(theme, HueBadge::Side::Addiction, false, this));
    const auto followFont = [this] {
        QFont bold = m_theme.font(Theme::Type::Body);
        bold.setBold(true);
        m_name.words->setFont(bold);
        arrange();
    };
    followFont();
    connect(&theme, &Theme::changed, this, followFont);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

AspectButton::Cell AspectButton::makeCell(const QString &text, HueBadge *badge)
{
    Cell cell;
    cell.box = new QWidget(this);
    cell.box->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(cell.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (badge)
        layout->addWidget(badge, 0, Qt::AlignTop);
    cell.words = new QLabel(text, cell.box);
    cell.words->setTextFormat(Qt::PlainText);
    cell.words->setWordWrap(true);
    cell.words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->addWidget(cell.words, 1);
    // Widths by share alone, so that the columns of all rows line up.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    cell.box->setSizePolicy(policy);
    return cell;
}

void AspectButton::setFit(ComparisonFit fit)
{
    if (m_fit == fit)
        return;
    m_fit = fit;
    arrange();
}

void AspectButton::arrange()
{
    for (QWidget *box : {m_name.box, m_dependence.box, m_addiction.box})
        m_grid->removeWidget(box);
    const int chevron = m_theme.px(34);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_grid->setContentsMargins(isMirrored ? chevron : 12, m_theme.px(12), isMirrored ? 12 : chevron, m_theme.px(12));
    m_grid->setHorizontalSpacing(m_theme.px(20));
    m_grid->setVerticalSpacing(m_theme.px(6));
    const bool isWide = m_fit == ComparisonFit::Wide;
    const bool isStacked = m_fit == ComparisonFit::Stacked;
    m_grid->setColumnStretch(0, isWide ? 3 : 1);
    m_grid->setColumnStretch(1, isWide ? 4 : isStacked ? 0 : 1);
    m_grid->setColumnStretch(2, isWide ? 4 : 0);
    if (isWide) {
        m_grid->addWidget(m_name.box, 0, 0);
        m_grid->addWidget(m_dependence.box, 0, 1);
        m_grid->addWidget(m_addiction.box, 0, 2);
    } else if (isStacked) {
        m_grid->addWidget(m_name.box, 0, 0);
        m_grid->addWidget(m_dependence.box, 1, 0);
        m_grid->addWidget(m_addiction.box, 2, 0);
    } else {
        m_grid->addWidget(m_name.box, 0, 0, 1, 2);
        m_grid->addWidget(m_dependence.box, 1, 0);
        m_grid->addWidget(m_addiction.box, 1, 1);
    }
    updateGeometry();
}

QSize AspectButton::sizeHint() const
{
    return m_grid->totalSizeHint();
}

bool AspectButton::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QAbstractButton::event(event);
}

void AspectButton::paintEvent(QPaintEvent *)
{
    const ColorTokens &colors = m_theme.colors();
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), colors.accentTint);
    if (!isChecked())
        painter.fillRect(0, height() - 1, width(), 1, colors.hairline);

    QStyleOption option;
    option.initFrom(this);
    const int side = m_theme.px(16);
    const QRect arrow(width() - side - m_theme.px(8), m_theme.px(12) + (fontMetrics().height() - side) / 2, side, side);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), arrow);
    option.palette.setColor(QPalette::ButtonText, colors.accent);
    style()->drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown, &option, &painter,
                           this);
}

AspectRow::AspectRow(const Comparison::Aspect &aspect, SourceNumbers &numbers, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_aspect(aspect)
    , m_numbers(numbers)
    , m_theme(theme)
    , m_button(new AspectButton(aspect, theme, this))
{
    for (const Message &message : {aspect.dependenceMore, aspect.addictionMore}) {
        for (const QString &id : sourceIds(parseInline(message.translated())))
            numbers.numberOf(id);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::toggled, this, &AspectRow::setOpen);
}

void AspectRow::setFit(ComparisonFit fit)
{
    m_fit = fit;
    m_button->setFit(fit);
    if (m_moreLayout)
        m_moreLayout->setDirection(fit == ComparisonFit::Stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AspectRow::setOpen(bool isOpen)
{
    if (isOpen && !m_more)
        makeMore();
    if (m_more)
        m_more->setVisible(isOpen);
}

void AspectRow::makeMore()
{
    m_more = new QWidget(this);
    m_more->setObjectName(QStringLiteral("more"));
    m_moreLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_more);
    m_moreLayout->setContentsMargins(12, 4, 12, 20);
    m_moreLayout->setSpacing(16);
    const auto addSide = [this](CallOutFrame::Tone tone, HueBadge::Side side, const Message &message) {
        auto *frame = new CallOutFrame(m_theme, tone, m_more);
        auto *badge = new HueBadge(m_theme, side, true, frame);
        frame->setAccessibleName(badge->text());
        auto *words = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Body, frame);
        words->setContent(parseInline(message.translated()), m_numbers);
        connect(words, &TextLabel::sourceActivated, this,
                [this, words](const QString &id) { Q_EMIT sourceActivated(id, words); });
        connect(words, &TextLabel::topicActivated, this, &AspectRow::topicActivated);
        frame->body()->addWidget(badge, 0, Qt::AlignLeading);
        frame->body()->addWidget(words);
        frame->body()->addStretch(1);
        m_moreLayout->addWidget(frame, 1);
    };
    addSide(CallOutFrame::Tone::Dependence, HueBadge::Side::Dependence, m_aspect.dependenceMore);
    addSide(CallOutFrame::Tone::Addiction, HueBadge::Side::Addiction, m_aspect.addictionMore);
    layout()->addWidget(m_more);
    setFit(m_fit);
}

} // namespace Handrail
