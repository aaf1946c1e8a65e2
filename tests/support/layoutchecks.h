// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Handrail::Test {

/// Lets a window that was changed come to rest: everything shown and laid out.
void settle(QWidget &root);

/// What a person could not read or reach in a window as it stands, one sentence each; empty when all is well:
///  - words of a label, button or drop-down that are cut off;
///  - a widget that sticks out of its parent (what scrolls may be larger than its view);
///  - a widget that takes the focus but has no name for a screen reader, is smaller than 24x24, or is not
///    reached by Tab.
/// Show the window (offscreen will do) and let it settle() before.
///     QCOMPARE(Test::layoutProblems(page).join(u'\n'), QString());
QStringList layoutProblems(QWidget &root);

} // namespace Handrail::Test
