// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every slide that the program can put before a room, for eyes.

#include "core/content/contentloader.h"
#include "core/content/library.h"
#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "report/slideshow.h"
#include "support/composedwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QHashSeed>
#include <QLocale>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Handrail;
using namespace Qt::StringLiterals;

namespace {

/// What the pictures show must not depend on the day they were taken.
const QString day = u"2026-11-22"_s;

QStringList everyItem(const Library &library)
{
    QStringList ids{u"comparison"_s};
    for (const Topic &topic : library.topics)
        ids.append(topic.id);
    for (const Course &course : library.courses)
        ids.append(course.id);
    for (const Questionnaire &form : library.questionnaires)
        ids.append(form.id);
    for (const HandoutRecipe &recipe : library.handouts)
        ids.append(recipe.id);
    for (const SessionPlan &plan : library.sessions)
        ids.append(plan.id);
    return ids;
}

bool takeSlides(const ReportDocument &document, const QSize &size, const ColorTokens &colors, const QString &prefix,
                QTextStream &out)
{
    const SlideShow slides(document, size, colors);
    bool isDone = true;
    for (int slide = 0; slide < slides.slideCount(); ++slide) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colors.surface);
        QPainter painter(&image);
        slides.paint(painter, slides.first(slide));
        painter.end();
        const QString file = u"%1-%2.png"_s.arg(prefix).arg(slide + 1, 2, 10, QLatin1Char('0'));
        isDone = image.save(file) && isDone;
        out << file << u'\n';
    }
    return isDone;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Pictures of every slide of every view."_s);
    parser.addHelpOption();
    parser.addOptions({{u"output"_s, u"Folder for the pictures."_s, u"DIR"_s, u"."_s},
                       {u"size"_s, u"Size of the screen."_s, u"SIZE"_s, u"1280x800"_s},
                       {u"theme"_s, u"light, dark or high-contrast."_s, u"THEME"_s, u"light"_s},
                       {u"item"_s, u"Only this item; may be given several times."_s, u"ID"_s}});
    parser.process(application);
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const QDir folder(parser.value(u"output"_s));
    if (size.isEmpty() || !QDir().mkpath(folder.path()))
        parser.showHelp(2);

    const QTemporaryDir scratch;
    const QString iniFile = scratch.filePath(u"handrail.ini"_s);
    Test::ComposedWindow composed(iniFile, day);
    composed.theme().setScheme(Theme::schemeFromName(parser.value(u"theme"_s)));
    const QString look = u"-%1-%2x%3"_s.arg(parser.value(u"theme"_s)).arg(size.width()).arg(size.height());

    const auto content = loadContent(u":/content"_s);
    bool isDone = content.isOk();
    const QStringList items = parser.isSet(u"item"_s) ? parser.values(u"item"_s) : everyItem(content.value());
    for (const QString &id : items) {
        if (!composed.window().openItem(id))
            continue;
        const ReportDocument document = composed.window().currentPage()->projection();
        isDone = takeSlides(document, size, composed.theme().colors(), folder.filePath(id + look), out) && isDone;
    }
    return isDone ? 0 : 1;
}
