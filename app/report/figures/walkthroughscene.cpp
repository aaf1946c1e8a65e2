// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/walkthroughscene.h"

#include "report/figures/scenecanvas.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Handrail {

namespace {

using Caps = SceneCanvas::Caps;

/// How far a part has come that moves while the phase goes from one point to another; gentle at both ends.
qreal part(qreal phase, qreal from, qreal to)
{
    const qreal share = std::clamp((phase - from) / (to - from), 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

QPointF between(QPointF from, QPointF to, qreal share)
{
    return from + (to - from) * share;
}

QPointF alongCircle(QPointF centre, qreal size, qreal degrees)
{
    const qreal angle = degrees * std::numbers::pi / 180;
    return {centre.x() + size * std::cos(angle), centre.y() - size * std::sin(angle)};
}

} // namespace

void WalkthroughScene::draw(QPainter &painter, const QRectF &rect, Walkthrough::Scene scene, qreal phase,
                            const ColorTokens &tokens, qreal bodySize, Qt::LayoutDirection direction)
{
    if (rect.isEmpty())
        return;
    SceneCanvas canvas(painter, rect, SceneColors::of(tokens), bodySize, direction);
    switch (scene) {
    case Walkthrough::Scene::Blood:
        return blood(canvas, phase);
    case Walkthrough::Scene::IntoTheBrain:
        return intoTheBrain(canvas, phase);
    case Walkthrough::Scene::Morphine:
        return morphine(canvas, phase);
    case Walkthrough::Scene::Locks:
        return locks(canvas, phase);
    case Walkthrough::Scene::Brake:
        return brake(canvas, phase);
    case Walkthrough::Scene::Memory:
        return memory(canvas, phase);
    }
}

void WalkthroughScene::blood(SceneCanvas &canvas, qreal phase)
{
    const SceneColors &colors = canvas.colors();
    QPainterPath vessel(QPointF(-20, 110));
    vessel.cubicTo(180, 70, 420, 150, 660, 96);
    vessel.lineTo(660, 286);
    vessel.cubicTo(420, 340, 180, 260, -20, 300);
    vessel.closeSubpath();
    canvas.shape(vessel, colors.blood, colors.bloodLine, 12);

    const qreal flow = part(phase, 0, 1);
    for (const auto &[x, y, turn] : {std::tuple(70, 150, -14), std::tuple(232, 256, 10), std::tuple(405, 160, 18),
                                     std::tuple(575, 240, -20), std::tuple(-60, 230, 0)})
        canvas.redCell({x - 60 * (1 - flow), qreal(y)}, turn);
    for (const auto &[x, y, turn] :
         {std::tuple(120, 232, 20), std::tuple(268, 172, -12), std::tuple(392, 250, 8), std::tuple(520, 166, 4)})
        canvas.molecule({x - 440 * (1 - flow), qreal(y)}, SceneCanvas::radius * 0.86, Caps::Two,
                        turn - 40 * (1 - flow));

    canvas.stroke(SceneCanvas::line({268, 72}, {268, 118}), colors.ink, 3);
    canvas.label({118, 26, 300, 44}, tr("heroin", "label in a picture"));
    canvas.label({36, 324, 200, 52}, tr("blood", "label in a picture"), Qt::AlignLeft);
    canvas.label({300, 324, 216, 52}, tr("to the brain", "label in a picture, beside an arrow"), Qt::AlignRight);
    canvas.arrow({532, 350}, {604, 350}, colors.ink);
}

void WalkthroughScene::intoTheBrain(SceneCanvas &canvas, qreal phase)
{
    const SceneColors &colors = canvas.colors();
    constexpr qreal wallTop = 188;
    constexpr qreal wallBottom = 268;
    QPainterPath brain;
    brain.addRect(QRectF(0, 0, SceneCanvas::width, wallBottom));
    canvas.fill(brain, colors.brain);
    QPainterPath blood;
    blood.addRect(QRectF(-20, wallBottom - 30, SceneCanvas::width + 40, SceneCanvas::height));
    canvas.fill(blood, colors.blood);

    // Cells close together: the wall.
    for (int i = 0; i < 5; ++i) {
        QPainterPath cell;
        const QRectF body(-72 + 160 * i, wallTop, 150, wallBottom - wallTop);
        cell.addRoundedRect(body, 30, 30);
        canvas.shape(cell, colors.cell, colors.cellLine, 4);
        QPainterPath nucleus;
        nucleus.addEllipse(body.center(), 24, 13);
        canvas.fill(nucleus, colors.cellLine);
    }
    canvas.redCell({66, 336}, -10);
    canvas.redCell({404, 342}, 12);

    constexpr QPointF starts[] = {{165, 334}, {325, 338}, {485, 334}};
    constexpr QPointF ends[] = {{165, 112}, {325, 74}, {485, 112}};
    for (int i = 0; i < 3; ++i) {
        const QPointF at = between(starts[i], ends[i], part(phase, 0.12 * i, 0.76 + 0.12 * i));
        if (starts[i].y() - at.y() > 60)
            canvas.dots(SceneCanvas::line(starts[i] - QPointF(0, 20), at + QPointF(0, 40)), colors.drugLine);
        canvas.molecule(at, SceneCanvas::radius * 0.86, Caps::Two, 8 * (i - 1));
    }
    canvas.molecule({566, 336}, SceneCanvas::radius * 0.86, Caps::Two, 24);

    canvas.label({26, 22, 110, 48}, tr("brain", "label in a picture"), Qt::AlignLeft);
    canvas.label({528, 130, 100, 48}, tr("wall", "label in a picture: the cells that guard the brain"), Qt::AlignRight);
    canvas.label({214, 318, 90, 48}, tr("blood", "label in a picture"));
}

void WalkthroughScene::morphine(SceneCanvas &canvas, qreal phase)
{
    const SceneColors &colors = canvas.colors();
    constexpr qreal y = 176;
    constexpr qreal size = 54;
    constexpr QPointF centres[] = {{112, y}, {318, y}, {524, y}};
    constexpr qreal first = 0.45; // the phase in which the second has come out of the first
    const auto fallen = [&](QPointF molecule, bool isRight, qreal share) {
        const QPointF from = alongCircle(molecule, size * 1.42, isRight ? 30 : 210);
        const QPointF to(molecule.x() + (isRight ? 66 : -66), 292);
        if (share > 0) {
            QPainterPath way(from);
            way.quadTo(QPointF(to.x() + (isRight ? 14 : -14), (from.y() + to.y()) / 2), to);
            canvas.dots(way, colors.quiet);
        }
        canvas.cap(between(from, to, share), size);
    };

    const qreal second = part(phase, 0, first * 0.6);
    const qreal third = part(phase, first, first + 0.55 * 0.6);
    if (third > 0) {
        const QPointF at = between(centres[1], centres[2], third);
        const qreal loose = part(phase, 0.72, 1);
        canvas.molecule(at, size, loose > 0 ? Caps::None : Caps::One);
        if (loose > 0)
            fallen(at, true, loose);
    }
    if (second > 0) {
        const QPointF at = between(centres[0], centres[1], second);
        const qreal loose = part(phase, first * 0.6, first);
        canvas.molecule(at, size, loose > 0 ? Caps::One : Caps::Two);
        if (loose > 0)
            fallen(at, false, loose);
    }
    canvas.molecule(centres[0], size, Caps::Two);
    if (second >= 1)
        canvas.arrow({190, 196}, {236, 196}, colors.ink);
    if (third >= 1)
        canvas.arrow({400, 196}, {446, 196}, colors.ink);

    canvas.label({24, 326, 180, 50}, tr("heroin", "label in a picture"));
    if (third >= 1)
        canvas.label({436, 326, 190, 50}, tr("morphine", "label in a picture"));
}

void WalkthroughScene::locks(SceneCanvas &canvas, qreal phase)
{
    const SceneColors &colors = canvas.colors();
    QPainterPath cell;
    cell.addEllipse(QPointF(320, 640), 560, 360);
    canvas.shape(cell, colors.cell, colors.cellLine, 5);

    constexpr qreal size = SceneCanvas::radius;
    constexpr QPointF seats[] = {{120, 252}, {306, 234}, {508, 250}};
    const qreal own = part(phase, 0, 0.3);
    const qreal turn[] = {part(phase, 0.55, 0.75), part(phase, 0.75, 0.95), own};
    for (int i = 0; i < 3; ++i) {
        canvas.lock(seats[i], size, turn[i] >= 1);
        if (turn[i] < 1)
            continue;
        // Switched on: the cell answers.
        for (const int side : {-1, 0, 1}) {
            const QPointF from = seats[i] + QPointF(side * 26, 78 - std::abs(side) * 2);
            canvas.stroke(SceneCanvas::line(from, from + QPointF(side * 9, 22)), colors.cellLine, 6);
        }
    }
    const auto opioid = [&](int i, qreal from, qreal to) {
        const qreal down = part(phase, from, to);
        canvas.molecule(between({seats[i].x(), -60}, seats[i], down), size, Caps::None, 60 * (1 - turn[i]));
    };
    opioid(0, 0.1, 0.55);
    opioid(1, 0.3, 0.75);
    canvas.ownPainkiller(between({seats[2].x(), -70}, seats[2], own), size);

    canvas.stroke(SceneCanvas::line({176, 96}, {136, 196}), colors.ink, 3);
    canvas.stroke(SceneCanvas::line({250, 96}, {290, 178}), colors.ink, 3);
    canvas.label({80, 42, 266, 46}, tr("opioids", "label in a picture"));
    canvas.stroke(SceneCanvas::line({508, 112}, {508, 178}), colors.ink, 3);
    canvas.label({396, 22, 224, 84}, tr("the body’s own painkiller", "label in a picture, on two lines"));
    canvas.label({200, 346, 212, 44}, tr("locks on a cell", "label in a picture"));
}

void WalkthroughScene::brake(SceneCanvas &canvas, qreal phase)
{
    const SceneColors &colors = canvas.colors();
    constexpr QPointF brakeCell(132, 176);
    constexpr QPointF signalCell(318, 262);
    constexpr qreal brakeRadius = 66;
    constexpr qreal signalRadius = 76;

    // The cell that sends dopamine, its arm, and what comes out of it.
    QPainterPath arm(QPointF(370, 226));
    arm.cubicTo(420, 262, 440, 246, 486, 236);
    arm.cubicTo(512, 230, 524, 292, 486, 286);
    arm.cubicTo(440, 278, 420, 280, 370, 300);
    arm.closeSubpath();
    canvas.shape(arm, colors.cell, colors.cellLine, 5);
    canvas.shape(SceneCanvas::circle(signalCell, signalRadius), colors.cell, colors.cellLine, 5);
    QPainterPath seam(QPointF(376, 232));
    seam.cubicTo(392, 244, 392, 282, 376, 294);
    canvas.stroke(seam, colors.cell, 12);
    canvas.fill(SceneCanvas::circle(signalCell, 20), colors.cellLine);

    constexpr QPointF few[] = {{538, 250}, {560, 282}};
    constexpr QPointF more[] = {{546, 218}, {580, 242}, {592, 204}, {556, 316}, {594, 274}, {612, 236},
                                {590, 310}, {572, 178}, {614, 172}, {618, 300}, {532, 342}, {602, 344}};
    for (const QPointF &dot : few)
        canvas.signalDot(dot);
    const qreal flow = part(phase, 0.62, 1);
    if (flow > 0) {
        for (const QPointF &dot : more)
            canvas.signalDot(between({494, 261}, dot, flow));
    }

    // The brake: a shoe on a lever that the brake cell holds down.
    const qreal lift = part(phase, 0.42, 0.72);
    constexpr qreal rimRadius = signalRadius + 15;
    constexpr qreal shoeMiddle = 104; // degrees
    constexpr qreal shoeHalf = 46;
    const auto shoeAt = [&](QPointF offset) {
        const QRectF rim(signalCell.x() - rimRadius, signalCell.y() - rimRadius, 2 * rimRadius, 2 * rimRadius);
        QPainterPath shoe;
        shoe.arcMoveTo(rim, shoeMiddle - shoeHalf);
        shoe.arcTo(rim, shoeMiddle - shoeHalf, 2 * shoeHalf);
        return shoe.translated(offset);
    };
    if (lift > 0)
        canvas.dots(shoeAt({}), colors.quiet);
    const QPointF offset = QPointF(12, -54) * lift;
    canvas.stroke(SceneCanvas::line(brakeCell, alongCircle(signalCell, rimRadius, shoeMiddle) + offset), colors.brake,
                  18);
    canvas.stroke(shoeAt(offset), colors.brake, 24);

    // The brake cell with its lock.
    canvas.shape(SceneCanvas::circle(brakeCell, brakeRadius), colors.cell, colors.cellLine, 5);
    constexpr qreal size = SceneCanvas::radius * 0.86;
    const QPointF seat = brakeCell + QPointF(0, -62);
    const qreal down = part(phase, 0, 0.32);
    canvas.lock(seat, size, down >= 1);
    canvas.molecule(between({seat.x(), -60}, seat, down), size, Caps::None, 60 * (1 - part(phase, 0.3, 0.42)));

    canvas.label({24, 262, 200, 46}, tr("brake cell", "label in a picture: the cell that holds another one back"));
    canvas.label({420, 44, 200, 50}, tr("dopamine", "label in a picture"), Qt::AlignRight);
    canvas.stroke(SceneCanvas::line({572, 100}, {580, 152}), colors.ink, 3);
}

void WalkthroughScene::memory(SceneCanvas &canvas, qreal phase)
{
    const SceneColors &colors = canvas.colors();

    QPainter &painter = canvas.painter();
    painter.save();
    painter.translate(SceneCanvas::width / 2, SceneCanvas::height);
    painter.scale(0.86, 0.86);
    painter.translate(-SceneCanvas::width / 2, -SceneCanvas::height);

    // Warmth around the head: relief.
    const qreal glow = part(phase, 0, 0.4);
    constexpr QPointF centre(296, 168);
    for (int i = 0; i < 9; ++i) {
        const qreal angle = 20 + 20 * i;
        canvas.stroke(
            SceneCanvas::line(alongCircle(centre, 186, angle), alongCircle(centre, 186 + 4 + 28 * glow, angle)),
            colors.signal, 9);
    }

    // The side of a head that looks toward the end of the line.
    QPainterPath head(QPointF(222, 420));
    head.cubicTo(224, 352, 212, 330, 186, 296);
    head.cubicTo(140, 232, 146, 120, 204, 62);
    head.cubicTo(260, 8, 372, 12, 424, 74);
    head.cubicTo(446, 104, 450, 136, 446, 166);
    head.cubicTo(450, 186, 470, 208, 482, 228);
    head.cubicTo(488, 240, 478, 246, 460, 246);
    head.cubicTo(454, 252, 454, 258, 458, 264);
    head.cubicTo(464, 270, 464, 276, 455, 280);
    head.cubicTo(461, 286, 460, 292, 452, 298);
    head.cubicTo(448, 306, 454, 316, 448, 330);
    head.cubicTo(438, 350, 410, 352, 380, 346);
    head.cubicTo(362, 348, 354, 370, 358, 420);
    head.closeSubpath();
    canvas.shape(head, colors.skin, colors.cellLine, 5);
    QPainterPath eye(QPointF(404, 196));
    eye.quadTo(418, 208, 434, 196);
    canvas.stroke(eye, colors.cellLine, 6);
    QPainterPath mouth(QPointF(455, 280));
    mouth.quadTo(440, 284, 428, 272);
    canvas.stroke(mouth, colors.cellLine, 5);

    // What is kept: a place, and people.
    constexpr QPointF picture(290, 164);
    canvas.fill(SceneCanvas::circle(picture, 90), colors.ground);
    const qreal seen = part(phase, 0.25, 0.6);
    if (seen > 0) {
        painter.save();
        painter.translate(picture);
        painter.scale(seen, seen);
        QPainterPath house(QPointF(-58, 38));
        house.lineTo(-58, -12);
        house.lineTo(-66, -12);
        house.lineTo(-22, -54);
        house.lineTo(22, -12);
        house.lineTo(14, -12);
        house.lineTo(14, 38);
        house.closeSubpath();
        canvas.shape(house, colors.redCell, colors.bloodLine, 5);
        QPainterPath door;
        door.addRect(QRectF(-34, 4, 24, 34));
        canvas.fill(door, colors.bloodLine);
        for (const qreal x : {34.0, 60.0}) {
            canvas.fill(SceneCanvas::circle({x, -6}, 9), colors.ink);
            QPainterPath body(QPointF(x - 11, 38));
            body.lineTo(x - 11, 18);
            body.cubicTo(x - 11, 2, x + 11, 2, x + 11, 18);
            body.lineTo(x + 11, 38);
            body.closeSubpath();
            canvas.fill(body, colors.ink);
        }
        painter.restore();
    }
    // Dopamine draws a ring around it.
    constexpr int ring = 14;
    const qreal drawn = part(phase, 0.5, 1) * ring;
    for (int i = 0; i < ring; ++i) {
        if (i < drawn)
            canvas.signalDot(alongCircle(picture, 104, 90 - 360.0 / ring * i), 9);
    }
    painter.restore();

    canvas.label({490, 70, 128, 50}, tr("relief", "label in a picture"));
    canvas.stroke(SceneCanvas::line({150, 322}, {236, 262}), colors.ink, 3);
    canvas.label({16, 322, 190, 50}, tr("memory", "label in a picture"));
}

} // namespace Handrail
