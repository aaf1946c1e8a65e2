// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"

#include <QHashSeed>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Handrail::Test {

void TestCase::init()
{
    // The offscreen platform says so of every window and menu; it says nothing about us.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

void isolate()
{
    QHashSeed::setDeterministicGlobalSeed();
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace Handrail::Test
