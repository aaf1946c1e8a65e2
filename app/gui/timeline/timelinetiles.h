// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace Handrail {

class TimelineDrawing;

/// The drawing kept as pixmaps, so that moving the time cursor repaints no chart. They are made when they come in
/// sight, in pieces: a chart of hundreds of rows is never one giant picture.
class TimelineTiles
{
public:
    explicit TimelineTiles(TimelineDrawing &drawing);

    void clear();

    /// Paints a part of the drawing with its top left corner there.
    void paint(QPainter &painter, const QRectF &part, const QPointF &at, const QColor &ground);

    /// Forgets what lies in none of these parts.
    void keepOnly(const QList<QRectF> &parts);

private:
    QRectF areaOf(int tile) const;
    const QPixmap &tileAt(int tile, qreal ratio, const QColor &ground);

    TimelineDrawing &m_drawing;
    QHash<int, QPixmap> m_tiles;
};

} // namespace Handrail
