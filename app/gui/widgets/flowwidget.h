// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Handrail {

/// Holds text that flows: what it is given in width decides how high it is. Asks for what its layout asks for; a plain
/// QWidget would also work out how high all its texts are at widths that they never get.
class FlowWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace Handrail
