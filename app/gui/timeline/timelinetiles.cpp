// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinetiles.h"

#include "gui/timeline/timelinedrawing.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

constexpr int tileHeight = 512; ///< whole device pixels at every usual scale of a screen

} // namespace

TimelineTiles::TimelineTiles(TimelineDrawing &drawing)
    : m_drawing(drawing)
{}

void TimelineTiles::clear()
{
    m_tiles.clear();
}

QRectF TimelineTiles::areaOf(int tile) const
{
    return {0, qreal(tile) * tileHeight, m_drawing.geometryLayout().size.width(), tileHeight};
}

const QPixmap &TimelineTiles::tileAt(int tile, qreal ratio, const QColor &ground)
{
    const QRectF area = areaOf(tile);
    const QSize size(int(std::ceil(area.width() * ratio)), int(std::ceil(area.height() * ratio)));
    QPixmap &picture = m_tiles[tile];
    if (picture.size() == size)
        return picture;
    picture = QPixmap(size);
    picture.setDevicePixelRatio(ratio);
    picture.fill(ground);
    m_drawing.showPart(area);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    m_drawing.scene()->render(&painter, QRectF(QPointF(0, 0), area.size()), area);
    return picture;
}

void TimelineTiles::paint(QPainter &painter, const QRectF &part, const QPointF &at, const QColor &ground)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int last = std::max(0, int(std::ceil(part.bottom() / tileHeight)) - 1);
    for (int tile = std::max(0, int(part.top()) / tileHeight); tile <= last; ++tile) {
        const QRectF shown = part.intersected(areaOf(tile));
        if (shown.isEmpty())
            continue;
        const QRectF inTile = shown.translated(0, -qreal(tile) * tileHeight);
        painter.drawPixmap(QRectF(at + shown.topLeft() - part.topLeft(), shown.size()), tileAt(tile, ratio, ground),
                           QRectF(inTile.topLeft() * ratio, inTile.size() * ratio));
    }
}

void TimelineTiles::keepOnly(const QList<QRectF> &parts)
{
    m_tiles.removeIf([&](const QHash<int, QPixmap>::iterator &tile) {
        return std::none_of(parts.cbegin(), parts.cend(),
                            [&](const QRectF &part) { return part.intersects(areaOf(tile.key())); });
    });
}

} // namespace Handrail
