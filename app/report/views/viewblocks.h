// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportdocument.h"

namespace Handrail::ViewBlocks {

// What a view of Understand gives out of the window. Empty when there is no view of that id (see ViewId).

QList<ReportBlock> paper(const Library &library, const QString &viewId);
/// Each level 1 heading begins a slide of its own.
QList<ReportBlock> slides(const Library &library, const QString &viewId);

} // namespace Handrail::ViewBlocks
