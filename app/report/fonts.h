// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

namespace Handrail {

/// Makes the fonts under :/fonts known to the application. Needs a QGuiApplication; does its work once.
void loadBundledFonts();

/// The families Handrail writes in, Latin first.
QStringList bundledFamilies();

/// The type of drawn figures: one of Handrail's families, unhinted, so that it keeps its shape at every scale.
/// `pixelSize` is rounded, and is at least 1.
QFont figureFont(qreal pixelSize, bool isBold = false);

/// The font, or as much smaller as it takes for each of the words to fit in the width; never under `leastPixelSize`.
QFont fittingFont(QFont font, const QStringList &words, qreal width, int leastPixelSize = 1);

} // namespace Handrail
