// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/samplecourse.h"
#include "gui/theme/theme.h"
#include "gui/timeline/samplerows.h"
#include "gui/timeline/timelinelayout.h"
#include "support/testcase.h"

#include <QApplication>
#include <QFontMetricsF>

using namespace Handrail;
using Kind = TimelineBar::Kind;

class TestTimelineLayout : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::loadFonts(); }
    void everySymptomHasItsRow();
    void barsStandOnTheScale_data();
    void barsStandOnTheScale();
    void barsFollowTheWindow();
    void nothingOverlapsOrIsCutOff_data();
    void nothingOverlapsOrIsCutOff();
    void aWordInABarKeepsAwayFromItsEdges();
    void rowsStretchWhereThereIsRoom();
    void rightToLeftIsAMirror();
    void aPositionIsAnHour_data();
    void aPositionIsAnHour();

private:
    static TimelineStyle style(double rowSize, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        TimelineStyle style = TimelineStyle::withRowSize(lightTokens(), Theme::families(), rowSize);
        style.direction = direction;
        return style;
    }

    const Course m_course = Test::sampleCourse();
    const TimelineRows m_rows = courseRows(m_course);
    const QList<TimelineRow> m_allRows = m_rows.allRows();
};

void TestTimelineLayout::everySymptomHasItsRow()
{
    const TimelineLayout layout = TimelineLayout::make(m_rows, style(16), 900);
    int shown = 0;
    qreal bottom = layout.head.bottom();
    for (const TimelineLayout::Row &row : layout.rows) {
        QVERIFY(row.rect.top() >= bottom);
        QVERIFY(row.rect.height() >= 24);
        bottom = row.rect.bottom();
        QCOMPARE(layout.rowAt(row.rect.center().y()), shown++);
    }
    QCOMPARE(shown, m_allRows.size());
    QVERIFY(layout.risk.top() >= bottom);
    QVERIFY(layout.size.height() > layout.risk.bottom());
    QCOMPARE(layout.rowAt(0), -1);
}

void TestTimelineLayout::barsStandOnTheScale_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTimelineLayout::barsStandOnTheScale()
{
    QFETCH(Qt::LayoutDirection, direction);
    const TimelineLayout layout = TimelineLayout::make(m_rows, style(16, direction), 900);
    QVERIFY(layout.bars.size() > m_course.symptoms.size());
    for (const TimelineLayout::Bar &bar : layout.bars) {
        const qreal from = TimeScale::position(bar.hours.from) * layout.plot.width();
        const qreal to = TimeScale::position(bar.hours.to) * layout.plot.width();
        const bool isMirrored = direction == Qt::RightToLeft;
        QCOMPARE(bar.rect.left(), isMirrored ? layout.plot.right() - to : layout.plot.left() + from);
        QCOMPARE(bar.rect.right(), isMirrored ? layout.plot.right() - from : layout.plot.left() + to);
        QVERIFY(bar.rect.width() > 0);
        QVERIFY(layout.plot.contains(bar.rect.center()));
    }
}

void TestTimelineLayout::barsFollowTheWindow()
{
    const TimelineLayout layout = TimelineLayout::make(m_rows, style(16), 900);
    const auto barsOf = [&](const char *id) {
        QList<std::pair<Kind, HourRange>> found;
        for (int i = 0; i < layout.rows.size(); ++i) {
            const TimelineLayout::Row &row = layout.rows.at(i);
            const int symptom = m_allRows.at(i).symptom;
            if (symptom < 0 || m_course.symptoms.at(symptom).id != QLatin1String(id))
                continue;
            for (const TimelineLayout::Bar &bar : layout.bars) {
                if (bar.kind != Kind::WorstDays && row.rect.contains(bar.rect.center()))
                    found.append({bar.kind, bar.hours});
            }
        }
        return found;
    };
    using Bars = QList<std::pair<Kind, HourRange>>;
    QCOMPARE(barsOf("anxiety"), (Bars{{Kind::Possible, Test::hours(6, 12)},
                                      {Kind::Possible, Test::hours(96, 240)},
                                      {Kind::Usual, Test::hours(12, 96)},
                                      {Kind::Worst, Test::hours(24, 48)}}));
    QCOMPARE(barsOf("eyes"), (Bars{{Kind::StageOnly, Test::hours(6, 240)}}));
    QVERIFY(layout.bars.constFirst().kind == Kind::WorstDays);
    QCOMPARE(layout.bars.constFirst().hours, m_course.worst->hours);
}

void TestTimelineLayout::nothingOverlapsOrIsCutOff_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<double>("rowSize");
    QTest::addColumn<double>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const char *mode : {"course", "uncertain", "sources", "compared", "extreme"}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const double rowSize : {12.8, 16.0, 24.0, 32.0, 48.0}) {
                for (const double width : {480.0, 640.0, 992.0, 1888.0, 3800.0}) {
                    if (width >= rowSize * 20)
                        QTest::addRow("%s, %g px in %g, direction %d", mode, rowSize, width, int(direction))
                            << QString::fromLatin1(mode) << rowSize << width << direction;
                }
            }
        }
    }
}

void TestTimelineLayout::nothingOverlapsOrIsCutOff()
{
    QFETCH(QString, mode);
    QFETCH(double, rowSize);
    QFETCH(double, width);
    QFETCH(Qt::LayoutDirection, direction);
    const TimelineStyle used = style(rowSize, direction);
    const TimelineLayout layout = TimelineLayout::make(Test::timelineRows(mode), used, width);
    QCOMPARE(layout.size.width(), width);
    for (qsizetype i = 0; i < layout.texts.size(); ++i) {
        const TimelineLayout::Text &text = layout.texts.at(i);
        QVERIFY2(QRectF(QPointF(0, 0), layout.size).adjusted(-1, -1, 1, 1).contains(text.rect), qPrintable(text.text));
        const QFont font = TimelineLayout::fontOf(text, used);
        const QRectF needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, 1e6, 1e6), 0, text.text);
        QVERIFY2(needed.width() <= text.rect.width() + 1, qPrintable(text.text));
        QVERIFY2(needed.height() <= text.rect.height() + 1, qPrintable(text.text));
        for (qsizetype j = i + 1; j < layout.texts.size(); ++j) {
            QVERIFY2(!text.rect.intersects(layout.texts.at(j).rect),
                     qPrintable(text.text + QStringLiteral(" / ") + layout.texts.at(j).text));
        }
    }
}

void TestTimelineLayout::aWordInABarKeepsAwayFromItsEdges()
{
    int inside = 0;
    int outside = 0;
    for (int width = 500; width <= 1400; width += 7) {
        const TimelineStyle used = style(16, Qt::LeftToRight);
        const TimelineLayout layout = TimelineLayout::make(courseRows(m_course), used, width);
        for (const TimelineLayout::Text &text : layout.texts) {
            if (text.role != TimelineLayout::Text::Role::BarLabel)
                continue;
            const qreal needed = QFontMetricsF(TimelineLayout::fontOf(text, used)).horizontalAdvance(text.text);
            QRectF words(0, 0, needed, text.rect.height());
            words.moveCenter(text.rect.center());
            bool isInside = false;
            for (const TimelineLayout::Bar &bar : layout.bars) {
                if (bar.kind != Kind::RaisedRisk && bar.kind != Kind::HighRisk)
                    continue;
                if (!bar.rect.intersects(words))
                    continue;
                isInside = true;
                QVERIFY2(bar.rect.adjusted(6, 0, -6, 0).contains(words), qPrintable(text.text));
            }
            ++(isInside ? inside : outside);
        }
    }
    QVERIFY(inside > 0 && outside > 0);
}

void TestTimelineLayout::rowsStretchWhereThereIsRoom()
{
    TimelineStyle used = style(16, Qt::LeftToRight);
    const TimelineLayout least = TimelineLayout::make(courseRows(m_course), used, 1200);
    used.stretch = 1.5;
    const TimelineLayout stretched = TimelineLayout::make(courseRows(m_course), used, 1200);
    for (qsizetype row = 0; row < least.rows.size(); ++row)
        QCOMPARE(stretched.rows.at(row).rect.height(), least.rows.at(row).rect.height() * 1.5);
    QCOMPARE(stretched.risk.height(), least.risk.height());
    for (qsizetype i = 0; i < least.texts.size(); ++i) {
        if (least.texts.at(i).role != TimelineLayout::Text::Role::Row)
            continue;
        const QPointF middle = stretched.texts.at(i).rect.center();
        const int row = stretched.rowAt(middle.y());
        QCOMPARE(stretched.rows.at(row).rect.center().y(), middle.y());
    }
}

void TestTimelineLayout::rightToLeftIsAMirror()
{
    const TimelineLayout left = TimelineLayout::make(m_rows, style(16), 900);
    const TimelineLayout right = TimelineLayout::make(m_rows, style(16, Qt::RightToLeft), 900);
    QCOMPARE(right.size, left.size);
    QCOMPARE(right.plot.left(), 900 - left.plot.right());
    QCOMPARE(right.texts.size(), left.texts.size());
    for (qsizetype i = 0; i < left.texts.size(); ++i) {
        QCOMPARE(right.texts.at(i).rect.right(), 900 - left.texts.at(i).rect.left());
        QCOMPARE(right.texts.at(i).alignment.testFlag(Qt::AlignRight),
                 left.texts.at(i).alignment.testFlag(Qt::AlignLeft));
    }
}

void TestTimelineLayout::aPositionIsAnHour_data()
{
    barsStandOnTheScale_data();
}

void TestTimelineLayout::aPositionIsAnHour()
{
    QFETCH(Qt::LayoutDirection, direction);
    const TimelineLayout layout = TimelineLayout::make(m_rows, style(16, direction), 1900);
    for (const int hour : {0, 7, 24, 30, 100, 168, 800, 1344, 2016})
        QCOMPARE(layout.hoursAt(layout.xAt(Hours{hour})), Hours{hour});
    QVERIFY((layout.xAt(Hours{30}) > layout.xAt(Hours{6})) == (direction == Qt::LeftToRight));
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineLayout)
#include "tst_timelinelayout.moc"
