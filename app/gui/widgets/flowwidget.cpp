// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/flowwidget.h"

#include <QLayout>

namespace Handrail {

QSize FlowWidget::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QWidget::sizeHint();
}

QSize FlowWidget::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QWidget::minimumSizeHint();
}

} // namespace Handrail
