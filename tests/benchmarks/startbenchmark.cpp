// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/startbenchmark.h"

#include "benchmarks/figures.h"
#include "benchmarks/madeupcontent.h"
#include "benchmarks/startwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Handrail::Benchmark {

namespace {

constexpr int runs = 25;
constexpr int madeUpBlocks = 10000;

struct Start
{
    double frame = 0;       ///< milliseconds
    double withContent = 0; ///< milliseconds
    double settled = 0;     ///< milliseconds
    double memory = 0;      ///< megabytes
};

Start start(const QString &program, const QStringList &arguments, const QString &settingsFolder, const QString &content)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, settingsFolder); // each run finds the settings of the run before
    environment.insert(QString::fromLatin1(StartWatch::contentVariable), content);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(QString::fromLatin1(StartWatch::startedAtVariable),
                       QString::number(std::chrono::nanoseconds(now).count()));
    process.setProcessEnvironment(environment);
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program), arguments);
    process.waitForFinished();
    const QList<QByteArray> answer = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || answer.size() != 4)
        qFatal("%s did not answer", qPrintable(program));
    return {answer.at(0).toDouble(), answer.at(1).toDouble(), answer.at(2).toDouble(), answer.at(3).toDouble() / 1024};
}

/// The same figure of all starts of two programs.
Pairs pairsOf(const QList<Start> &ours, const QList<Start> &other, double Start::*figure)
{
    Pairs pairs;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        pairs.ours.append(ours.at(i).*figure);
        pairs.other.append(other.at(i).*figure);
    }
    return pairs;
}

} // namespace

void measureStart(QTextStream &out)
{
    const QTemporaryDir settings;
    const QTemporaryDir madeUp;
    writeMadeUpContent(madeUp.path(), madeUpBlocks);
    const QString program = u"handrail_benchmark_program"_s;
    const QString content = u"title"_s; // the heading of the first view
    QList<Start> ours;
    QList<Start> large;
    QList<Start> bare;
    for (int run = -1; run < runs; ++run) {
        const Start one = start(program, {}, settings.path(), content);
        const Start two = start(program, {u"--content"_s, madeUp.path()}, settings.path(), content);
        const Start three = start(u"handrail_benchmark_barewindow"_s, {}, settings.path(), {});
        if (run < 0)
            continue; // the first start reads the files from disk
        ours.append(one);
        large.append(two);
        bare.append(three);
    }
    const auto againstBare = [&](const QString &what, const QString &unit, const QString &aim, double Start::*figure) {
        print(out, {what, unit, aim}, pairsOf(ours, bare, figure));
    };
    againstBare(u"Process start to the first painted frame (the window, its first view still to come)"_s, u"ms"_s,
                u"ratio at most 1.5"_s, &Start::frame);
    againstBare(u"Process start to the first painted frame with the first view in it"_s, u"ms"_s,
                u"as low as it can be; the bare window has no view"_s, &Start::withContent);
    againstBare(u"Process start until nothing is left to paint"_s, u"ms"_s, u"no later than the frame before"_s,
                &Start::settled);
    againstBare(u"Peak memory when nothing is left to paint"_s, u"MB"_s, u"ratio at most 2"_s, &Start::memory);

    const auto againstBuiltIn = [&](const QString &what, double Start::*figure) {
        print(out, {what, u"ms"_s, u"ratio at most 1.3"_s, u"10,000 blocks over it"_s, u"built-in content"_s},
              pairsOf(large, ours, figure));
    };
    againstBuiltIn(u"10,000 blocks: process start to the first painted frame"_s, &Start::frame);
    againstBuiltIn(u"10,000 blocks: process start to the first painted frame with the first view in it"_s,
                   &Start::withContent);
}

} // namespace Handrail::Benchmark
