// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/library.h"
#include "gui/learn/learnpage.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagebar.h"
#include "support/composedwindow.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>

using namespace Handrail;

/// Walks the whole window, tab by tab, as it is composed in the program: nothing cut off, everything named,
/// large enough and reached by Tab, at the sizes and text sizes that must hold.
class TestEveryView : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tab_data();
    void tab();
    void aMessageIsNotCutOff();
    void oneThingToDoStandsOut_data();
    void oneThingToDoStandsOut();
    void mostOfASmallWindowIsContent_data();
    void mostOfASmallWindowIsContent();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Test::ComposedWindow> m_composed;
};

void TestEveryView::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_composed = std::make_unique<Test::ComposedWindow>(m_folder.filePath(QStringLiteral("handrail.ini")),
                                                        QStringLiteral("2026-11-21"));
    m_composed->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_composed->window()));
}

void TestEveryView::cleanupTestCase()
{
    m_composed.reset();
}

void TestEveryView::tab_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Theme::Scheme>("scheme");

    const QStringList tabs = m_composed->tabs();
    QCOMPARE(tabs.size(), 5);
    for (int i = 0; i < tabs.size(); ++i) {
        const QByteArray name = tabs.at(i).toUtf8();
        QTest::addRow("%s, small window, large text", name.constData())
            << i << QSize(1024, 640) << 200 << Theme::Scheme::Light;
        QTest::addRow("%s, smallest window, largest text", name.constData())
            << i << QSize(800, 560) << 300 << Theme::Scheme::Light;
        QTest::addRow("%s, laptop, high contrast", name.constData())
            << i << QSize(1366, 768) << 100 << Theme::Scheme::HighContrast;
        QTest::addRow("%s, large screen, dark", name.constData())
            << i << QSize(1920, 1080) << 100 << Theme::Scheme::Dark;
    }
}

void TestEveryView::tab()
{
    QFETCH(const int, index);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const Theme::Scheme, scheme);

    MainWindow &window = m_composed->window();
    m_composed->theme().setScheme(scheme);
    // As a person does it: the window has its size, and then the text grows.
    m_composed->theme().setTextPercent(100);
    window.showTab(index);
    Test::settle(window);
    window.resize(size);
    Test::settle(window);
    m_composed->theme().setTextPercent(percent);
    Test::settle(window);
    QCOMPARE(window.size(), size); // no view may force the window larger
    QCOMPARE(Test::layoutProblems(window).join(u'\n'), QString());
}

void TestEveryView::aMessageIsNotCutOff()
{
    MainWindow &window = m_composed->window();
    m_composed->theme().setTextPercent(200);
    window.resize(1024, 640);
    window.showTab(0);
    window.showContentErrors(QStringLiteral("/srv/clinic"), {{QStringLiteral("a.md"), 3, 0, QStringLiteral("wrong")},
                                                             {QStringLiteral("b.md"), 0, 0, QStringLiteral("no")}});
    Test::settle(window);
    QCOMPARE(Test::layoutProblems(window).join(u'\n'), QString());
    window.findChild<MessageBar *>()->dismiss();
}

void TestEveryView::oneThingToDoStandsOut_data()
{
    QTest::addColumn<QString>("id"); // empty: what the tab shows
    QTest::addColumn<int>("index");  // of the tab, or the part to turn the view to
    QTest::addColumn<QString>("main");
    const auto view = [](const char *name, const QString &id, int part, const char *main) {
        QTest::newRow(name) << id << part << QString::fromLatin1(main);
    };
    view("Understand", {}, 0, "readNext");
    view("Timeline", {}, 1, "");
    view("Self-check", {}, 2, "start");
    view("Handouts", {}, 3, "handoutSave");
    view("Group", {}, 4, "nextStep");
    view("a topic", QStringLiteral("tolerance"), 0, "readNext");
    view("Which is it?", ViewId::situations, 0, "start");
    view("Which is it?, a story", ViewId::situations, 1, "");
    view("Which is it?, an answer", ViewId::situations, 2, "next");
    view("Which is it?, the end", ViewId::situations, 99, "next");
    view("step by step", ViewId::walkthrough, 0, "next");
    view("step by step, further on", ViewId::walkthrough, 3, "next");
    view("the brain map", ViewId::brainMap, 0, "readNext");
    view("the old amount", ViewId::lostTolerance, 0, "readNext");
}

void TestEveryView::oneThingToDoStandsOut()
{
    QFETCH(const QString, id);
    QFETCH(const int, index);
    QFETCH(const QString, main);
    MainWindow &window = m_composed->window();
    m_composed->theme().setTextPercent(100);
    window.resize(1366, 768);
    if (id.isEmpty()) {
        window.showTab(index);
    } else {
        QVERIFY(window.openItem(id));
        window.findChild<LearnPage *>()->projectionTurned({index, -1});
    }
    Test::settle(window);
    QStringList filled;
    const auto buttons = window.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && button->property("kind").toString() == QLatin1String("primary"))
            filled.append(button->objectName());
    }
    QCOMPARE(filled.join(u' '), main);
}

void TestEveryView::mostOfASmallWindowIsContent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("the comparison") << QStringLiteral("comparison");
    QTest::newRow("a view") << ViewId::brainMap;
    QTest::newRow("a topic with a long title") << QStringLiteral("dependence-and-addiction");
}

void TestEveryView::mostOfASmallWindowIsContent()
{
    QFETCH(const QString, id);
    MainWindow &window = m_composed->window();
    m_composed->theme().setTextPercent(200);
    window.resize(1024, 640);
    QVERIFY(window.openItem(id));
    Test::settle(window);
    int height = 0;
    const auto areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible())
            height = std::max(height, area->viewport()->height());
    }
    QVERIFY2(height >= window.height() * 6 / 10, qPrintable(QString::number(height)));
    const auto *note = window.findChild<QLabel *>(QStringLiteral("statusNote"));
    QVERIFY(note->height() < 2 * note->fontMetrics().lineSpacing()
            || note->heightForWidth(note->width()) < 2 * note->fontMetrics().lineSpacing());
    QVERIFY(note->accessibleName().startsWith(note->text())); // a screen reader hears all of it
}

HANDRAIL_TEST_MAIN(QApplication, TestEveryView)
#include "tst_everyview.moc"
