// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"
#include "gui/widgets/foldingsidelist.h"
#include "support/testcase.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace Handrail;

/// The list at the side: chosen by keys, folded when there is little room.
class TestFoldingSideList : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void arrowKeysChoose();
    void enterGoesIn();
    void aLineStandsUnderTheDropDown();
    void groupsAreSkipped();
    void foldsWhenNarrowOrLarge();
    void onALowScreenEverythingStandsInOneRow();
    void theFoldedListChooses();
    void newItemsKeepTheChoice();
    void theListStandsAtTheStart();

private:
    static QList<FoldingSideList::Item> someItems()
    {
        return {{QStringLiteral("a"), QStringLiteral("First"), {}, {}},
                {QStringLiteral("b"), QStringLiteral("Second"), QStringLiteral("More of it"), {}},
                {QStringLiteral("c"), QStringLiteral("Third"), {}, QStringLiteral("For staff")}};
    }
};

void TestFoldingSideList::arrowKeysChoose()
{
    Theme theme;
    FoldingSideList side(theme);
    side.resize(1200, 600);
    const QSignalSpy changes(&side, &FoldingSideList::currentChanged);
    side.setItems(someItems());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(side.currentId(), QStringLiteral("a"));
    auto *list = side.findChild<QListView *>(QStringLiteral("sideList"));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes.last().first().toString(), QStringLiteral("b"));
}

void TestFoldingSideList::enterGoesIn()
{
    Theme theme;
    FoldingSideList side(theme);
    side.resize(1200, 600);
    side.setItems(someItems());
    side.show();
    side.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&side));
    const QSignalSpy entries(&side, &FoldingSideList::entered);
    auto *list = side.findChild<QListView *>(QStringLiteral("sideList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(entries.count(), 0);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Enter);
    QCOMPARE(entries.count(), 2);
    QCOMPARE(side.currentId(), QStringLiteral("b"));
}

void TestFoldingSideList::aLineStandsUnderTheDropDown()
{
    Theme theme;
    theme.applyToApplication();
    FoldingSideList side(theme);
    side.setItems(someItems());
    side.resize(1000, 600);
    side.show();
    const QWidget *bar = side.findChild<QComboBox *>(QStringLiteral("sideListFolded"))->parentWidget();
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
        theme.setScheme(scheme);
        theme.applyToApplication();
        QCoreApplication::processEvents(); // the new palette is on its way
        const QImage picture = side.grab().toImage();
        QCOMPARE(picture.pixelColor(500, bar->geometry().bottom()), theme.colors().hairline);
        QVERIFY(picture.pixelColor(500, bar->geometry().bottom() - 1) != theme.colors().hairline);
    }
}

void TestFoldingSideList::groupsAreSkipped()
{
    Theme theme;
    FoldingSideList side(theme);
    side.resize(1200, 600);
    side.setItems(someItems());
    QVERIFY(side.setCurrentId(QStringLiteral("b")));
    QTest::keyClick(side.findChild<QListView *>(QStringLiteral("sideList")), Qt::Key_Down);
    QCOMPARE(side.currentId(), QStringLiteral("c"));
    QVERIFY(!side.setCurrentId(QStringLiteral("no such thing")));
    QCOMPARE(side.currentId(), QStringLiteral("c"));
}

void TestFoldingSideList::foldsWhenNarrowOrLarge()
{
    Theme theme;
    FoldingSideList side(theme);
    side.setItems(someItems());
    auto *list = side.findChild<QListView *>(QStringLiteral("sideList"));
    auto *combo = side.findChild<QComboBox *>(QStringLiteral("sideListFolded"));
    side.resize(1200, 600);
    side.show();
    QVERIFY(list->isVisible() && !combo->isVisible());
    side.resize(1024, 600);
    QVERIFY(!list->isVisible() && combo->isVisible());
    side.resize(1200, 600);
    QVERIFY(!side.isFolded());
    theme.setTextPercent(200);
    QVERIFY(side.isFolded() && combo->isVisible());
}

void TestFoldingSideList::onALowScreenEverythingStandsInOneRow()
{
    Theme theme;
    theme.applyToApplication();
    FoldingSideList side(theme);
    auto items = someItems();
    items[0].title = QString(90, u'm'); // wider than the row
    side.setItems(items);
    auto *search = new QLabel(QStringLiteral("search"));
    side.addSideWidget(search);
    const auto *combo = side.findChild<QComboBox *>(QStringLiteral("sideListFolded"));
    side.resize(1000, 900);
    side.show();
    QTRY_VERIFY(combo->mapTo(&side, QPoint()).y() > search->mapTo(&side, QPoint()).y() + search->height() / 2);
    side.resize(1000, 390); // low
    QTRY_VERIFY(combo->mapTo(&side, QPoint()).y() < search->mapTo(&side, QPoint()).y() + search->height());
    QVERIFY(combo->mapTo(&side, QPoint()).x() > search->mapTo(&side, QPoint()).x());
    QCOMPARE(combo->toolTip(), items[0].title); // it ends in dots
    QVERIFY(combo->width() < 1000);
}

void TestFoldingSideList::theFoldedListChooses()
{
    Theme theme;
    FoldingSideList side(theme);
    side.setItems(someItems());
    side.resize(800, 600);
    side.show();
    QTest::keyClick(side.findChild<QComboBox *>(QStringLiteral("sideListFolded")), Qt::Key_Down);
    QCOMPARE(side.currentId(), QStringLiteral("b"));
    side.resize(1200, 600);
    QCOMPARE(side.findChild<QListView *>(QStringLiteral("sideList"))->currentIndex().data().toString(),
             QStringLiteral("Second"));
}

void TestFoldingSideList::newItemsKeepTheChoice()
{
    Theme theme;
    FoldingSideList side(theme);
    side.setItems(someItems());
    side.setCurrentId(QStringLiteral("b"));
    const QSignalSpy changes(&side, &FoldingSideList::currentChanged);
    auto items = someItems();
    items[1].title = QStringLiteral("Second, put better");
    side.setItems(items);
    QCOMPARE(side.currentId(), QStringLiteral("b"));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(side.findChild<QComboBox *>(QStringLiteral("sideListFolded"))->currentText(),
             QStringLiteral("Second, put better"));
    items.removeAt(1);
    side.setItems(items);
    QCOMPARE(side.currentId(), QStringLiteral("a"));
    QCOMPARE(changes.count(), 1);
}

void TestFoldingSideList::theListStandsAtTheStart()
{
    Theme theme;
    FoldingSideList side(theme);
    auto *content = new QLabel(QStringLiteral("content"));
    side.setContent(content);
    side.resize(1200, 600);
    side.show();
    const auto *list = side.findChild<QListView *>(QStringLiteral("sideList"));
    QTRY_VERIFY(list->mapTo(&side, QPoint()).x() < content->mapTo(&side, QPoint()).x());
    side.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(list->mapTo(&side, QPoint()).x() > content->mapTo(&side, QPoint()).x());
}

HANDRAIL_TEST_MAIN(QApplication, TestFoldingSideList)
#include "tst_foldingsidelist.moc"
