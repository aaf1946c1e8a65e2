// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/panelplace.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace Handrail {

void placePanel(QWidget *panel, const QWidget *widget, const QRect &anchor)
{
    constexpr int gap = 8;
    panel->ensurePolished();
    const int width = panel->width();
    const QLayout *layout = panel->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : panel->sizeHint().height();
    panel->resize(width, height);
    const bool isMirrored = widget->layoutDirection() == Qt::RightToLeft;
    QPoint place =
        widget->mapToGlobal(QPoint(isMirrored ? anchor.right() + 1 - width : anchor.left(), anchor.bottom() + 1 + gap));
    const QRect screen = widget->screen()->availableGeometry();
    if (place.y() + height > screen.bottom())
        place.setY(widget->mapToGlobal(anchor.topLeft()).y() - height - gap);
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height)));
    panel->move(place);
}

} // namespace Handrail
