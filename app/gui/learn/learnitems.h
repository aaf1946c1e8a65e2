// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/foldingsidelist.h"

namespace Handrail {

struct Library;

/// What there is to read in Understand, in its order: the comparison, the views, the topics for everybody and for
/// staff.
namespace LearnItems {
QList<FoldingSideList::Item> of(const Library &library);
/// Where among its kind an item stands, "To read · 4 of 24"; empty for one that stands alone.
QString place(const QList<FoldingSideList::Item> &items, const QString &id);
} // namespace LearnItems

} // namespace Handrail
