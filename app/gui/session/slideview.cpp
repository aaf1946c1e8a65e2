// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/slideview.h"

#include "gui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Handrail {

namespace {

constexpr QSize commonRoom(1280, 720); // the shape of most projectors

} // namespace

SlideView::SlideView(Theme &theme, int greatestWidth, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_greatestWidth(greatestWidth)
    , m_room(commonRoom)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(widest());
    connect(&theme, &Theme::changed, this, [this] {
        setMaximumWidth(widest());
        lay();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &SlideView::followScreens);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &SlideView::followScreens, Qt::QueuedConnection);
    followScreens();
}

/// A second screen is the projector, most likely: then its shape is the slide's.
void SlideView::followScreens()
{
    QSize room = commonRoom;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *other : screens) {
        if (other != screen())
            room = other->size().scaled(commonRoom * 4, Qt::KeepAspectRatio) / 4;
    }
    if (room == m_room)
        return;
    m_room = room;
    lay();
    updateGeometry();
}

int SlideView::widest() const
{
    const qint64 inHeight = qint64(m_mostHeight) * m_room.width() / m_room.height();
    const int most = m_greatestWidth > 0 ? m_theme.px(m_greatestWidth) : QWIDGETSIZE_MAX;
    return int(std::min<qint64>(most, inHeight));
}

void SlideView::setMostHeight(int pixels)
{
    if (pixels == m_mostHeight)
        return;
    m_mostHeight = pixels;
    setMaximumWidth(widest());
    updateGeometry();
}

void SlideView::setDocument(const ReportDocument &document)
{
    m_document = document;
    lay();
}

void SlideView::setPlace(int part, int point)
{
    m_part = part;
    m_point = point;
    describe();
    update();
}

int SlideView::pointCount(int part) const
{
    return m_show ? m_show->pointCount(part) : 0;
}

void SlideView::lay()
{
    m_show.reset();
    if (!m_document.isEmpty())
        m_show.emplace(m_document, m_room, m_theme.colors());
    describe();
    update();
}

void SlideView::describe()
{
    const QString point = pointText();
    setAccessibleDescription(point.isEmpty() ? slideText()
                                             : tr("Now: %1", "a point of the slide").arg(point) + u'\n' + slideText());
}

std::optional<SlideShow::Place> SlideView::place() const
{
    if (!m_show || m_part < 0)
        return std::nullopt;
    SlideShow::Place place = m_show->placeOf(m_part, std::max(m_point, 0));
    if (m_show->part(place.slide) != m_part)
        return std::nullopt;
    if (m_point < 0)
        place.point = -1;
    return place;
}

QString SlideView::slideText() const
{
    const auto shown = place();
    return shown ? m_show->text(shown->slide) : QString();
}

QString SlideView::pointText() const
{
    const auto shown = place();
    return shown ? m_show->pointText(*shown) : QString();
}

QSize SlideView::sizeHint() const
{
    constexpr int usual = 480;
    const int width = m_greatestWidth > 0 ? m_theme.px(m_greatestWidth) : usual;
    return {width, heightForWidth(width)};
}

QSize SlideView::minimumSizeHint() const
{
    constexpr int least = 200;
    return {least, heightForWidth(least)};
}

int SlideView::heightForWidth(int width) const
{
    return std::min(width, widest()) * m_room.height() / m_room.width();
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
    const auto shown = place();
    if (!shown)
        return;
    const QSizeF size = m_show->slideSize();
    const qreal scale = std::min(frame.width() / size.width(), frame.height() / size.height());
    painter.setClipRect(frame);
    painter.translate(frame.center().x() - size.width() * scale / 2, frame.center().y() - size.height() * scale / 2);
    painter.scale(scale, scale);
    m_show->paint(painter, *shown);
    painter.resetTransform();
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

} // namespace Handrail
