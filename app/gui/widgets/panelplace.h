// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QWidget;

namespace Handrail {

/// Gives a panel its height and a place under what it explains, or over it where there is no room, inside the screen.
/// `anchor` is part of `widget`.
void placePanel(QWidget *panel, const QWidget *widget, const QRect &anchor);

} // namespace Handrail
