// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"

#include <QWidget>

#include <optional>

namespace Handrail {

class BrainMapPlan;
class Theme;

/// The drawing of the brain map on screen: its areas are pressed, or walked with the arrow keys, 1 to 7, Home and End;
/// Escape goes back to the whole. One stop for Tab; a screen reader finds the areas in it as buttons.
class BrainMapWidget : public QWidget
{
    Q_OBJECT

public:
    /// The map must outlive the widget.
    BrainMapWidget(const BrainMap &map, Theme &theme, QWidget *parent = nullptr);

    int areaCount() const;
    int current() const { return m_current; } ///< index of an area; -1 for the whole map
    void setCurrent(int index);
    /// Goes to the area of a number key; false for any other key.
    bool goToNumber(const QKeyEvent &event);

    int areaAt(QPoint point) const; ///< -1 for none
    QRect areaRect(int index) const;
    QString areaName(int index) const;
    QString areaDescription(int index) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    BrainMapPlan plan() const;
    std::optional<BrainMap::Area> areaOf(int index) const;
    void setHovered(int index);
    bool goToNeighbour(int key);
    void announce();

    const BrainMap &m_map;
    Theme &m_theme;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace Handrail
