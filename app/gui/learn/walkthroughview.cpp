// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/walkthroughview.h"

namespace Handrail {

WalkthroughView::WalkthroughView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::walkthrough, library, theme, parent)
{
    addHead(library.walkthrough.title, library.walkthrough.lead);
    showSources();
}

} // namespace Handrail
