// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelineshapes.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;

class TestTimelineShapes : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standInTheirRectangle_data();
    void standInTheirRectangle();
    void areToldApartByTheirEnds();
    void hatchingStaysInside_data();
    void hatchingStaysInside();

private:
    static constexpr QRectF rect{10, 20, 80, 16};
};

void TestTimelineShapes::standInTheirRectangle_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("isMirrored");
    for (const auto shape :
         {TimelineShape::Box, TimelineShape::Opening, TimelineShape::Closing, TimelineShape::Arrow}) {
        for (const bool isMirrored : {false, true})
            QTest::addRow("%d, %d", int(shape), int(isMirrored)) << int(shape) << isMirrored;
    }
}

void TestTimelineShapes::standInTheirRectangle()
{
    QFETCH(int, shape);
    QFETCH(bool, isMirrored);
    const TimelineEdges edges = TimelineEdges::make(TimelineShape(shape), rect, isMirrored);
    QCOMPARE(edges.polygon().boundingRect(), rect);
    for (const QPolygonF &edge : {edges.upper, edges.lower}) {
        for (qsizetype i = 1; i < edge.size(); ++i)
            QVERIFY(edge.at(i - 1).x() <= edge.at(i).x()); // as an area of Qt Charts wants them
    }
}

void TestTimelineShapes::areToldApartByTheirEnds()
{
    const auto heights = [](TimelineShape shape, bool isMirrored) {
        const TimelineEdges edges = TimelineEdges::make(shape, rect, isMirrored);
        return std::pair(edges.lower.constFirst().y() - edges.upper.constFirst().y(),
                         edges.lower.constLast().y() - edges.upper.constLast().y());
    };
    QCOMPARE(heights(TimelineShape::Box, false), std::pair(16.0, 16.0));
    const auto opening = heights(TimelineShape::Opening, false);
    QVERIFY(opening.first < opening.second && opening.first > 0);
    const auto closing = heights(TimelineShape::Closing, false);
    QVERIFY(closing.first > closing.second);
    QCOMPARE(heights(TimelineShape::Opening, true), closing);
    QCOMPARE(heights(TimelineShape::Arrow, false), std::pair(16.0, 0.0));
    QCOMPARE(heights(TimelineShape::Arrow, true), std::pair(0.0, 16.0));
}

void TestTimelineShapes::hatchingStaysInside_data()
{
    standInTheirRectangle_data();
}

void TestTimelineShapes::hatchingStaysInside()
{
    QFETCH(int, shape);
    QFETCH(bool, isMirrored);
    const QPolygonF polygon = TimelineEdges::make(TimelineShape(shape), rect, isMirrored).polygon();
    const QList<QLineF> lines = hatching(polygon, 5);
    QVERIFY(lines.size() > 8);
    for (const QLineF &line : lines) {
        QVERIFY(line.length() > 0);
        // A little inwards: the ends themselves lie on the outline.
        QVERIFY(polygon.containsPoint(line.pointAt(0.01), Qt::OddEvenFill));
        QVERIFY(polygon.containsPoint(line.pointAt(0.99), Qt::OddEvenFill));
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QPointF normal(std::sqrt(0.5), std::sqrt(0.5));
        QVERIFY(std::abs(QPointF::dotProduct(lines.at(i).p1() - lines.at(i - 1).p1(), normal) - 5) < 0.001);
    }
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestTimelineShapes)
#include "tst_timelineshapes.moc"
