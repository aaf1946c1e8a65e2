// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timescale.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using namespace Handrail::TimeScale;

class TestTimeScale : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void threeSegmentsAreOfTheSameLength();
    void positionsAreStrictlyIncreasing();
    void hoursComeBackFromTheirPosition();
    void outsideIsDrawnIntoTheEnds();
    void stepsGetLongerAndMeetThemselves();
    void coarseStepsAreDaysThenWeeks();
    void allLabelsFitOnALongScale();
    void labelsNeverTouchOnAShortScale_data();
    void labelsNeverTouchOnAShortScale();
    void segmentEndsKeepTheirLabelsLongest();
    void twoWeeksHaveTheirLabelBeforeLaterWeeks();
};

void TestTimeScale::threeSegmentsAreOfTheSameLength()
{
    const double third = position(dayEnd);
    QCOMPARE(position(Hours{0}), 0.0);
    QCOMPARE(position(weekEnd), 2 * third);
    QCOMPARE(position(weeksEnd), 3 * third);
    QCOMPARE(position(weeksEnd) + longerShare, 1.0);
    QCOMPARE(position(longest), 1.0);
    QCOMPARE(position(Hours{12}), third / 2);
    QCOMPARE(position(Hours{4 * 24}), 1.5 * third);
}

void TestTimeScale::positionsAreStrictlyIncreasing()
{
    for (int hour = 1; hour <= longest.count(); ++hour)
        QVERIFY2(position(Hours{hour}) > position(Hours{hour - 1}), qPrintable(QString::number(hour)));
}

void TestTimeScale::hoursComeBackFromTheirPosition()
{
    for (int hour = 0; hour <= longest.count(); ++hour)
        QCOMPARE(hoursAt(position(Hours{hour})).count(), hour);
}

void TestTimeScale::outsideIsDrawnIntoTheEnds()
{
    QCOMPARE(position(Hours{-5}), 0.0);
    QCOMPARE(position(Hours{99999}), 1.0);
    QCOMPARE(hoursAt(-1), Hours{0});
    QCOMPARE(hoursAt(2), longest);
}

void TestTimeScale::stepsGetLongerAndMeetThemselves()
{
    QCOMPARE(stepped(Hours{30}, true), Hours{31});
    QCOMPARE(stepped(Hours{48}, true), Hours{54});
    QCOMPARE(stepped(Hours{48}, false), Hours{47});
    QCOMPARE(stepped(Hours{50}, false), Hours{48});
    QCOMPARE(stepped(weekEnd, true), weekEnd + Hours{24});
    QCOMPARE(stepped(weekEnd, false), weekEnd - Hours{6});
    QCOMPARE(stepped(Hours{0}, false), Hours{0});
    QCOMPARE(stepped(longest, true), longest);

    Hours at{0};
    int forward = 0;
    for (; at < longest; ++forward)
        at = stepped(at, true);
    QCOMPARE(at, longest);
    for (; at > Hours{0}; --forward)
        at = stepped(at, false);
    QCOMPARE(forward, 0);
}

void TestTimeScale::coarseStepsAreDaysThenWeeks()
{
    QCOMPARE(coarselyStepped(Hours{0}, true), Hours{24});
    QCOMPARE(coarselyStepped(Hours{30}, true), Hours{48});
    QCOMPARE(coarselyStepped(Hours{30}, false), Hours{24});
    QCOMPARE(coarselyStepped(Hours{5}, false), Hours{0});
    QCOMPARE(coarselyStepped(Hours{0}, false), Hours{0});
    QCOMPARE(coarselyStepped(Hours{200}, true), 2 * weekEnd);
    QCOMPARE(coarselyStepped(Hours{200}, false), weekEnd);
    QCOMPARE(coarselyStepped(longest, true), longest);
    QCOMPARE(coarselyStepped(longest, false), weeksEnd);

    Hours at{0};
    int forward = 0;
    for (; at < longest; ++forward)
        at = coarselyStepped(at, true);
    QCOMPARE(forward, 7 + 7 + 1); // days, weeks up to the eighth, the end
    for (; at > Hours{0}; --forward)
        at = coarselyStepped(at, false);
    QCOMPARE(forward, 0);
}

void TestTimeScale::allLabelsFitOnALongScale()
{
    const QList<Tick> all = ticks(4000, 8, [](const QString &label) { return 10.0 * double(label.size()); });
    QStringList labels;
    for (const Tick &tick : all)
        labels << tick.label;
    QCOMPARE(labels.join(u' '), QStringLiteral("0 6 h 12 h 18 h 1 d 2 d 3 d 4 d 5 d 6 d 1 wk 2 wk 3 wk 4 wk 5 wk 6 wk "
                                               "7 wk 8 wk longer"));
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const Tick &tick) { return tick.isBoundary; }), 4);
}

void TestTimeScale::labelsNeverTouchOnAShortScale_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("letter");
    for (const double length : {60.0, 200.0, 350.0, 500.0, 900.0, 1600.0}) {
        for (const double letter : {6.0, 9.0, 18.0, 27.0})
            QTest::addRow("%g px, letters of %g px", length, letter) << length << letter;
    }
}

void TestTimeScale::labelsNeverTouchOnAShortScale()
{
    QFETCH(double, length);
    QFETCH(double, letter);
    const QList<Tick> all = ticks(length, 8, [&](const QString &label) { return letter * double(label.size()); });
    double end = -8;
    for (const Tick &tick : all) {
        if (tick.label.isEmpty())
            continue;
        QVERIFY2(tick.labelStart >= end + 8 - 1e-9, qPrintable(tick.label));
        end = tick.labelStart + tick.labelWidth;
        QVERIFY2(end <= length + 1e-9, qPrintable(tick.label));
    }
    QVERIFY(end > 0);
}

void TestTimeScale::twoWeeksHaveTheirLabelBeforeLaterWeeks()
{
    // The overdose risk is high until then. 574 px: a window of 1366; 1 and 2 weeks stand close together.
    for (const double length : {300.0, 400.0, 574.0, 700.0}) {
        const QList<Tick> all = ticks(length, 8, [](const QString &label) { return 8.0 * double(label.size()); });
        const auto labelled = [&all](int weeks) {
            return std::any_of(all.cbegin(), all.cend(), [weeks](const Tick &tick) {
                return tick.at == Hours{weeks * 7 * 24} && !tick.label.isEmpty();
            });
        };
        QVERIFY2(labelled(1) && labelled(2), qPrintable(QString::number(length)));
        for (const Tick &tick : all) {
            const double mark = tick.position * length;
            if (tick.at != longest && !tick.label.isEmpty())
                QVERIFY2(tick.labelStart <= mark + 1e-9 && tick.labelStart + tick.labelWidth >= mark - 1e-9,
                         qPrintable(tick.label));
        }
    }
}

void TestTimeScale::segmentEndsKeepTheirLabelsLongest()
{
    const QList<Tick> all = ticks(240, 8, [](const QString &label) { return 9.0 * double(label.size()); });
    for (const Tick &tick : all) {
        // The end of the last but one gives way to "longer", at which bars point that go on.
        const bool isNeeded = (tick.isBoundary && tick.at != weeksEnd) || tick.at == longest;
        QVERIFY2(!isNeeded || !tick.label.isEmpty(), qPrintable(QString::number(tick.at.count())));
    }
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Tick &tick) { return tick.label.isEmpty(); }));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestTimeScale)
#include "tst_timescale.moc"
