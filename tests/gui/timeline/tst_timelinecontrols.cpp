// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinedrawing.h"
#include "gui/timeline/timelinepagefixture.h"
#include "support/layoutchecks.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Handrail;
using Mode = TimelineControls::Mode;

/// What the page is to show is chosen over the chart: of which opioid, as what, which rows of it.
class TestTimelineControls : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsChooseWhatIsShown();
    void twoOpioidsAreChosen();
    void whatWasPressedStaysWhereItIs_data();
    void whatWasPressedStaysWhereItIs();
    void oneOpioidHasNothingToCompare();
    void rowsAreFilteredAndOrdered();
    void theRiskIsOnAndCanBeTakenOff();
    void menuAndListsSayTheSame();
    void oneKeyShowsTheTable();
    void everythingIsInReachAtEverySize_data();
    void everythingIsInReachAtEverySize();
    void theViewStaysForTheSession();

private:
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    QString rowNames() const
    {
        QStringList names;
        for (int row = 0; row < m_chart->rowCount(); ++row)
            names << m_chart->rowSentence(row).section(u'.', 0, 0).section(u',', 0, 0);
        return names.join(u'|');
    }
};

void TestTimelineControls::buttonsChooseWhatIsShown()
{
    auto *sources = find<QPushButton>("sourcesButton");
    auto *compare = find<QPushButton>("compareButton");
    QCOMPARE(m_page->view().mode, Mode::Signs);
    const QSignalSpy changed(m_page.get(), &Page::reportChanged);
    QTest::mouseClick(sources, Qt::LeftButton);
    QCOMPARE(m_page->view().mode, Mode::Sources);
    QCOMPARE(m_page->report().title, QStringLiteral("A made-up opioid: what the sources say"));
    QVERIFY(find<TextLabel>("courseSummary")->plain().contains(QStringLiteral("Sources do not agree")));
    QTest::keyClick(compare, Qt::Key_Space);
    QCOMPARE(m_page->view().mode, Mode::Compare);
    QVERIFY(!sources->isChecked() && compare->isChecked());
    QTest::keyClick(compare, Qt::Key_Space);
    QCOMPARE(m_page->view().mode, Mode::Signs);
    QVERIFY(!compare->isChecked());
    QCOMPARE(changed.count(), 3);
}

void TestTimelineControls::twoOpioidsAreChosen()
{
    auto *first = find<QComboBox>("courseChooser");
    auto *other = find<QComboBox>("otherChooser");
    QVERIFY(!other->isVisible());
    show(Mode::Compare);
    QVERIFY(other->isVisible());
    QCOMPARE(other->currentText(), QStringLiteral("Another made-up opioid"));
    QCOMPARE(other->findData(QStringLiteral("sample")), -1); // not with itself
    QCOMPARE(m_page->report().title, QStringLiteral("A made-up opioid and Another made-up opioid"));
    QVERIFY(m_words->text().contains(QStringLiteral("Another made-up opioid, at the same time: ")));
    QVERIFY(find<TextLabel>("courseSummary")->plain().startsWith(QStringLiteral("A made-up opioid: ")));
    QVERIFY(find<TextLabel>("otherSummary")->plain().startsWith(QStringLiteral("Another made-up opioid: ")));
    const auto topOf = [this](const QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).y(); };
    QTRY_VERIFY(topOf(find<TextLabel>("courseSummary")) > topOf(m_chart));
    first->setCurrentIndex(1);
    QCOMPARE(other->currentText(), QStringLiteral("A made-up opioid"));
    QCOMPARE(m_page->report().title, QStringLiteral("Another made-up opioid and A made-up opioid"));
    show(Mode::Signs);
    QVERIFY(!other->isVisible());
    QVERIFY(!m_words->text().contains(QStringLiteral("at the same time")));
    QVERIFY(!find<TextLabel>("otherSummary")->isVisible());
    QTRY_VERIFY(topOf(find<TextLabel>("courseSummary")) < topOf(m_chart));
}

void TestTimelineControls::whatWasPressedStaysWhereItIs_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("700") << QSize(700, 640);
    QTest::newRow("1024") << QSize(1024, 640);
    QTest::newRow("1366") << QSize(1366, 768);
    QTest::newRow("1920") << QSize(1920, 1080);
}

void TestTimelineControls::whatWasPressedStaysWhereItIs()
{
    QFETCH(QSize, size);
    Library library = m_store->library();
    library.courses[0].name = Test::text(QStringLiteral("Heroin and other short-acting opioids"));
    library.courses[1].name = Test::text(QStringLiteral("Slow-release opioid tablets of every kind"));
    m_store->setBuiltIn(library);
    m_page->resize(size);
    settle();
    for (const char *name : {"compareButton", "sourcesButton"}) {
        auto *button = find<QPushButton>(name);
        QVERIFY(button->isVisible());
        const QRect before(button->mapTo(m_page.get(), QPoint()), button->size());
        for (int press = 0; press < 2; ++press) {
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            QCOMPARE(QRect(button->mapTo(m_page.get(), QPoint()), button->size()), before);
        }
    }
    show(TimelinePage::Mode::Compare);
    for (const char *name : {"courseChooser", "otherChooser"})
        QVERIFY(find<QComboBox>(name)->width() >= 200);
}

void TestTimelineControls::oneOpioidHasNothingToCompare()
{
    show(Mode::Compare);
    Library library = m_store->library();
    library.courses.removeLast();
    LibraryStore store{library};
    TimelinePage page(store, *m_theme);
    page.resize(1366, 640);
    page.show();
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("compareButton"))->isVisible());
    QVERIFY(!page.findChild<QComboBox *>(QStringLiteral("courseChooser"))->isVisible());
    QCOMPARE(page.findChild<TextLabel *>(QStringLiteral("timelineTitle"))->plain(), QStringLiteral("A made-up opioid"));
    QVERIFY(page.findChild<TextLabel *>(QStringLiteral("timelineTitle"))->isVisible());
}

void TestTimelineControls::rowsAreFilteredAndOrdered()
{
    const auto all = m_chart->rowCount();
    m_page->resize(1900, 800);
    settle();
    auto *group = find<QComboBox>("groupChooser");
    QVERIFY(group->isVisible());
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Down);
    QTest::keyClick(group, Qt::Key_Down); // body, stomach
    QCOMPARE(m_page->view().rows.group, std::optional(Symptom::Group::Stomach));
    QVERIFY(rowNames().startsWith(QStringLiteral("Tummy cramps|Being sick")));
    QVERIFY(!rowNames().contains(QStringLiteral("Yawning")));
    QTest::keyClick(group, Qt::Key_Home);
    QCOMPARE(m_chart->rowCount(), all);
    auto *order = find<QComboBox>("orderChooser");
    order->setFocus();
    const QString byStage = rowNames();
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(m_page->view().rows.order, RowChoice::Order::Onset);
    QVERIFY(rowNames() != byStage);
    // Sources and whole courses have no kinds of signs.
    show(Mode::Sources);
    QVERIFY(!group->isEnabled() && !order->isEnabled());
}

void TestTimelineControls::theRiskIsOnAndCanBeTakenOff()
{
    m_page->resize(1900, 800);
    settle();
    auto *risk = find<QCheckBox>("riskCheck");
    QVERIFY(risk->isChecked());
    QVERIFY(!m_chart->drawing().geometryLayout().risk.isEmpty());
    risk->setFocus();
    QTest::keyClick(risk, Qt::Key_Space);
    QVERIFY(m_chart->drawing().geometryLayout().risk.isEmpty());
    // The warning in words stays: a picture may be made simpler, a danger not hidden.
    m_chart->setTime(Hours{100});
    QTRY_VERIFY(find<QWidget>("overdoseRisk")->isVisible());
}

void TestTimelineControls::menuAndListsSayTheSame()
{
    action(QStringLiteral("groupAction3"))->trigger();
    QCOMPARE(m_page->view().rows.group, std::optional(Symptom::Group::Sleep));
    QCOMPARE(find<QComboBox>("groupChooser")->currentIndex(), 3);
    action(QStringLiteral("orderAction1"))->trigger();
    QCOMPARE(find<QComboBox>("orderChooser")->currentIndex(), 1);
    action(QStringLiteral("riskAction"))->trigger();
    QVERIFY(!find<QCheckBox>("riskCheck")->isChecked());
    action(QStringLiteral("compareAction"))->trigger();
    QVERIFY(find<QPushButton>("compareButton")->isChecked());
    QVERIFY(action(QStringLiteral("groupAction3"))->isEnabled()); // of the signs of both
    QVERIFY(!action(QStringLiteral("orderAction1"))->isEnabled());
    action(QStringLiteral("sourcesAction"))->trigger();
    QVERIFY(!action(QStringLiteral("groupAction3"))->isEnabled());
    QVERIFY(find<QPushButton>("sourcesButton")->isChecked() && !find<QPushButton>("compareButton")->isChecked());
    QVERIFY(!action(QStringLiteral("compareAction"))->isChecked());
    QVERIFY(action(QStringLiteral("groupAction3"))->isChecked()); // comes back with the signs
    // The menu also follows what was chosen elsewhere.
    TimelinePage::View view;
    view.rows.group = Symptom::Group::Body;
    m_page->setView(view);
    QVERIFY(action(QStringLiteral("groupAction1"))->isChecked());
    QVERIFY(action(QStringLiteral("orderAction0"))->isChecked());
    QVERIFY(action(QStringLiteral("riskAction"))->isChecked());
}

void TestTimelineControls::oneKeyShowsTheTable()
{
    auto *button = find<QPushButton>("tableButton");
    QVERIFY(button->text().contains(QStringLiteral("F4")));
    for (QWidget *from : {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(find<QComboBox>("courseChooser"))}) {
        from->setFocus();
        QTest::keyClick(from, Qt::Key_F4);
        QVERIFY(m_page->view().isTable);
        QVERIFY(find<QWidget>("timelineTable")->isVisible());
        QVERIFY(button->text().startsWith(QStringLiteral("Chart")));
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        QVERIFY(!m_page->view().isTable);
        QVERIFY(m_chart->isVisible());
    }
}

void TestTimelineControls::everythingIsInReachAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("hasLists"); ///< filter and order stand beside the rest
    QTest::addColumn<bool>("hasButtons");
    QTest::newRow("large") << QSize(1920, 940) << 100 << true << true;
    QTest::newRow("laptop") << QSize(1100, 640) << 100 << false << true;
    QTest::newRow("large, large type") << QSize(1920, 940) << 200 << false << true;
    QTest::newRow("small, large type") << QSize(1024, 480) << 200 << false << false;
}

void TestTimelineControls::everythingIsInReachAtEverySize()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(bool, hasLists);
    QFETCH(bool, hasButtons);
    m_theme->setTextPercent(percent);
    m_page->resize(size);
    for (const Mode mode : {Mode::Signs, Mode::Compare, Mode::Sources}) {
        for (const bool isTable : {false, true}) {
            show(mode, isTable);
            QCOMPARE(m_page->size(), size);
            QCOMPARE(Test::layoutProblems(*m_page).join(u'\n'), QString());
            QCOMPARE(find<QComboBox>("groupChooser")->isVisible(), hasLists);
            QCOMPARE(find<QPushButton>("compareButton")->isVisible(), hasButtons);
            QCOMPARE(find<QPushButton>("outputButton")->isVisible(), hasButtons);
            for (const char *name : {"compareAction", "sourcesAction", "tableAction"})
                QCOMPARE(action(QLatin1String(name))->isVisible(), !hasButtons);
            QCOMPARE(find<QMenu>("outputMenu")->menuAction()->isVisible(), !hasButtons);
            QCOMPARE(find<QPushButton>("showButton")->isVisible(), !hasLists);
            QVERIFY(find<QComboBox>("courseChooser")->isVisible());
        }
    }
}

void TestTimelineControls::theViewStaysForTheSession()
{
    show(Mode::Sources, true);
    m_page->clearPerson(); // it is about opioids, not about a person
    QCOMPARE(m_page->view().mode, Mode::Sources);
    QVERIFY(m_page->view().isTable);
    m_page->hide();
    m_page->show();
    QCOMPARE(m_page->view().mode, Mode::Sources);
    const TimelinePage another(*m_store, *m_theme);
    QCOMPARE(another.view(), TimelinePage::View());
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineControls)
#include "tst_timelinecontrols.moc"
