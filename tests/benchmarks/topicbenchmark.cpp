// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/topicbenchmark.h"

#include "benchmarks/figures.h"
#include "core/content/contentloader.h"
#include "gui/mainwindow.h"
#include "support/composedwindow.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Handrail::Benchmark {

namespace {

constexpr int rounds = 5;
constexpr QSize windowSize(1366, 768);

/// Counts the frames of a window.
class Frames : public QObject
{
public:
    explicit Frames(QWidget *window) { window->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            ++count;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void measureTopics(QTextStream &out)
{
    const auto library = loadContent(u":/content"_s);
    if (!library)
        qFatal("the built-in content has mistakes");
    const QTemporaryDir scratch;
    Test::ComposedWindow composed(scratch.filePath(u"handrail.ini"_s), u"2026-11-22"_s);
    MainWindow &window = composed.window();
    window.resize(windowSize);
    window.show();
    const auto settle = [] {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    };
    settle();

    Frames frames(&window);
    QList<double> medians;
    QString slowest;
    for (const Topic &topic : library.value().topics) {
        QList<double> times;
        for (int round = 0; round < rounds; ++round) {
            window.openItem(u"comparison"_s);
            settle();
            times.append(millisecondsOf([&] {
                const int before = frames.count;
                window.openItem(topic.id);
                while (frames.count == before)
                    QCoreApplication::processEvents();
            }));
        }
        if (medians.isEmpty() || medianOf(times) > *std::max_element(medians.cbegin(), medians.cend()))
            slowest = topic.id;
        medians.append(medianOf(times));
    }
    print(out,
          {u"Opening a topic until it is painted, of %1 topics the median of %2 times each (slowest: %3)"_s
               .arg(medians.size())
               .arg(rounds)
               .arg(slowest),
           u"ms"_s, u"each under 50 ms"_s},
          medians);
}

} // namespace Handrail::Benchmark
