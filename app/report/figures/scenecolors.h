// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Handrail {

struct ColorTokens;

/// The colours of the scenes of "What heroin does". The same thing has the same colour in every scene; every pair that
/// must be told apart differs in lightness as well, so that it stays apart on grey paper.
struct SceneColors
{
    QColor ground;
    QColor frame;
    QColor ink;   ///< words, and the lines that lead to them
    QColor quiet; ///< ways taken, and what was there before
    QColor blood;
    QColor bloodLine;
    QColor redCell;
    QColor drug;
    QColor drugLine;
    QColor cap; ///< the two small balls that make heroin of morphine
    QColor brain;
    QColor cell;
    QColor cellLine;
    QColor brake;
    QColor signal;
    QColor signalLine;
    QColor own; ///< the body's own painkillers
    QColor ownLine;
    QColor skin;

    static SceneColors of(const ColorTokens &tokens);
};

} // namespace Handrail
