// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

namespace Handrail {

/// The map of the brain: areas to press or to walk with the arrow keys, and what changes in each.
class BrainMapView : public LearnView
{
    Q_OBJECT

public:
    BrainMapView(const Library &library, Theme &theme, QWidget *parent = nullptr);
};

} // namespace Handrail
