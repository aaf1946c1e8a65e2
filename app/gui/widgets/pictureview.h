// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/textgroup.h"

#include <QByteArray>

class QSvgRenderer;

namespace Handrail {

/// A picture from the content, as wide as its column, with the words that say what it says.
class PictureView : public TextGroup
{
    Q_OBJECT

public:
    PictureView(const QByteArray &svg, const QString &alternative, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSvgRenderer *m_renderer = nullptr;
};

} // namespace Handrail
