// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/editdistance.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;

/// How far a mistyped word is from the one that was meant.
class TestEditDistance : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void stopsAtTheMost();
};

void TestEditDistance::counts_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("the same") << QStringLiteral("craving") << QStringLiteral("craving") << 0;
    QTest::newRow("a letter changed") << QStringLiteral("craving") << QStringLiteral("cruving") << 1;
    QTest::newRow("a letter left out") << QStringLiteral("craving") << QStringLiteral("cravng") << 1;
    QTest::newRow("a letter put in") << QStringLiteral("craving") << QStringLiteral("craaving") << 1;
    QTest::newRow("two letters swapped") << QStringLiteral("sleep") << QStringLiteral("slepe") << 2;
    QTest::newRow("nothing against a word") << QString() << QStringLiteral("sleep") << 5;
    QTest::newRow("other words") << QStringLiteral("heroin") << QStringLiteral("sleep") << 6;
}

void TestEditDistance::counts()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a, b), distance);
    QCOMPARE(editDistance(b, a), distance);
}

void TestEditDistance::stopsAtTheMost()
{
    const QString a = QStringLiteral("withdrawal");
    QVERIFY(editDistance(a, QStringLiteral("tolerance"), 2) > 2);
    QCOMPARE(editDistance(a, QStringLiteral("withdrawel"), 2), 1);
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestEditDistance)
#include "tst_editdistance.moc"
