// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/englishplurals.h"
#include "core/timeline/samplecourse.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinedrawing.h"
#include "gui/timeline/timelinepainting.h"
#include "support/testcase.h"

#include <QAbstractAxis>
#include <QAccessible>
#include <QApplication>
#include <QAreaSeries>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QSignalSpy>

using namespace Handrail;

class TestTimelineChart : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void qtChartsDrawsWhereTheLayoutSays_data();
    void qtChartsDrawsWhereTheLayoutSays();
    void paperShowsTheSamePicture_data();
    void paperShowsTheSamePicture();
    void isAsHighAsItsRows();
    void aChangeOfWidthLeavesNothingBehind();
    void themesChangeTheColoursAtOnce();
    void textSizeChangesTheChart();
    void arrowKeysMoveTheTime();
    void arrowKeysAreMirrored();
    void pageKeysGoToTheNextEvent();
    void upAndDownWalkTheRows();
    void aClickMovesTimeAndChoosesTheRow();
    void theCursorIsDrawnWhereTheTimeIs();
    void aScreenReaderFindsAListOfSentences();

private:
    Test::EnglishPlurals m_plurals;
    const TimelineRows m_rows = courseRows(Test::sampleCourse());
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimelineChart> m_chart;
};

void TestTimelineChart::initTestCase()
{
    Theme::loadFonts();
    QCoreApplication::installTranslator(&m_plurals);
}

void TestTimelineChart::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Theme::Scheme::Light);
    m_theme->applyToApplication();
    m_chart = std::make_unique<TimelineChart>(*m_theme);
    m_chart->resize(900, 400);
    m_chart->setRows(m_rows);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->setFocus();
}

void TestTimelineChart::cleanup()
{
    m_chart.reset();
    m_theme.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTimelineChart::qtChartsDrawsWhereTheLayoutSays_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTimelineChart::qtChartsDrawsWhereTheLayoutSays()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_chart->setLayoutDirection(direction);
    const TimelineLayout &layout = m_chart->drawing().geometryLayout();
    const QList<QAbstractSeries *> series = m_chart->chart()->series();
    QCOMPARE(series.size(), layout.bars.size());
    QCOMPARE(m_chart->chart()->plotArea(), layout.plot);
    for (qsizetype i = 0; i < series.size(); ++i) {
        auto *area = qobject_cast<QAreaSeries *>(series.at(i));
        QVERIFY(area);
        QPolygonF drawn;
        for (const QLineSeries *line : {area->upperSeries(), area->lowerSeries()}) {
            for (const QPointF &point : line->points())
                drawn << m_chart->chart()->mapToPosition(point, area);
        }
        const QRectF bar = layout.bars.at(i).rect;
        const QRectF around = drawn.boundingRect();
        QVERIFY2((around.topLeft() - bar.topLeft()).manhattanLength() < 0.01, qPrintable(QString::number(i)));
        QVERIFY2((around.bottomRight() - bar.bottomRight()).manhattanLength() < 0.01, qPrintable(QString::number(i)));
        QCOMPARE(area->attachedAxes().size(), 2);
    }
}

void TestTimelineChart::paperShowsTheSamePicture_data()
{
    qtChartsDrawsWhereTheLayoutSays_data();
}

void TestTimelineChart::paperShowsTheSamePicture()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_chart->setLayoutDirection(direction);
    const TimelineDrawing &drawing = m_chart->drawing();
    const TimelineLayout &layout = drawing.geometryLayout();
    const QRectF all(QPointF(0, 0), layout.size);
    QImage charts(layout.size.toSize(), QImage::Format_RGB32);
    charts.fill(Qt::white);
    QImage paper = charts;
    {
        QPainter painter(&charts);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.scene()->render(&painter, all, all);
    }
    {
        QPainter painter(&paper);
        paintTimeline(painter, layout, drawing.drawnStyle(), all);
    }
    qsizetype different = 0;
    for (int y = 0; y < charts.height(); ++y) {
        for (int x = 0; x < charts.width(); ++x)
            different += charts.pixel(x, y) != paper.pixel(x, y) ? 1 : 0;
    }
    // Qt Charts cuts outlines off at the edges of the plot.
    QVERIFY2(different * 200 < qsizetype(charts.width()) * charts.height(), qPrintable(QString::number(different)));
}

void TestTimelineChart::isAsHighAsItsRows()
{
    QCOMPARE(m_chart->height(), int(m_chart->drawing().geometryLayout().size.height()));
    QCOMPARE(m_chart->rowCount(), m_rows.allRows().size() + 1); // and the risk
}

void TestTimelineChart::aChangeOfWidthLeavesNothingBehind()
{
    const QImage before = m_chart->grab().toImage();
    m_chart->resize(1200, m_chart->height());
    QVERIFY(m_chart->grab().toImage().size() != before.size());
    m_chart->resize(900, m_chart->height());
    QCOMPARE(m_chart->grab().toImage(), before); // grid lines of the wider chart would show
}

void TestTimelineChart::themesChangeTheColoursAtOnce()
{
    for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::HighContrast, Theme::Scheme::Light}) {
        m_theme->setScheme(scheme);
        const ColorTokens &colors = m_theme->colors();
        const TimelineLayout &layout = m_chart->drawing().geometryLayout();
        const QImage image = m_chart->grab().toImage();
        QCOMPARE(image.pixelColor(2, image.height() - 2), colors.surface);
        for (qsizetype i = 0; i < layout.bars.size(); ++i) {
            const TimelineLayout::Bar &bar = layout.bars.at(i);
            if (bar.kind != TimelineBar::Kind::Worst)
                continue;
            QCOMPARE(image.pixelColor(bar.rect.center().toPoint()), colors.dependence);
            QCOMPARE(qobject_cast<QAreaSeries *>(m_chart->chart()->series().at(i))->brush().color(), colors.dependence);
        }
    }
}

void TestTimelineChart::textSizeChangesTheChart()
{
    const int before = m_chart->rowRect(0).height();
    m_theme->setTextPercent(200);
    QVERIFY(m_chart->rowRect(0).height() >= 2 * before - 2);
    QVERIFY(m_chart->height() > before * m_chart->rowCount() * 2);
}

void TestTimelineChart::arrowKeysMoveTheTime()
{
    QSignalSpy moved(m_chart.get(), &TimelineChart::timeChanged);
    m_chart->setTime(Hours{30});
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->time(), Hours{31});
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->time(), Hours{29});
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(m_chart->time(), TimeScale::longest);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(m_chart->time(), Hours{0});
    QCOMPARE(moved.count(), 6);
}

void TestTimelineChart::arrowKeysAreMirrored()
{
    m_chart->setLayoutDirection(Qt::RightToLeft);
    m_chart->setTime(Hours{30});
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->time(), Hours{31});
}

void TestTimelineChart::pageKeysGoToTheNextEvent()
{
    m_chart->setTime(Hours{30});
    QTest::keyClick(m_chart.get(), Qt::Key_PageDown);
    QCOMPARE(m_chart->time(), Hours{36});
    QTest::keyClick(m_chart.get(), Qt::Key_PageUp);
    QCOMPARE(m_chart->time(), Hours{24});
}

void TestTimelineChart::upAndDownWalkTheRows()
{
    QSignalSpy walked(m_chart.get(), &TimelineChart::currentRowChanged);
    QSignalSpy seen(m_chart.get(), &TimelineChart::sightRequested);
    QCOMPARE(m_chart->currentRow(), -1);
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QCOMPARE(m_chart->currentRow(), 0);
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QCOMPARE(m_chart->currentRow(), 0);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QCOMPARE(m_chart->currentRow(), m_chart->rowCount() - 1);
    QCOMPARE(walked.count(), m_chart->rowCount());
    QVERIFY(seen.constLast().constFirst().toRect().contains(m_chart->rowRect(m_chart->currentRow())));
}

void TestTimelineChart::aClickMovesTimeAndChoosesTheRow()
{
    const TimelineLayout &layout = m_chart->drawing().geometryLayout();
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {},
                      QPointF(layout.xAt(Hours{72}), layout.rows.at(3).rect.center().y()).toPoint());
    QCOMPARE(m_chart->currentRow(), 3);
    QVERIFY(std::abs((m_chart->time() - Hours{72}).count()) <= 1);
    const Hours before = m_chart->time();
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {},
                      QPoint(10, int(layout.rows.at(5).rect.center().y()))); // on the name: the time stays
    QCOMPARE(m_chart->currentRow(), 5);
    QCOMPARE(m_chart->time(), before);
}

void TestTimelineChart::theCursorIsDrawnWhereTheTimeIs()
{
    for (const int hour : {3, 30, 200}) {
        m_chart->setTime(Hours{hour});
        const TimelineLayout &layout = m_chart->drawing().geometryLayout();
        const QImage image = m_chart->grab().toImage();
        const QPoint at(int(layout.xAt(Hours{hour})), int(layout.risk.bottom()) - 2);
        QCOMPARE(image.pixelColor(at), m_theme->colors().accent);
        QVERIFY(image.pixelColor(at + QPoint(40, 0)) != m_theme->colors().accent);
    }
}

void TestTimelineChart::aScreenReaderFindsAListOfSentences()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->text(QAccessible::Name).contains(QStringLiteral("A made-up opioid")));
    QCOMPARE(list->childCount(), m_chart->rowCount());
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *item = list->child(row);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), m_chart->rowSentence(row));
        QCOMPARE(list->indexOfChild(item), row);
        QCOMPARE(item->parent(), list);
        QCOMPARE(item->rect().size(), m_chart->rowRect(row).size());
    }
    QVERIFY(m_chart->rowSentence(0).startsWith(QStringLiteral("Feeling anxious, in medical words anxiety. It starts")));
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    QCOMPARE(list->focusChild(), list->child(1));
    QVERIFY(list->child(1)->state().focused);
    QVERIFY(!list->child(0)->state().focused);
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineChart)
#include "tst_timelinechart.moc"
