// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/aspectrow.h"
#include "gui/learn/comparisonview.h"
#include "gui/learn/learnpage.h"
#include "gui/theme/theme.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textlabel.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Handrail;

/// Understand: the two sides line by line, the topics, and the way from one to the next.
class TestLearnPage : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithTheTwoSides();
    void arrowKeysTurnToTheTopics();
    void enterInTheListGoesIntoTheText();
    void aLineOpensForMore();
    void whatALineOpensComesIntoView();
    void linesAreNamedForAScreenReader();
    void readNextGoesOn();
    void linksLeadToTopics();
    void unknownItemsAreRefused();
    void reportsWhatIsInView();
    void theReviewIsStated();
    void aClinicsTopicAppears();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    std::unique_ptr<LearnPage> makePage(Theme &theme, QSize size = {1280, 800}) const
    {
        auto page = std::make_unique<LearnPage>(*m_store, theme, LearnPage::Surroundings{});
        page->resize(size);
        page->show();
        page->activateWindow();
        return page;
    }

    std::unique_ptr<LibraryStore> m_store;
};

void TestLearnPage::initTestCase()
{
    Theme::loadFonts();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_store = std::make_unique<LibraryStore>(loaded.value());
}

void TestLearnPage::beginsWithTheTwoSides()
{
    Theme theme;
    const auto page = makePage(theme);
    QCOMPARE(page->currentItem(), LearnPage::comparisonId());
    auto *view = page->findChild<ComparisonView *>();
    QVERIFY(view && view->isVisible());
    QCOMPARE(view->findChildren<AspectRow *>().size(), m_store->library().comparison.aspects.size());
}

void TestLearnPage::arrowKeysTurnToTheTopics()
{
    Theme theme;
    const auto page = makePage(theme);
    if (const QList<Library::View> views = m_store->library().views(); !views.isEmpty())
        QVERIFY(page->openItem(views.constLast().id)); // the topics come after them
    const QSignalSpy changes(page.get(), &Page::reportChanged);
    auto *list = page->findChild<QListView *>(QStringLiteral("sideList"));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(page->currentItem(), m_store->library().topics.constFirst().id);
    QCOMPARE(changes.count(), 1);
    auto *column = page->findChild<ReadingColumn *>();
    QVERIFY(column && column->isVisible());
    QCOMPARE(column->findChild<TextLabel *>(QStringLiteral("title"))->plain(),
             m_store->library().topics.constFirst().title.text);
}

void TestLearnPage::enterInTheListGoesIntoTheText()
{
    Theme theme;
    theme.applyToApplication();
    const auto page = makePage(theme);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *list = page->findChild<QListView *>(QStringLiteral("sideList"));
    for (const QString &id : {LearnPage::comparisonId(), ViewId::situations, QStringLiteral("tolerance")}) {
        QVERIFY(page->openItem(id));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        auto *area = qobject_cast<QScrollArea *>(QApplication::focusWidget());
        QVERIFY2(area && area->isVisible() && !list->hasFocus(), qPrintable(id));
        // Its ring stays within it: it touches nothing that stands over the page or beside it.
        const auto *ring = page->findChild<QWidget *>(QStringLiteral("focusRing"));
        QVERIFY(ring && ring->isVisible());
        const QRect place(ring->mapTo(page.get(), QPoint(0, 0)), ring->size());
        QVERIFY(QRect(area->mapTo(page.get(), QPoint(0, 0)), area->size()).contains(place));
    }
}

void TestLearnPage::aLineOpensForMore()
{
    Theme theme;
    const auto page = makePage(theme);
    auto *row = page->findChild<AspectRow *>();
    QVERIFY(row && !row->findChild<QWidget *>(QStringLiteral("more")));
    QTest::keyClick(row->button(), Qt::Key_Space);
    auto *more = row->findChild<QWidget *>(QStringLiteral("more"));
    QVERIFY(more && more->isVisible());
    bool hasMarks = false;
    for (const auto *label : more->findChildren<TextLabel *>())
        hasMarks = hasMarks || !label->links().isEmpty();
    QVERIFY(hasMarks);
    QTest::keyClick(row->button(), Qt::Key_Space);
    QVERIFY(!more->isVisible());
}

void TestLearnPage::whatALineOpensComesIntoView()
{
    Theme theme;
    const auto page = makePage(theme);
    page->resize(1000, 500);
    Test::settle(*page);
    auto *view = page->findChild<ComparisonView *>();
    const auto rows = page->findChildren<AspectRow *>();
    AspectRow *row = rows.at(5);
    view->ensureWidgetVisible(row->button(), 0, 0); // at the foot
    QTest::keyClick(row->button(), Qt::Key_Space);
    const auto place = [&] { return QRect(row->mapTo(view->viewport(), QPoint()), row->size()); };
    QTRY_VERIFY(row->findChild<QWidget *>(QStringLiteral("more"))->isVisible());
    QTRY_VERIFY(view->viewport()->rect().contains(place()));
    QVERIFY(place().height() > row->button()->height());
}

void TestLearnPage::linesAreNamedForAScreenReader()
{
    Theme theme;
    const auto page = makePage(theme);
    const auto *row = page->findChild<AspectRow *>();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(row->button());
    const Comparison::Aspect &aspect = m_store->library().comparison.aspects.constFirst();
    const QString name = interface->text(QAccessible::Name);
    QVERIFY(name.contains(aspect.name.text) && name.contains(aspect.dependence.text)
            && name.contains(aspect.addiction.text));
    QVERIFY(interface->state().checkable);
}

void TestLearnPage::readNextGoesOn()
{
    Theme theme;
    const auto page = makePage(theme);
    QStringList visited{page->currentItem()};
    for (;;) {
        Test::settle(*page);
        QPushButton *next = nullptr;
        for (auto *button : page->findChildren<QPushButton *>(QStringLiteral("readNext"))) {
            if (button->isVisible())
                next = button;
        }
        if (!next)
            break;
        const QString before = page->currentItem();
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_VERIFY(page->currentItem() != before);
        visited.append(page->currentItem());
        QVERIFY(visited.size() < 50);
    }
    QCOMPARE(visited.size(), m_store->library().topics.size() + m_store->library().views().size() + 1);
}

void TestLearnPage::linksLeadToTopics()
{
    Theme theme;
    const auto page = makePage(theme);
    const QSignalSpy requests(page.get(), &Page::itemRequested);
    QVERIFY(page->openItem(QStringLiteral("what-heroin-does")));
    auto *column = page->findChild<ReadingColumn *>();
    Q_EMIT column->topicActivated(QStringLiteral("overdose"));
    QTRY_COMPARE(page->currentItem(), QStringLiteral("overdose"));
    Q_EMIT column->topicActivated(QStringLiteral("elsewhere"));
    QTRY_COMPARE(requests.count(), 1);
}

void TestLearnPage::unknownItemsAreRefused()
{
    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(!page->openItem(QStringLiteral("no such thing")));
    QCOMPARE(page->currentItem(), LearnPage::comparisonId());
}

void TestLearnPage::reportsWhatIsInView()
{
    Theme theme;
    const auto page = makePage(theme);
    QCOMPARE(page->report().title, m_store->library().comparison.title.text);
    QVERIFY(!page->report().isEmpty());
    QVERIFY(page->openItem(QStringLiteral("overdose")));
    QCOMPARE(page->report().title, m_store->library().topic(QStringLiteral("overdose"))->title.text);
    QVERIFY(!page->report().sources.isEmpty());
}

void TestLearnPage::theReviewIsStated()
{
    Theme theme;
    const auto page = makePage(theme);
    const auto *note = page->findChild<TextLabel *>(QStringLiteral("reviewNote"));
    QVERIFY(note && note->isVisible());
    QCOMPARE(note->plain(), QStringLiteral("Not yet reviewed by a clinician"));
}

void TestLearnPage::aClinicsTopicAppears()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("manifest.json"),
                  R"({"format": 1, "topics": [{"id": "our-clinic", "file": "our-clinic.md", "audience": "staff",
                      "reviewedOn": "2026-01-31", "reviewer": "Dr. Example"}]})"));
    QVERIFY(write(QStringLiteral("our-clinic.md"), "# Our clinic\n\nCome in at any time.\n"));

    Theme theme;
    const auto page = makePage(theme);
    QVERIFY(!page->openItem(QStringLiteral("our-clinic")));
    QVERIFY(m_store->setOverlay(folder.path()).isOk());
    QCOMPARE(page->currentItem(), LearnPage::comparisonId());
    QVERIFY(page->openItem(QStringLiteral("our-clinic")));
    QStringList words;
    for (const auto *label : page->findChild<ReadingColumn *>()->findChildren<TextLabel *>())
        words.append(label->plain());
    QVERIFY(words.filter(QStringLiteral("Reviewed by Dr. Example")).size() == 1);
    QVERIFY(m_store->setOverlay({}).isOk());
    QCOMPARE(page->currentItem(), LearnPage::comparisonId());
}

void TestLearnPage::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024x640, 100 %") << QSize(1024, 640) << 100;
    QTest::newRow("1024x640, 200 %") << QSize(1024, 640) << 200;
    QTest::newRow("1280x800, 100 %") << QSize(1280, 800) << 100;
    QTest::newRow("1920x1080, 300 %") << QSize(1920, 1080) << 300;
}

void TestLearnPage::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    Theme theme;
    theme.applyToApplication();
    theme.setTextPercent(percent);
    const auto page = makePage(theme, size);
    page->findChild<AspectRow *>()->button()->click();
    Test::settle(*page);
    QCOMPARE(Test::layoutProblems(*page).join(u'\n'), QString());
    for (const Topic &topic : m_store->library().topics) {
        QVERIFY(page->openItem(topic.id));
        Test::settle(*page);
        QCOMPARE(Test::layoutProblems(*page).join(u'\n'), QString());
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestLearnPage)
#include "tst_learnpage.moc"
