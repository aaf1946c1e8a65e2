// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/startwatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>

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

void watchStart()
{
    if (qEnvironmentVariableIsSet(StartWatch::startedAtVariable))
        new StartWatch(QCoreApplication::instance());
}
Q_COREAPP_STARTUP_FUNCTION(watchStart)

} // namespace

StartWatch::StartWatch(QObject *application)
    : QObject(application)
    , m_startedAt(std::chrono::nanoseconds(qgetenv(startedAtVariable).toLongLong()))
    , m_content(qEnvironmentVariable(contentVariable))
{
    application->installEventFilter(this);
}

double StartWatch::elapsed() const
{
    return std::chrono::duration<double, std::milli>(Clock::now() - m_startedAt).count();
}

bool StartWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    ++m_paints;
    const bool isContent = m_content.isEmpty() || watched->objectName() == m_content;
    // All of a frame is painted and handed to the screen in one go; what is posted now comes right after it.
    if (!m_isFramePainted) {
        m_isFramePainted = true;
        QMetaObject::invokeMethod(
            this, [this] { m_frame = elapsed(); }, Qt::QueuedConnection);
    }
    if (isContent && !m_isContentPainted) {
        m_isContentPainted = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_withContent = elapsed();
                endWhenSettled();
            },
            Qt::QueuedConnection);
    }
    return false;
}

/// A turn of the event loop with nothing painted in it has nothing left to do.
void StartWatch::endWhenSettled()
{
    if (m_paints == m_paintsBefore) {
        QTextStream(stdout) << m_frame << ' ' << m_withContent << ' ' << elapsed() << ' ' << peakMemory() << '\n';
        std::_Exit(0);
    }
    m_paintsBefore = m_paints;
    QTimer::singleShot(0, this, &StartWatch::endWhenSettled);
}

} // namespace Handrail::Benchmark
