// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmapview.h"

namespace Handrail {

BrainMapView::BrainMapView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::brainMap, library, theme, parent)
{
    addHead(library.brainMap.title, library.brainMap.lead);
    showSources();
}

} // namespace Handrail
