// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

class QWidget;

namespace Handrail {

class LearnView;
class Theme;

/// Makes the view of this ViewId; nullptr when there is none. The library must outlive the view.
LearnView *makeLearnView(const QString &id, const Library &library, Theme &theme, QWidget *parent);

} // namespace Handrail
