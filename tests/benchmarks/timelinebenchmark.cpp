// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/timelinebenchmark.h"

#include "benchmarks/figures.h"
#include "core/timeline/timelinerows.h"
#include "core/timeline/timescale.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

#include <functional>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Handrail::Benchmark {

namespace {

constexpr int frameRuns = 100;
constexpr int switchRuns = 15;
constexpr int manySigns = 500;

void settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

/// The chart as the page has it: in a scroll area of the size of the screen.
class Screen
{
public:
    Screen(Theme &theme, QSize size, const TimelineRows &rows)
    {
        m_chart = new TimelineChart(theme);
        m_area.setWidgetResizable(true);
        m_area.setFrameShape(QFrame::NoFrame);
        m_area.setWidget(m_chart);
        m_chart->followScrolling(&m_area);
        m_chart->setRows(rows);
        m_area.resize(size);
        m_area.show();
        settle();
    }

    TimelineChart &chart() { return *m_chart; }
    QScrollBar &scrollBar() { return *m_area.verticalScrollBar(); }

    /// All that is in sight, drawn anew.
    void repaintFully()
    {
        QPixmap picture(m_area.viewport()->size());
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF seen(picture.rect());
        m_chart->scene()->render(&painter, seen, seen);
    }

private:
    QScrollArea m_area;
    TimelineChart *m_chart = nullptr;
};

void measureCursor(QTextStream &out, Theme &theme, const Course &course, QSize size, const QString &aim)
{
    Screen screen(theme, size, courseRows(course));
    Pairs pairs;
    Hours time{0};
    for (int run = 0; run < frameRuns; ++run) {
        time = TimeScale::stepped(time, true);
        pairs.ours.append(millisecondsOf([&] {
            screen.chart().setTime(time);
            QCoreApplication::processEvents();
        }));
        pairs.other.append(millisecondsOf([&] { screen.repaintFully(); }));
    }
    print(out,
          {u"Moving the time cursor on a screen of %1x%2, one frame"_s.arg(size.width()).arg(size.height()), u"ms"_s,
           aim, u"the cursor"_s, u"a full repaint"_s},
          pairs);
}

void measureSwitching(QTextStream &out, Theme &theme, const Library &library)
{
    const Course &first = library.courses.constFirst();
    const Course &last = library.courses.constLast();
    Screen screen(theme, {1920, 1080}, courseRows(first));
    QList<double> times;
    for (int run = 0; run < switchRuns; ++run) {
        for (const auto &make : std::initializer_list<std::function<TimelineRows()>>{
                 [&] { return courseRows(last); }, [&] { return sourceRows(first, library); },
                 [&] { return comparedRows(first, last); }, [&] { return courseRows(first); }}) {
            times.append(millisecondsOf([&] {
                screen.chart().setRows(make());
                settle();
            }));
        }
    }
    print(out, {u"Switching the course or the mode of the timeline until it is painted"_s, u"ms"_s, u"under 100 ms"_s},
          times);
}

void measureManySigns(QTextStream &out, Theme &theme, Course course)
{
    const qsizetype own = course.symptoms.size();
    while (course.symptoms.size() < manySigns)
        course.symptoms.append(course.symptoms.at(course.symptoms.size() % own));
    QList<double> showing;
    QList<double> cursor;
    QList<double> scrolling;
    showing.append(millisecondsOf([&] { Screen screen(theme, {1920, 1080}, courseRows(course)); }));
    Screen screen(theme, {1920, 1080}, courseRows(course));
    for (int run = 0; run < frameRuns; ++run) {
        screen.scrollBar().setValue(screen.scrollBar().maximum() * run / frameRuns);
        scrolling.append(millisecondsOf([] { QCoreApplication::processEvents(); }));
        cursor.append(millisecondsOf([&] {
            screen.chart().setTime(Hours{1 + run});
            QCoreApplication::processEvents();
        }));
    }
    const QString what = u"A made-up course of %1 signs: "_s.arg(manySigns);
    print(out, {what + u"showing it first"_s, u"ms"_s, u"none"_s}, showing);
    print(out, {what + u"scrolling on by half a screen"_s, u"ms"_s, u"none"_s}, scrolling);
    print(out, {what + u"moving the time cursor, one frame"_s, u"ms"_s, u"under 16 ms"_s}, cursor);
}

} // namespace

void measureTimeline(QTextStream &out, const Library &library, Theme &theme)
{
    const Course &course = library.courses.constFirst();
    measureCursor(out, theme, course, {1920, 1080}, u"under 4 ms, a fifth of a full repaint or less"_s);
    measureCursor(out, theme, course, {3840, 2160}, u"under 10 ms, a fifth of a full repaint or less"_s);
    measureSwitching(out, theme, library);
    measureManySigns(out, theme, course);
}

} // namespace Handrail::Benchmark
