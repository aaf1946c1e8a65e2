// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

namespace Handrail {

/// "Which is it?": short situations to be sorted into dependence, addiction, both or neither.
class SituationsView : public LearnView
{
    Q_OBJECT

public:
    SituationsView(const Library &library, Theme &theme, QWidget *parent = nullptr);
};

} // namespace Handrail
