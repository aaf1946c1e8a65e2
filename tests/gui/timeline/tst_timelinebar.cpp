// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timescale.h"
#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinedrawing.h"
#include "gui/widgets/foldingsidelist.h"
#include "gui/window/windowroom.h"
#include "support/composedwindow.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTemporaryDir>

using namespace Handrail;

/// The row under the chart, in the whole window.
class TestTimelineBar : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_composed.reset();
    }
    void theHandleStandsUnderTheCursor_data();
    void theHandleStandsUnderTheCursor();
    void theWindowCanBeMadeSmallAgain();
    void theDiaryIsOneButtonAway_data();
    void theDiaryIsOneButtonAway();

private:
    MainWindow &window() const { return m_composed->window(); }
    template<typename T>
    T *find(const char *name) const
    {
        return m_composed->window().currentPage()->findChild<T *>(QLatin1String(name));
    }
    void open(QSize size, int percent) const
    {
        m_composed->theme().setTextPercent(percent);
        window().resize(size);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().showTab(1);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    /// How far the middle of the handle is from the line of the cursor, in pixels.
    double distance() const
    {
        const auto *chart = window().currentPage()->findChild<TimelineChart *>();
        const auto *slider = find<QSlider>("timeSlider");
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.orientation = Qt::Horizontal;
        option.minimum = slider->minimum();
        option.maximum = slider->maximum();
        option.sliderPosition = slider->sliderPosition();
        option.upsideDown = option.direction == Qt::RightToLeft; // as QSlider has it
        option.direction = Qt::LeftToRight;
        const QRectF handle =
            slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
        const double line =
            chart->mapTo(&window(), QPoint(0, 0)).x() + chart->drawing().geometryLayout().xAt(chart->time());
        return std::abs(slider->mapTo(&window(), QPoint(0, 0)).x() + handle.center().x() - line);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Handrail::Test::ComposedWindow> m_composed;
};

void TestTimelineBar::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_composed = std::make_unique<Handrail::Test::ComposedWindow>(m_folder->filePath(QStringLiteral("handrail.ini")),
                                                                  QStringLiteral("2026-11-22"));
}

void TestTimelineBar::theHandleStandsUnderTheCursor_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const std::pair<QSize, int> all[] = {{QSize(1024, 640), 100}, {QSize(1024, 640), 200}, {QSize(1024, 640), 300},
                                         {QSize(1366, 768), 100}, {QSize(1920, 1080), 80}, {QSize(1920, 1080), 200}};
    for (const auto &[size, percent] : all) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QTest::addRow("%dx%d, %d %%, %s", size.width(), size.height(), percent,
                          direction == Qt::LeftToRight ? "left to right" : "right to left")
                << size << percent << direction;
        }
    }
}

void TestTimelineBar::theHandleStandsUnderTheCursor()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    open(size, percent);
    auto *chart = window().currentPage()->findChild<TimelineChart *>();
    QCOMPARE(chart->layoutDirection(), direction);
    for (const int hour : {0, 12, 24, 96, 700, 3000}) {
        chart->setTime(Hours{hour});
        QVERIFY2(distance() <= 1.0, qPrintable(QStringLiteral("%1 px at %2 hours").arg(distance()).arg(hour)));
    }
    // A press on the slider brings the cursor there, too.
    auto *slider = find<QSlider>("timeSlider");
    QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
    QVERIFY(distance() <= slider->width() / 40.0); // it stands on the steps of the scale
    // Nothing lies over anything else, and all of it can be pressed.
    const QWidget *all = window().findChild<WindowRoom *>()->widget(); // a low window scrolls
    QList<QRect> taken;
    for (const char *name :
         {"earlierButton", "playButton", "laterButton", "timeSlider", "whereAmIButton", "diaryButton"}) {
        const auto *widget = find<QWidget>(name);
        if (!widget->isVisible())
            continue;
        const QRect rect(widget->mapTo(all, QPoint(0, 0)), widget->size());
        QVERIFY2(all->rect().contains(rect), name);
        QVERIFY2(rect.width() >= 24 && rect.height() >= 24, name);
        for (const QRect &other : std::as_const(taken))
            QVERIFY2(!rect.intersects(other), name);
        taken.append(rect);
    }
}

void TestTimelineBar::theWindowCanBeMadeSmallAgain()
{
    open(QSize(1920, 1080), 100);
    window().resize(1024, 640);
    settle();
    QCOMPARE(window().size(), QSize(1024, 640));
    QVERIFY(distance() <= 1.0);
}

void TestTimelineBar::theDiaryIsOneButtonAway_data()
{
    QTest::addColumn<bool>("isButton");
    QTest::newRow("button") << true;
    QTest::newRow("menu") << false;
}

void TestTimelineBar::theDiaryIsOneButtonAway()
{
    QFETCH(bool, isButton);
    open(QSize(1366, 768), 100);
    const Page *timeline = window().currentPage();
    if (isButton) {
        auto *button = find<QPushButton>("diaryButton");
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    } else {
        auto *action = find<QAction>("timelineDiaryAction");
        QVERIFY(action->isVisible());
        action->trigger();
    }
    QVERIFY(window().currentPage() != timeline);
    const auto *list = window().currentPage()->findChild<FoldingSideList *>();
    QVERIFY(list);
    QCOMPARE(list->currentId(), QStringLiteral("my-next-days"));
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineBar)
#include "tst_timelinebar.moc"
