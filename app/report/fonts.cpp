// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Handrail {

void loadBundledFonts()
{
    static const bool loaded = [] {
        QDirIterator files(QStringLiteral(":/fonts"), {QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            QFontDatabase::addApplicationFont(files.next());
        return true;
    }();
    Q_UNUSED(loaded)
}

QStringList bundledFamilies()
{
    return {QStringLiteral("Atkinson Hyperlegible Next"), QStringLiteral("Noto Sans Arabic")};
}

QFont figureFont(qreal pixelSize, bool isBold)
{
    QFont font;
    font.setFamilies(bundledFamilies());
    font.setPixelSize(std::max(1, int(std::lround(pixelSize))));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fittingFont(QFont font, const QStringList &words, qreal width, int leastPixelSize)
{
    for (const QString &each : words) {
        while (font.pixelSize() > leastPixelSize && QFontMetricsF(font).horizontalAdvance(each) > width)
            font.setPixelSize(font.pixelSize() - 1);
    }
    return font;
}

} // namespace Handrail
