// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/slideview.h"

#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Handrail {

namespace {

constexpr QSize room(1280, 720); // the shape of most projectors; type is in proportion to it

} // namespace

SlideView::SlideView(Theme &theme, int greatestWidth, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_greatestWidth(greatestWidth)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(theme.px(greatestWidth));
    connect(&theme, &Theme::changed, this, [this] {
        setMaximumWidth(m_theme.px(m_greatestWidth));
        lay();
    });
}

void SlideView::setDocument(const ReportDocument &document)
{
    m_document = document;
    lay();
}

void SlideView::setPart(int part)
{
    m_part = part;
    setAccessibleDescription(slideText());
    update();
}

void SlideView::lay()
{
    m_pages.reset();
    if (!m_document.isEmpty())
        m_pages.emplace(m_document, PageStyle::projected(room, m_theme.colors()));
    setAccessibleDescription(slideText());
    update();
}

int SlideView::page() const
{
    int part = 0;
    const QList<PagedDocument::Bookmark> bookmarks = m_pages->bookmarks();
    for (const PagedDocument::Bookmark &bookmark : bookmarks) {
        if (bookmark.level == 1 && part++ == m_part)
            return bookmark.page;
    }
    return -1;
}

QString SlideView::slideText() const
{
    const int shown = m_pages ? page() : -1;
    return shown < 0 ? QString() : m_pages->pageText(shown);
}

QSize SlideView::sizeHint() const
{
    const int width = m_theme.px(m_greatestWidth);
    return {width, heightForWidth(width)};
}

QSize SlideView::minimumSizeHint() const
{
    constexpr int least = 200;
    return {least, heightForWidth(least)};
}

int SlideView::heightForWidth(int width) const
{
    return std::min(width, m_theme.px(m_greatestWidth)) * room.height() / room.width();
}

void SlideView::paintEvent(QPaintEvent *)
{
    const ColorTokens &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRect(frame);
    const int shown = m_pages ? page() : -1;
    if (shown < 0)
        return;
    const QSizeF size = m_pages->pageSize();
    const qreal scale = std::min(frame.width() / size.width(), frame.height() / size.height());
    painter.setClipRect(frame);
    painter.translate(frame.center().x() - size.width() * scale / 2, frame.center().y() - size.height() * scale / 2);
    painter.scale(scale, scale);
    m_pages->paintPage(painter, shown);
}

} // namespace Handrail
