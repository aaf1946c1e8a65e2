// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"

#include <QPainterPath>

namespace Handrail::BrainMapShapes {

// The forms of the brain map: a head cut through the middle and seen from the side, the face to the left, in a square
// from 0 to 1. The temporal lobe, which lies to the side of such a cut, is drawn in front of it.

struct Anatomy
{
    QPainterPath head; ///< open at the neck
    QPainterPath face; ///< lines: eye, brow, mouth
    QPainterPath stem;
    QPainterPath midbrain; ///< line: the part of the stem that stands before the cortex
    QPainterPath cerebellum;
    QPainterPath cerebellumFolds; ///< lines
    QPainterPath cortex;
    QPainterPath cortexFolds; ///< lines
    QPainterPath bridge;      ///< the corpus callosum
    QPainterPath thalamus;
    QPainterPath temporalLobe;
    QPainterPath temporalEdge;  ///< line: where the lobe has an end; behind it runs on into the cortex
    QPainterPath temporalFolds; ///< lines
};

const Anatomy &anatomy();
QPainterPath region(BrainMap::Area area);
QPointF marker(BrainMap::Area area); ///< where its number stands
QPointF anchor(BrainMap::Area area); ///< the point inside the area that its number is tied to

} // namespace Handrail::BrainMapShapes
