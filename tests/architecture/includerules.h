// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Handrail::Test {

/// What one source file may include. Arrows go one way: core <- report <- gui <- main.
class IncludeRules
{
public:
    /// `coreFolders` and `guiFolders` hold the headers of Qt Core, and of Qt Gui and Qt Svg.
    IncludeRules(QStringList coreFolders, QStringList guiFolders);

    /// Why `file` (relative to app/) may not include `header`; empty when it may.
    QString objection(const QString &file, const QString &header) const;

    /// The headers a source text includes, as written between the brackets or quotes.
    static QStringList includesOf(const QString &source);

private:
    bool isQtCore(const QString &header) const;
    bool isQtGui(const QString &header) const;

    QStringList m_coreFolders;
    QStringList m_guiFolders;
};

} // namespace Handrail::Test
