// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "gui/session/sessionpage.h"
#include "gui/session/slideview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/textlabel.h"
#include "support/layoutchecks.h"
#include "support/reporttext.h"
#include "support/testcase.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

using namespace Handrail;
using namespace std::chrono_literals;

class TestSessionPage : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clockCountsAndPauses();
    void walksTheSteps();
    void remoteControlTurnsTheSteps();
    void leadsAndFollowsTheProjector();
    void slidesHoldAtMostSixPoints();
    void clockIsShownInMinutes();
    void anotherPlanStartsAtItsBeginning();
    void opensTheTopicOfAStep();
    void printsTheSheet();
    void contentWithoutSessions();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(Library library);
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString notes() const;
    int step() const { return m_page->projectionPart().value() - 1; } // the room begins with the plan itself
    QString slide(const char *name) const
    {
        return m_page->findChild<SlideView *>(QString::fromLatin1(name))->slideText();
    }

    Library m_content;
    StepClock::Time m_now{0};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<SessionPage> m_page;
};

void TestSessionPage::initTestCase()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_content = loaded.value();
    QVERIFY(m_content.sessions.size() >= 2);
    QVERIFY(m_content.sessions.first().steps.size() >= 4);
}

void TestSessionPage::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    m_now = 1h;
    show(m_content);
}

void TestSessionPage::cleanup()
{
    m_page.reset();
    m_store.reset();
    m_theme.reset();
}

void TestSessionPage::show(Library library)
{
    m_page.reset();
    m_store = std::make_unique<LibraryStore>(std::move(library));
    m_page = std::make_unique<SessionPage>(*m_store, *m_theme);
    m_page->setTerritory([] { return QStringLiteral("US"); });
    m_page->setClock(StepClock([this] { return m_now; }));
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString TestSessionPage::notes() const
{
    QStringList words;
    for (const TextLabel *label : m_page->findChild<QWidget *>(QStringLiteral("notes"))->findChildren<TextLabel *>())
        words.append(label->plain());
    return words.join(u'\n');
}

void TestSessionPage::clockCountsAndPauses()
{
    StepClock::Time now = 5s;
    StepClock clock([&now] { return now; });
    QCOMPARE(clock.total(), StepClock::Time(0));
    QVERIFY(!clock.hasBegun());
    clock.start();
    QVERIFY(clock.hasBegun());
    now += 60s;
    QCOMPARE(clock.inStep(), StepClock::Time(60s));
    clock.enterStep();
    now += 10s;
    QCOMPARE(clock.inStep(), StepClock::Time(10s));
    QCOMPARE(clock.total(), StepClock::Time(70s));
    clock.pause();
    now += 1h;
    QCOMPARE(clock.total(), StepClock::Time(70s));
    clock.pause(); // twice is once
    QCOMPARE(clock.total(), StepClock::Time(70s));
    clock.start();
    clock.start();
    now += 5s;
    QCOMPARE(clock.inStep(), StepClock::Time(15s));
    QCOMPARE(clock.total(), StepClock::Time(75s));
    clock.reset();
    QCOMPARE(clock.total(), StepClock::Time(0));
    QVERIFY(!clock.isRunning() && !clock.hasBegun());
}

void TestSessionPage::walksTheSteps()
{
    const SessionPlan &plan = m_content.sessions.first();
    QVERIFY(!button("previousStep")->isEnabled());
    for (int at = 0; at < plan.steps.size(); ++at) {
        QVERIFY(slide("roomSlide").contains(plainText(plan.steps.at(at).title.text)));
        QVERIFY(notes().contains(plainText(plan.steps.at(at).notes.first().text)));
        QVERIFY(!slide("roomSlide").contains(plainText(plan.steps.at(at).notes.first().text)));
        const bool hasNext = at + 1 < plan.steps.size();
        QCOMPARE(button("nextStep")->isEnabled(), hasNext);
        QCOMPARE(m_page->findChild<QWidget *>(QStringLiteral("nextSlide"))->isVisible(), hasNext);
        if (hasNext) {
            QVERIFY2(slide("nextSlide").contains(plainText(plan.steps.at(at + 1).title.text)),
                     qPrintable(slide("nextSlide")));
            button("nextStep")->click();
        }
    }
    button("previousStep")->click();
    QCOMPARE(step(), int(plan.steps.size()) - 2);
}

void TestSessionPage::remoteControlTurnsTheSteps()
{
    QTest::keyClick(m_page.get(), Qt::Key_PageDown);
    QCOMPARE(step(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_PageDown);
    QTest::keyClick(m_page.get(), Qt::Key_PageUp);
    QCOMPARE(step(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_PageUp);
    QTest::keyClick(m_page.get(), Qt::Key_PageUp); // stays at the first
    QCOMPARE(step(), 0);
}

void TestSessionPage::leadsAndFollowsTheProjector()
{
    QSignalSpy changes(m_page.get(), &Page::reportChanged);
    button("nextStep")->click();
    QCOMPARE(changes.size(), 1);
    m_page->projectionTurned(4);
    QCOMPARE(step(), 3);
    QCOMPARE(changes.size(), 2);
    m_page->projectionTurned(4); // nothing new
    m_page->projectionTurned(99);
    m_page->projectionTurned(-1);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(step(), 3);
}

void TestSessionPage::slidesHoldAtMostSixPoints()
{
    Library library = m_content;
    SessionPlan::Step &step = library.sessions[0].steps[0];
    step.points = QList<Message>(9, step.points.first());
    show(library);
    int headings = 0;
    for (const ReportBlock &block : m_page->projection().blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            headings += heading->level == 1;
        if (const auto *list = std::get_if<ReportList>(&block))
            QVERIFY(list->items.size() <= 6);
    }
    QCOMPARE(headings, library.sessions.first().steps.size() + 1); // the plan itself comes first
}

void TestSessionPage::clockIsShownInMinutes()
{
    const auto *time = m_page->findChild<QLabel *>(QStringLiteral("time"));
    const QString before = time->text();
    m_now += 10min;
    m_page->tick();
    QCOMPARE(time->text(), before); // it was not started
    button("clock")->click();
    m_now += 3min + 59s;
    m_page->tick();
    QVERIFY2(time->text().contains(QStringLiteral("Step: 3 of")), qPrintable(time->text()));
    button("nextStep")->click();
    QVERIFY(time->text().contains(QStringLiteral("Step: 0 of")));
    m_now += 1min + 1s;
    m_page->tick();
    QVERIFY(time->text().contains(QStringLiteral("Step: 1 of")));
    QVERIFY(time->text().contains(QStringLiteral("All: 5 of")));
    button("clock")->click();
    m_now += 1h;
    m_page->tick();
    QVERIFY(time->text().contains(QStringLiteral("All: 5 of")));
}

void TestSessionPage::anotherPlanStartsAtItsBeginning()
{
    button("clock")->click();
    button("nextStep")->click();
    const SessionPlan &second = m_content.sessions.at(1);
    QVERIFY(m_page->openItem(second.id));
    QCOMPARE(step(), 0);
    QCOMPARE(m_page->projection().title, plainText(second.title.text));
    QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("plans"))->currentIndex(), 1);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("time"))->text().contains(QStringLiteral("All: 0 of")));
    QVERIFY(!m_page->openItem(QStringLiteral("heroin")));

    auto *plans = m_page->findChild<QComboBox *>(QStringLiteral("plans"));
    plans->setFocus();
    QTest::keyClick(plans, Qt::Key_Up);
    QCOMPARE(m_page->projection().title, plainText(m_content.sessions.first().title.text));
}

void TestSessionPage::opensTheTopicOfAStep()
{
    const SessionPlan &plan = m_content.sessions.first();
    QSignalSpy items(m_page.get(), &Page::itemRequested);
    for (const SessionPlan::Step &step : plan.steps) {
        QCOMPARE(button("openTopic")->isVisible(), !step.topic.isEmpty());
        if (!step.topic.isEmpty()) {
            button("openTopic")->click();
            QCOMPARE(items.takeLast().at(0).toString(), step.topic);
        }
        m_page->next();
    }
}

void TestSessionPage::printsTheSheet()
{
    const SessionPlan &plan = m_content.sessions.first();
    const QString sheet = Test::reportText(m_page->report());
    for (const SessionPlan::Step &step : plan.steps) {
        QVERIFY(sheet.contains(plainText(step.title.text)));
        for (const Message &note : step.notes)
            QVERIFY(sheet.contains(plainText(note.text)));
    }
    QVERIFY(!Test::reportText(m_page->projection()).contains(plainText(plan.steps.first().notes.first().text)));
    QVERIFY(sheet.contains(QStringLiteral("911")));
}

void TestSessionPage::contentWithoutSessions()
{
    show(Library{});
    QVERIFY(!button("nextStep")->isVisible());
    QVERIFY(m_page->report().isEmpty());
    QVERIFY(m_page->projection().isEmpty());
    m_page->next();
    m_page->tick();
}

void TestSessionPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %, 1024x640") << 100 << QSize(1024, 640);
    QTest::newRow("200 %, 1024x640") << 200 << QSize(1024, 640);
    QTest::newRow("100 %, 1920x1080") << 100 << QSize(1920, 1080);
}

void TestSessionPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme->applyToApplication();
    m_theme->setTextPercent(percent);
    show(m_content);
    m_page->resize(size);
    m_page->next();
    QCoreApplication::processEvents();
    QTRY_COMPARE(Test::layoutProblems(*m_page).join(u'\n'), QString()); // the new notes are laid out
}

HANDRAIL_TEST_MAIN(QApplication, TestSessionPage)

#include "tst_sessionpage.moc"
