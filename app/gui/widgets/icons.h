// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace Handrail {

/// Draws resources/icons/<name>.svg in one colour: our icons are drawn with currentColor.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

/// The same as an icon for buttons, sharp at one and two pixels to a point.
QIcon coloredIcon(const QString &name, const QColor &color, int size);

} // namespace Handrail
