// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/aspectrow.h"

#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/huebadge.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"
#include "report/huemarks.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace Handrail {

namespace {

constexpr int markSize = 16; // at 100 %
constexpr int markGap = 8;

} // namespace

AspectButton::AspectButton(const Comparison::Aspect &aspect, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_words{plainText(aspect.name.translated()), plainText(aspect.dependence.translated()),
              plainText(aspect.addiction.translated())}
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(m_words[Name]);
    setAccessibleName(
        tr("%1. Dependence: %2. Addiction: %3.").arg(m_words[Name], m_words[Dependence], m_words[Addiction]));
    setAccessibleDescription(tr("Press to read more, with the sources"));
    setToolTip(tr("Press to read more, with the sources"));
    setWords();
    connect(&theme, &Theme::changed, this, &AspectButton::setWords);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AspectButton::setWords()
{
    for (const Cell cell : {Name, Dependence, Addiction}) {
        QFont font = m_theme.font(Theme::Type::Body);
        font.setBold(cell == Name);
        m_texts[cell].set(m_words[cell], font, QFontMetricsF(font).lineSpacing());
        m_texts[cell].setRightAligned(layoutDirection() == Qt::RightToLeft);
    }
    updateGeometry();
    update();
}

void AspectButton::setFit(ComparisonFit fit)
{
    if (m_fit == fit)
        return;
    m_fit = fit;
    updateGeometry();
    update();
}

int AspectButton::markSpace(Cell cell) const
{
    return cell == Name ? 0 : m_theme.px(markSize) + markGap;
}

AspectButton::Places AspectButton::placesFor(int width) const
{
    const int start = 12;
    const int end = m_theme.px(34); // for the arrow
    const int top = m_theme.px(12);
    const int gap = m_theme.px(20);
    const int lineGap = m_theme.px(6);
    const int room = std::max(1, width - start - end);
    const bool isWide = m_fit == ComparisonFit::Wide;
    const bool isStacked = m_fit == ComparisonFit::Stacked;
    // The name has three parts of the width and each side four, so that the columns of all lines stand in line.
    const int name = isWide ? (room - 2 * gap) * 3 / 11 : room;
    const int side = isWide ? (room - 2 * gap - name) / 2 : isStacked ? room : (room - gap) / 2;

    Places places;
    const auto place = [&](Cell cell, int x, int y, int cellWidth) {
        const int height = m_texts[cell].heightFor(std::max(1, cellWidth - markSpace(cell)));
        places.cells[cell] = QRect(x, y, cellWidth, height);
        places.height = std::max(places.height, y + height + top);
    };
    place(Name, start, top, name);
    const int below = places.cells[Name].bottom() + 1 + lineGap;
    place(Dependence, isWide ? start + name + gap : start, isWide ? top : below, side);
    if (isStacked)
        place(Addiction, start, places.cells[Dependence].bottom() + 1 + lineGap, side);
    else
        place(Addiction, places.cells[Dependence].right() + 1 + gap, places.cells[Dependence].y(), side);
    return places;
}

int AspectButton::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize AspectButton::sizeHint() const
{
    return {m_theme.px(200), fontMetrics().height() + 2 * m_theme.px(12)};
}

bool AspectButton::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        setWords();
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

    const Places places = placesFor(width());
    const int mark = m_theme.px(markSize);
    for (const Cell cell : {Name, Dependence, Addiction}) {
        const QRect inner = places.cells[cell].adjusted(markSpace(cell), 0, 0, 0);
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), inner);
        painter.setPen(colors.text);
        m_texts[cell].draw(painter, words.topLeft(), words.width());
        const QRect beside(places.cells[cell].x(), inner.y() + (fontMetrics().height() - mark) / 2, mark, mark);
        if (cell == Dependence)
            paintDependenceMark(painter, QStyle::visualRect(layoutDirection(), rect(), beside), colors.dependence);
        else if (cell == Addiction)
            paintAddictionMark(painter, QStyle::visualRect(layoutDirection(), rect(), beside), colors.addiction);
    }

    QStyleOption option;
    option.initFrom(this);
    const int side = m_theme.px(16);
    const QRect arrow(width() - side - m_theme.px(8), m_theme.px(12) + (fontMetrics().height() - side) / 2, side, side);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), arrow);
    option.palette.setColor(QPalette::ButtonText, colors.accent);
    style()->drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown, &option, &painter,
                           this);
}

AspectRow::AspectRow(const Comparison::Aspect &aspect, SourceNumbers &numbers, GlossaryMarker marker, Theme &theme,
                     QWidget *parent)
    : FlowWidget(parent)
    , m_aspect(aspect)
    , m_numbers(numbers)
    , m_marker(std::move(marker))
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
        const InlineText content = parseInline(message.translated());
        words->setContent(content, m_numbers, m_marker.mark(content));
        Q_EMIT textAdded(words);
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
