// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/parallel.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;

/// Work shared out over the processors is done whole, and each piece once.
class TestParallel : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void doesEachOnce_data();
    void doesEachOnce();
};

void TestParallel::doesEachOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 1000})
        QTest::addRow("%d", count) << count;
}

void TestParallel::doesEachOnce()
{
    QFETCH(int, count);
    std::vector<std::atomic<int>> done(static_cast<size_t>(count));
    inParallel(count, [&](qsizetype i) { ++done[size_t(i)]; });
    QVERIFY(std::all_of(done.cbegin(), done.cend(), [](const std::atomic<int> &times) { return times == 1; }));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestParallel)
#include "tst_parallel.moc"
