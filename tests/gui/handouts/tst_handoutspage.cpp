// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "gui/handouts/handoutspage.h"
#include "gui/printing/pagesview.h"
#include "gui/theme/theme.h"
#include "support/testcase.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Handrail;
using namespace Qt::StringLiterals;

class HandoutsPageTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheFirstHandoutWithItsPages();
    void listLeadsToAnotherHandout();
    void largerTypeTakesMorePages();
    void paperIsWhatIsChosen();
    void sourcesCanBeLeftOut();
    void helpLinesCanBeLeftOutAndChanged();
    void singlePartsAreOfferedToo();
    void idsThatAreAlsoTopicsAreLeftToTheirPage();
    void aDiaryHasDaysOfItsOwn();
    void theFirstDayIsForgotten();
    void pageKeysGoThroughThePages();
    void saveAndPrintAskTheWindow();
    void optionsTakeThePlaceOfThePagesWhenFolded();
    void nothingIsCutOffInASmallWindowWithLargeText();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qWarning("no child is called %s", qPrintable(name));
        return found;
    }
    void choose(const QString &combo, int index);
    bool hasHelpLines() const;

    Theme m_theme;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<HandoutsPage> m_page;
};

void HandoutsPageTest::initTestCase()
{
    auto library = loadContent(u":/content"_s);
    QVERIFY(library.isOk());
    m_store = std::make_unique<LibraryStore>(std::move(library).value());
    Theme::loadFonts();
    m_theme.setScheme(Theme::Scheme::Light);
    m_theme.applyToApplication();
}

void HandoutsPageTest::init()
{
    TestCase::init();
    HandoutsPage::Surroundings surroundings;
    surroundings.territory = [] { return u"US"_s; };
    surroundings.today = [] { return QDate(2026, 11, 21); };
    m_page = std::make_unique<HandoutsPage>(*m_store, m_theme, ReportBuilder::CourseFigure(), surroundings);
    m_page->resize(1366, 620);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void HandoutsPageTest::cleanup()
{
    m_page.reset();
    m_theme.setTextPercent(100);
}

void HandoutsPageTest::choose(const QString &combo, int index)
{
    auto *box = child<QComboBox>(combo);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

bool HandoutsPageTest::hasHelpLines() const
{
    const auto blocks = m_page->report().blocks;
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const ReportBlock &block) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        return heading && plainText(heading->text) == u"People you can call"_s;
    });
}

void HandoutsPageTest::showsTheFirstHandoutWithItsPages()
{
    const HandoutRecipe &first = m_store->library().handouts.constFirst();
    QCOMPARE(m_page->report().title, first.title.text);
    QCOMPARE(m_page->report().date, QDate(2026, 11, 21));
    QVERIFY(child<PagesView>(u"handoutPages"_s)->pageCount() > 0);
    QVERIFY(child<QLabel>(u"handoutCounter"_s)->text().startsWith(u"Page 1 of "_s));
}

void HandoutsPageTest::listLeadsToAnotherHandout()
{
    QSignalSpy changed(m_page.get(), &Page::reportChanged);
    const QString before = m_page->report().title;
    auto *list = child<QListView>(u"sideList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(m_page->report().title != before);
    QCOMPARE(changed.size(), 1);
}

void HandoutsPageTest::largerTypeTakesMorePages()
{
    const int normal = child<PagesView>(u"handoutPages"_s)->pageCount();
    choose(u"handoutTextSize"_s, 2);
    QVERIFY(child<PagesView>(u"handoutPages"_s)->pageCount() > normal);
    QVERIFY(m_page->reportStyle()->bodySize > 19.5);
}

void HandoutsPageTest::paperIsWhatIsChosen()
{
    QCOMPARE(m_page->reportStyle()->size, QPageSize(QPageSize::A4).sizePoints());
    choose(u"handoutPaper"_s, 1);
    QCOMPARE(m_page->reportStyle()->size, QPageSize(QPageSize::Letter).sizePoints());
}

void HandoutsPageTest::sourcesCanBeLeftOut()
{
    QVERIFY(m_page->reportStyle()->hasSources);
    QTest::keyClick(child<QCheckBox>(u"handoutSources"_s), Qt::Key_Space);
    QVERIFY(!m_page->reportStyle()->hasSources);
}

void HandoutsPageTest::helpLinesCanBeLeftOutAndChanged()
{
    QVERIFY(m_page->report().helpLine.contains(u"911"_s));
    auto *country = child<QComboBox>(u"handoutCountry"_s);
    const int britain = country->findData(u"GB"_s);
    QVERIFY(britain >= 0);
    choose(u"handoutCountry"_s, britain);
    QVERIFY(m_page->report().helpLine.contains(u"999"_s));
    QVERIFY(hasHelpLines());
    QTest::keyClick(child<QCheckBox>(u"handoutHelpLines"_s), Qt::Key_Space);
    QVERIFY(!hasHelpLines());
}

void HandoutsPageTest::singlePartsAreOfferedToo()
{
    const QAbstractItemModel *model = child<QListView>(u"sideList"_s)->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    for (const Topic &topic : m_store->library().topics)
        QVERIFY2(titles.contains(topic.title.text), qPrintable(topic.id));
    for (const Course &course : m_store->library().courses)
        QVERIFY2(titles.contains(course.name.text), qPrintable(course.id));
}

void HandoutsPageTest::idsThatAreAlsoTopicsAreLeftToTheirPage()
{
    QVERIFY(m_page->openItem(u"everything"_s));
    QCOMPARE(m_page->report().title, m_store->library().handout(u"everything"_s)->title.text);
    QVERIFY(m_store->library().topic(u"withdrawal"_s));
    QVERIFY(!m_page->openItem(u"withdrawal"_s));
    QVERIFY(!m_page->openItem(u"overdose"_s));
    QVERIFY(!m_page->openItem(u"nothing-of-that-name"_s));
}

void HandoutsPageTest::aDiaryHasDaysOfItsOwn()
{
    auto *length = child<QComboBox>(u"diaryLength"_s);
    auto *hasDates = child<QCheckBox>(u"diaryHasDates"_s);
    auto *firstDay = child<QDateEdit>(u"diaryFirstDay"_s);
    QVERIFY(length->isHidden() && hasDates->isHidden() && firstDay->isHidden());

    QVERIFY(m_page->openItem(u"my-next-days"_s));
    QVERIFY(length->isVisible() && hasDates->isVisible() && firstDay->isVisible());
    QVERIFY(!firstDay->isEnabled());
    const auto headings = [this] {
        QStringList all;
        const ReportDocument document = m_page->report();
        for (const ReportBlock &block : document.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                all.append(plainText(heading->text));
        }
        return all;
    };
    QVERIFY(headings().contains(u"Days 1 to 7"_s));
    QVERIFY(!headings().contains(u"Days 8 to 14"_s));
    choose(u"diaryLength"_s, 1);
    QVERIFY(headings().contains(u"Days 8 to 14"_s));

    QTest::mouseClick(hasDates, Qt::LeftButton, {}, QPoint(10, hasDates->height() / 2));
    QVERIFY(firstDay->isEnabled());
    QVERIFY2(headings().filter(u"2026"_s).size() == 2, qPrintable(headings().join(u'\n')));
}

void HandoutsPageTest::theFirstDayIsForgotten()
{
    QVERIFY(m_page->openItem(u"my-next-days"_s));
    auto *hasDates = child<QCheckBox>(u"diaryHasDates"_s);
    auto *firstDay = child<QDateEdit>(u"diaryFirstDay"_s);
    hasDates->setChecked(true);
    firstDay->setDate(QDate(2026, 12, 24));
    choose(u"diaryLength"_s, 1);
    m_page->clearPerson();
    QVERIFY(!hasDates->isChecked());
    QCOMPARE(firstDay->date(), QDate(2026, 11, 21));
    QCOMPARE(child<QComboBox>(u"diaryLength"_s)->currentIndex(), 0);
}

void HandoutsPageTest::pageKeysGoThroughThePages()
{
    QVERIFY(m_page->openItem(u"everything"_s));
    auto *pages = child<PagesView>(u"handoutPages"_s);
    auto *counter = child<QLabel>(u"handoutCounter"_s);
    const QString count = QString::number(pages->pageCount());
    QVERIFY(pages->pageCount() > 2);
    pages->setFocus();
    for (int i = 0; i < 20 && pages->currentPage() == 0; ++i)
        QTest::keyClick(pages, Qt::Key_PageDown);
    QCOMPARE(counter->text(), u"Page 2 of "_s + count);
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(counter->text(), u"Page %1 of %1"_s.arg(count));
    QTest::keyClick(pages, Qt::Key_Home);
    QCOMPARE(counter->text(), u"Page 1 of "_s + count);
}

void HandoutsPageTest::saveAndPrintAskTheWindow()
{
    QSignalSpy save(m_page.get(), &Page::saveRequested);
    QSignalSpy print(m_page.get(), &Page::printRequested);
    QTest::mouseClick(child<QPushButton>(u"handoutSave"_s), Qt::LeftButton);
    QCOMPARE(save.size(), 1);
    QTest::mouseClick(child<QPushButton>(u"handoutPrint"_s), Qt::LeftButton);
    QCOMPARE(print.size(), 1);
}

void HandoutsPageTest::optionsTakeThePlaceOfThePagesWhenFolded()
{
    auto *toggle = child<QPushButton>(u"handoutOptionsToggle"_s);
    auto *paper = child<QComboBox>(u"handoutPaper"_s);
    auto *pages = child<PagesView>(u"handoutPages"_s);
    QVERIFY(!toggle->isVisible());
    QVERIFY(paper->isVisible() && pages->isVisible());
    m_page->resize(1000, 500);
    QTRY_VERIFY(toggle->isVisible());
    QVERIFY(!paper->isVisible() && pages->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(paper->isVisible() && !pages->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!paper->isVisible() && pages->isVisible());
}

void HandoutsPageTest::nothingIsCutOffInASmallWindowWithLargeText()
{
    m_theme.setTextPercent(200);
    m_page->resize(1024, 480);
    QTRY_VERIFY(child<QPushButton>(u"handoutOptionsToggle"_s)->isVisible());
    QVERIFY2(m_page->minimumSizeHint().width() <= 1024, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 400,
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
    QVERIFY(child<PagesView>(u"handoutPages"_s)->height() > 150);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
    }
}

HANDRAIL_TEST_MAIN(QApplication, HandoutsPageTest)
#include "tst_handoutspage.moc"
