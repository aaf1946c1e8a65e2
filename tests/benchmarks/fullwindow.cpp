// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Handrail's own window, composed as the program does, up to its first painted frame.

#include "benchmarks/firstframe.h"
#include "gui/mainwindow.h"
#include "support/composedwindow.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir scratch;
    Handrail::Test::ComposedWindow composed(scratch.filePath(QStringLiteral("handrail.ini")),
                                            QStringLiteral("2026-11-22"));
    composed.window().resize(1280, 800);
    new Handrail::Benchmark::FirstFrame(&composed.window(), argc > 1 ? argv[1] : "0");
    composed.window().show();
    return QApplication::exec();
}
