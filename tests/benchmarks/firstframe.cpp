// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/firstframe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace Handrail::Benchmark {

namespace {

/// In kilobytes; 0 where the system does not say.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

FirstFrame::FirstFrame(QWidget *window, const QByteArray &startedAt)
    : QObject(window)
    , m_startedAt(Clock::duration(startedAt.toLongLong()))
{
    window->installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        // The frame is on its way to the screen once the whole window is painted: when the event loop comes back.
        QTimer::singleShot(0, this, &FirstFrame::report);
    }
    return QObject::eventFilter(watched, event);
}

void FirstFrame::report()
{
    const std::chrono::duration<double, std::milli> elapsed = Clock::now() - m_startedAt;
    QTextStream(stdout) << elapsed.count() << ' ' << peakMemory() << '\n';
    QCoreApplication::quit();
}

} // namespace Handrail::Benchmark
