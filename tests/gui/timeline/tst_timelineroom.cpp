// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinedrawing.h"
#include "gui/timeline/timelinepage.h"
#include "support/composedwindow.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Handrail;

/// How much of the chart a person sees in the whole window, before they have scrolled.
class TimelineRoomTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    static bool hasColor(const QImage &picture, const QColor &color, int top, int bottom)
    {
        for (int y = std::max(0, top); y < std::min(bottom, picture.height()); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void rowsAreInSight_data();
    void rowsAreInSight();
    void noRowIsCutWithoutTheRisk();
    void rowsFillALargeScreen();
};

void TimelineRoomTest::rowsAreInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("least");
    QTest::newRow("small") << QSize(1024, 640) << 100 << 5;
    QTest::newRow("small, larger type") << QSize(1024, 640) << 150 << 4;
    QTest::newRow("small, large type") << QSize(1024, 640) << 200 << 5;
    QTest::newRow("usual") << QSize(1366, 768) << 100 << 8;
    QTest::newRow("usual, large type") << QSize(1366, 768) << 200 << 5;
    QTest::newRow("large, large type") << QSize(1920, 1080) << 200 << 5;
}

void TimelineRoomTest::rowsAreInSight()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(int, least);
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
    const TimelineChart::RiskPlace risk = chart->riskPlace();
    const auto isInSight = [&](int row) {
        const QRect rect = chart->rowRect(row);
        return rect.top() >= visible.top() && rect.bottom() < risk.cover + 2 && rect.bottom() <= visible.bottom() + 1;
    };
    int rows = 0;
    while (rows < chart->rowCount() && isInSight(rows))
        ++rows;
    const QString seen = QStringLiteral("%1 rows; %2 px are seen, those rows need %3")
                             .arg(rows)
                             .arg(visible.bottom())
                             .arg(chart->rowRect(least - 1).bottom());
    QVERIFY2(rows >= least, qPrintable(seen));

    // Under them, always, the risk of overdose: as a band with its hours, or as one line that says them.
    QVERIFY(visible.contains(risk.rect.toRect()));
    QVERIFY(risk.isPinned);
    const QImage picture = chart->viewport()->grab(visible).toImage();
    const int top = int(risk.rect.top()) - visible.top();
    QVERIFY(hasColor(picture, composed.theme().colors().danger, top, picture.height()));
    if (risk.isOneLine) {
        // Both parts of the time, however little room there is.
        const QString line = chart->riskLine();
        QVERIFY2(line.contains(QStringLiteral("high ")) && line.endsWith(QStringLiteral("4 weeks")), qPrintable(line));
        QVERIFY2(line.startsWith(QStringLiteral("Overdose risk")), qPrintable(line));
    }
    // No half row over it.
    const int names = int(chart->drawing().geometryLayout().plot.left()) - 4;
    for (int y = chart->rowRect(rows - 1).bottom() + 2 - visible.top(); y < top; ++y) {
        for (int x = 0; x < names; ++x)
            QCOMPARE(picture.pixelColor(x, y), composed.theme().colors().surface);
    }
    // The words of the cursor stand over those of the scale, and what says the marks over the names.
    const TimelineLayout &plan = chart->drawing().geometryLayout();
    for (const TimelineLayout::Text &text : plan.texts) {
        if (text.role != TimelineLayout::Text::Role::Tick)
            continue;
        const QRect words = text.rect.toAlignedRect().translated(0, -visible.top());
        QVERIFY2(!hasColor(picture.copy(words), composed.theme().colors().accent, 0, words.height() - 6),
                 qPrintable(text.text));
    }
    auto *button = window.currentPage()->findChild<QPushButton *>(QStringLiteral("legendButton"));
    auto *action = window.currentPage()->findChild<QAction *>(QStringLiteral("legendAction"));
    QCOMPARE(action->isVisible(), chart->corner().isEmpty());
    if (action->isVisible()) { // where every line counts, the menu has it
        action->trigger();
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("legendDialog"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        return;
    }
    QVERIFY(button->isVisible() && button->height() >= 24);
    QVERIFY(button->width() >= button->sizeHint().width());
    QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
}

void TimelineRoomTest::noRowIsCutWithoutTheRisk()
{
    QTemporaryDir folder;
    Handrail::Test::ComposedWindow composed(folder.filePath(QStringLiteral("handrail.ini")),
                                            QStringLiteral("2026-11-22"));
    MainWindow &window = composed.window();
    window.show();
    window.showTab(1);
    auto *page = qobject_cast<TimelinePage *>(window.currentPage());
    TimelinePage::View view = page->view();
    view.rows.hasRisk = false;
    page->setView(view);
    auto *chart = page->findChild<TimelineChart *>();
    int covered = 0;
    for (int height = 700; height < 730; height += 5) {
        window.resize(1366, height);
        QCoreApplication::processEvents();
        const QRect visible = chart->viewport()->visibleRegion().boundingRect();
        const QImage picture = chart->viewport()->grab(visible).toImage();
        const qreal cover = chart->riskPlace().cover;
        QVERIFY(cover <= visible.bottom() + 1);
        for (const TimelineLayout::Row &row : chart->drawing().geometryLayout().rows)
            QVERIFY(row.rect.bottom() <= cover + 1 || row.rect.top() >= cover - 1);
        for (int y = int(std::ceil(cover)) - visible.top() + 3; y < picture.height(); ++y) {
            ++covered;
            for (int x = 0; x < picture.width(); ++x)
                QCOMPARE(picture.pixelColor(x, y), composed.theme().colors().surface);
        }
    }
    QVERIFY(covered > 0);
}

void TimelineRoomTest::rowsFillALargeScreen()
{
    QTemporaryDir folder;
    Handrail::Test::ComposedWindow composed(folder.filePath(QStringLiteral("handrail.ini")),
                                            QStringLiteral("2026-11-22"));
    MainWindow &window = composed.window();
    window.resize(1366, 768);
    window.show();
    window.showTab(1);
    QCoreApplication::processEvents();
    auto *chart = window.currentPage()->findChild<TimelineChart *>();
    const int least = chart->rowRect(0).height();
    const auto share = [&] { return double(chart->height()) / chart->parentWidget()->parentWidget()->height(); };
    window.resize(3840, 2160);
    QCoreApplication::processEvents();
    QVERIFY(chart->rowRect(0).height() >= least * 1.5);
    QVERIFY(chart->rowRect(0).height() <= least * 1.7);
    QVERIFY2(share() > 0.55, qPrintable(QString::number(share())));
    QVERIFY(share() < 1); // it does not scroll for that
    window.resize(1366, 768);
    QCoreApplication::processEvents();
    QCOMPARE(chart->rowRect(0).height(), least);
}

HANDRAIL_TEST_MAIN(QApplication, TimelineRoomTest)
#include "tst_timelineroom.moc"
