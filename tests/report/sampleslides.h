// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/samplepages.h"
#include "report/slideshow.h"

#include <QImage>
#include <QPainter>

namespace Handrail::Test {

inline constexpr QSizeF wide(1920, 1080);

inline ReportHeading heading(int level, const char *text)
{
    return {level, words(QString::fromLatin1(text))};
}

inline ReportList listOf(int count, const QString &pattern = QStringLiteral("Point %1"))
{
    ReportList list;
    for (int i = 1; i <= count; ++i)
        list.items.append(words(pattern.arg(i)));
    return list;
}

inline QImage picture(const SlideShow &show, SlideShow::Place place)
{
    QImage image(show.slideSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    show.paint(painter, place);
    return image;
}

} // namespace Handrail::Test
