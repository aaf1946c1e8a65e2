// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/csv.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;

class TestCsv : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithItsMark();
    void oneCell_data();
    void oneCell();
    void rowsEndAsTheStandardSays();
};

void TestCsv::beginsWithItsMark()
{
    QCOMPARE(toCsv({}), QByteArray("\xEF\xBB\xBF"));
    QCOMPARE(toCsv({{QStringLiteral("Schweiß")}}), QByteArray("\xEF\xBB\xBFSchwei\xC3\x9F\r\n"));
}

void TestCsv::oneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *cell, const char *written) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(written);
    };
    row("6 to 12 hours", "6 to 12 hours");
    row("", "");
    row("sick, or nearly", "\"sick, or nearly\"");
    row("the \"wave\"", "\"the \"\"wave\"\"\"");
    row("two\nlines", "\"two\nlines\"");
    row("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
    row("+1", "'+1");
    row("-1", "'-1");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\t=1", "'\t=1");
    row("a=b", "a=b");
}

void TestCsv::oneCell()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(QString::fromUtf8(toCsv({{cell}}).mid(3)), written + QStringLiteral("\r\n"));
}

void TestCsv::rowsEndAsTheStandardSays()
{
    QCOMPARE(toCsv({{QStringLiteral("a"), QStringLiteral("b")}, {QString(), QStringLiteral("c")}}).mid(3),
             QByteArray("a,b\r\n,c\r\n"));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestCsv)
#include "tst_csv.moc"
