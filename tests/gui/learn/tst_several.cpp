// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnpage.h"
#include "gui/learn/severaldialog.h"
#include "gui/theme/theme.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Handrail;

/// Several items in one document: chosen by keys, printed or saved by the window.
class TestSeveral : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsOpenIsChosen();
    void spaceChoosesOneOrAGroup();
    void nothingChosenIsNotPrinted();
    void theWindowGetsOneDocument();
    void allOfItIsABooklet();
    void theProjectorShowsWhatIsOpen();
    void theRingTouchesNoOtherRow_data();
    void theRingTouchesNoOtherRow();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    std::unique_ptr<LearnPage> makePage(Theme &theme) const
    {
        auto page = std::make_unique<LearnPage>(*m_store, theme, LearnPage::Surroundings{});
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        return page;
    }
    static QList<FoldingSideList::Item> someItems()
    {
        return {{QStringLiteral("a"), QStringLiteral("First"), {}, {}},
                {QStringLiteral("b"), QStringLiteral("Second"), {}, QStringLiteral("To read")},
                {QStringLiteral("c"), QStringLiteral("Third"), {}, QStringLiteral("To read")},
                {QStringLiteral("d"), QStringLiteral("Fourth"), {}, QStringLiteral("For staff")}};
    }
    static QString titles(const ReportDocument &document)
    {
        QStringList found;
        for (const ReportBlock &block : document.blocks) {
            const auto *heading = std::get_if<ReportHeading>(&block);
            if (heading && heading->level == 1)
                found.append(plainText(heading->text));
        }
        return found.join(u'|');
    }
    static SeveralDialog *dialogOf(LearnPage &page)
    {
        page.chooseSeveral();
        return page.findChild<SeveralDialog *>();
    }

    std::unique_ptr<LibraryStore> m_store;
};

void TestSeveral::initTestCase()
{
    Theme::loadFonts();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_store = std::make_unique<LibraryStore>(loaded.value());
}

void TestSeveral::whatIsOpenIsChosen()
{
    Theme theme;
    const SeveralDialog dialog(someItems(), QStringLiteral("c"), theme, nullptr);
    QCOMPARE(dialog.chosen(), QStringList(QStringLiteral("c")));
}

void TestSeveral::spaceChoosesOneOrAGroup()
{
    Theme theme;
    SeveralDialog dialog(someItems(), QStringLiteral("c"), theme, nullptr);
    dialog.show();
    auto *tree = dialog.findChild<QTreeWidget *>();
    QTest::keyClick(tree, Qt::Key_Up);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(dialog.chosen(), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
    QTest::keyClick(tree, Qt::Key_Up); // "To read"
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(dialog.chosen(), QStringList());
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(dialog.chosen(), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
    QTest::keyClick(dialog.findChild<QPushButton *>(QStringLiteral("chooseAll")), Qt::Key_Space);
    QCOMPARE(dialog.chosen().join(u' '), QStringLiteral("a b c d"));
    auto *none = dialog.findChild<QPushButton *>(QStringLiteral("chooseNone"));
    none->setFocus();
    QTest::keyClick(none, Qt::Key_Return);
    QVERIFY(dialog.chosen().isEmpty());
}

void TestSeveral::nothingChosenIsNotPrinted()
{
    Theme theme;
    const SeveralDialog dialog(someItems(), {}, theme, nullptr);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("saveSeveral"))->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("printChosen"))->isEnabled());
}

void TestSeveral::theWindowGetsOneDocument()
{
    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QVERIFY(page->openItem(QStringLiteral("withdrawal")));
    ReportDocument saved;
    QObject::connect(page.get(), &Page::saveRequested, page.get(), [&] { saved = page->report(); });
    SeveralDialog *dialog = dialogOf(*page);
    QVERIFY(dialog && dialog->isVisible());
    auto *tree = dialog->findChild<QTreeWidget *>();
    QTest::keyClick(tree, Qt::Key_Up);
    QTest::keyClick(tree, Qt::Key_Space);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("saveSeveral")), Qt::Key_Space);
    const QString withdrawal = plainText(m_store->library().topic(QStringLiteral("withdrawal"))->title.text);
    QString before;
    for (const Topic &topic : m_store->library().topics) {
        if (topic.id == QLatin1String("withdrawal"))
            break;
        before = plainText(topic.title.text);
    }
    QCOMPARE(titles(saved), before + u'|' + withdrawal);
    QCOMPARE(saved.title, before + QStringLiteral(", and more"));
    QCOMPARE(titles(page->report()), withdrawal); // once only
}

void TestSeveral::allOfItIsABooklet()
{
    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    ReportDocument printed;
    QObject::connect(page.get(), &Page::printRequested, page.get(), [&] { printed = page->report(); });
    SeveralDialog *dialog = dialogOf(*page);
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseAll")), Qt::Key_Space);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("printChosen")), Qt::Key_Space);
    QCOMPARE(printed.title, QStringLiteral("Understand"));
    QStringList expected{plainText(m_store->library().comparison.title.text)};
    for (const Library::View &view : m_store->library().views())
        expected.append(plainText(view.title.text));
    for (const Topic &topic : m_store->library().topics)
        expected.append(plainText(topic.title.text));
    for (const QString &title : std::as_const(expected))
        QVERIFY2(titles(printed).split(u'|').contains(title), qPrintable(title));
}

void TestSeveral::theProjectorShowsWhatIsOpen()
{
    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QVERIFY(page->openItem(QStringLiteral("withdrawal")));
    ReportDocument shown;
    QObject::connect(page.get(), &Page::printRequested, page.get(), [&] { shown = page->projection(); });
    SeveralDialog *dialog = dialogOf(*page);
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseAll")), Qt::Key_Space);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("printChosen")), Qt::Key_Space);
    QCOMPARE(titles(shown), plainText(m_store->library().topic(QStringLiteral("withdrawal"))->title.text));
}

void TestSeveral::theRingTouchesNoOtherRow_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestSeveral::theRingTouchesNoOtherRow()
{
    QFETCH(const int, percent);
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.setTextPercent(percent);
    theme.applyToApplication();
    SeveralDialog dialog(someItems(), QStringLiteral("c"), theme, nullptr);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("severalList"));
    QTRY_VERIFY(tree->hasFocus());
    QTreeWidgetItem *current = tree->currentItem();
    QCOMPARE(current->text(0), QStringLiteral("Third"));
    const auto *ring = dialog.findChild<QWidget *>(QStringLiteral("focusRing"));
    QVERIFY(ring && ring->isVisible());
    const QRect around(tree->viewport()->mapFromGlobal(ring->mapToGlobal(QPoint(0, 0))), ring->size());
    for (QTreeWidgetItem *other : {tree->itemAbove(current), tree->itemBelow(current)}) {
        // Its words and its box, as high as the type, stand in the middle of the row.
        const QRect row = tree->visualItemRect(other);
        constexpr int space = 3;
        QRect words(row.x(), 0, row.width(), tree->fontMetrics().height() + 2 * space);
        words.moveCenter(row.center());
        QVERIFY2(!around.intersects(words), qPrintable(other->text(0)));
    }
    // Nor is there a block of colour beside the chosen row, where it is indented.
    const QRect row = tree->visualItemRect(current);
    const QImage picture = tree->viewport()->grab().toImage();
    const QPoint beside(3, row.center().y());
    QVERIFY(row.x() > beside.x());
    QCOMPARE(picture.pixelColor(beside), picture.pixelColor(QPoint(3, tree->viewport()->height() - 3)));
}

void TestSeveral::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestSeveral::nothingIsCutOff()
{
    QFETCH(const int, percent);
    Theme theme;
    theme.applyToApplication();
    theme.setTextPercent(percent);
    SeveralDialog dialog(someItems(), QStringLiteral("c"), theme, nullptr);
    dialog.resize(900, 560);
    dialog.show();
    Test::settle(dialog);
    QCOMPARE(Test::layoutProblems(dialog).join(u'\n'), QString());
}

HANDRAIL_TEST_MAIN(QApplication, TestSeveral)
#include "tst_several.moc"
