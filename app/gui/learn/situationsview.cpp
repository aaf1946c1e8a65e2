// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/situationsview.h"

namespace Handrail {

SituationsView::SituationsView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::situations, library, theme, parent)
{
    addHead(library.situations.title, library.situations.lead);
    showSources();
}

} // namespace Handrail
