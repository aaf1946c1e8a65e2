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

#include <chrono>
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

/// How long the first view waits for a clinic's folder: enough for most, so that nothing changes before one's eyes.
constexpr auto overlayPatience = std::chrono::milliseconds(6);

/// Content that is being read beside everything else.
using Reading = std::shared_future<Result<Library, LocatedErrors>>;

/// Reads a clinic's folder as soon as there is something to lay it over.
Reading readOver(const Reading &builtIn, const QString &folder)
{
    const auto read = [builtIn, folder] {
        const Result<Library, LocatedErrors> &base = builtIn.get();
        return base ? loadContentOver(base.value(), folder) : base;
    };
    return std::async(std::launch::async, read).share();
}

int failedReading(const LocatedErrors &errors, QTextStream &err)
{
    for (const LocatedError &error : errors)
        err << error.toString() << '\n';
    return Jobs::JobFailed;
}

/// The window comes up while the content is read. A clinic's folder that takes longer is laid over when it is there;
/// until then the built-in content serves.
int runWindow(const CommandLine &commandLine, const Reading &reading, Settings &settings, Languages &languages,
              LanguageSwitch &languageSwitch, QTextStream &err)
{
    LibraryStore store;
    const QString folder = commandLine.contentFolder.isEmpty() ? settings.contentFolder() : commandLine.contentFolder;
    Reading overlay;
    if (!folder.isEmpty())
        overlay = readOver(reading, folder);
    std::future<void> waiting; // for the overlay; ends before the store does
    QObject::connect(&store, &LibraryStore::libraryChanged, &languages, [&] { languages.setLibrary(store.library()); });

    Theme theme;
    theme.setTextPercent(settings.textPercent());
    theme.setScheme(Theme::schemeFromName(settings.scheme()));
    theme.applyToApplication();

    MainWindow window(store, theme, settings, languageSwitch, standardPages(store, theme, settings));
    const auto takeOverlay = [&] {
        if (const auto overlaid = store.setOverlay(folder, overlay.get()); !overlaid)
            window.showContentErrors(folder, overlaid.error());
    };
    QObject::connect(&window, &MainWindow::seen, &window, [&] {
        const Result<Library, LocatedErrors> &builtIn = reading.get();
        if (!builtIn) {
            QCoreApplication::exit(failedReading(builtIn.error(), err));
            return;
        }
        const bool isOverlaid = overlay.valid() && overlay.wait_for(overlayPatience) == std::future_status::ready;
        store.setBuiltIn(builtIn.value());
        if (isOverlaid)
            takeOverlay();
        if (isOverlaid || !overlay.valid())
            return;
        waiting = std::async(std::launch::async, [&] {
            overlay.wait();
            QMetaObject::invokeMethod(&store, takeOverlay, Qt::QueuedConnection);
        });
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
    const Reading reading = std::async(std::launch::async, loadContent, QStringLiteral(":/content")).share();
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
    if (commandLine.value().job != CommandLine::Job::Window) {
        const Result<Library, LocatedErrors> &library = reading.get();
        if (!library)
            return failedReading(library.error(), err);
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
    return runWindow(commandLine.value(), reading, settings, languages, languageSwitch, err);
}
