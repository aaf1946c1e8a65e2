// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmapview.h"
#include "gui/learn/brainmapwidget.h"
#include "gui/learn/learnpage.h"
#include "gui/learn/readingtrail.h"
#include "gui/theme/theme.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textlabel.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Handrail;

/// Back, forward, and where one is.
class TestReadingTrail : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesBackAndForward();
    void aNewPathForgetsTheOld();
    void theSameTwiceIsOneStep();
    void whatIsGoneIsForgotten();
    void itDoesNotGrowForEver();
    void keysLeadBackToThePlace();
    void theFocusStaysInTheText();
    void buttonsAndMouseDoTheSame();
    void saysWhereOneIs();

private:
    std::unique_ptr<LearnPage> makePage(Theme &theme) const
    {
        auto page = std::make_unique<LearnPage>(*m_store, theme, LearnPage::Surroundings{});
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        return page;
    }
    static QString id(const std::optional<ReadingTrail::Place> &place) { return place ? place->id : QString(); }

    std::unique_ptr<LibraryStore> m_store;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
};

void TestReadingTrail::initTestCase()
{
    Theme::loadFonts();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_store = std::make_unique<LibraryStore>(loaded.value());
}

void TestReadingTrail::goesBackAndForward()
{
    ReadingTrail trail;
    QVERIFY(!trail.canGoBack() && !trail.canGoForward() && !trail.back(0));
    trail.open(a, 0);
    trail.open(b, 0.25);
    trail.open(c, 0.5);
    QVERIFY(trail.canGoBack() && !trail.canGoForward() && !trail.forward(0));
    QCOMPARE(trail.back(0.75), (ReadingTrail::Place{b, 0.5}));
    QCOMPARE(trail.back(0.6), (ReadingTrail::Place{a, 0.25}));
    QVERIFY(!trail.back(0));
    QCOMPARE(trail.forward(0), (ReadingTrail::Place{b, 0.6}));
    QCOMPARE(trail.forward(0), (ReadingTrail::Place{c, 0.75}));
}

void TestReadingTrail::aNewPathForgetsTheOld()
{
    ReadingTrail trail;
    trail.open(a, 0);
    trail.open(b, 0);
    QCOMPARE(id(trail.back(0)), a);
    trail.open(c, 0);
    QVERIFY(!trail.canGoForward());
    QCOMPARE(id(trail.back(0)), a);
}

void TestReadingTrail::theSameTwiceIsOneStep()
{
    ReadingTrail trail;
    trail.open(a, 0);
    trail.open(a, 0.5);
    QVERIFY(!trail.canGoBack());
}

void TestReadingTrail::whatIsGoneIsForgotten()
{
    ReadingTrail trail;
    for (const QString &each : {a, b, a, c})
        trail.open(each, 0);
    trail.keepOnly({a, c});
    QVERIFY(!trail.canGoForward());
    QCOMPARE(id(trail.back(0)), a);
    QVERIFY(!trail.canGoBack());
    trail.keepOnly({});
    QVERIFY(!trail.canGoBack() && !trail.canGoForward());
    trail.open(b, 0);
    QVERIFY(!trail.canGoBack());
}

void TestReadingTrail::itDoesNotGrowForEver()
{
    ReadingTrail trail;
    for (int i = 0; i < 3 * ReadingTrail::longest; ++i)
        trail.open(QString::number(i), 0);
    int steps = 0;
    while (trail.back(0))
        ++steps;
    QCOMPARE(steps, ReadingTrail::longest - 1);
}

void TestReadingTrail::keysLeadBackToThePlace()
{
    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QVERIFY(page->openItem(QStringLiteral("withdrawal")));
    auto *column = page->findChild<ReadingColumn *>();
    Test::settle(*page);
    column->verticalScrollBar()->setValue(300);
    QVERIFY(page->openItem(QStringLiteral("overdose")));
    Test::settle(*page);
    QCOMPARE(column->verticalScrollBar()->value(), 0);
    QTest::keyClick(page.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page->currentItem(), QStringLiteral("withdrawal"));
    QTRY_COMPARE(column->verticalScrollBar()->value(), 300);
    QTest::keyClick(page.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page->currentItem(), LearnPage::comparisonId());
    QTest::keyClick(page.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(page->currentItem(), QStringLiteral("withdrawal"));
    QTRY_COMPARE(column->verticalScrollBar()->value(), 300);
}

void TestReadingTrail::theFocusStaysInTheText()
{
    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QVERIFY(page->openItem(QStringLiteral("brain-map")));
    page->findChild<BrainMapWidget *>()->setFocus();
    QVERIFY(page->openItem(QStringLiteral("withdrawal")));
    auto *column = page->findChild<ReadingColumn *>();
    QCOMPARE(QApplication::focusWidget(), column);
    QWidget *linked = column->nextInFocusChain();
    while (!qobject_cast<TextLabel *>(linked) || linked->focusPolicy() == Qt::NoFocus)
        linked = linked->nextInFocusChain();
    linked->setFocus();
    QVERIFY(page->openItem(QStringLiteral("overdose")));
    QCOMPARE(QApplication::focusWidget(), column);
    QVERIFY(page->openItem(QStringLiteral("withdrawal")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page->currentItem(), QStringLiteral("overdose"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page->currentItem(), QStringLiteral("brain-map"));
    QCOMPARE(QApplication::focusWidget(), page->findChild<BrainMapView *>());
}

void TestReadingTrail::buttonsAndMouseDoTheSame()
{
    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *back = page->findChild<QToolButton *>(QStringLiteral("goBack"));
    auto *forward = page->findChild<QToolButton *>(QStringLiteral("goForward"));
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    QVERIFY(page->openItem(QStringLiteral("overdose")));
    QVERIFY(back->isEnabled());
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(page->currentItem(), LearnPage::comparisonId());
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    QVERIFY(forward->hasFocus()); // not lost with the button that can no longer be pressed
    auto *list = page->findChild<QListView *>(QStringLiteral("sideList"));
    QTest::mouseClick(list->viewport(), Qt::ForwardButton);
    QCOMPARE(page->currentItem(), QStringLiteral("overdose"));
    QTest::mouseClick(page->findChild<ReadingColumn *>()->viewport(), Qt::BackButton);
    QCOMPARE(page->currentItem(), LearnPage::comparisonId());
}

void TestReadingTrail::saysWhereOneIs()
{
    Theme theme;
    const auto page = makePage(theme);
    const QString third = m_store->library().topics.at(2).id;
    QVERIFY(page->openItem(third));
    const auto *place = page->findChild<ReadingColumn *>()->findChild<TextLabel *>(QStringLiteral("place"));
    QVERIFY(place && place->isVisible());
    int clients = 0;
    for (const Topic &topic : m_store->library().topics)
        clients += topic.audience == Audience::Client ? 1 : 0;
    QCOMPARE(place->plain(), QStringLiteral("To read · 3 of %1").arg(clients));
}

HANDRAIL_TEST_MAIN(QApplication, TestReadingTrail)
#include "tst_readingtrail.moc"
