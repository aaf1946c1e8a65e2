// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/textlabel.h"

#include "gui/widgets/accessibletext.h"
#include "gui/widgets/inlinehtml.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Handrail {

namespace {

const QString sourceScheme = QStringLiteral("source:");
const QString topicScheme = QStringLiteral("topic:");

} // namespace

TextLabel::TextLabel(Theme &theme, Role role, Theme::Type type, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_type(type)
{
    installTextAccessibility();
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTextInteractionFlags(Qt::NoTextInteraction);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme.keepFont(this, type);
    connect(this, &QLabel::linkActivated, this, &TextLabel::follow);
    connect(&theme, &Theme::changed, this, &TextLabel::render);
}

void TextLabel::setPlainText(const QString &text)
{
    Span span;
    span.text = text;
    SourceNumbers none;
    setContent({span}, none);
}

void TextLabel::setContent(const InlineText &text, SourceNumbers &numbers)
{
    m_content = text;
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
    render();
}

void TextLabel::render()
{
    SourceNumbers numbers;
    for (const QString &id : std::as_const(m_sources))
        numbers.numberOf(id);
    const bool isHeading = m_role == Role::Heading;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.colors().*m_color);
    setPalette(colors);
    // Words of the other direction still begin at the start side of the page.
    const bool isTurned = layoutDirection() == Qt::RightToLeft && !m_plain.isRightToLeft();
    setText(QStringLiteral("<div align=\"%1\">%2</div>")
                .arg(isTurned ? QStringLiteral("right") : QString(),
                     inlineHtml(m_content, numbers, m_theme, m_theme.font(m_type).pixelSize(), isHeading ? 1.2 : 1.5)));
    findLinks();
    setTextInteractionFlags(m_links.isEmpty() ? Qt::NoTextInteraction : Qt::LinksAccessibleByMouse);
    setFocusPolicy(m_links.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (m_currentLink >= 0)
        setCurrentLink(std::min(m_currentLink, int(m_links.size()) - 1));
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    return {std::min(QLabel::minimumSizeHint().width(), m_theme.px(80)), fontMetrics().height()};
}

void TextLabel::findLinks()
{
    m_links.clear();
    QTextDocument document;
    document.setHtml(text());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString target = fragment.charFormat().anchorHref();
            if (target.isEmpty())
                continue;
            if (!m_links.isEmpty() && m_links.constLast().target == target
                && m_links.constLast().start + m_links.constLast().length == fragment.position()) {
                m_links.last().length += fragment.length();
                m_links.last().name += fragment.text();
                continue;
            }
            Link link{target, fragment.text(), fragment.position(), fragment.length()};
            if (target.startsWith(sourceScheme))
                link.name = tr("Source %1").arg(m_sources.indexOf(target.sliced(sourceScheme.size())) + 1);
            m_links.append(link);
        }
    }
}

void TextLabel::setCurrentLink(int index)
{
    m_currentLink = index;
    if (index < 0 || index >= m_links.size()) {
        m_currentLink = -1;
        setSelection(0, 0);
        return;
    }
    setSelection(m_links.at(index).start, m_links.at(index).length);
    announceLink(this, index);
}

void TextLabel::activateLink(int index)
{
    if (index >= 0 && index < m_links.size())
        follow(m_links.at(index).target);
}

void TextLabel::setColor(const QColor ColorTokens::*color)
{
    m_color = color;
    render();
}

void TextLabel::follow(const QString &target)
{
    if (target.startsWith(sourceScheme))
        Q_EMIT sourceActivated(target.sliced(sourceScheme.size()));
    else if (target.startsWith(topicScheme))
        Q_EMIT topicActivated(target.sliced(topicScheme.size()));
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int last = int(m_links.size()) - 1;
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
    if (!m_links.isEmpty() && m_currentLink < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentLink(event->reason() == Qt::BacktabFocusReason ? int(m_links.size()) - 1 : 0);
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
        render();
}

bool TextLabel::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // not QLabel's, which stops at every link
}

} // namespace Handrail
