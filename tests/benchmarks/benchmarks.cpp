// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how Handrail compares with the least that Qt needs for the same thing. Both are measured in turn in the same
// run, because times of a busy machine mean little and ratios mean more.

#include "benchmarks/figures.h"
#include "benchmarks/searchtyping.h"
#include "benchmarks/startbenchmark.h"
#include "benchmarks/timelinebenchmark.h"
#include "benchmarks/topicbenchmark.h"
#include "core/content/contentloader.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinefigure.h"
#include "report/pdfwriter.h"
#include "report/reportbuilder.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

using namespace Handrail;
using namespace Handrail::Benchmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int pdfRuns = 30;

void barePdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(QPoint(100, 200), u"One line of text"_s);
}

void measurePdf(QTextStream &out, const Library &library)
{
    const Course &course = library.courses.constFirst();
    Pairs pairs;
    for (int run = -1; run < pdfRuns; ++run) {
        const double ours = millisecondsOf([&] {
            ReportBuilder builder(library, QLocale(), QDate(2026, 11, 22), u"US"_s);
            builder.addBlock(timelineFigure(course));
            const auto bytes = pdfBytes(builder.document(course.name.text), PageStyle::paper(QPageSize::A4));
            if (!bytes)
                qFatal("no PDF");
        });
        const double bare = millisecondsOf(barePdf);
        if (run < 0)
            continue; // the first one loads fonts
        pairs.ours.append(ours);
        pairs.other.append(bare);
    }
    print(out, {u"PDF of one page with the timeline chart, in process"_s, u"ms"_s, u"under 30 ms"_s}, pairs);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
#ifndef NDEBUG
    out << u"This is not a release build: the aims are for one (cmake --preset release).\n"_s;
#endif
    const auto library = loadContent(u":/content"_s);
    if (!library)
        qFatal("the built-in content has mistakes");
    Theme::loadFonts();
    Theme theme;
    theme.applyToApplication();
    out << u"Each line: median (least to most).\n"_s;
    measureStart(out);
    measureTopics(out);
    measurePdf(out, library.value());
    measureTimeline(out, library.value(), theme);
    measureSearch(out, library.value());
    return 0;
}
