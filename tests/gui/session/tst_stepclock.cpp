// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/stepclock.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using namespace std::chrono_literals;

class TestStepClock : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndPauses();
};

void TestStepClock::countsAndPauses()
{
    StepClock::Time now = 5s;
    StepClock clock([&now] { return now; });
    QCOMPARE(clock.total(), StepClock::Time(0));
    QVERIFY(!clock.hasBegun());
    clock.start();
    QVERIFY(clock.hasBegun());
    now += 60s;
    QCOMPARE(clock.inStep(), StepClock::Time(60s));
    clock.enterStep();
    now += 10s;
    QCOMPARE(clock.inStep(), StepClock::Time(10s));
    QCOMPARE(clock.total(), StepClock::Time(70s));
    clock.pause();
    now += 1h;
    QCOMPARE(clock.total(), StepClock::Time(70s));
    clock.pause(); // twice is once
    QCOMPARE(clock.total(), StepClock::Time(70s));
    clock.start();
    clock.start();
    now += 5s;
    QCOMPARE(clock.inStep(), StepClock::Time(15s));
    QCOMPARE(clock.total(), StepClock::Time(75s));
    clock.reset();
    QCOMPARE(clock.total(), StepClock::Time(0));
    QVERIFY(!clock.isRunning() && !clock.hasBegun());
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestStepClock)

#include "tst_stepclock.moc"
