// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "gui/learn/brainmapbutton.h"
#include "gui/learn/brainmapview.h"
#include "gui/learn/brainmapwidget.h"
#include "gui/theme/theme.h"
#include "gui/widgets/textlabel.h"
#include "report/figures/brainmapfigure.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace Handrail;

namespace {

constexpr int whole = -1;
constexpr int planner = 6; // index of the prefrontal cortex, the last area

} // namespace

/// The brain map as a person uses it: pressed, walked by keys, read by a screen reader, and in step with the projector.
class TestBrainMapView : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithTheWhole();
    void aPressOnTheDrawingShowsTheArea();
    void aPressBesideTheAreasChangesNothing();
    void theListChoosesToo();
    void keysWalkTheMap();
    void keysGoWhereTheyPointInEveryDirection();
    void numbersWorkInAllOfTheView();
    void otherKeysAreLeftToTheWindow();
    void escapeAndTheButtonShowTheWhole();
    void tabReachesTheMapOnce();
    void hoveringIsQuiet();
    void aScreenReaderFindsTheAreas();
    void theProjectorKeepsInStep();
    void everySourceIsListedFromTheStart();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void wordsGoUnderTheMapWhenThereIsLittleRoom();
    void theLayoutIsMirrored();

private:
    QString shownName() const { return m_view->findChild<TextLabel *>(QStringLiteral("areaName"))->plain(); }
    bool isWhole() const { return !m_view->findChild<TextLabel *>(QStringLiteral("areaName"))->isVisible(); }
    BrainMapButton *button(int index) const
    {
        return m_view->findChild<BrainMapButton *>(QStringLiteral("area%1").arg(index + 1));
    }
    QPoint numberOf(int index) const
    {
        const BrainMapPlan plan(m_map->rect(), m_theme->px(16));
        return plan.marker(m_library.brainMap.areas.at(index).area).center().toPoint();
    }

    Library m_library;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BrainMapView> m_view;
    BrainMapWidget *m_map = nullptr;
};

void TestBrainMapView::initTestCase()
{
    Theme::loadFonts();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
    QCOMPARE(m_library.brainMap.areas.size(), BrainMap::areaCount);
}

void TestBrainMapView::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Theme::Scheme::Light);
    m_theme->applyToApplication();
    m_view = std::make_unique<BrainMapView>(m_library, *m_theme);
    m_view->resize(1000, 700);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    Test::settle(*m_view);
    m_map = m_view->findChild<BrainMapWidget *>(QStringLiteral("brainMap"));
    QVERIFY(m_map);
}

void TestBrainMapView::cleanup()
{
    m_view.reset();
    m_theme.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestBrainMapView::beginsWithTheWhole()
{
    QCOMPARE(m_map->current(), whole);
    QVERIFY(isWhole());
    QCOMPARE(m_view->findChildren<BrainMapButton *>().size(), BrainMap::areaCount);
    for (const BrainMapButton *each : m_view->findChildren<BrainMapButton *>())
        QVERIFY(!each->isChecked());
    QVERIFY(m_view->findChild<TextLabel *>(QStringLiteral("brainMapCaption"))
                ->plain()
                .contains(QStringLiteral("not to scale")));
}

void TestBrainMapView::aPressOnTheDrawingShowsTheArea()
{
    const QSignalSpy moves(m_view.get(), &LearnView::moved);
    for (int i = 0; i < BrainMap::areaCount; ++i) {
        QTest::mouseClick(m_map, Qt::LeftButton, {}, numberOf(i));
        QCOMPARE(m_map->current(), i);
        QCOMPARE(moves.count(), i + 1);
        const BrainMap::AreaEntry &entry = m_library.brainMap.areas.at(i);
        QCOMPARE(shownName(), QStringLiteral("%1. %2").arg(i + 1).arg(entry.name.text));
        for (const auto &[name, message] :
             {std::pair("areaDoes", entry.does), std::pair("areaChanges", entry.changes),
              std::pair("areaNotice", entry.notice), std::pair("areaHelps", entry.helps)}) {
            const auto *label = m_view->findChild<TextLabel *>(QString::fromLatin1(name));
            QVERIFY(label && label->isVisible());
            QVERIFY(!label->links().isEmpty()); // its source
            QVERIFY2(label->plain().startsWith(plainText(message.text).left(15)), qPrintable(label->plain()));
        }
        QVERIFY(m_view->findChild<TextLabel *>(QStringLiteral("areaMedicalName"))
                    ->plain()
                    .contains(entry.medicalName.text));
        for (int other = 0; other < BrainMap::areaCount; ++other)
            QCOMPARE(button(other)->isChecked(), other == i);
    }
}

void TestBrainMapView::aPressBesideTheAreasChangesNothing()
{
    QTest::mouseClick(m_map, Qt::LeftButton, {}, numberOf(2));
    QTest::mouseClick(m_map, Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(m_map->current(), 2);
}

void TestBrainMapView::theListChoosesToo()
{
    QTest::keyClick(button(4), Qt::Key_Space);
    QCOMPARE(m_map->current(), 4);
    QVERIFY(button(4)->isChecked());
    QTest::mouseClick(button(4), Qt::LeftButton); // again: still chosen
    QVERIFY(button(4)->isChecked());
    QCOMPARE(m_map->current(), 4);
    QVERIFY(shownName().contains(m_library.brainMap.areas.at(4).name.text));
}

void TestBrainMapView::keysWalkTheMap()
{
    m_map->setFocus();
    QTest::keyClick(m_map, Qt::Key_Right);
    QCOMPARE(m_map->current(), 0); // somewhere to begin
    for (int i = BrainMap::areaCount - 1; i >= 0; --i) {
        QTest::keyClick(m_map, Qt::Key(Qt::Key_1 + i));
        QCOMPARE(m_map->current(), i);
    }
    QTest::keyClick(m_map, Qt::Key_End);
    QCOMPARE(m_map->current(), planner);
    QTest::keyClick(m_map, Qt::Key_Home);
    QCOMPARE(m_map->current(), 0);
    // From the accumbens to the pallidum behind it, and back.
    QTest::keyClick(m_map, Qt::Key_2);
    QTest::keyClick(m_map, Qt::Key_Right);
    QCOMPARE(m_map->current(), 2);
    QTest::keyClick(m_map, Qt::Key_Left);
    QCOMPARE(m_map->current(), 1);
    // From the forehead down to above the eye.
    QTest::keyClick(m_map, Qt::Key_7);
    QTest::keyClick(m_map, Qt::Key_Down);
    QCOMPARE(m_map->current(), 3);
}

void TestBrainMapView::keysGoWhereTheyPointInEveryDirection()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(m_map, Qt::Key_2);
    QTest::keyClick(m_map, Qt::Key_Right);
    QCOMPARE(m_map->current(), 2); // the head still faces left
}

void TestBrainMapView::numbersWorkInAllOfTheView()
{
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_5);
    QCOMPARE(m_map->current(), 4);
    QVERIFY(m_map->hasFocus());
    QTest::keyClick(button(1), Qt::Key_2);
    QCOMPARE(m_map->current(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_8);
    QCOMPARE(m_map->current(), 1);
}

void TestBrainMapView::otherKeysAreLeftToTheWindow()
{
    QTest::keyClick(m_map, Qt::Key_3);
    QTest::keyClick(m_map, Qt::Key_8);
    QTest::keyClick(m_map, Qt::Key_5, Qt::ControlModifier); // the window's tabs
    QTest::keyClick(m_map, Qt::Key_Left, Qt::AltModifier);  // back
    QCOMPARE(m_map->current(), 2);
}

void TestBrainMapView::escapeAndTheButtonShowTheWhole()
{
    QTest::keyClick(m_map, Qt::Key_3);
    QTest::keyClick(m_map, Qt::Key_Escape);
    QVERIFY(isWhole());
    QCOMPARE(m_map->current(), whole);
    QTest::keyClick(m_map, Qt::Key_3);
    auto *back = m_view->findChild<QPushButton *>(QStringLiteral("wholeMap"));
    QVERIFY(back && back->isVisible());
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QVERIFY(isWhole());
    QVERIFY(m_map->hasFocus()); // the button is gone
}

void TestBrainMapView::tabReachesTheMapOnce()
{
    m_map->setFocus();
    QTest::keyClick(m_map, Qt::Key_4);
    int visits = 0;
    QWidget *next = m_map;
    do {
        next = next->nextInFocusChain();
        visits += next == m_map;
    } while (next != m_map && visits == 0);
    QCOMPARE(visits, 1);
    QTest::keyClick(m_map, Qt::Key_Tab);
    QVERIFY(!m_map->hasFocus());
    QCOMPARE(m_map->current(), 3); // leaving is not choosing
}

void TestBrainMapView::hoveringIsQuiet()
{
    const QImage before = m_map->grab().toImage();
    QTest::mouseMove(m_map, numberOf(5));
    QTRY_COMPARE(m_map->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(m_map->grab().toImage() != before);
    QCOMPARE(m_map->current(), whole);
    QTest::mouseMove(m_map, QPoint(3, 3));
    QTRY_COMPARE(m_map->cursor().shape(), Qt::ArrowCursor);
    QCOMPARE(m_map->grab().toImage(), before);
}

void TestBrainMapView::aScreenReaderFindsTheAreas()
{
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_map);
    QVERIFY(map && !map->text(QAccessible::Name).isEmpty());
    QVERIFY(map->text(QAccessible::Description).contains(QStringLiteral("not to scale")));
    QCOMPARE(map->childCount(), BrainMap::areaCount);
    m_map->setFocus();
    for (int i = 0; i < BrainMap::areaCount; ++i) {
        QAccessibleInterface *area = map->child(i);
        const BrainMap::AreaEntry &entry = m_library.brainMap.areas.at(i);
        QCOMPARE(area->role(), QAccessible::Button);
        QCOMPARE(area->parent(), map);
        QCOMPARE(map->indexOfChild(area), i);
        for (const Message &part : {entry.name, entry.medicalName})
            QVERIFY2(area->text(QAccessible::Name).contains(part.text), qPrintable(area->text(QAccessible::Name)));
        QVERIFY(area->text(QAccessible::Description).contains(plainText(entry.helps.text).left(20)));
        QVERIFY(area->rect().width() >= 24 && area->rect().height() >= 24);
        const QPoint centre = m_map->mapToGlobal(numberOf(i));
        QCOMPARE(map->childAt(centre.x(), centre.y()), area);
        QVERIFY(area->state().focusable && !area->state().selected && !area->state().focused);
        area->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_map->current(), i);
        QVERIFY(area->state().selected && area->state().focused);
        QCOMPARE(map->focusChild(), area);
    }
}

void TestBrainMapView::theProjectorKeepsInStep()
{
    QCOMPARE(m_view->slide(), std::optional(0));
    QTest::keyClick(m_map, Qt::Key_3);
    QCOMPARE(m_view->slide(), std::optional(3));
    const QSignalSpy moves(m_view.get(), &LearnView::moved);
    m_view->turnToSlide(7);
    QCOMPARE(m_map->current(), planner);
    QVERIFY(shownName().startsWith(u'7'));
    m_view->turnToSlide(7);
    QCOMPARE(moves.count(), 1);
    m_view->turnToSlide(8); // the sources, or what else may come
    QCOMPARE(m_map->current(), planner);
    m_view->turnToSlide(0);
    QVERIFY(isWhole());
}

void TestBrainMapView::everySourceIsListedFromTheStart()
{
    const auto marks = [this] {
        QStringList found;
        for (const auto *label : m_view->findChildren<TextLabel *>()) {
            if (label->role() == TextLabel::Role::Item)
                found.append(label->plain());
        }
        return found;
    };
    const QStringList before = marks();
    QVERIFY(before.size() >= 8);
    for (int i = 0; i < BrainMap::areaCount; ++i) {
        m_map->setCurrent(i);
        QCOMPARE(marks(), before);
    }
}

void TestBrainMapView::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("small, large text") << QSize(1024, 480) << 200 << Qt::LeftToRight;
    QTest::newRow("small, largest text") << QSize(1024, 480) << 300 << Qt::LeftToRight;
    QTest::newRow("laptop") << QSize(1030, 600) << 100 << Qt::LeftToRight;
    QTest::newRow("laptop, mirrored") << QSize(1030, 600) << 100 << Qt::RightToLeft;
    QTest::newRow("large screen") << QSize(1580, 900) << 100 << Qt::LeftToRight;
    QTest::newRow("large screen, large text") << QSize(1920, 900) << 200 << Qt::LeftToRight;
    QTest::newRow("narrow") << QSize(480, 600) << 100 << Qt::LeftToRight;
}

void TestBrainMapView::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_theme->setTextPercent(percent);
    m_view->resize(size);
    Test::settle(*m_view);
    for (int i = whole; i < BrainMap::areaCount; ++i) {
        m_map->setCurrent(i);
        Test::settle(*m_view);
        QCOMPARE(m_view->size(), size);
        QVERIFY(m_view->widget()->width() <= m_view->viewport()->width());
        QCOMPARE(Test::layoutProblems(*m_view).join(u'\n'), QString());
    }
}

void TestBrainMapView::wordsGoUnderTheMapWhenThereIsLittleRoom()
{
    const auto *panel = m_view->findChild<QWidget *>(QStringLiteral("brainMapPanel"));
    const auto below = [&] {
        return panel->mapTo(m_view->widget(), QPoint(0, 0)).y()
               >= m_map->mapTo(m_view->widget(), QPoint(0, m_map->height())).y();
    };
    QVERIFY(!below());
    // All of the map, and the words beside it, in a window of 1024x640.
    m_theme->setTextPercent(200);
    m_view->resize(1024, 385);
    Test::settle(*m_view);
    QVERIFY(!below());
    QVERIFY(m_map->height() <= m_view->viewport()->height());
    m_view->resize(800, 480);
    Test::settle(*m_view);
    QVERIFY(below());
    // What changed is in sight, and so is the number that was pressed.
    m_map->setFocus();
    QTest::keyClick(m_map, Qt::Key_2);
    Test::settle(*m_view);
    auto *name = m_view->findChild<TextLabel *>(QStringLiteral("areaName"));
    QVERIFY(m_view->viewport()->rect().contains(QRect(name->mapTo(m_view->viewport(), QPoint(0, 0)), name->size())));
}

void TestBrainMapView::theLayoutIsMirrored()
{
    const auto *panel = m_view->findChild<QWidget *>(QStringLiteral("brainMapPanel"));
    const auto isAfter = [&] {
        return panel->mapTo(m_view.get(), QPoint(0, 0)).x() > m_map->mapTo(m_view.get(), QPoint(0, 0)).x();
    };
    QVERIFY(isAfter());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Test::settle(*m_view);
    QVERIFY(!isAfter());
}

HANDRAIL_TEST_MAIN(QApplication, TestBrainMapView)
#include "tst_brainmapview.moc"
