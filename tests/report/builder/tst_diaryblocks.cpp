// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/diaryblocks.h"
#include "samplelibrary.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;

/// The diary asks for what the course has, for as many days as wanted, with dates only where somebody gave one.
class TestDiaryBlocks : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasASheetForEachWeek_data();
    void hasASheetForEachWeek();
    void saysFromWhichDay();
    void blankSheetsNameNoDate();
    void asksForEachSignOnce();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString words(const QList<ReportBlock> &blocks)
{
    QStringList all;
    for (const ReportBlock &block : blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            all.append(plainText(heading->text));
        else if (const auto *figure = std::get_if<ReportFigure>(&block))
            all.append(figure->alternative);
    }
    return all.join(u'\n');
}

qsizetype figuresIn(const QList<ReportBlock> &blocks)
{
    return std::count_if(blocks.cbegin(), blocks.cend(),
                         [](const ReportBlock &block) { return std::holds_alternative<ReportFigure>(block); });
}

} // namespace

void TestDiaryBlocks::hasASheetForEachWeek_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("weeks");
    QTest::newRow("a week") << 7 << 1;
    QTest::newRow("two weeks") << 14 << 2;
    QTest::newRow("ten days") << 10 << 2;
}

void TestDiaryBlocks::hasASheetForEachWeek()
{
    QFETCH(int, days);
    QFETCH(int, weeks);
    const QList<ReportBlock> blocks = DiaryBlocks::diary(Test::heroin(), {days, {}}, english);
    QCOMPARE(figuresIn(blocks), 2 * weeks); // boxes, and lines to write on
    QVERIFY(words(blocks).contains(QStringLiteral("Day %1").arg(days)));
    QVERIFY(!words(blocks).contains(QStringLiteral("Day %1").arg(days + 1)));
}

void TestDiaryBlocks::saysFromWhichDay()
{
    const QString text = words(DiaryBlocks::diary(Test::heroin(), {14, QDate(2026, 11, 25)}, english));
    QVERIFY2(text.contains(QStringLiteral("Days 1 to 7, from 25 November 2026")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Days 8 to 14, from 2 December 2026")), qPrintable(text));
}

void TestDiaryBlocks::blankSheetsNameNoDate()
{
    const QString text = words(DiaryBlocks::diary(Test::heroin(), {}, english));
    QVERIFY2(text.contains(QStringLiteral("Days 1 to 7\n")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("20")), qPrintable(text));
}

void TestDiaryBlocks::asksForEachSignOnce()
{
    // The sample asks for anxiety and for craving.
    const QString text = words(DiaryBlocks::diary(Test::heroin(), {}, english));
    QCOMPARE(text.count(QStringLiteral("Feeling anxious")), 1);
    // It has a row of its own, with another scale.
    QVERIFY2(!text.contains(QStringLiteral("Wanting it")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("Longing to use, 0 to 10")), 1);
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestDiaryBlocks)
#include "tst_diaryblocks.moc"
