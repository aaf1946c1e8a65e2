// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/commandline/commandline.h"
#include "gui/commandline/jobs.h"
#include "gui/commandline/platformchoice.h"
#include "gui/mainwindow.h"
#include "gui/standardpages.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinefigure.h"

#include <QApplication>
#include <QHashSeed>
#include <QTextStream>

#include <future>

using namespace Handrail;

namespace {

int runJob(const CommandLine &commandLine, const Library &library, const Settings &settings, QTextStream &err)
{
    QTextStream out(stdout);
    const Jobs::Surroundings surroundings{
        QLocale(),     QDate::currentDate(), settings.contentFolder(), settings.territory(), settings.paperSize(),
        timelineFigure};
    return Jobs(library, surroundings, out, err).run(commandLine);
}

int runWindow(const CommandLine &commandLine, Library library, Settings &settings, Languages &languages,
              LanguageSwitch &languageSwitch)
{
    LibraryStore store(std::move(library));
    const QString folder = commandLine.contentFolder.isEmpty() ? settings.contentFolder() : commandLine.contentFolder;
    // A clinic's folder may be large: it is read while the window comes up, and used before the first page is built.
    std::future<Result<Library, LocatedErrors>> overlay;
    if (!folder.isEmpty())
        overlay = std::async(std::launch::async, loadContentOver, store.library(), folder);
    QObject::connect(&store, &LibraryStore::libraryChanged, &languages, [&] { languages.setLibrary(store.library()); });

    Theme theme;
    theme.setTextPercent(settings.textPercent());
    theme.setScheme(Theme::schemeFromName(settings.scheme()));
    theme.applyToApplication();

    MainWindow window(store, theme, settings, languageSwitch, standardPages(store, theme, settings));
    QObject::connect(&window, &MainWindow::seen, &window, [&] {
        languages.setLibrary(store.library());
        if (!overlay.valid())
            return;
        if (const auto overlaid = store.setOverlay(folder, overlay.get()); !overlaid)
            window.showContentErrors(folder, overlaid.error());
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // the same document gives the same bytes of PDF
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const PlatformChoice platform(arguments);

    QApplication application(argc, argv);
    // Read while fonts and settings are. Not before the application is there: to Qt, the first thread that does
    // anything with it is the main thread.
    auto reading = std::async(std::launch::async, loadContent, QStringLiteral(":/content"));
    QCoreApplication::setApplicationName(QStringLiteral("Handrail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDRAIL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.handrail.Handrail"));
    Theme::loadFonts();

    QTextStream err(stderr);
    const Result<CommandLine, CommandLine::UsageError> commandLine =
        CommandLine::parse(QCoreApplication::arguments().mid(1));
    if (!commandLine) {
        err << commandLine.error().message << '\n'
            << QCoreApplication::translate("main", "\"handrail --help\" shows what can be asked for.") << '\n';
        return Jobs::WrongUsage;
    }
    Settings settings(Settings::defaultFile());
    Languages languages;
    LanguageSwitch languageSwitch(languages, settings);
    languageSwitch.start();
    Result<Library, LocatedErrors> library = reading.get();
    if (!library) {
        for (const LocatedError &error : library.error())
            err << error.toString() << '\n';
        return Jobs::JobFailed;
    }
    if (commandLine.value().job != CommandLine::Job::Window) {
        languages.setLibrary(library.value());
        return runJob(commandLine.value(), library.value(), settings, err);
    }
    if (!platform.canShowWindow()) {
        err << QCoreApplication::translate("main", "There is no display to open a window on. \"handrail --export "
                                                   "NAME --output FILE\" saves a PDF without one; \"handrail --list\" "
                                                   "gives the names.")
            << '\n';
        return Jobs::JobFailed;
    }
    return runWindow(commandLine.value(), std::move(library).value(), settings, languages, languageSwitch);
}
