// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/scenecanvas.h"

#include "report/fonts.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Handrail {

namespace {

constexpr qreal cornerRadius = 24;
constexpr qreal frameWidth = 2;
// Words are set larger than they are drawn, so that whole pixels of type are fine steps.
constexpr qreal typeDetail = 8;
constexpr qreal smallestLetters = 24;
constexpr qreal largestLetters = 36;
constexpr qreal labelShare = 0.95; ///< of body text
constexpr qreal labelLineHeight = 1.2;

QPointF around(QPointF centre, qreal size, qreal degrees)
{
    const qreal angle = degrees * std::numbers::pi / 180;
    return {centre.x() + size * std::cos(angle), centre.y() - size * std::sin(angle)};
}

constexpr qreal firstCap = 30; ///< degrees, anticlockwise from the side
constexpr qreal secondCap = 210;
constexpr qreal capDistance = 1.42; ///< of the molecule's size, centre to centre
constexpr qreal capSize = 0.36;

} // namespace

SceneCanvas::SceneCanvas(QPainter &painter, const QRectF &rect, const SceneColors &colors, qreal bodySize,
                         Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_colors(colors)
    , m_isMirrored(direction == Qt::RightToLeft)
{
    const qreal scale = std::min(rect.width() / width, rect.height() / height);
    m_letterSize = std::clamp(bodySize * labelShare / scale, smallestLetters, largestLetters);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(rect.center());
    m_painter.scale(m_isMirrored ? -scale : scale, scale);
    m_painter.translate(-width / 2, -height / 2);

    QPainterPath card;
    const qreal inset = frameWidth / 2;
    card.addRoundedRect(QRectF(inset, inset, width - frameWidth, height - frameWidth), cornerRadius, cornerRadius);
    fill(card, m_colors.ground);
    m_painter.save();
    m_painter.setClipPath(card, Qt::IntersectClip);
}

SceneCanvas::~SceneCanvas()
{
    m_painter.restore();
    QPainterPath card;
    const qreal inset = frameWidth / 2;
    card.addRoundedRect(QRectF(inset, inset, width - frameWidth, height - frameWidth), cornerRadius, cornerRadius);
    stroke(card, m_colors.frame, frameWidth);
    m_painter.restore();
}

QPainterPath SceneCanvas::hexagon(QPointF centre, qreal size)
{
    QPainterPath path(around(centre, size, 90));
    for (int corner = 1; corner < 6; ++corner)
        path.lineTo(around(centre, size, 90 - 60 * corner));
    path.closeSubpath();
    return path;
}

QPainterPath SceneCanvas::circle(QPointF centre, qreal size)
{
    QPainterPath path;
    path.addEllipse(centre, size, size);
    return path;
}

QPainterPath SceneCanvas::line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

void SceneCanvas::fill(const QPainterPath &path, const QColor &fill)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawPath(path);
}

void SceneCanvas::shape(const QPainterPath &path, const QColor &fill, const QColor &line, qreal lineWidth)
{
    m_painter.setPen(QPen(line, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(fill);
    m_painter.drawPath(path);
}

void SceneCanvas::stroke(const QPainterPath &path, const QColor &line, qreal lineWidth)
{
    m_painter.setPen(QPen(line, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
}

void SceneCanvas::dots(const QPainterPath &path, const QColor &color)
{
    constexpr qreal dotWidth = 5;
    QPen pen(color, dotWidth, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2.6});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
}

void SceneCanvas::arrow(QPointF from, QPointF to, const QColor &color)
{
    constexpr qreal lineWidth = 7;
    constexpr qreal head = 15;
    const QPointF way = to - from;
    const qreal length = std::max(1.0, std::hypot(way.x(), way.y()));
    const QPointF ahead = way / length;
    const QPointF aside(-ahead.y(), ahead.x());
    QPainterPath path = line(from, to);
    path.moveTo(to - (ahead + aside) * head);
    path.lineTo(to);
    path.lineTo(to - (ahead - aside) * head);
    stroke(path, color, lineWidth);
}

void SceneCanvas::redCell(QPointF centre, qreal degrees)
{
    m_painter.save();
    m_painter.translate(centre);
    m_painter.rotate(degrees);
    QPainterPath outside;
    outside.addEllipse(QPointF(0, 0), 42, 27);
    shape(outside, m_colors.redCell, m_colors.bloodLine, 3);
    QPainterPath dimple;
    dimple.addEllipse(QPointF(0, 0), 19, 10);
    fill(dimple, m_colors.blood);
    m_painter.restore();
}

void SceneCanvas::cap(QPointF centre, qreal size)
{
    shape(circle(centre, size * capSize), m_colors.cap, m_colors.drugLine, size * 0.1);
}

void SceneCanvas::molecule(QPointF centre, qreal size, Caps caps, qreal degrees)
{
    m_painter.save();
    m_painter.translate(centre);
    m_painter.rotate(degrees);
    const auto addCap = [&](qreal angle) {
        const QPointF at = around({}, size * capDistance, angle);
        stroke(line({}, at), m_colors.drugLine, size * 0.18);
        cap(at, size);
    };
    if (caps != Caps::None)
        addCap(firstCap);
    if (caps == Caps::Two)
        addCap(secondCap);
    shape(hexagon({}, size), m_colors.drug, m_colors.drugLine, size * 0.11);
    stroke(hexagon({}, size * 0.52), m_colors.cap, size * 0.1);
    m_painter.restore();
}

void SceneCanvas::ownPainkiller(QPointF centre, qreal size)
{
    // The same foot as the molecule, so that it fits the same lock; all round above.
    QPainterPath path(around(centre, size, 150));
    path.lineTo(around(centre, size, 210));
    path.lineTo(around(centre, size, 270));
    path.lineTo(around(centre, size, 330));
    path.lineTo(around(centre, size, 30));
    const QPointF top = centre - QPointF(0, size * 1.5);
    path.cubicTo(around(centre, size, 30) + QPointF(size * 0.1, -size * 0.7), top + QPointF(size * 0.5, 0), top);
    path.cubicTo(top - QPointF(size * 0.5, 0), around(centre, size, 150) + QPointF(-size * 0.1, -size * 0.7),
                 around(centre, size, 150));
    path.closeSubpath();
    shape(path, m_colors.own, m_colors.ownLine, size * 0.11);
    stroke(circle(centre - QPointF(0, size * 0.15), size * 0.4), m_colors.ownLine, size * 0.1);
}

void SceneCanvas::lock(QPointF seat, qreal size, bool isOn)
{
    const qreal half = size * 1.5;
    const QPointF upperLeft = around(seat, size * 1.06, 210);
    const QPointF upperRight = around(seat, size * 1.06, 330);
    const qreal top = upperLeft.y() - size * 0.5;
    const qreal bottom = seat.y() + size * 1.75;
    const qreal round = size * 0.35;
    QPainterPath path(QPointF(seat.x() - half, top + round));
    path.quadTo(seat.x() - half, top, seat.x() - half + round, top);
    path.lineTo(upperLeft.x(), top);
    path.lineTo(upperLeft);
    path.lineTo(around(seat, size * 1.06, 270));
    path.lineTo(upperRight);
    path.lineTo(upperRight.x(), top);
    path.lineTo(seat.x() + half - round, top);
    path.quadTo(seat.x() + half, top, seat.x() + half, top + round);
    path.lineTo(seat.x() + half, bottom - round);
    path.quadTo(seat.x() + half, bottom, seat.x() + half - round, bottom);
    path.lineTo(seat.x() - half + round, bottom);
    path.quadTo(seat.x() - half, bottom, seat.x() - half, bottom - round);
    path.closeSubpath();
    shape(path, isOn ? m_colors.brake : m_colors.cell, m_colors.cellLine, 4);
}

void SceneCanvas::signalDot(QPointF centre, qreal size)
{
    shape(circle(centre, size), m_colors.signal, m_colors.signalLine, 3);
}

void SceneCanvas::label(const QRectF &area, const QString &text, Qt::Alignment alignment)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight);

    // The largest letters with which the words fit: no word broken, no line too many.
    QTextLayout layout(text);
    layout.setTextOption(option);
    qreal letters = m_letterSize;
    qreal tall = 0;
    for (;; letters *= 0.94) {
        layout.setFont(figureFont(letters * typeDetail, true));
        tall = 0;
        qreal widest = 0;
        layout.beginLayout();
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(area.width() * typeDetail);
            row.setPosition({0, tall});
            tall += letters * typeDetail * labelLineHeight;
            widest = std::max(widest, row.naturalTextWidth());
        }
        layout.endLayout();
        if ((tall <= area.height() * typeDetail && widest <= area.width() * typeDetail)
            || letters < smallestLetters / 2)
            break;
    }

    const bool atStart = alignment.testFlag(Qt::AlignLeft);
    const bool atEnd = alignment.testFlag(Qt::AlignRight);
    const qreal left = m_isMirrored ? area.right() : area.left();
    m_painter.save();
    m_painter.translate(left, area.center().y());
    m_painter.scale((m_isMirrored ? -1 : 1) / typeDetail, 1 / typeDetail);
    m_painter.setPen(m_colors.ink);
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine row = layout.lineAt(i);
        const qreal spare = area.width() * typeDetail - row.naturalTextWidth();
        const bool atLeft = m_isMirrored ? atEnd : atStart;
        const qreal offset = atLeft ? 0 : atStart || atEnd ? spare : spare / 2;
        row.draw(&m_painter, QPointF(offset - row.naturalTextRect().x(), -tall / 2));
    }
    m_painter.restore();
}

} // namespace Handrail
