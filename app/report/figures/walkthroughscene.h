// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/walkthrough.h"

#include <QCoreApplication>

class QPainter;
class QRectF;

namespace Handrail {

class SceneCanvas;
struct ColorTokens;

/// Paints the scenes of "What heroin does", the same on screen, slides and paper: vectors in solid colours, in a card
/// of 8 to 5 in the middle of the rectangle.
class WalkthroughScene
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::WalkthroughScene)

public:
    static constexpr qreal heightForWidth = 0.625;

    /// `phase` goes from 0 to 1 while something happens in the scene. At 1 it has happened, and the picture says
    /// everything by itself. `bodySize` is the size of the text around, which the few words in the picture follow.
    static void draw(QPainter &painter, const QRectF &rect, Walkthrough::Scene scene, qreal phase,
                     const ColorTokens &tokens, qreal bodySize, Qt::LayoutDirection direction);

private:
    static void blood(SceneCanvas &canvas, qreal phase);
    static void intoTheBrain(SceneCanvas &canvas, qreal phase);
    static void morphine(SceneCanvas &canvas, qreal phase);
    static void locks(SceneCanvas &canvas, qreal phase);
    static void brake(SceneCanvas &canvas, qreal phase);
    static void memory(SceneCanvas &canvas, qreal phase);
};

} // namespace Handrail
