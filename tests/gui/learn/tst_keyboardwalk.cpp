// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/library.h"
#include "gui/learn/learnpage.h"
#include "gui/learn/learnview.h"
#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/theme.h"
#include "gui/window/statusline.h"
#include "support/composedwindow.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Handrail;

/// From the tab to the last thing of a view and back with Tab, the arrow keys and Enter alone, in the window as the
/// program composes it: what has the focus can be seen at every step, and nothing that can be worked is left out.
class TestKeyboardWalk : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFootComesLast();
    void aDropDownLetsTheSearchPass();
    void walk_data();
    void walk();

private:
    MainWindow &window() { return m_composed->window(); }
    LearnPage *page() { return window().findChild<LearnPage *>(); }
    LearnView *view();
    QString focused() const;
    void press(Qt::Key key, int times = 1);
    void pressTo(const QString &name, Qt::Key key); ///< until the focus is on the widget of that name
    void checkFocus(const char *after);
    bool isInView();
    QStringList leftOut(const QList<QPointer<QWidget>> &visited);
    void work(const QString &name); ///< what a person does with a part that has just been reached
    void workSituations();

    QTemporaryDir m_folder;
    std::unique_ptr<Test::ComposedWindow> m_composed;
    QStringList m_worked;
};

void TestKeyboardWalk::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestKeyboardWalk::init()
{
    TestCase::init();
    m_worked.clear();
    m_composed = std::make_unique<Test::ComposedWindow>(m_folder.filePath(QStringLiteral("handrail.ini")),
                                                        QStringLiteral("2026-11-22"));
}

void TestKeyboardWalk::cleanup()
{
    m_composed.reset();
}

LearnView *TestKeyboardWalk::view()
{
    const auto views = page()->findChildren<LearnView *>();
    for (LearnView *each : views) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

bool TestKeyboardWalk::isInView()
{
    const QWidget *focus = QApplication::focusWidget();
    return view() && focus && (focus == view() || view()->isAncestorOf(focus));
}

QString TestKeyboardWalk::focused() const
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

void TestKeyboardWalk::press(Qt::Key key, int times)
{
    for (int i = 0; i < times; ++i) {
        QVERIFY(QApplication::focusWidget());
        const Qt::KeyboardModifiers modifiers = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        Test::settle(window());
        checkFocus(qPrintable(QKeySequence(key).toString()));
    }
}

void TestKeyboardWalk::checkFocus(const char *after)
{
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY2(focus, after);
    const QByteArray what =
        QStringLiteral("%1 \"%2\" after %3")
            .arg(QString::fromLatin1(focus->metaObject()->className()), focus->objectName(), QString::fromLatin1(after))
            .toUtf8();
    QVERIFY2(focus->isVisible(), what);
    const QWidget *ring = window().findChild<QWidget *>(QStringLiteral("focusRing"));
    QVERIFY2(ring && ring->isVisible(), what);
    // All of it, or as much as there is room for where it scrolls.
    int room = window().height();
    for (const QWidget *each = focus->parentWidget(); each; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QScrollArea *>(each))
            room = std::min(room, area->viewport()->height());
    }
    QRect seen = focus->rect();
    for (const QWidget *each = focus; each != &window() && each->parentWidget(); each = each->parentWidget())
        seen = QRect(each->mapToParent(seen.topLeft()), seen.size()) & each->parentWidget()->rect();
    QVERIFY2(seen.height() >= std::min(focus->height(), room * 6 / 10) && seen.width() >= std::min(focus->width(), 24),
             what + " shows " + QByteArray::number(seen.height()) + " of " + QByteArray::number(focus->height()));
}

void TestKeyboardWalk::pressTo(const QString &name, Qt::Key key)
{
    for (int i = 0; i < 60 && focused() != name; ++i)
        press(key);
    QCOMPARE(focused(), name);
}

QStringList TestKeyboardWalk::leftOut(const QList<QPointer<QWidget>> &visited)
{
    QStringList names;
    const auto widgets = view()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !visited.contains(QPointer<QWidget>(widget)))
            names.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return names;
}

void TestKeyboardWalk::workSituations()
{
    press(Qt::Key_Return);
    int story = 0;
    for (; focused() == QLatin1String("storyBox") && story < 20; ++story) {
        QCOMPARE(view()->slide().value_or(-1), 1 + 2 * story);
        pressTo(QStringLiteral("choice%1").arg(story % 4 + 1), Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(focused(), QStringLiteral("verdict"));
        press(Qt::Key_Return);
    }
    QCOMPARE(story, 10);
    QCOMPARE(focused(), QStringLiteral("closeBox"));
}

void TestKeyboardWalk::work(const QString &name)
{
    if (m_worked.contains(name))
        return;
    m_worked.append(name);
    const auto slide = [this] { return view()->slide().value_or(-1); };
    if (name == QLatin1String("step1")) {
        for (int step = 1; step < 6; ++step) {
            press(Qt::Key_Right);
            QCOMPARE(slide(), step);
        }
    } else if (name == QLatin1String("back") && view()->id() == ViewId::walkthrough) {
        press(Qt::Key_Return);
        QCOMPARE(slide(), 4);
    } else if (name == QLatin1String("brainMap")) {
        QList<int> seen;
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
            press(key);
            seen.append(slide());
        }
        QVERIFY(!seen.contains(0));
        QVERIFY(seen.at(0) != seen.at(1) || seen.at(1) != seen.at(2));
    } else if (name == QLatin1String("area7")) {
        press(Qt::Key_Return);
        QCOMPARE(slide(), 7);
    } else if (name == QLatin1String("start")) {
        workSituations();
    } else if (name == QLatin1String("daySlider")) {
        press(Qt::Key_Right, 3);
        press(Qt::Key_End);
        QVERIFY(slide() > 1);
    } else if (name == QLatin1String("aspect0")) {
        press(Qt::Key_Return);
        QVERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget())->isChecked());
    }
}

void TestKeyboardWalk::walk_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("worked"); ///< what must have been worked on the way
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    const auto add = [](const char *name, const QString &id, const char *worked) {
        QTest::addRow("%s, laptop", name) << id << QString::fromLatin1(worked) << QSize(1366, 768) << 100;
        QTest::addRow("%s, small window, large text", name)
            << id << QString::fromLatin1(worked) << QSize(1024, 640) << 200;
    };
    add("two different things", LearnPage::comparisonId(), "aspect0");
    add("which is it", ViewId::situations, "start");
    add("what heroin does", ViewId::walkthrough, "step1 back");
    add("brain map", ViewId::brainMap, "brainMap area7");
    add("lost tolerance", ViewId::lostTolerance, "daySlider");
}

void TestKeyboardWalk::walk()
{
    QFETCH(const QString, id);
    QFETCH(const QString, worked);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    m_composed->theme().setTextPercent(percent);
    window().resize(size);
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().showTab(0);
    Test::settle(window());

    auto *tabs = window().findChild<QTabBar *>(QStringLiteral("tabs"));
    auto *dropDown = window().findChild<QComboBox *>(QStringLiteral("tabDropDown"));
    (tabs->isVisible() ? static_cast<QWidget *>(tabs) : dropDown)->setFocus(Qt::TabFocusReason);
    Test::settle(window());
    const auto *list = page()->findChild<QListView *>(QStringLiteral("sideList"));
    pressTo(list->isVisible() ? QStringLiteral("sideList") : QStringLiteral("sideListFolded"), Qt::Key_Tab);
    press(Qt::Key_Home);
    for (int i = 0; i < 40 && page()->currentItem() != id; ++i)
        press(Qt::Key_Down);
    QCOMPARE(page()->currentItem(), id);

    QList<QPointer<QWidget>> visited;
    for (int i = 0; i < 10 && !isInView(); ++i)
        press(Qt::Key_Tab);
    for (int i = 0; i < 80 && isInView(); ++i) {
        const QString name = focused();
        visited.append(QApplication::focusWidget());
        work(name);
        visited.append(QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    QVERIFY(!isInView());
    QCOMPARE(leftOut(visited).join(u'\n'), QString());
    for (const QString &name : worked.split(u' '))
        QVERIFY2(m_worked.contains(name), qPrintable(name));

    // And all the way back.
    press(Qt::Key_Backtab);
    QVERIFY(isInView());
    for (int i = 0; i < 80 && isInView(); ++i)
        press(Qt::Key_Backtab);
    QVERIFY(!isInView());
}

void TestKeyboardWalk::theFootComesLast()
{
    window().resize(1280, 800);
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const auto *status = window().findChild<StatusLine *>();
    for (const int tab : {0, 1, 2}) { // built after the foot
        window().showTab(tab);
        Test::settle(window());
        window().findChild<QWidget *>(QStringLiteral("menuButton"))->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        QVERIFY2(window().currentPage()->isAncestorOf(QApplication::focusWidget()), qPrintable(focused()));
        window().findChild<QTabBar *>(QStringLiteral("tabs"))->setFocus(Qt::BacktabFocusReason);
        press(Qt::Key_Backtab);
        QVERIFY2(status->isAncestorOf(QApplication::focusWidget()), qPrintable(focused()));
    }
}

void TestKeyboardWalk::aDropDownLetsTheSearchPass()
{
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().showTab(1);
    window().currentPage()->findChild<QComboBox *>()->setFocus();
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focused(), QStringLiteral("searchField"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier); // where the page has the key as well
    QCOMPARE(focused(), QStringLiteral("searchField"));
}

HANDRAIL_TEST_MAIN(QApplication, TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
