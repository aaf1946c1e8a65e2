// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/losttoleranceview.h"

namespace Handrail {

LostToleranceView::LostToleranceView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::lostTolerance, library, theme, parent)
{
    addHead(library.lostTolerance.title, library.lostTolerance.lead);
    showSources();
}

} // namespace Handrail
