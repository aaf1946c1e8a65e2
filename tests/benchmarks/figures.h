// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QTextStream;

namespace Handrail::Benchmark {

/// Measurements of one thing and of what it is compared with, taken in turn.
struct Pairs
{
    QList<double> ours;
    QList<double> other;
};

/// What the two are called, in which unit they are measured, and what is aimed at.
struct Labels
{
    QString what;
    QString unit;
    QString aim;
    QString ours = QStringLiteral("Handrail");
    QString other = QStringLiteral("bare Qt");
};

/// "median (least to most)" of the ratios and of both sides.
void print(QTextStream &out, const Labels &labels, const Pairs &pairs);
/// "median (least to most)" of something that is compared with nothing.
void print(QTextStream &out, const Labels &labels, const QList<double> &values);

double medianOf(QList<double> values);
double millisecondsOf(const std::function<void()> &job);

} // namespace Handrail::Benchmark
