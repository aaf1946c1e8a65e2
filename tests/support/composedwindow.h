// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

namespace Handrail {
class LanguageSwitch;
class MainWindow;
class Theme;
} // namespace Handrail

namespace Handrail::Test {

/// The window with everything in it, as the program itself composes it, on settings of its own.
class ComposedWindow
{
public:
    /// Stops the process when the built-in content has mistakes. `day` is printed as today's date, ISO 8601;
    /// `languageFolder` holds compiled languages.
    ComposedWindow(const QString &iniFile, const QString &day,
                   const QString &languageFolder = QStringLiteral(":/i18n"));
    ~ComposedWindow();

    MainWindow &window();
    Theme &theme();
    LanguageSwitch &languages();
    QStringList tabs() const; ///< ids, in order

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Handrail::Test
