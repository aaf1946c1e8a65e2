// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/diarysheet.h"
#include "report/fonts.h"
#include "support/testcase.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;

namespace {

const QList<DiarySheet::Section> sections{
    {QStringLiteral("Body"), {QStringLiteral("Yawning"), QStringLiteral("Aches in muscles and bones, all over")}},
    {QStringLiteral("Sleep"), {QStringLiteral("Cannot sleep")}},
};
const QStringList tallRows{QStringLiteral("Hours of sleep")};
const QRectF sheet(0, 0, 480, 600);

QList<DiarySheet::Day> week(bool hasDates)
{
    QList<DiarySheet::Day> days;
    for (int day = 1; day <= 7; ++day) {
        days.append({QStringLiteral("Day %1").arg(day), hasDates ? QStringLiteral("Wed %1").arg(day + 20) : QString()});
    }
    return days;
}

/// Where ink is: the middle of all pixels that are not white, across.
qreal middleOfInk(const ReportFigure &figure, Qt::LayoutDirection direction)
{
    QImage image(sheet.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    figure.draw(painter, sheet, lightTokens(), 12);
    painter.end();
    qreal sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != QColor(Qt::white).rgb()) {
                sum += x;
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : -1;
}

} // namespace

/// A diary sheet has a box for each thing and day, and words that fit, whatever the size of the type.
class TestDiarySheet : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadBundledFonts(); }
    void hasABoxForEachThingAndDay();
    void everythingFits_data();
    void everythingFits();
    void blankSheetsHaveRoomForADate();
    void eachDayHasTwoLinesToWriteOn();
    void rightToLeftIsMirrored();
    void itsWordsNameTheRows();
};

void TestDiarySheet::hasABoxForEachThingAndDay()
{
    const DiarySheet::Plan plan = DiarySheet::planOfBoxes(week(true), sections, tallRows, sheet, 12);
    QCOMPARE(plan.boxes.size(), 4 * 7);
    for (qsizetype i = 0; i < plan.boxes.size(); ++i) {
        QVERIFY(sheet.contains(plan.boxes.at(i)));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!plan.boxes.at(i).intersects(plan.boxes.at(other)));
    }
}

void TestDiarySheet::everythingFits_data()
{
    QTest::addColumn<qreal>("bodySize");
    for (const qreal size : {12.0, 20.0, 48.0})
        QTest::addRow("%g points", size) << size;
}

void TestDiarySheet::everythingFits()
{
    QFETCH(qreal, bodySize);
    const QList<DiarySheet::Plan> plans{DiarySheet::planOfBoxes(week(true), sections, tallRows, sheet, bodySize),
                                        DiarySheet::planOfLines(week(true), sheet, bodySize)};
    for (const DiarySheet::Plan &plan : plans) {
        QVERIFY(!plan.words.isEmpty());
        for (const DiarySheet::Plan::Word &word : plan.words) {
            QVERIFY2(QFontMetricsF(word.font).horizontalAdvance(word.text) <= word.rect.width(), qPrintable(word.text));
            QVERIFY2(sheet.adjusted(-0.01, -0.01, 0.01, 0.01).contains(word.rect), qPrintable(word.text));
        }
    }
}

void TestDiarySheet::blankSheetsHaveRoomForADate()
{
    QCOMPARE(DiarySheet::planOfBoxes(week(true), sections, tallRows, sheet, 12).lines.size(), 0);
    QCOMPARE(DiarySheet::planOfBoxes(week(false), sections, tallRows, sheet, 12).lines.size(), 7);
}

void TestDiarySheet::eachDayHasTwoLinesToWriteOn()
{
    QCOMPARE(DiarySheet::planOfLines(week(true), sheet, 12).lines.size(), 2 * 7);
}

void TestDiarySheet::rightToLeftIsMirrored()
{
    // A box has more ink than a name, so the ink lies on the side of the boxes.
    const ReportFigure figure = DiarySheet::boxes(week(true), sections, tallRows);
    QVERIFY(middleOfInk(figure, Qt::LeftToRight) > sheet.width() / 2);
    const qreal mirrored = middleOfInk(figure, Qt::RightToLeft);
    QVERIFY(mirrored > 0 && mirrored < sheet.width() / 2);
}

void TestDiarySheet::itsWordsNameTheRows()
{
    const QString words = DiarySheet::boxes(week(false), sections, tallRows).alternative;
    for (const QString &name : {QStringLiteral("Day 1"), QStringLiteral("Day 7"), QStringLiteral("Yawning"),
                                QStringLiteral("Hours of sleep")})
        QVERIFY2(words.contains(name), qPrintable(words));
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestDiarySheet)
#include "tst_diarysheet.moc"
