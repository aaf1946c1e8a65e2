// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/topic.h"
#include "report/colortokens.h"

#include <QRectF>

class QPainter;

namespace Handrail {

// The small drawings that carry meaning without colour, the same on screen, slides and paper.
// Each fills the square given; colours are solid, so that a PDF stays free of bitmaps.

/// The icon of a call-out: an exclamation mark in a triangle, a tick, two arrows that part, or an "i".
void paintToneIcon(QPainter &painter, const QRectF &square, CallOut::Tone tone, const QColor &color);

/// An empty box to tick by hand.
void paintTickBox(QPainter &painter, const QRectF &square, const QColor &color);

QColor toneColor(const ColorTokens &colors, CallOut::Tone tone);
QColor toneTint(const ColorTokens &colors, CallOut::Tone tone);

} // namespace Handrail
