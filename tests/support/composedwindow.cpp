// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/composedwindow.h"

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/mainwindow.h"
#include "gui/standardpages.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"

#include <QDate>

namespace Handrail::Test {

namespace {

Library builtInLibrary()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().constFirst().toString()));
    return std::move(loaded).value();
}

} // namespace

struct ComposedWindow::Parts
{
    Parts(const QString &iniFile, const QDate &day, const QString &languageFolder)
        : settings(iniFile)
        , languages(languageFolder)
        , store(builtInLibrary())
    {
        Theme::loadFonts();
        languages.install(QStringLiteral("en"));
        languages.setLibrary(store.library());
        theme.setTextPercent(settings.textPercent());
        theme.setScheme(Theme::schemeFromName(settings.scheme()));
        theme.applyToApplication();
        const QList<PageEntry> entries = standardPages(store, theme, settings, [day] { return day; });
        for (const PageEntry &entry : entries)
            tabs.append(entry.id);
        window = std::make_unique<MainWindow>(store, theme, settings, languageSwitch, entries);
    }

    Settings settings;
    Languages languages;
    LanguageSwitch languageSwitch{languages, settings};
    LibraryStore store;
    Theme theme;
    QStringList tabs;
    std::unique_ptr<MainWindow> window;
};

ComposedWindow::ComposedWindow(const QString &iniFile, const QString &day, const QString &languageFolder)
    : m_parts(std::make_unique<Parts>(iniFile, QDate::fromString(day, Qt::ISODate), languageFolder))
{}

ComposedWindow::~ComposedWindow() = default;

MainWindow &ComposedWindow::window()
{
    return *m_parts->window;
}

Theme &ComposedWindow::theme()
{
    return m_parts->theme;
}

LanguageSwitch &ComposedWindow::languages()
{
    return m_parts->languageSwitch;
}

QStringList ComposedWindow::tabs() const
{
    return m_parts->tabs;
}

} // namespace Handrail::Test
