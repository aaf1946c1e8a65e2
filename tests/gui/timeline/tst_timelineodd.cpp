// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"
#include "gui/timeline/samplerows.h"
#include "gui/timeline/timelinelayout.h"
#include "support/testcase.h"

#include <QApplication>

using namespace Handrail;
using Handrail::Test::hours;
using Kind = TimelineBar::Kind;
using Role = TimelineLayout::Text::Role;

/// Courses and names that no author should write, and that must be drawn sensibly all the same.
class TestTimelineOdd : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::loadFonts(); }
    void aLongNameIsShortenedToTwoLines_data();
    void aLongNameIsShortenedToTwoLines();
    void aShortNameStaysWhole();
    void aSingleSymptomIsAChart();
    void aStageWithoutSymptomsIsLeftOut();
    void noTimeAtAllIsStillSeen_data();
    void noTimeAtAllIsStillSeen();
    void aYearGoesOnBeyondTheScale_data();
    void aYearGoesOnBeyondTheScale();
    void whatHasNoHoursSaysSo();

private:
    static TimelineLayout layoutOf(const TimelineRows &rows, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        TimelineStyle style = TimelineStyle::withRowSize(lightTokens(), Theme::families(), 16);
        style.direction = direction;
        return TimelineLayout::make(rows, style, 900);
    }
    static QList<TimelineLayout::Text> textsOf(const TimelineLayout &layout, Role role)
    {
        QList<TimelineLayout::Text> found;
        for (const TimelineLayout::Text &text : layout.texts) {
            if (text.role == role)
                found << text;
        }
        return found;
    }
    static Course courseWith(const SymptomWindow &window)
    {
        Course course = Test::sampleCourse();
        course.symptoms.resize(1);
        course.symptoms[0].window = window;
        course.overdoseRisk.reset();
        course.lasting.reset();
        course.worst.reset();
        return course;
    }
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
};

void TestTimelineOdd::aLongNameIsShortenedToTwoLines_data()
{
    QTest::addColumn<int>("symptom");
    QTest::newRow("200 letters in words") << 0;
    QTest::newRow("200 letters without a space") << 1;
    QTest::newRow("right to left") << 3;
}

void TestTimelineOdd::aLongNameIsShortenedToTwoLines()
{
    QFETCH(int, symptom);
    const TimelineRows rows = courseRows(Test::extremeCourse());
    const QList<TimelineRow> all = rows.allRows();
    qsizetype row = 0;
    while (all.at(row).symptom != symptom)
        ++row;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const TimelineLayout layout = layoutOf(rows, direction);
        const TimelineLayout::Text name = textsOf(layout, Role::Row).at(row);
        QVERIFY(name.text.endsWith(QChar(0x2026)));
        QCOMPARE(name.text.count(u'\n'), 1);
        QVERIFY(layout.rows.at(row).rect.contains(name.rect));
        QVERIFY(!layout.plot.intersects(name.rect));
        QVERIFY(layout.plot.width() > 500); // the names do not drive time away
    }
    QVERIFY(
        all.at(row).sentence.startsWith(all.at(row).name.trimmed())); // whole, for the tooltip and the screen reader
}

void TestTimelineOdd::aShortNameStaysWhole()
{
    const TimelineRows rows = Test::timelineRows(QStringLiteral("course"));
    const QList<TimelineLayout::Text> names = textsOf(layoutOf(rows), Role::Row);
    const QList<TimelineRow> all = rows.allRows();
    QCOMPARE(names.size(), all.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names.at(i).text, all.at(i).name);
}

void TestTimelineOdd::aSingleSymptomIsAChart()
{
    const Course course = courseWith(Test::window(hours(6, 12), {}, hours(96, 240)));
    const TimelineLayout layout = layoutOf(courseRows(course));
    QCOMPARE(layout.rows.size(), 1);
    QCOMPARE(textsOf(layout, Role::Section).size(), 1);
    QCOMPARE(layout.bars.size(), 3);
    QVERIFY(layout.keys.size() >= 2);
    QVERIFY(layout.risk.isEmpty());
}

void TestTimelineOdd::aStageWithoutSymptomsIsLeftOut()
{
    Course course = Test::sampleCourse();
    course.symptoms.removeIf([](const Symptom &symptom) { return symptom.stage == Symptom::Stage::Later; });
    const TimelineLayout layout = layoutOf(courseRows(course));
    QStringList titles;
    for (const TimelineLayout::Text &text : textsOf(layout, Role::Section))
        titles << text.text;
    QCOMPARE(titles, (QStringList{QStringLiteral("Early"), QStringLiteral("Longer")}));
    QCOMPARE(layout.lines.size(), 3); // and one over the risk
}

void TestTimelineOdd::noTimeAtAllIsStillSeen_data()
{
    QTest::addColumn<int>("hour");
    QTest::newRow("at the beginning") << 0;
    QTest::newRow("on the second day") << 30;
    QTest::newRow("at the end") << 5000;
}

void TestTimelineOdd::noTimeAtAllIsStillSeen()
{
    QFETCH(int, hour);
    const Course course = courseWith(Test::window(hours(hour, hour), {}, hours(hour, hour)));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const TimelineLayout layout = layoutOf(courseRows(course), direction);
        QCOMPARE(layout.bars.size(), 1);
        const QRectF bar = layout.bars.constFirst().rect;
        QVERIFY(bar.width() >= 5);
        QVERIFY(bar.width() <= 12); // and is not taken for a longer time
        QVERIFY(layout.plot.adjusted(-0.1, 0, 0.1, 0).contains(bar));
        QVERIFY(bar.adjusted(-0.1, 0, 0.1, 0).contains(layout.xAt(Hours{hour}), bar.center().y()));
    }
}

void TestTimelineOdd::aYearGoesOnBeyondTheScale_data()
{
    directions();
}

void TestTimelineOdd::aYearGoesOnBeyondTheScale()
{
    QFETCH(Qt::LayoutDirection, direction);
    constexpr int year = 365 * 24;
    const TimelineLayout layout =
        layoutOf(courseRows(courseWith(Test::window(hours(6, 12), {}, hours(96, year)))), direction);
    const auto open = std::find_if(layout.bars.cbegin(), layout.bars.cend(),
                                   [](const TimelineLayout::Bar &bar) { return bar.shape == TimelineShape::Arrow; });
    QVERIFY(open != layout.bars.cend());
    const bool isMirrored = direction == Qt::RightToLeft;
    QCOMPARE(isMirrored ? open->rect.left() : open->rect.right(),
             isMirrored ? layout.plot.left() : layout.plot.right());
    QVERIFY(std::any_of(layout.keys.cbegin(), layout.keys.cend(),
                        [](const TimelineLayout::Key &key) { return key.shape == TimelineShape::Arrow; }));
}

void TestTimelineOdd::whatHasNoHoursSaysSo()
{
    const TimelineLayout layout = layoutOf(Test::timelineRows(QStringLiteral("compared")));
    const QList<TimelineLayout::Text> remarks = textsOf(layout, Role::Remark);
    QCOMPARE(remarks.size(), 4);
    for (const TimelineLayout::Text &remark : remarks) {
        QVERIFY(!remark.text.isEmpty());
        QVERIFY(layout.plot.contains(remark.rect));
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineOdd)
#include "tst_timelineodd.moc"
