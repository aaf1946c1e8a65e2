// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how Handrail compares with the least that Qt needs for the same thing. Both are measured in turn in the same
// run, because times of a busy machine mean little and ratios mean more.

#include "core/content/contentloader.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinefigure.h"
#include "report/pdfwriter.h"
#include "report/reportbuilder.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace Handrail;
using namespace Qt::StringLiterals;

namespace {

constexpr int startRuns = 15;
constexpr int pdfRuns = 30;
constexpr int frameRuns = 100;
constexpr QSize screenSize(1920, 1080);

/// Measurements of one thing and of what it is compared with, taken in turn.
struct Pairs
{
    QList<double> ours;
    QList<double> bare;
};

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString spread(QList<double> values, int decimals)
{
    std::sort(values.begin(), values.end());
    const auto number = [decimals](double value) { return QString::number(value, 'f', decimals); };
    return u"%1 (%2 to %3)"_s.arg(number(medianOf(values)), number(values.constFirst()), number(values.constLast()));
}

void print(QTextStream &out, const QString &what, const QString &unit, const Pairs &pairs, const QString &aim)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < pairs.ours.size(); ++i)
        ratios.append(pairs.ours.at(i) / pairs.bare.at(i));
    out << what << u"\n  ratio     "_s << spread(ratios, 2) << u"\n  Handrail  "_s << spread(pairs.ours, 2) << u' '
        << unit << u"\n  bare Qt   "_s << spread(pairs.bare, 2) << u' ' << unit << u"\n  aim       "_s << aim << u'\n';
    out.flush();
}

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

Start start(const QString &program)
{
    QProcess process;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program),
                  {QString::number(std::chrono::nanoseconds(now).count())});
    process.waitForFinished();
    const QList<QByteArray> answer = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || answer.size() != 2)
        qFatal("%s did not answer", qPrintable(program));
    return {answer.at(0).toDouble(), answer.at(1).toDouble() / 1024};
}

void measureStart(QTextStream &out)
{
    Pairs time;
    Pairs memory;
    for (int run = -1; run < startRuns; ++run) {
        const Start ours = start(u"handrail_benchmark_fullwindow"_s);
        const Start bare = start(u"handrail_benchmark_barewindow"_s);
        if (run < 0)
            continue; // the first start reads the files from disk
        time.ours.append(ours.milliseconds);
        time.bare.append(bare.milliseconds);
        memory.ours.append(ours.megabytes);
        memory.bare.append(bare.megabytes);
    }
    print(out, u"Process start to first painted frame"_s, u"ms"_s, time, u"ratio at most 1.5"_s);
    print(out, u"Peak memory at the first frame"_s, u"MB"_s, memory, u"ratio at most 2"_s);
}

double millisecondsOf(const std::function<void()> &job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    return double(timer.nsecsElapsed()) / 1e6;
}

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
        pairs.bare.append(bare);
    }
    print(out, u"PDF of one page with the timeline chart, in process"_s, u"ms"_s, pairs, u"under 30 ms"_s);
}

/// The least a full frame costs: a picture of that size, painted.
class BareFrame : public QWidget
{
public:
    BareFrame()
        : m_picture(screenSize)
    {
        m_picture.fill(Qt::white);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawPixmap(0, 0, m_picture); }

private:
    QPixmap m_picture;
};

void measureCursor(QTextStream &out, const Library &library, Theme &theme)
{
    TimelineChart chart(theme);
    chart.setCourse(library.courses.constFirst());
    BareFrame bareFrame;
    for (QWidget *widget : {static_cast<QWidget *>(&chart), static_cast<QWidget *>(&bareFrame)}) {
        widget->setFixedSize(screenSize);
        widget->show();
    }
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();

    Pairs pairs;
    for (int run = 0; run < frameRuns; ++run) {
        pairs.ours.append(millisecondsOf([&] {
            chart.setTime(Hours(1 + run));
            chart.repaint();
        }));
        pairs.bare.append(millisecondsOf([&] { bareFrame.repaint(); }));
    }
    print(out, u"Moving the time cursor on a chart of 1920x1080, one frame"_s, u"ms"_s, pairs, u"under 4 ms"_s);
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
    measurePdf(out, library.value());
    measureCursor(out, library.value(), theme);
    return 0;
}
