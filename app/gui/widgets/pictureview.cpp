// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/pictureview.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace Handrail {

PictureView::PictureView(const QByteArray &svg, const QString &alternative, QWidget *parent)
    : TextGroup(QAccessible::Graphic, parent)
    , m_renderer(new QSvgRenderer(svg, this))
{
    setAccessibleName(alternative);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PictureView::sizeHint() const
{
    const QSize size = m_renderer->defaultSize();
    return size.isEmpty() ? QSize(320, 200) : size;
}

int PictureView::heightForWidth(int width) const
{
    const QSize size = sizeHint();
    return std::min(width * size.height() / std::max(1, size.width()), 2 * size.height());
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSizeF size = QSizeF(sizeHint()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    m_renderer->render(&painter, QRectF(QPointF((width() - size.width()) / 2, 0), size));
}

} // namespace Handrail
