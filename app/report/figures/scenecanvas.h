// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/figures/scenecolors.h"

#include <QPainter>
#include <QPainterPath>
#include <QRectF>

namespace Handrail {

/// The ground that the scenes of "What heroin does" are drawn on: 640 by 400 units, laid into the rectangle and
/// mirrored for those who read from right to left; and the few figures that come back from scene to scene. Words are
/// never mirrored.
class SceneCanvas
{
public:
    static constexpr qreal width = 640;
    static constexpr qreal height = 400;
    static constexpr qreal radius = 36; ///< of a molecule as it is seen beside cells

    enum class Caps { None, One, Two };

    SceneCanvas(QPainter &painter, const QRectF &rect, const SceneColors &colors, qreal bodySize,
                Qt::LayoutDirection direction);
    ~SceneCanvas();
    SceneCanvas(const SceneCanvas &) = delete;
    SceneCanvas &operator=(const SceneCanvas &) = delete;

    QPainter &painter() { return m_painter; }
    const SceneColors &colors() const { return m_colors; }

    void fill(const QPainterPath &path, const QColor &fill);
    void shape(const QPainterPath &path, const QColor &fill, const QColor &line, qreal lineWidth = 4);
    void stroke(const QPainterPath &path, const QColor &line, qreal lineWidth);
    void dots(const QPainterPath &path, const QColor &color); ///< a way that was taken
    void arrow(QPointF from, QPointF to, const QColor &color);

    void redCell(QPointF centre, qreal degrees);
    /// A six-sided molecule, a corner at its top; heroin has two caps. Turned clockwise.
    void molecule(QPointF centre, qreal size, Caps caps, qreal degrees = 0);
    void cap(QPointF centre, qreal size);
    void ownPainkiller(QPointF centre, qreal size);
    /// A lock on the skin of a cell; a molecule sits in it when its centre is at `seat`.
    void lock(QPointF seat, qreal size, bool isOn);
    void signalDot(QPointF centre, qreal size = 10);
    /// Words within the area, as large as body text where there is room.
    void label(const QRectF &area, const QString &text, Qt::Alignment alignment = Qt::AlignCenter);

    static QPainterPath hexagon(QPointF centre, qreal size);
    static QPainterPath circle(QPointF centre, qreal size);
    static QPainterPath line(QPointF from, QPointF to);

private:
    QPainter &m_painter;
    const SceneColors m_colors;
    const bool m_isMirrored;
    qreal m_letterSize;
};

} // namespace Handrail
