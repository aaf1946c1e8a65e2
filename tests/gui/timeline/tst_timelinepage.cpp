// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "gui/timeline/timelinepagefixture.h"
#include "support/layoutchecks.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

using namespace Handrail;

class TestTimelinePage : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void sliderChartAndWordsMoveTogether();
    void buttonsStandInForDragging();
    void theMarksAreExplained();
    void theChosenSignIsExplained();
    void wordsOfAnotherDayAreReadFromTheTop();
    void wordsFoldUnderTheChart();
    void nothingIsCutOffInLittleRoom_data();
    void nothingIsCutOffInLittleRoom();
    void keysBringTheRowIntoSight();
    void opensACourseById();
    void clearingThePersonPutsTheCursorBack();
    void livesWithoutACourse();
    void controlsHaveNamesAndRoom();

private:
    qsizetype rowsOf(const QString &id) const
    {
        return courseRows(*m_store->library().course(id)).allRows().size() + 1; // and the band of overdose risk
    }
};

void TestTimelinePage::sliderChartAndWordsMoveTogether()
{
    auto *slider = find<QSlider>("timeSlider");
    m_chart->setTime(Hours{30});
    QTRY_COMPARE(find<TextLabel>("nowHeading")->plain(), QStringLiteral("Now: about 30 hours"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(m_chart->time(), Hours{31});
    QTRY_COMPARE(find<TextLabel>("nowHeading")->plain(), QStringLiteral("Now: about 31 hours"));
    QCOMPARE(slider->accessibleName(), QStringLiteral("Time since the last use: about 31 hours"));
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(m_chart->time(), Hours{36});
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(m_chart->time(), Hours{24});
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(m_chart->time(), TimeScale::longest);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_chart->time(), Hours{0});
    // The slider runs along the chart's own scale.
    slider->setValue(int(TimeScale::position(Hours{96}) * slider->maximum()));
    QVERIFY(std::abs((m_chart->time() - Hours{96}).count()) <= 6);
}

void TestTimelinePage::buttonsStandInForDragging()
{
    const QList<Hours> events = courseRows(m_store->library().courses.constFirst()).events;
    m_chart->setTime(Hours{30});
    for (const bool isLater : {true, true, false, false, false}) {
        const Hours next = nextEvent(events, m_chart->time(), isLater);
        QVERIFY(next != m_chart->time());
        QTest::mouseClick(find<QPushButton>(isLater ? "laterButton" : "earlierButton"), Qt::LeftButton);
        QCOMPARE(m_chart->time(), next);
    }
}

void TestTimelinePage::theMarksAreExplained()
{
    auto *button = find<QPushButton>("legendButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = find<QDialog>("legendDialog");
    QVERIFY(dialog && dialog->isVisible());
    QStringList said;
    for (const TextLabel *label : dialog->findChildren<TextLabel *>())
        said << label->plain();
    QVERIFY(said.contains(QStringLiteral("most people have it")));
    QVERIFY(said.contains(QStringLiteral("some people have it")));
    QVERIFY(said.contains(QStringLiteral("often the worst days")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!find<QDialog>("legendDialog"));
    // It stays in sight with the scale while the rows scroll.
    auto *area = find<QScrollArea>("chartScroll");
    m_page->resize(1366, 360);
    settle();
    area->verticalScrollBar()->setValue(90);
    settle();
    QVERIFY(area->verticalScrollBar()->value() == 90);
    QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
}

void TestTimelinePage::theChosenSignIsExplained()
{
    QVERIFY(find<QWidget>("chosenSign")->isHidden());
    m_chart->setFocus();
    QTest::keyClick(m_chart, Qt::Key_Down);
    QVERIFY(!find<QWidget>("chosenSign")->isHidden());
    QCOMPARE(find<TextLabel>("chosenName")->plain(), QStringLiteral("Feeling anxious"));
    QCOMPARE(find<TextLabel>("chosenText")->plain(), m_chart->rowSentence(0));
    QCOMPARE(find<TextLabel>("chosenHelps")->plain(), QStringLiteral("What may help: Someone with you, slow breaths."));
    QTest::keyClick(m_chart, Qt::Key_Down);
    QVERIFY(find<TextLabel>("chosenGetHelp")->isHidden()); // craving has none
}

void TestTimelinePage::wordsOfAnotherDayAreReadFromTheTop()
{
    m_page->resize(1100, 420);
    Test::settle(*m_page);
    m_chart->setTime(Hours{30});
    QTRY_COMPARE(find<TextLabel>("nowHeading")->plain(), QStringLiteral("Now: about 30 hours"));
    QScrollBar *bar = find<QScrollArea>("wordsScroll")->verticalScrollBar();
    QVERIFY(bar->maximum() > 20);
    bar->setValue(20);
    m_chart->setTime(Hours{31});
    QTRY_COMPARE(find<TextLabel>("nowHeading")->plain(), QStringLiteral("Now: about 31 hours"));
    QCOMPARE(bar->value(), 20);
    m_chart->setTime(Hours{24 * 5});
    QTRY_COMPARE(find<TextLabel>("nowHeading")->plain(), QStringLiteral("Now: about 5 days"));
    QCOMPARE(bar->value(), 0);
}

void TestTimelinePage::wordsFoldUnderTheChart()
{
    auto *beside = find<QScrollArea>("wordsScroll");
    QCOMPARE(beside->widget(), m_words);
    QVERIFY(beside->isVisible());
    m_page->resize(700, 640);
    settle();
    QVERIFY(!beside->isVisible());
    QVERIFY(m_words->isVisible());
    QVERIFY(m_words->y() > m_chart->geometry().bottom());
    m_page->resize(1366, 640);
    settle();
    QCOMPARE(beside->widget(), m_words);
    QVERIFY(m_words->isVisible());
}

void TestTimelinePage::nothingIsCutOffInLittleRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("hour");
    for (const int hour : {12, 40, 400}) {
        QTest::addRow("1024x480, 200 %%, %d h", hour) << QSize(1024, 480) << 200 << hour;
        QTest::addRow("1024x480, 100 %%, %d h", hour) << QSize(1024, 480) << 100 << hour;
        QTest::addRow("1920x940, 300 %%, %d h", hour) << QSize(1920, 940) << 300 << hour;
    }
}

void TestTimelinePage::nothingIsCutOffInLittleRoom()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(int, hour);
    m_theme->setTextPercent(percent);
    m_page->resize(size);
    m_chart->setTime(Hours{hour});
    m_chart->setCurrentRow(1);
    QTRY_VERIFY(m_words->text().contains(TimeWords::about(Hours{hour})));
    settle();
    QVERIFY2(m_page->minimumSizeHint().width() <= size.width(),
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QCOMPARE(m_page->size(), size);
    const QList<TextLabel *> labels = m_page->findChildren<TextLabel *>();
    for (const TextLabel *label : labels) {
        if (!label->isVisible())
            continue;
        const QString where = label->objectName() + u' ' + label->plain();
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(where));
        const QRect parent = label->parentWidget()->rect();
        QVERIFY2(parent.contains(label->geometry()), qPrintable(where));
    }
    for (const char *name : {"chartScroll", "wordsScroll"}) {
        auto *area = find<QScrollArea>(name);
        if (area->isVisible())
            QVERIFY(area->widget()->width() <= area->viewport()->width());
    }
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(m_page->rect().contains(QRect(button->mapTo(m_page.get(), QPoint(0, 0)), button->size())),
                     qPrintable(button->text()));
    }
}

void TestTimelinePage::keysBringTheRowIntoSight()
{
    m_page->resize(1366, 420);
    settle();
    auto *area = find<QScrollArea>("chartScroll");
    m_chart->setFocus();
    for (int i = 0; i < m_chart->rowCount(); ++i) {
        QTest::keyClick(m_chart, Qt::Key_Down);
        const QRect row = m_chart->rowRect(m_chart->currentRow());
        const int top = m_chart->mapTo(area->viewport(), row.topLeft()).y();
        QVERIFY(top >= 0);
        QVERIFY(top + row.height() <= area->viewport()->height());
    }
    QVERIFY(area->verticalScrollBar()->value() > 0);
}

void TestTimelinePage::opensACourseById()
{
    QSignalSpy changed(m_page.get(), &Page::reportChanged);
    QTest::mouseClick(find<QPushButton>("tableButton"), Qt::LeftButton);
    QVERIFY(m_page->view().isTable);
    changed.clear();
    QVERIFY(m_page->openItem(QStringLiteral("second")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_page->view().isTable);
    QCOMPARE(m_chart->rowCount(), rowsOf(QStringLiteral("second")));
    QCOMPARE(find<QComboBox>("courseChooser")->currentText(), QStringLiteral("Another made-up opioid"));
    QCOMPARE(m_page->report().title, QStringLiteral("Another made-up opioid"));
    QVERIFY(!m_page->openItem(QStringLiteral("nothing")));
    QCOMPARE(m_chart->rowCount(), rowsOf(QStringLiteral("second")));
}

void TestTimelinePage::clearingThePersonPutsTheCursorBack()
{
    const Hours before = m_chart->time();
    m_chart->setTime(Hours{99});
    m_chart->setCurrentRow(2);
    QTRY_VERIFY(m_words->text().contains(TimeWords::about(Hours{99})));
    m_page->clearPerson();
    QCOMPARE(m_chart->time(), before);
    QCOMPARE(m_chart->currentRow(), -1);
    QTRY_VERIFY(m_words->text().contains(TimeWords::about(before)));
    QVERIFY(find<QWidget>("chosenSign")->isHidden());
}

void TestTimelinePage::livesWithoutACourse()
{
    LibraryStore empty{Library()};
    TimelinePage page(empty, *m_theme);
    page.resize(1024, 640);
    page.show();
    QVERIFY(page.report().isEmpty());
    QVERIFY(page.projection().isEmpty());
    QVERIFY(page.findChild<TextLabel *>(QStringLiteral("timelineTitle"))->isVisible());
    page.clearPerson();
}

void TestTimelinePage::controlsHaveNamesAndRoom()
{
    for (const bool isTable : {false, true}) {
        show(TimelinePage::Mode::Compare, isTable);
        const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(widget->width() >= 24 && widget->height() >= 24, qPrintable(widget->objectName()));
        }
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelinePage)
#include "tst_timelinepage.moc"
