// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"
#include "support/composedwindow.h"
#include "support/testcase.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Handrail;

/// How much of the chart a person sees in the whole window, before they have scrolled.
class TimelineRoomTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreInSight_data();
    void rowsAreInSight();
};

void TimelineRoomTest::rowsAreInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("small") << QSize(1024, 640) << 100;
    QTest::newRow("small, larger type") << QSize(1024, 640) << 150;
    QTest::newRow("small, large type") << QSize(1024, 640) << 200;
    QTest::newRow("usual, large type") << QSize(1366, 768) << 200;
}

void TimelineRoomTest::rowsAreInSight()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QTemporaryDir folder;
    Handrail::Test::ComposedWindow composed(folder.filePath(QStringLiteral("handrail.ini")),
                                            QStringLiteral("2026-11-22"));
    MainWindow &window = composed.window();
    composed.theme().setTextPercent(percent);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showTab(1);
    QCoreApplication::processEvents();
    auto *chart = window.currentPage()->findChild<TimelineChart *>();
    QVERIFY(chart && chart->isVisible());
    const QRect visible = chart->viewport()->visibleRegion().boundingRect();
    int rows = 0;
    while (rows < chart->rowCount() && visible.contains(chart->rowRect(rows).adjusted(1, 0, -1, 0)))
        ++rows;
    const QString seen = QStringLiteral("%1 rows; %2 px are seen, five rows need %3")
                             .arg(rows)
                             .arg(visible.bottom())
                             .arg(chart->rowRect(4).bottom());
    QVERIFY2(rows >= 5, qPrintable(seen));
}

HANDRAIL_TEST_MAIN(QApplication, TimelineRoomTest)
#include "tst_timelineroom.moc"
