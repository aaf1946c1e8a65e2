// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of every view of the window: what people see, for the README and for eyes that check it.

#include "core/content/library.h"
#include "gui/learn/learnpage.h"
#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "screenshots/pictures.h"
#include "support/composedwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThreadPool>

using namespace Handrail;
using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    QString folder;
    QString readme; ///< one picture instead of all
    QSize size;
    QList<int> textPercents;
    QStringList schemes;
    bool isMirrored = false;
    bool isTimelineOnly = false;
    bool isScrolled = false;
};

/// What the pictures show must not depend on the day they were taken.
const QString day = u"2026-11-22"_s;

std::optional<Wish> parse(const QStringList &arguments, QTextStream &err)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"output"_s, u"Folder for the pictures."_s, u"DIR"_s},
        {u"size"_s, u"Size of the window, 1366x768 if left out."_s, u"SIZE"_s, u"1366x768"_s},
        {u"text"_s, u"Text size in percent; may be given several times."_s, u"PERCENT"_s},
        {u"theme"_s, u"light, dark or high-contrast; may be given several times."_s, u"THEME"_s},
        {u"right-to-left"_s, u"Mirrored, as for a language that is written from right to left."_s},
        {u"timeline"_s, u"Only the Timeline."_s},
        {u"scrolled"_s, u"Also what stands below, a screen at a time."_s},
        {u"readme"_s, u"Only the picture of the README, into this file."_s, u"FILE"_s},
        {u"help"_s, u"Show this help."_s},
    });
    const bool isRight = parser.parse(arguments);
    Wish wish{parser.value(u"output"_s), parser.value(u"readme"_s), {}, {}, parser.values(u"theme"_s)};
    wish.isMirrored = parser.isSet(u"right-to-left"_s);
    wish.isTimelineOnly = parser.isSet(u"timeline"_s);
    wish.isScrolled = parser.isSet(u"scrolled"_s);
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    if (sides.size() == 2)
        wish.size = QSize(sides.at(0).toInt(), sides.at(1).toInt());
    for (const QString &percent : parser.values(u"text"_s))
        wish.textPercents.append(percent.toInt());
    if (wish.textPercents.isEmpty())
        wish.textPercents = {100};
    if (wish.schemes.isEmpty())
        wish.schemes = {u"light"_s, u"dark"_s, u"high-contrast"_s};
    if (isRight && !parser.isSet(u"help"_s) && !wish.size.isEmpty()
        && (!wish.folder.isEmpty() || !wish.readme.isEmpty()))
        return wish;
    err << parser.errorText()
        << u"\nhandrail_screenshots --output DIR [--size 1366x768] [--text 100] [--theme light] [--right-to-left] "
           "[--timeline] [--scrolled]\n"
           "handrail_screenshots --readme FILE\n"_s;
    return {};
}

/// A screen of just that size, so that what fills the screen has it too.
void useScreen(const QSize &size, const QString &configFile)
{
    QFile file(configFile);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(configFile));
    file.write(uR"({"screens":[{"name":"screen","x":0,"y":0,"width":%1,"height":%2,)"
               R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})"_s.arg(size.width())
                   .arg(size.height())
                   .toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + configFile.toUtf8());
}

/// A view of Understand, turned to a part of it as the projector would turn it.
struct ViewState
{
    QString id;
    int part = 0;
};

const QList<ViewState> viewStates{{ViewId::situations, 1}, {ViewId::situations, 2}, {ViewId::lostTolerance, 4}};

/// Understand as it is read: a topic, what a search finds and marks, and what is asked before several are printed.
void takeReading(MainWindow &window, Test::Pictures &pictures)
{
    window.openItem(u"tolerance"_s);
    pictures.take(window, u"1-learn-topic"_s);
    auto *field = window.findChild<QLineEdit *>(u"searchField"_s);
    const auto search = [&](const QString &words, const QString &view) {
        const auto shortcuts = window.findChildren<QShortcut *>();
        for (QShortcut *shortcut : shortcuts) {
            if (shortcut->key() == QKeySequence(QKeySequence::Find))
                Q_EMIT shortcut->activated();
        }
        field->setText(words);
        QThreadPool::globalInstance()->waitForDone(); // the index is made there
        pictures.take(window, view);
    };
    search(u"naloxone"_s, u"1-learn-search"_s);
    search(u"nalaxone"_s, u"1-learn-search-nothing"_s);
    search(u"people have died in withdrawal"_s, u"1-learn-search-text"_s);
    QTest::keyClick(field, Qt::Key_Return);
    pictures.take(window, u"1-learn-found"_s);
    search(u"samaritans crisis"_s, u"1-learn-search-line"_s);
    QTest::keyClick(field, Qt::Key_Return);
    Test::settle();
    if (QWidget *panel = Test::shownOver(window, "Handrail::HelpLinePanel")) {
        pictures.take(*panel, u"help-line"_s);
        panel->close();
    }
    QTest::keyClick(field, Qt::Key_Escape);
    window.openItem(u"comparison"_s);
    Test::settle();
}

bool takeAll(const Wish &wish, Test::ComposedWindow &composed, QTextStream &out, QTextStream &err)
{
    MainWindow &window = composed.window();
    Theme &theme = composed.theme();
    const QStringList tabs = composed.tabs();
    bool isDone = QDir().mkpath(wish.folder);
    for (const QString &scheme : wish.schemes) {
        theme.setScheme(Theme::schemeFromName(scheme));
        for (const int percent : wish.textPercents) {
            theme.setTextPercent(percent);
            const QString look = u"-%1-%2x%3-%4%5.png"_s.arg(scheme)
                                     .arg(wish.size.width())
                                     .arg(wish.size.height())
                                     .arg(percent)
                                     .arg(wish.isMirrored ? u"-right-to-left"_s : QString());
            Test::Pictures pictures{[&](const QString &view) { return QDir(wish.folder).filePath(view + look); }, out,
                                    err, wish.isScrolled};
            if (wish.isTimelineOnly) {
                window.showTab(1);
                window.resize(wish.size);
                pictures.take(window, u"2-timeline"_s);
                Test::takeTimeline(window, pictures);
                isDone = isDone && pictures.isDone;
                continue;
            }
            for (int index = 0; index < tabs.size(); ++index) {
                window.showTab(index);
                window.resize(wish.size);
                pictures.take(window, u"%1-%2"_s.arg(index + 1).arg(tabs.at(index)));
            }
            window.showTab(1);
            Test::takeTimeline(window, pictures);
            for (const QString &view :
                 {ViewId::situations, ViewId::walkthrough, ViewId::brainMap, ViewId::lostTolerance}) {
                if (window.openItem(view))
                    pictures.take(window, u"1-learn-%1"_s.arg(view));
            }
            for (const ViewState &state : viewStates) {
                window.openItem(state.id);
                window.findChild<LearnPage *>()->projectionTurned({state.part, -1});
                pictures.take(window, u"1-learn-%1-%2"_s.arg(state.id).arg(state.part));
            }
            window.showTab(0);
            takeReading(window, pictures);
            Test::takeDialogs(window, pictures);
            isDone = isDone && pictures.isDone;
        }
    }
    return isDone;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const std::optional<Wish> wish = parse(arguments, err);
    if (!wish)
        return 2;

    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QTemporaryDir scratch;
    useScreen(wish->size, scratch.filePath(u"screen.json"_s));
    QApplication application(argc, argv);
    const QString iniFile = scratch.filePath(u"handrail.ini"_s);
    {
        Settings settings(iniFile);
        settings.setTerritory(u"US"_s);
        settings.setPaper(u"letter"_s);
        settings.setScheme(u"light"_s);
    }
    Test::ComposedWindow composed(iniFile, day);
    MainWindow &window = composed.window();
    if (wish->isMirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    window.resize(wish->size);
    window.show();
    if (!wish->readme.isEmpty()) {
        window.showTab(0);
        Test::Pictures pictures{[&](const QString &) { return wish->readme; }, out, err};
        pictures.take(window, {});
        return pictures.isDone ? 0 : 1;
    }
    return takeAll(*wish, composed, out, err) ? 0 : 1;
}
