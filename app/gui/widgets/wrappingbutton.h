// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Handrail {

class Theme;

/// A button whose words go on in a second line when there is little room, so that nothing is cut off at
/// large text sizes. Takes `kind` and `align` like any QPushButton.
class WrappingButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WrappingButton(Theme &theme, const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QSize textSize(int width) const;

    Theme &m_theme;
};

} // namespace Handrail
