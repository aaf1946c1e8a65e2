// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

namespace Handrail {

/// "What heroin does": a stepper through drawn scenes, with one sentence a step.
class WalkthroughView : public LearnView
{
    Q_OBJECT

public:
    WalkthroughView(const Library &library, Theme &theme, QWidget *parent = nullptr);
};

} // namespace Handrail
