// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/englishplurals.h"
#include "gui/theme/theme.h"
#include "gui/timeline/samplerows.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinedrawing.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QApplication>
#include <QAreaSeries>
#include <QHelpEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

using namespace Handrail;

/// The chart widget with whatever it can be given to show.
class TestTimelineModes : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyRowIsWalkedAndSpoken_data();
    void everyRowIsWalkedAndSpoken();
    void theRiskIsTheLastRow();
    void theChosenRowStaysChosen();
    void theFullNameIsInTheTooltip_data();
    void theFullNameIsInTheTooltip();
    void coarseKeysGoToTheNextDayOrWeek_data();
    void coarseKeysGoToTheNextDayOrWeek();
    void uncertainLooksDifferent();
    void weakWindowsLookDifferent_data();
    void weakWindowsLookDifferent();
    void theLegendSaysWhatStripesAre();
    void hundredsOfRowsAreDrawnWhereTheyAreSeen();
    void theScaleStaysInSight();

private:
    std::unique_ptr<TimelineChart> makeChart(const TimelineRows &rows, int width = 900)
    {
        auto chart = std::make_unique<TimelineChart>(*m_theme);
        chart->resize(width, 400);
        chart->setRows(rows);
        chart->show();
        chart->setFocus();
        return chart;
    }

    Test::EnglishPlurals m_plurals;
    std::unique_ptr<Theme> m_theme;
};

void TestTimelineModes::initTestCase()
{
    Theme::loadFonts();
    QCoreApplication::installTranslator(&m_plurals);
}

void TestTimelineModes::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Theme::Scheme::Light);
    m_theme->applyToApplication();
}

void TestTimelineModes::cleanup()
{
    QToolTip::hideText();
    m_theme.reset();
}

void TestTimelineModes::everyRowIsWalkedAndSpoken_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"course", "uncertain", "sources", "compared", "extreme"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TestTimelineModes::everyRowIsWalkedAndSpoken()
{
    QFETCH(QString, mode);
    const TimelineRows rows = Test::timelineRows(mode);
    const auto chart = makeChart(rows);
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart.get());
    QVERIFY(list->text(QAccessible::Name).contains(rows.title));
    QList<TimelineRow> all = rows.allRows();
    QCOMPARE(list->childCount(), all.size() + 1);
    QStringList heard;
    for (int i = 0; i < list->childCount(); ++i) {
        QTest::keyClick(chart.get(), Qt::Key_Down);
        QVERIFY(list->focusChild());
        heard << list->focusChild()->text(QAccessible::Name);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(heard.at(i), all.at(i).sentence);
        QVERIFY2(heard.at(i).endsWith(u'.'), qPrintable(heard.at(i)));
    }
    QCOMPARE(heard.constLast(), rows.risk->sentence);
    QCOMPARE(QSet<QString>(heard.cbegin(), heard.cend()).size(), heard.size()); // each says what it is about
}

void TestTimelineModes::theRiskIsTheLastRow()
{
    const auto chart = makeChart(Test::timelineRows(QStringLiteral("course")));
    const int last = chart->rowCount() - 1;
    QCOMPARE(chart->symptomAt(last), -1);
    QVERIFY(chart->rowSentence(last).contains(QStringLiteral("risk of dying")));
    QCOMPARE(chart->rowRect(last), chart->drawing().geometryLayout().risk.toAlignedRect());
    RowChoice choice;
    choice.hasRisk = false;
    chart->setRows(courseRows(Test::sampleCourse(), choice));
    QCOMPARE(chart->rowCount(), last);
}

void TestTimelineModes::theChosenRowStaysChosen()
{
    const auto chart = makeChart(Test::timelineRows(QStringLiteral("course")));
    chart->setTime(Hours{30});
    int row = 0;
    while (!chart->rowSentence(row).startsWith(QStringLiteral("Being sick")))
        ++row;
    chart->setCurrentRow(row);
    RowChoice choice;
    choice.group = Symptom::Group::Stomach;
    chart->setRows(courseRows(Test::sampleCourse(), choice));
    QCOMPARE(chart->currentRow(), 1);
    QVERIFY(chart->rowSentence(1).startsWith(QStringLiteral("Being sick")));
    QCOMPARE(chart->time(), Hours{30});
    choice.group = Symptom::Group::Sleep;
    chart->setRows(courseRows(Test::sampleCourse(), choice));
    QCOMPARE(chart->currentRow(), -1);
}

void TestTimelineModes::theFullNameIsInTheTooltip_data()
{
    QTest::addColumn<int>("symptom");
    for (const int symptom : {0, 1, 2, 3})
        QTest::addRow("%d", symptom) << symptom;
}

void TestTimelineModes::theFullNameIsInTheTooltip()
{
    QFETCH(int, symptom);
    const auto chart = makeChart(courseRows(Test::extremeCourse()));
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    int row = 0;
    while (chart->symptomAt(row) != symptom)
        ++row;
    const QPoint at = chart->rowRect(row).center();
    QHelpEvent help(QEvent::ToolTip, at, chart->mapToGlobal(at));
    QApplication::sendEvent(chart->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(Test::extremeCourse().symptoms.at(symptom).plainName.text.trimmed()),
             qPrintable(QToolTip::text()));
    QHelpEvent elsewhere(QEvent::ToolTip, QPoint(5, 2), chart->mapToGlobal(QPoint(5, 2)));
    QApplication::sendEvent(chart->viewport(), &elsewhere);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestTimelineModes::coarseKeysGoToTheNextDayOrWeek_data()
{
    QTest::addColumn<int>("modifier");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto modifier : {Qt::ControlModifier, Qt::ShiftModifier}) {
        QTest::addRow("%x, left to right", int(modifier)) << int(modifier) << Qt::LeftToRight;
        QTest::addRow("%x, right to left", int(modifier)) << int(modifier) << Qt::RightToLeft;
    }
}

void TestTimelineModes::coarseKeysGoToTheNextDayOrWeek()
{
    QFETCH(int, modifier);
    QFETCH(Qt::LayoutDirection, direction);
    const auto chart = makeChart(Test::timelineRows(QStringLiteral("course")));
    chart->setLayoutDirection(direction);
    const auto later = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const auto earlier = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    chart->setTime(Hours{30});
    QTest::keyClick(chart.get(), later, Qt::KeyboardModifier(modifier));
    QCOMPARE(chart->time(), Hours{48});
    chart->setTime(Hours{160});
    QTest::keyClick(chart.get(), later, Qt::KeyboardModifier(modifier));
    QCOMPARE(chart->time(), Hours{168});
    QTest::keyClick(chart.get(), later, Qt::KeyboardModifier(modifier));
    QCOMPARE(chart->time(), Hours{336});
    QTest::keyClick(chart.get(), earlier, Qt::KeyboardModifier(modifier));
    QTest::keyClick(chart.get(), earlier, Qt::KeyboardModifier(modifier));
    QCOMPARE(chart->time(), Hours{144});
}

void TestTimelineModes::uncertainLooksDifferent()
{
    // Not in colour alone: grey, and counted in pixels that are as dark as the hatching.
    const auto inked = [this](const Course &course) {
        RowChoice choice;
        choice.hasRisk = false;
        const auto chart = makeChart(comparedRows(course, course, choice));
        const TimelineLayout &layout = chart->drawing().geometryLayout();
        const QRectF bar = layout.bars.constFirst().rect.adjusted(14, 3, -3, -3);
        const QImage image = chart->grab(bar.toAlignedRect()).toImage().convertToFormat(QImage::Format_Grayscale8);
        QSet<int> greys;
        for (int x = 0; x < image.width(); ++x)
            greys.insert(image.pixelColor(x, image.height() / 2).lightness());
        return greys.size();
    };
    Course uncertain = Test::sampleCourse();
    uncertain.uncertain = Test::text(QStringLiteral("Few have studied it."));
    QCOMPARE(inked(Test::sampleCourse()), 1); // one even tint
    QVERIFY(inked(uncertain) > 3);            // lines over a ground
}

void TestTimelineModes::weakWindowsLookDifferent_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
    QTest::newRow("high contrast") << Theme::Scheme::HighContrast;
}

void TestTimelineModes::weakWindowsLookDifferent()
{
    QFETCH(Theme::Scheme, scheme);
    m_theme->setScheme(scheme);
    // The changes from pixel to pixel along the middle of a bar, in grey: an even fill has none.
    const auto changes = [this](const Course &course, TimelineBar::Kind kind) {
        RowChoice choice;
        choice.hasRisk = false;
        const auto chart = makeChart(courseRows(course, choice), 1400);
        const TimelineLayout &layout = chart->drawing().geometryLayout();
        const auto bar = std::find_if(layout.bars.cbegin(), layout.bars.cend(), [&](const TimelineLayout::Bar &each) {
            return each.kind == kind && each.rect.width() > 120;
        });
        const QRect part(bar->rect.adjusted(4, 0, -4, 0).toAlignedRect());
        const QImage image = chart->grab(part).toImage();
        int count = 0;
        for (int x = 1; x < image.width(); ++x) {
            const auto grey = [&](int at) { return qGray(image.pixel(at, image.height() / 2)); };
            count += std::abs(grey(x) - grey(x - 1)) > 12 ? 1 : 0;
        }
        return double(count) / image.width();
    };
    Course sure = Test::sampleCourse();
    for (Symptom &symptom : sure.symptoms) {
        if (symptom.window)
            symptom.window->worst.reset();
    }
    Course weak = sure;
    for (Symptom &symptom : weak.symptoms) {
        if (symptom.window)
            symptom.window->onset.confidence = Confidence::Weak;
    }
    using Kind = TimelineBar::Kind;
    QVERIFY(changes(sure, Kind::Usual) < 0.02);
    QVERIFY(changes(weak, Kind::Usual) > 0.1);
    QVERIFY(changes(sure, Kind::Possible) < 0.02);
    QVERIFY(changes(weak, Kind::Possible) > 0.05);
    // What most people have and what some have stay apart.
    QVERIFY(changes(weak, Kind::Usual) > 1.3 * changes(weak, Kind::Possible));
}

void TestTimelineModes::theLegendSaysWhatStripesAre()
{
    const auto words = [](const TimelineLayout &layout) {
        QStringList all;
        for (const TimelineLayout::Text &text : layout.texts)
            all << text.text;
        return all;
    };
    Course course = Test::sampleCourse();
    QVERIFY(!words(makeChart(courseRows(course))->drawing().geometryLayout())
                 .contains(QStringLiteral("striped: not sure")));
    course.symptoms[1].window->onset.confidence = Confidence::Weak;
    const auto chart = makeChart(courseRows(course));
    const TimelineLayout &layout = chart->drawing().geometryLayout();
    QVERIFY(words(layout).contains(QStringLiteral("striped: not sure")));
    // The swatches of what is sure are those of the bars that are.
    QCOMPARE(std::count_if(layout.keys.cbegin(), layout.keys.cend(),
                           [](const TimelineLayout::Key &key) { return key.isUncertain; }),
             1);
}

void TestTimelineModes::hundredsOfRowsAreDrawnWhereTheyAreSeen()
{
    Course course = Test::sampleCourse();
    while (course.symptoms.size() < 500)
        course.symptoms.append(course.symptoms.at(course.symptoms.size() % 11));
    QScrollArea area;
    auto chart = makeChart(courseRows(course));
    TimelineChart *shown = chart.get();
    area.setWidgetResizable(true);
    area.setWidget(chart.release());
    shown->followScrolling(&area);
    area.resize(900, 600);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QVERIFY(shown->height() > 10000);
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum() / 2);
    const QImage image = area.grab().toImage();
    // Far fewer series than bars, and those in sight are painted.
    QVERIFY(shown->chart()->series().size() < 240);
    const TimelineLayout &layout = shown->drawing().geometryLayout();
    int seen = 0;
    for (const TimelineLayout::Bar &bar : layout.bars) {
        const QPoint center = shown->mapTo(area.viewport(), bar.rect.center().toPoint());
        if (bar.kind != TimelineBar::Kind::Worst || center.y() < 120 || center.y() > 450)
            continue;
        ++seen;
        QCOMPARE(image.pixelColor(area.viewport()->mapTo(&area, center)), m_theme->colors().dependence);
    }
    QVERIFY(seen >= 2);
}

void TestTimelineModes::theScaleStaysInSight()
{
    QScrollArea area;
    auto chart = makeChart(Test::timelineRows(QStringLiteral("course")));
    TimelineChart *shown = chart.get();
    area.setWidgetResizable(true);
    area.setWidget(chart.release());
    shown->followScrolling(&area);
    area.resize(900, 400);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    const auto head = [&] {
        const QRect rect(5, 2, 120, int(shown->drawing().geometryLayout().head.height()) - 4);
        return area.grab(rect).toImage();
    };
    const QImage before = head();
    area.verticalScrollBar()->setValue(60);
    QCOMPARE(head(), before);
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineModes)
#include "tst_timelinemodes.moc"
