// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/comparisonview.h"
#include "gui/learn/learnsearchfixture.h"
#include "gui/learn/searchrow.h"
#include "gui/widgets/foldingsidelist.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wordpanel.h"
#include "support/layoutchecks.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Handrail;

/// Searching in Understand, by keys, as a person does it.
class TestLearnSearch : public Test::LearnSearchFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFrameBuildsNoIndex();
    void typingFindsAndEnterOpens();
    void theMatchIsInViewAndMarked_data();
    void theMatchIsInViewAndMarked();
    void arrowsWalkThroughWhatIsFound();
    void typingOnARowGoesOn();
    void escapeGoesBackToWhereOneWas();
    void nothingFoundIsSaidKindly();
    void equalTitlesAreToldApart();
    void whereToGetHelpIsFoundFirst();
    void aWordIsExplained();
    void aLineOfTheComparisonOpens();
    void signsOfWithdrawalAreOnTheTimeline();
    void aHelpLineIsShownWithItsNumber();
    void aCountryShowsAllItsHelpLines();
    void foldedItIsReachedByKey();
    void anotherLibraryIsSearchedAnew();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestLearnSearch::theFirstFrameBuildsNoIndex()
{
    LearnPage fresh(*m_store, *m_theme, LearnPage::Surroundings{});
    fresh.resize(1280, 800);
    fresh.grab();
    // An index that somebody had begun would be there after this.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!fresh.findChild<LearnSearch *>()->isReady());

    field()->setFocus();
    QTRY_VERIFY(page()->findChild<LearnSearch *>()->isReady());
}

void TestLearnSearch::typingFindsAndEnterOpens()
{
    type(QStringLiteral("recovery"));
    QVERIFY(results()->isVisible());
    QVERIFY(!page()->findChild<QListView *>(QStringLiteral("sideList"))->isVisible());
    QVERIFY(results()->status().contains(QString::number(results()->hits().size())));
    QCOMPARE(field()->accessibleDescription(), results()->status());
    field()->clear();
    type(QStringLiteral("overdose what"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(page()->currentItem(), QStringLiteral("overdose"));
    QVERIFY(page()->findChild<ReadingColumn *>()->hasFocus());
    QVERIFY(results()->isVisible()); // to go on to the next place
}

void TestLearnSearch::theMatchIsInViewAndMarked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("opened");
    QTest::newRow("laptop") << QSize(1280, 800) << 100 << QString();
    QTest::newRow("small window, large text") << QSize(1024, 480) << 200 << QString();
    QTest::newRow("from another topic") << QSize(1280, 800) << 100 << QStringLiteral("tolerance");
}

void TestLearnSearch::theMatchIsInViewAndMarked()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const QString, opened);
    if (!opened.isEmpty())
        QVERIFY(page()->openItem(opened));
    m_theme->setTextPercent(percent);
    page()->resize(size);
    Test::settle(*page());
    const QString words = QStringLiteral("people have died in withdrawal");
    type(words);
    const SearchHit hit = results()->hits().constFirst();
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(page()->currentItem(), hit.id);
    auto *column = page()->findChild<ReadingColumn *>();
    Test::settle(*page());
    TextLabel *found = nullptr;
    for (auto *label : column->findChildren<TextLabel *>()) {
        if (!label->matches().isEmpty())
            found = label;
    }
    QVERIFY(found && found->plain().contains(words, Qt::CaseInsensitive));
    QVERIFY(column->verticalScrollBar()->value() > 0);
    const QRect place(found->mapTo(column->viewport(), QPoint()), found->size());
    QVERIFY(column->viewport()->rect().contains(place));
}

void TestLearnSearch::arrowsWalkThroughWhatIsFound()
{
    type(QStringLiteral("craving"));
    QVERIFY(results()->hits().size() > 2);
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(rows()->hasFocus());
    QCOMPARE(rows()->currentIndex().row(), 0);
    QTest::keyClick(rows(), Qt::Key_Down);
    QTest::keyClick(rows(), Qt::Key_Down);
    QCOMPARE(rows()->currentIndex().row(), 2);
    QVERIFY(!rows()->currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());
    QTest::keyClick(rows(), Qt::Key_Up);
    QTest::keyClick(rows(), Qt::Key_Up);
    QTest::keyClick(rows(), Qt::Key_Up);
    QVERIFY(field()->hasFocus());
}

void TestLearnSearch::typingOnARowGoesOn()
{
    type(QStringLiteral("crav"));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClicks(rows(), QStringLiteral("i"));
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->text(), QStringLiteral("cravi"));
}

void TestLearnSearch::escapeGoesBackToWhereOneWas()
{
    QVERIFY(page()->openItem(QStringLiteral("withdrawal")));
    auto *column = page()->findChild<ReadingColumn *>();
    Test::settle(*page());
    column->verticalScrollBar()->setValue(200);
    column->setFocus();
    type(QStringLiteral("naloxone"));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(rows(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty() && !results()->isVisible());
    QVERIFY(column->hasFocus());
    QCOMPARE(column->verticalScrollBar()->value(), 200);
    QCOMPARE(page()->currentItem(), QStringLiteral("withdrawal"));
    QVERIFY(page()->findChild<QListView *>(QStringLiteral("sideList"))->isVisible());
}

void TestLearnSearch::nothingFoundIsSaidKindly()
{
    type(QStringLiteral("nalaxone"));
    auto *suggestion = page()->findChild<QPushButton *>(QStringLiteral("searchSuggestion"));
    QTRY_VERIFY(suggestion->isVisible());
    QVERIFY(results()->status().contains(QStringLiteral("nalaxone")));
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(suggestion->hasFocus());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
        QTest::keyClick(suggestion, key);
        QVERIFY(suggestion->hasFocus()); // there is nothing else to go to
    }
    QTest::keyClick(suggestion, Qt::Key_Space);
    QCOMPARE(field()->text(), QStringLiteral("naloxone"));
    QVERIFY(!results()->hits().isEmpty());
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(rows()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Escape);
    type(QStringLiteral("qqqq"));
    QVERIFY(!suggestion->isVisible());
    QVERIFY(results()->status().contains(QStringLiteral("Try another word")));
}

void TestLearnSearch::equalTitlesAreToldApart()
{
    for (const QString &query : {QStringLiteral("tolerance"), QStringLiteral("stop"), QStringLiteral("overdose")}) {
        type(query);
        QSet<QString> spoken;
        QSet<QString> drawn;
        for (int row = 0; row < results()->hits().size(); ++row) {
            const SearchHit &hit = results()->hits().at(row);
            const QStringList where = SearchRow::whereabouts(hit);
            QCOMPARE(where.isEmpty(), hit.place == SearchDocument::Place::HelpLines);
            const QString said = rows()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(said.startsWith((QStringList(hit.title) + where).join(QLatin1String(", "))), qPrintable(said));
            spoken.insert(said);
            drawn.insert(hit.title + where.join(u'/') + hit.excerpt);
        }
        QCOMPARE(spoken.size(), results()->hits().size());
        QCOMPARE(drawn.size(), results()->hits().size());
        QTest::keyClick(field(), Qt::Key_Escape);
    }
    // A word, a topic and a view of nearly one name.
    type(QStringLiteral("tolerance"));
    QSet<QString> kinds;
    for (const SearchHit &hit : results()->hits())
        kinds.insert(SearchRow::whereabouts(hit).value(0));
    for (const QString &kind :
         {QStringLiteral("Word"), QStringLiteral("To read"), QStringLiteral("To look at and try")})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    // On screen as well.
    SearchHit same;
    same.title = QStringLiteral("Tides");
    same.excerpt = QStringLiteral("Low water");
    QList<QImage> pictures;
    for (const SearchDocument::Place place : {SearchDocument::Place::Word, SearchDocument::Place::Reading}) {
        same.place = place;
        for (const QString &section : {QString(), QStringLiteral("At noon")}) {
            same.section = section;
            results()->showHits({same});
            const QImage picture = rows()->grab().toImage();
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
        }
    }
}

void TestLearnSearch::whereToGetHelpIsFoundFirst()
{
    for (const QString &query :
         {QStringLiteral("where can i get help"), QStringLiteral("How do I get help?"), QStringLiteral("help")}) {
        type(query);
        QCOMPARE(results()->hits().constFirst().id, QStringLiteral("getting-help"));
        QTest::keyClick(field(), Qt::Key_Escape);
    }
}

void TestLearnSearch::aWordIsExplained()
{
    type(QStringLiteral("relapse"));
    QCOMPARE(results()->hits().constFirst().title, QStringLiteral("Return to use"));
    QTest::keyClick(field(), Qt::Key_Return);
    auto *panel = page()->findChild<WordPanel *>();
    QVERIFY(panel && panel->isVisible());
    QVERIFY(
        panel->findChild<TextLabel *>(QStringLiteral("wordMeaning"))->plain().contains(QStringLiteral("using again")));
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!page()->findChild<WordPanel *>());
    QVERIFY(results()->isVisible());
}

void TestLearnSearch::aLineOfTheComparisonOpens()
{
    const Comparison::Aspect &aspect = m_store->library().comparison.aspects.at(2);
    type(plainText(aspect.addictionMore.text).left(40));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(page()->currentItem(), LearnPage::comparisonId());
    auto *row = page()->findChild<QAbstractButton *>(QStringLiteral("aspect2"));
    QVERIFY(row && row->isChecked());
}

void TestLearnSearch::signsOfWithdrawalAreOnTheTimeline()
{
    const Course &course = m_store->library().courses.constFirst();
    const QSignalSpy requests(page(), &Page::itemRequested);
    type(plainText(course.name.text));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.constFirst().constFirst().toString(), course.id);
}

void TestLearnSearch::aHelpLineIsShownWithItsNumber()
{
    type(QStringLiteral("samaritans crisis"));
    QCOMPARE(results()->hits().constFirst().place, SearchDocument::Place::HelpLines);
    QTest::keyClick(field(), Qt::Key_Return);
    auto *panel = page()->findChild<QFrame *>(QStringLiteral("helpLinePanel"));
    QVERIFY(panel && panel->isVisible());
    QStringList shown;
    for (const auto *label : panel->findChildren<TextLabel *>())
        shown.append(label->plain());
    QVERIFY2(shown.contains(QStringLiteral("116 123")), qPrintable(shown.join(u'\n')));
    QVERIFY(shown.contains(QStringLiteral("Crisis line")));
    QVERIFY(!shown.join(u' ').contains(QStringLiteral("999"))); // this line alone
    QCOMPARE(Test::layoutProblems(*panel).join(u'\n'), QString());
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!page()->findChild<QFrame *>(QStringLiteral("helpLinePanel")));
    QVERIFY(results()->isVisible());
}

void TestLearnSearch::aCountryShowsAllItsHelpLines()
{
    m_theme->setTextPercent(200);
    page()->resize(1024, 640);
    type(QStringLiteral("help lines united kingdom"));
    QCOMPARE(results()->hits().constFirst().id, QStringLiteral("GB"));
    QTest::keyClick(field(), Qt::Key_Return);
    auto *panel = page()->findChild<QFrame *>(QStringLiteral("helpLinePanel"));
    QVERIFY(panel && panel->isVisible());
    QString shown;
    for (const auto *label : panel->findChildren<TextLabel *>())
        shown += label->plain() + u'\n';
    for (const char *name : {"Emergency services", "FRANK", "Samaritans", "Shout"})
        QVERIFY2(shown.contains(QLatin1String(name)), qPrintable(shown));
    QVERIFY(!shown.contains(QStringLiteral("SAMHSA")));
    QVERIFY(panel->height() <= panel->screen()->availableSize().height());
    QCOMPARE(Test::layoutProblems(*panel).join(u'\n'), QString());
    QTest::mouseClick(panel->findChild<QPushButton *>(QStringLiteral("helpLineTopic")), Qt::LeftButton);
    QTRY_COMPARE(page()->currentItem(), QStringLiteral("getting-help"));
}

void TestLearnSearch::foldedItIsReachedByKey()
{
    page()->resize(1000, 700);
    Test::settle(*page());
    QVERIFY(!field()->isVisible());
    auto *button = page()->findChild<QWidget *>(QStringLiteral("startSearch"));
    auto *combo = page()->findChild<QComboBox *>(QStringLiteral("sideListFolded"));
    QVERIFY(button->isVisible() && combo->isVisible());
    auto *view = page()->findChild<ComparisonView *>();
    type(QStringLiteral("ride the wave"));
    QVERIFY(results()->isVisible() && !view->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(page()->currentItem() != LearnPage::comparisonId());
    QVERIFY(!results()->isVisible());
    QVERIFY(page()->findChild<ReadingColumn *>()->isVisible() && combo->isVisible() && !field()->isVisible());
    QTest::keyClick(page(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(results()->isVisible()); // what was found stands there still
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!results()->isVisible() && page()->findChild<ReadingColumn *>()->isVisible() && combo->isVisible());
}

void TestLearnSearch::anotherLibraryIsSearchedAnew()
{
    type(QStringLiteral("naloxone"));
    auto *search = page()->findChild<LearnSearch *>();
    QVERIFY(m_store->setOverlay({}).isOk());
    QVERIFY(!search->isReady());
    QTRY_VERIFY(search->isReady());
    QVERIFY(!results()->hits().isEmpty());
}

void TestLearnSearch::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("1024x640, 200 %") << QSize(1024, 640) << 200 << Qt::LeftToRight;
    QTest::newRow("1280x800, 100 %") << QSize(1280, 800) << 100 << Qt::LeftToRight;
    QTest::newRow("right to left") << QSize(1280, 800) << 100 << Qt::RightToLeft;
    QTest::newRow("right to left, folded") << QSize(1024, 640) << 200 << Qt::RightToLeft;
}

void TestLearnSearch::nothingIsCutOff()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    page()->setLayoutDirection(direction);
    m_theme->setTextPercent(percent);
    page()->resize(size);
    for (const QString &words : {QStringLiteral("naloxone"), QStringLiteral("nalaxone"), QStringLiteral("qqqq")}) {
        type(words);
        Test::settle(*page());
        QCOMPARE(Test::layoutProblems(*page()).join(u'\n'), QString());
        QTest::keyClick(field(), Qt::Key_Escape);
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestLearnSearch)
#include "tst_learnsearch.moc"
