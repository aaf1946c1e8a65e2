// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

namespace Handrail::Test {

/// The base of every test: any qWarning or qCritical fails the test function in which it appears, unless
/// announced with QTest::ignoreMessage(). A test with an init() of its own calls TestCase::init() first.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

/// Keeps a test away from the settings and the language of the person who runs it.
void isolate();

} // namespace Handrail::Test

/// The main() of a test. Application is QApplication, QGuiApplication or QCoreApplication.
#define HANDRAIL_TEST_MAIN(Application, TestObject)                                                                    \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        Handrail::Test::isolate();                                                                                     \
        Application application(argc, argv);                                                                           \
        TestObject test;                                                                                               \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
