// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>

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

} // namespace Handrail
