// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/textlabel.h"

#include "gui/widgets/accessibletext.h"
#include "gui/widgets/sourcenumbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Handrail {

namespace {

const QString sourceScheme = QStringLiteral("source:");
const QString topicScheme = QStringLiteral("topic:");
const QString wordScheme = QStringLiteral("word:");

/// The id of the word of the glossary that is explained there; empty for any other link, and for none.
QString wordOf(const QList<TextLabel::Link> &links, int index)
{
    const QString target = index >= 0 && index < links.size() ? links.at(index).target : QString();
    return target.startsWith(wordScheme) ? target.sliced(wordScheme.size()) : QString();
}

constexpr qreal lineHeightOfHeadings = 1.2; // of the size of the type
constexpr qreal lineHeightOfText = 1.5;
constexpr int hintedWidth = 400; // at 100 %: what a text that wraps asks for; it takes what it gets
constexpr int leastWidth = 80;   // at 100 %

} // namespace

TextLabel::TextLabel(Theme &theme, Role role, Theme::Type type, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_type(type)
{
    installTextAccessibility();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme.keepFont(this, type);
    connect(&theme, &Theme::changed, this, &TextLabel::setWords);
}

void TextLabel::setPlainText(const QString &text)
{
    Span span;
    span.text = text;
    SourceNumbers none;
    setContent({span}, none);
}

void TextLabel::setContent(const InlineText &text, SourceNumbers &numbers, const QList<GlossaryMark> &words)
{
    m_content = text;
    m_words = words;
    m_matches.clear();
    for (const Span &span : text) {
        if (span.kind == Span::Kind::Source)
            numbers.numberOf(span.target);
    }
    m_sources = numbers.ids();
    m_plain.clear();
    for (const Span &span : text)
        m_plain += span.text;
    m_plain = m_plain.simplified();
    m_currentLink = -1;
    setWords();
    setMouseTracking(!m_runs.links.isEmpty());
    setFocusPolicy(m_runs.links.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setText(m_plain);
}

/// Sets the words anew, in the colours, the size and the direction of now.
void TextLabel::setWords()
{
    SourceNumbers numbers;
    for (const QString &id : std::as_const(m_sources))
        numbers.numberOf(id);
    const QFont font = m_theme.font(m_type);
    m_runs = textRuns(m_content, numbers, m_theme.colors().accent, font.pixelSize(), m_words);
    const qreal lineHeight = m_role == Role::Heading ? lineHeightOfHeadings : lineHeightOfText;
    m_text.set(m_runs.text, font, lineHeight * font.pixelSize(), m_runs.formats);
    // Words of the other direction still begin at the start side of the page.
    m_text.setRightAligned(layoutDirection() == Qt::RightToLeft);
    updateGeometry();
    update();
}

void TextLabel::setMatches(const QList<SearchRange> &matches)
{
    m_matches = matches;
    update();
}

QRect TextLabel::wordRect(const QString &id) const
{
    for (const Link &link : m_runs.links) {
        if (link.target == wordScheme + id)
            return m_text.rectOf(link.start, link.length, width()).toAlignedRect();
    }
    return rect();
}

QString TextLabel::currentLinkText() const
{
    if (m_currentLink < 0)
        return {};
    const Link &link = m_runs.links.at(m_currentLink);
    return m_runs.text.sliced(link.start, link.length);
}

void TextLabel::setCurrentLink(int index)
{
    const int before = m_currentLink;
    m_currentLink = index >= 0 && index < m_runs.links.size() ? index : -1;
    update();
    if (m_currentLink != before)
        Q_EMIT wordReached(wordOf(m_runs.links, m_currentLink));
    if (m_currentLink >= 0)
        announceLink(this, m_currentLink);
}

void TextLabel::activateLink(int index)
{
    if (index >= 0 && index < m_runs.links.size())
        follow(m_runs.links.at(index).target);
}

void TextLabel::setColor(const QColor ColorTokens::*color)
{
    m_color = color;
    update();
}

void TextLabel::follow(const QString &target)
{
    if (target.startsWith(sourceScheme))
        Q_EMIT sourceActivated(target.sliced(sourceScheme.size()));
    else if (target.startsWith(topicScheme))
        Q_EMIT topicActivated(target.sliced(topicScheme.size()));
    else if (target.startsWith(wordScheme))
        Q_EMIT wordActivated(target.sliced(wordScheme.size()));
}

QSize TextLabel::sizeHint() const
{
    const int oneLine = m_plain.size() * fontMetrics().averageCharWidth() > 2 * m_theme.px(hintedWidth)
                            ? m_theme.px(2 * hintedWidth) // surely too long for a line: no need to know how long
                            : m_text.widthInOneLine();
    const int width = wordWrap() ? std::min(oneLine, m_theme.px(hintedWidth)) : oneLine;
    const int lines = width > 0 ? (oneLine + width - 1) / width : 1;
    return {width, int(std::ceil(lines * m_text.lineHeight()))};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    return {std::min(m_text.widthOfLongestWord(), m_theme.px(leastWidth)), fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const
{
    return m_text.heightFor(width);
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colors().*m_color);
    QList<QTextLayout::FormatRange> selections;
    const ColorTokens &colors = m_theme.colors();
    for (const SearchRange &match : m_matches) {
        QTextCharFormat format;
        format.setBackground(colors.isDark ? colors.accent : colors.cautionTint);
        format.setForeground(colors.isDark ? colors.surface : colors.text);
        selections.append({match.start, match.length, format});
    }
    if (m_currentLink >= 0) {
        const Link &link = m_runs.links.at(m_currentLink);
        QTextCharFormat format;
        format.setBackground(palette().highlight());
        format.setForeground(palette().highlightedText());
        selections.append({link.start, link.length, format});
    }
    m_text.draw(painter, QPointF(), width(), selections);
}

int TextLabel::linkAt(const QPoint &point) const
{
    const int place = m_text.characterAt(point, width());
    const auto found = std::find_if(m_runs.links.cbegin(), m_runs.links.cend(), [place](const Link &link) {
        return place >= link.start && place < link.start + link.length;
    });
    return found == m_runs.links.cend() ? -1 : int(found - m_runs.links.cbegin());
}

void TextLabel::mouseMoveEvent(QMouseEvent *event)
{
    hover(linkAt(event->pos()));
}

void TextLabel::leaveEvent(QEvent *event)
{
    QLabel::leaveEvent(event);
    hover(-1);
}

void TextLabel::hover(int link)
{
    if (m_hoveredLink == link)
        return;
    m_hoveredLink = link;
    if (link >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    Q_EMIT wordHovered(wordOf(m_runs.links, link));
}

void TextLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressedLink = event->button() == Qt::LeftButton ? linkAt(event->pos()) : -1;
    event->setAccepted(m_pressedLink >= 0);
}

void TextLabel::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedLink, -1);
    if (pressed >= 0 && linkAt(event->pos()) == pressed)
        activateLink(pressed);
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int last = int(m_runs.links.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        if ((event->key() == Qt::Key_Right) != isMirrored)
            setCurrentLink(std::min(m_currentLink + 1, last));
        else
            setCurrentLink(std::max(m_currentLink - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activateLink(m_currentLink);
        return;
    default:
        event->ignore(); // the column scrolls
    }
}

void TextLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (!m_runs.links.isEmpty() && m_currentLink < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentLink(event->reason() == Qt::BacktabFocusReason ? int(m_runs.links.size()) - 1 : 0);
}

void TextLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    // A source panel over the page keeps the place; leaving the paragraph forgets it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCurrentLink(-1);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setWords();
}

bool TextLabel::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // not QLabel's, which stops at every link
}

} // namespace Handrail
