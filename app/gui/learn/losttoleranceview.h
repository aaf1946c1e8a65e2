// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

namespace Handrail {

/// "Why the old amount can kill": days off on a slider, tolerance and the usual amount above it.
class LostToleranceView : public LearnView
{
    Q_OBJECT

public:
    LostToleranceView(const Library &library, Theme &theme, QWidget *parent = nullptr);
};

} // namespace Handrail
