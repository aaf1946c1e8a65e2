// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRectF;

namespace Handrail {

// The two shapes that go with the two hues on screen, in charts and on paper, so that nobody needs colour
// to tell them apart. Vectors only, centred in the largest square of the rectangle.

/// Dependence, the body's side: a filled circle.
void paintDependenceMark(QPainter &painter, const QRectF &rect, const QColor &color);

/// Addiction, the mind's side: an open ring that runs into an arrow head.
void paintAddictionMark(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace Handrail
