// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/dayslider.h"
#include "gui/learn/learnpagefixture.h"
#include "gui/learn/losttolerancechart.h"
#include "gui/learn/losttoleranceview.h"
#include "report/figures/losttolerancefigure.h"
#include "report/views/losttoleranceblocks.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>

using namespace Handrail;

/// "Why the old amount can kill": the slider by keys, the buttons and the drawing by clicks, and the words that follow.
class TestLostToleranceView : public Test::LearnPageFixture
{
    Q_OBJECT

public:
    TestLostToleranceView()
        : LearnPageFixture(ViewId::lostTolerance)
    {}

private Q_SLOTS:
    void keysMoveTheSlider();
    void buttonsMoveTheSlider();
    void pointingAtTheDrawingMovesTheSlider();
    void theDrawingIsMirrored();
    void theHandleStandsUnderItsDay_data();
    void theHandleStandsUnderItsDay();
    void drawingAndSliderAreSeenTogether_data();
    void drawingAndSliderAreSeenTogether();
    void whatTheDayMeansComesBeforeTheCaption();
    void wordsFollowTheDays();
    void isReadOut();
    void sourcesOfEveryDayAreListed();
    void leadsToTheOverdosePage();
    void staysInStepWithTheRoom();
    void clearingForgets();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    DaySlider *slider() const { return m_page->findChild<DaySlider *>(QStringLiteral("daySlider")); }
    LostToleranceChart *chart() const { return m_page->findChild<LostToleranceChart *>(QStringLiteral("chart")); }
    const LostTolerance &lost() const { return m_store->library().lostTolerance; }
};

void TestLostToleranceView::keysMoveTheSlider()
{
    const auto expect = [this](Qt::Key key, int day) {
        QTest::keyClick(slider(), key);
        QCOMPARE(slider()->value(), day);
        QCOMPARE(words("days"), LostToleranceFigure::daysOffWords(day));
    };
    QCOMPARE(slider()->value(), 0);
    expect(Qt::Key_Right, 1);
    expect(Qt::Key_Right, 2);
    expect(Qt::Key_Left, 1);
    expect(Qt::Key_Up, 2);
    expect(Qt::Key_Down, 1);
    expect(Qt::Key_PageUp, 8);
    expect(Qt::Key_PageDown, 1);
    expect(Qt::Key_End, 30);
    expect(Qt::Key_Right, 30);
    expect(Qt::Key_Home, 0);
    expect(Qt::Key_Left, 0);
}

void TestLostToleranceView::buttonsMoveTheSlider()
{
    QVERIFY(!button("fewerDays")->isEnabled());
    QTest::mouseClick(button("moreDays"), Qt::LeftButton);
    QTest::keyClick(button("moreDays"), Qt::Key_Space);
    QCOMPARE(slider()->value(), 2);
    QTest::mouseClick(button("fewerDays"), Qt::LeftButton);
    QCOMPARE(slider()->value(), 1);
    QTest::keyClick(slider(), Qt::Key_End);
    QVERIFY(!button("moreDays")->isEnabled() && button("fewerDays")->isEnabled());
}

void TestLostToleranceView::pointingAtTheDrawingMovesTheSlider()
{
    const int middle = chart()->height() / 2;
    QTest::mouseClick(chart(), Qt::LeftButton, {}, QPoint(chart()->width() - 2, middle));
    QCOMPARE(slider()->value(), LostToleranceFigure::lastDay);
    QTest::mouseClick(chart(), Qt::LeftButton, {}, QPoint(2, middle)); // the time of use is no day off
    QCOMPARE(slider()->value(), 0);
    const QPoint place(chart()->width() * 2 / 3, middle);
    QTest::mouseClick(chart(), Qt::LeftButton, {}, place);
    QVERIFY(slider()->value() > 10 && slider()->value() < 20);
}

void TestLostToleranceView::theDrawingIsMirrored()
{
    chart()->setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(chart(), Qt::LeftButton, {}, QPoint(2, chart()->height() / 2));
    QCOMPARE(slider()->value(), LostToleranceFigure::lastDay);
    QTest::mouseClick(chart(), Qt::LeftButton, {}, QPoint(chart()->width() - 2, chart()->height() / 2));
    QCOMPARE(slider()->value(), 0);
}

void TestLostToleranceView::theHandleStandsUnderItsDay_data()
{
    addSizes();
}

void TestLostToleranceView::theHandleStandsUnderItsDay()
{
    useSize();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        Test::settle(*m_page);
        const LostToleranceFigure::DaySpan span = chart()->daySpan();
        const int handle = slider()->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, slider());
        for (const int day : {0, 14, LostToleranceFigure::lastDay}) {
            const int way = QStyle::sliderPositionFromValue(0, LostToleranceFigure::lastDay, day,
                                                            slider()->width() - handle, direction == Qt::RightToLeft);
            const int under = slider()->mapTo(m_page.get(), QPoint(handle / 2 + way, 0)).x();
            const qreal across = span.first + (span.last - span.first) * day / LostToleranceFigure::lastDay;
            QVERIFY(std::abs(under - chart()->mapTo(m_page.get(), QPoint(qRound(across), 0)).x()) <= 1);
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLostToleranceView::drawingAndSliderAreSeenTogether_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024x640, 100 %") << QSize(1024, 530) << 100;
    QTest::newRow("1024x640, 200 %") << QSize(1024, 460) << 200;
    QTest::newRow("1366x768, 200 %") << QSize(1366, 590) << 200;
}

void TestLostToleranceView::drawingAndSliderAreSeenTogether()
{
    useSize();
    QScrollArea *area = view();
    area->ensureWidgetVisible(slider());
    slider()->setFocus();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + chart()->height() / 2);
    QTest::keyClick(slider(), Qt::Key_Right);
    Test::settle(*m_page);
    for (const QWidget *part : QList<const QWidget *>{chart(), slider()}) {
        const QRect place(part->mapTo(area->viewport(), QPoint()), part->size());
        QVERIFY2(area->viewport()->rect().contains(place), qPrintable(part->objectName()));
    }
}

void TestLostToleranceView::whatTheDayMeansComesBeforeTheCaption()
{
    const auto top = [this](const char *name) {
        const auto *label = view()->findChild<QWidget *>(QLatin1String(name));
        return label->mapTo(view()->widget(), QPoint()).y();
    };
    m_theme->setTextPercent(200);
    for (const int width : {700, 1900, 700}) {
        m_page->resize(width, 800);
        Test::settle(*m_page);
        const bool isBeside = top("days") < chart()->mapTo(view()->widget(), QPoint(0, chart()->height())).y();
        QCOMPARE(isBeside, width == 1900);
        QCOMPARE(top("illustration") > top("says"), true);
    }
}

void TestLostToleranceView::wordsFollowTheDays()
{
    for (int i = 0; i < int(lost().stages.size()); ++i) {
        const LostTolerance::Stage &stage = lost().stages.at(i);
        const int from = int(stage.from.count());
        slider()->setValue(from);
        QCOMPARE(words("stageTitle"), plainText(stage.title.text));
        QVERIFY(words("says").startsWith(plainText(stage.says.text).left(20)));
        if (i == 0)
            continue;
        slider()->setValue(from - 1);
        QCOMPARE(words("stageTitle"), plainText(lost().stages.at(i - 1).title.text));
    }
}

void TestLostToleranceView::isReadOut()
{
    slider()->setValue(7);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(slider());
    QCOMPARE(interface->role(), QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Value), LostToleranceFigure::daysOffWords(7));
    QVERIFY(interface->text(QAccessible::Name).contains(LostToleranceFigure::daysOffWords(7)));
    QVERIFY(interface->text(QAccessible::Description).startsWith(words("stageTitle")));
    QVERIFY(interface->valueInterface());
    QCOMPARE(interface->valueInterface()->currentValue().toInt(), 7);
    QCOMPARE(interface->valueInterface()->maximumValue().toInt(), 30);
    interface->valueInterface()->setCurrentValue(14);
    QCOMPARE(slider()->value(), 14);

    QAccessibleInterface *drawing = QAccessible::queryAccessibleInterface(chart());
    QCOMPARE(drawing->role(), QAccessible::Graphic);
    QCOMPARE(drawing->text(QAccessible::Name), plainText(lost().alternative.text));
    QCOMPARE(drawing->text(QAccessible::Description), LostToleranceFigure::daysOffWords(14));
}

void TestLostToleranceView::sourcesOfEveryDayAreListed()
{
    QStringList shown;
    for (const auto *label : m_page->findChild<LostToleranceView *>()->findChildren<TextLabel *>())
        shown.append(label->plain());
    for (const LostTolerance::Stage &stage : lost().stages) {
        for (const QString &id : sourceIds(parseInline(stage.says.text))) {
            const QString citation = m_store->library().source(id)->citation.simplified();
            QVERIFY2(!shown.filter(citation).isEmpty(), qPrintable(citation));
        }
    }
}

void TestLostToleranceView::leadsToTheOverdosePage()
{
    QTest::mouseClick(button("openOverdose"), Qt::LeftButton);
    QTRY_COMPARE(m_page->currentItem(), QStringLiteral("overdose"));
}

void TestLostToleranceView::staysInStepWithTheRoom()
{
    const QSignalSpy changes(m_page.get(), &Page::reportChanged);
    QCOMPARE(part(), 0);
    slider()->setValue(8); // the third stage, from day 7
    QCOMPARE(part(), 3);
    QCOMPARE(changes.count(), 1);
    slider()->setValue(9);
    QCOMPARE(changes.count(), 1);
    const int last = LostToleranceBlocks::lowersRiskSlide(lost());
    for (int slide = last; slide >= 0; --slide) {
        m_page->projectionTurned({slide, -1});
        QCOMPARE(part(), slide);
        if (slide > 0 && slide < last)
            QCOMPARE(slider()->value(), int(lost().stages.at(slide - 1).from.count()));
    }
    QCOMPARE(slider()->value(), 0);
    QCOMPARE(changes.count(), 1); // the room leads: it is not told where it is
}

void TestLostToleranceView::clearingForgets()
{
    slider()->setValue(20);
    m_page->clearPerson();
    QCOMPARE(slider()->value(), 0);
    QCOMPARE(words("days"), LostToleranceFigure::daysOffWords(0));
}

void TestLostToleranceView::nothingIsCutOff_data()
{
    addSizes();
}

void TestLostToleranceView::nothingIsCutOff()
{
    useSize();
    for (const int day : {0, 5, 30}) {
        slider()->setValue(day);
        Test::settle(*m_page);
        QCOMPARE(Test::layoutProblems(*m_page).join(u'\n'), QString());
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestLostToleranceView)
#include "tst_losttoleranceview.moc"
