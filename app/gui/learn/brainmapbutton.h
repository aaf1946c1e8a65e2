// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"

#include <QAbstractButton>

namespace Handrail {

class Theme;

/// An area of the brain in the list under the map: its number as it stands on the drawing, and its name.
class BrainMapButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// The map must outlive the button.
    BrainMapButton(const BrainMap &map, int index, Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int markerSize() const;
    int textStart() const;
    QFont textFont() const;

    const BrainMap &m_map;
    int m_index;
    Theme &m_theme;
};

} // namespace Handrail
