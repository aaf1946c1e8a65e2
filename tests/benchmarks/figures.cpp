// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Handrail::Benchmark {

namespace {

constexpr int nameWidth = 22;

QString spread(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    return u"%1 (%2 to %3)"_s.arg(number(medianOf(values)), number(values.constFirst()), number(values.constLast()));
}

void printLine(QTextStream &out, const QString &name, const QString &value)
{
    out << u"  "_s << name.leftJustified(nameWidth) << value << u'\n';
}

} // namespace

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void print(QTextStream &out, const Labels &labels, const Pairs &pairs)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < pairs.ours.size(); ++i)
        ratios.append(pairs.ours.at(i) / pairs.other.at(i));
    out << labels.what << u'\n';
    printLine(out, u"ratio"_s, spread(ratios));
    printLine(out, labels.ours, spread(pairs.ours) + u' ' + labels.unit);
    printLine(out, labels.other, spread(pairs.other) + u' ' + labels.unit);
    printLine(out, u"aim"_s, labels.aim);
    out.flush();
}

void print(QTextStream &out, const Labels &labels, const QList<double> &values)
{
    out << labels.what << u'\n';
    printLine(out, labels.ours, spread(values) + u' ' + labels.unit);
    printLine(out, u"aim"_s, labels.aim);
    out.flush();
}

double millisecondsOf(const std::function<void()> &job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace Handrail::Benchmark
