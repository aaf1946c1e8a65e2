// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small drawings of a page's own.

#include "report/layout/pagelayout.h"

#include "report/huemarks.h"
#include "report/marks.h"

#include <QPainter>

namespace Handrail {

void PageLayout::paintShape(QPainter &painter, const Shape &shape, const QRectF &rect) const
{
    const ColorTokens &colors = m_style.colors;
    switch (shape.kind) {
    case Shape::Kind::Rule:
    case Shape::Kind::WritingLine:
        painter.fillRect(rect, colors.line);
        break;
    case Shape::Kind::Hairline:
        painter.fillRect(rect, colors.hairline);
        break;
    case Shape::Kind::SolidBar:
        painter.fillRect(rect, colors.dependence);
        break;
    case Shape::Kind::OutlineBar: {
        const qreal width = rect.height() / 4;
        painter.setPen(QPen(colors.addiction, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    case Shape::Kind::TickBox:
        paintTickBox(painter, rect, colors.text);
        break;
    case Shape::Kind::ToneIcon:
        paintToneIcon(painter, rect, shape.tone, toneColor(colors, shape.tone));
        break;
    case Shape::Kind::DependenceMark:
        paintDependenceMark(painter, rect, colors.dependence);
        break;
    case Shape::Kind::AddictionMark:
        paintAddictionMark(painter, rect, colors.addiction);
        break;
    }
}

} // namespace Handrail
