// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Handrail {

/// Makes the fonts under :/fonts known to the application. Needs a QGuiApplication; does its work once.
void loadBundledFonts();

/// The families Handrail writes in, Latin first.
QStringList bundledFamilies();

} // namespace Handrail
