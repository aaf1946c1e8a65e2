// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Handrail::Test {

/// A piece of text that the program shows, and where it stands.
struct ShownText
{
    QString where; ///< "app/gui/page.cpp:12"
    QString text;
};

/// The texts inside tr(), translate() and the QT_TR… macros of C++ source.
QList<ShownText> translatableTexts(const QString &where, const QString &source);

/// The texts of all sources under app/, and the English sides of the .ts files under translations/.
QList<ShownText> allShownTexts(const QString &projectFolder);

} // namespace Handrail::Test
