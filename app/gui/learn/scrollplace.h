// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QScrollArea;
class QWidget;

namespace Handrail {

// Places in what scrolls, also right after it was filled, when it has not been laid out yet.

/// 0 at the top, 1 at the end.
double scrollPlace(const QScrollArea *area);
void setScrollPlace(QScrollArea *area, double place);

/// Scrolls to the text that has these words, and marks in it what was looked for. Words that no text of the view shows
/// so: to the part they belong to; without one, to the top.
void revealWords(QScrollArea *area, const QString &words, const QString &query, QWidget *part = nullptr);

/// Scrolls as little as shows all of a part; of one that is taller than the view, its beginning.
void revealWhole(QScrollArea *area, QWidget *part);

} // namespace Handrail
