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
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinefigure.h"

#include <QApplication>
#include <QHashSeed>
#include <QTextStream>

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

int runWindow(const CommandLine &commandLine, Library library, Settings &settings, Languages &languages)
{
    LibraryStore store(std::move(library));
    const QString folder = commandLine.contentFolder.isEmpty() ? settings.contentFolder() : commandLine.contentFolder;
    const Result<Done, LocatedErrors> overlaid = folder.isEmpty() ? Done{} : store.setOverlay(folder);

    languages.setLibrary(store.library());
    QObject::connect(&store, &LibraryStore::libraryChanged, &languages, [&] { languages.setLibrary(store.library()); });

    Theme theme;
    theme.setTextPercent(settings.textPercent());
    theme.setScheme(Theme::schemeFromName(settings.scheme()));
    theme.applyToApplication();

    MainWindow window(store, theme, settings, standardPages(store, theme, settings));
    window.show();
    if (!overlaid)
        window.showContentErrors(folder, overlaid.error());
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
    Result<Library, LocatedErrors> library = loadContent(QStringLiteral(":/content"));
    if (!library) {
        for (const LocatedError &error : library.error())
            err << error.toString() << '\n';
        return Jobs::JobFailed;
    }
    Settings settings(Settings::defaultFile());
    Languages languages;
    const QStringList wanted =
        settings.language().isEmpty() ? QLocale::system().uiLanguages() : QStringList(settings.language());
    if (languages.install(languages.bestFor(wanted)))
        QGuiApplication::setLayoutDirection(Languages::direction(languages.current()));
    languages.setLibrary(library.value());
    if (commandLine.value().job != CommandLine::Job::Window)
        return runJob(commandLine.value(), library.value(), settings, err);
    if (!platform.canShowWindow()) {
        err << QCoreApplication::translate("main", "There is no display to open a window on. \"handrail --export "
                                                   "NAME --output FILE\" saves a PDF without one; \"handrail --list\" "
                                                   "gives the names.")
            << '\n';
        return Jobs::JobFailed;
    }
    return runWindow(commandLine.value(), std::move(library).value(), settings, languages);
}
