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
    void opensWithTitleAndAims();
    void walksPointsAndSteps();
    void remoteControlTurnsPointByPoint();
    void arrowsAndSpaceTurnAsOnTheProjector_data();
    void arrowsAndSpaceTurnAsOnTheProjector();
    void theLastPressNeverDoesSomethingElse();
    void endsWhenAskedTo();
    void thePictureOfTheSlideGrows();
    void leadsAndFollowsTheProjector();
    void slidesHoldAtMostSixPoints();
    void clockIsShownInMinutes();
    void anotherPlanStartsAtItsBeginning();
    void aLookAtAnotherPlanLosesNothing();
    void opensTheTopicOfAStep();
    void printsTheSheet();
    void contentWithoutSessions();

private:
    void show(Library library);
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString notes() const;
    int step() const { return m_page->projectionPlace().value().part - 1; } // the room begins with the plan itself
    int point() const { return m_page->projectionPlace().value().point; }
    void begin() { m_page->projectionTurned({1, 0}); }
    QString shownPoint() const { return m_page->findChild<SlideView *>(QStringLiteral("roomSlide"))->pointText(); }
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

void TestSessionPage::opensWithTitleAndAims()
{
    const SessionPlan &plan = m_content.sessions.first();
    QCOMPARE(step(), -1);
    QVERIFY(slide("roomSlide").contains(plainText(plan.title.text)));
    QCOMPARE(shownPoint(), plainText(plan.aims.first().text));
    QVERIFY(notes().contains(QStringLiteral("F11")));
    QVERIFY(!button("openTopic")->isVisible());
    QVERIFY(!button("previousStep")->isEnabled());
    QVERIFY(slide("nextSlide").contains(plainText(plan.steps.first().title.text)));
    for (int aim = 1; aim < plan.aims.size(); ++aim) {
        QCOMPARE(button("nextStep")->text(), QStringLiteral("Next point"));
        button("nextStep")->click();
        QCOMPARE(shownPoint(), plainText(plan.aims.at(aim).text));
        QVERIFY(button("previousStep")->isEnabled());
    }
    QCOMPARE(button("nextStep")->text(), QStringLiteral("Begin"));
    QVERIFY(button("clock")->text().contains(QStringLiteral("Start")));
    button("nextStep")->click();
    QCOMPARE(step(), 0);
    QVERIFY(button("clock")->text().contains(QStringLiteral("Pause"))); // it runs
}

void TestSessionPage::walksPointsAndSteps()
{
    const SessionPlan &plan = m_content.sessions.first();
    begin();
    for (int at = 0; at < plan.steps.size(); ++at) {
        const SessionPlan::Step &each = plan.steps.at(at);
        QVERIFY(slide("roomSlide").contains(plainText(each.title.text)));
        QVERIFY(notes().contains(plainText(each.notes.first().text)));
        QVERIFY(!slide("roomSlide").contains(plainText(each.notes.first().text)));
        const bool hasNext = at + 1 < plan.steps.size();
        QCOMPARE(m_page->findChild<QWidget *>(QStringLiteral("nextSlide"))->isVisible(), hasNext);
        if (hasNext)
            QVERIFY2(slide("nextSlide").contains(plainText(plan.steps.at(at + 1).title.text)),
                     qPrintable(slide("nextSlide")));
        for (int point = 0; point < each.points.size(); ++point) {
            QCOMPARE(step(), at);
            QCOMPARE(shownPoint(), plainText(each.points.at(point).text));
            QCOMPARE(button("endSession")->isVisible(), !hasNext);
            button("nextStep")->click();
        }
    }
    const int last = int(plan.steps.size()) - 1;
    QCOMPARE(step(), last);
    // And the same way back.
    for (qsizetype i = plan.steps.last().points.size(); i > 0; --i)
        button("previousStep")->click();
    QCOMPARE(step(), last - 1);
    QCOMPARE(shownPoint(), plainText(plan.steps.at(last - 1).points.last().text));
}

void TestSessionPage::remoteControlTurnsPointByPoint()
{
    begin();
    QTest::keyClick(m_page.get(), Qt::Key_PageDown);
    QCOMPARE(point(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_PageDown);
    QTest::keyClick(m_page.get(), Qt::Key_PageUp);
    QCOMPARE(point(), 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_page.get(), Qt::Key_PageUp); // stays at the first
    QCOMPARE(step(), -1);
    QCOMPARE(point(), 0);
}

void TestSessionPage::arrowsAndSpaceTurnAsOnTheProjector_data()
{
    QTest::addColumn<QByteArray>("focus");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("wanted");
    for (const char *focus : {"", "nextStep", "previousStep"}) {
        const auto row = [&](const char *name, Qt::Key key, int wanted) {
            QTest::addRow("%s, %s", name, focus) << QByteArray(focus) << key << wanted;
        };
        row("right", Qt::Key_Right, 2);
        row("down", Qt::Key_Down, 2);
        row("left", Qt::Key_Left, 0);
        row("up", Qt::Key_Up, 0);
    }
    QTest::newRow("space") << QByteArray() << Qt::Key_Space << 2;
    QTest::newRow("space on the button") << QByteArray("nextStep") << Qt::Key_Space << 2;
    QTest::newRow("backspace") << QByteArray() << Qt::Key_Backspace << 0;
}

void TestSessionPage::arrowsAndSpaceTurnAsOnTheProjector()
{
    QFETCH(QByteArray, focus);
    QFETCH(Qt::Key, key);
    QFETCH(int, wanted);
    m_page->projectionTurned({1, 1});
    QWidget *target = focus.isEmpty() ? m_page.get() : static_cast<QWidget *>(button(focus.constData()));
    target->setFocus();
    QTest::keyClick(target, key);
    QCOMPARE(point(), wanted);
    if (!focus.isEmpty())
        QVERIFY(target->hasFocus()); // it did not wander off to another button
}

void TestSessionPage::theLastPressNeverDoesSomethingElse()
{
    const int last = int(m_content.sessions.first().steps.size());
    m_page->projectionTurned({last, 99});
    button("nextStep")->setFocus();
    QSignalSpy changes(m_page.get(), &Page::reportChanged);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(button("nextStep")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QCOMPARE(changes.size(), 0);
    QCOMPARE(step(), last - 1);
}

void TestSessionPage::endsWhenAskedTo()
{
    const auto *time = m_page->findChild<QLabel *>(QStringLiteral("time"));
    button("clock")->click();
    m_now += 12min;
    m_page->projectionTurned({int(m_content.sessions.first().steps.size()), 0});
    int stepWhenEnded = -2;
    connect(m_page.get(), &Page::projectionEnded, this, [&] { stepWhenEnded = step(); });
    button("endSession")->click();
    QVERIFY(stepWhenEnded > 0); // the room does not see the way back
    QCOMPARE(step(), -1);
    m_now += 1h;
    m_page->tick();
    QVERIFY2(time->text().contains(QStringLiteral("All: 12 of")), qPrintable(time->text()));
    while (step() < 0) // the next group
        button("nextStep")->click();
    QVERIFY(time->text().contains(QStringLiteral("All: 0 of")));
}

void TestSessionPage::thePictureOfTheSlideGrows()
{
    const auto *picture = m_page->findChild<SlideView *>(QStringLiteral("roomSlide"));
    m_page->resize(1280, 800);
    QCoreApplication::processEvents();
    const int before = picture->width();
    m_page->resize(1920, 1080);
    QTRY_VERIFY2(picture->width() > before * 5 / 4, qPrintable(QString::number(picture->width())));
    QVERIFY2(picture->width() > 850, qPrintable(QString::number(picture->width())));
    QCOMPARE(picture->height(), picture->width() * 720 / 1280);
}

void TestSessionPage::leadsAndFollowsTheProjector()
{
    QSignalSpy changes(m_page.get(), &Page::reportChanged);
    button("nextStep")->click();
    QCOMPARE(changes.size(), 1);
    m_page->projectionTurned({4, 1});
    QCOMPARE(step(), 3);
    QCOMPARE(point(), 1);
    QCOMPARE(changes.size(), 2);
    m_page->projectionTurned({4, 1}); // nothing new
    m_page->projectionTurned({99, 0});
    m_page->projectionTurned({-1, 0});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(step(), 3);
    m_page->projectionTurned({0, 0}); // the room was turned back to the opening: the notes follow
    QCOMPARE(step(), -1);
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
    begin();
    button("clock")->click();
    m_now += 3min + 59s;
    m_page->tick();
    QVERIFY2(time->text().contains(QStringLiteral("Step: 3 of")), qPrintable(time->text()));
    m_page->projectionTurned({2, 0});
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
    QCOMPARE(step(), -1);
    QCOMPARE(m_page->projection().title, plainText(second.title.text));
    QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("plans"))->currentIndex(), 1);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("time"))->text().contains(QStringLiteral("All: 0 of")));
    QVERIFY(!m_page->openItem(QStringLiteral("heroin")));

    auto *plans = m_page->findChild<QComboBox *>(QStringLiteral("plans"));
    plans->setFocus();
    QTest::keyClick(plans, Qt::Key_Up);
    QCOMPARE(m_page->projection().title, plainText(m_content.sessions.first().title.text));
}

void TestSessionPage::aLookAtAnotherPlanLosesNothing()
{
    button("clock")->click();
    begin();
    button("nextStep")->click();
    m_now += 3min;
    const int before = step();
    QVERIFY(before >= 0);
    auto *plans = m_page->findChild<QComboBox *>(QStringLiteral("plans"));
    plans->setFocus();
    QTest::keyClick(plans, Qt::Key_Down);
    QCOMPARE(step(), -1);
    m_now += 2min;
    QTest::keyClick(plans, Qt::Key_Up);
    QCOMPARE(step(), before);
    m_page->tick();
    const auto *time = m_page->findChild<QLabel *>(QStringLiteral("time"));
    QVERIFY2(time->text().contains(QStringLiteral("All: 5 of")), qPrintable(time->text())); // it went on meanwhile
}

void TestSessionPage::opensTheTopicOfAStep()
{
    const SessionPlan &plan = m_content.sessions.first();
    QSignalSpy items(m_page.get(), &Page::itemRequested);
    int part = 1;
    begin();
    for (const SessionPlan::Step &step : plan.steps) {
        QCOMPARE(button("openTopic")->isVisible(), !step.topic.isEmpty());
        if (!step.topic.isEmpty()) {
            button("openTopic")->click();
            QCOMPARE(items.takeLast().at(0).toString(), step.topic);
        }
        m_page->projectionTurned({++part, 0});
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

HANDRAIL_TEST_MAIN(QApplication, TestSessionPage)

#include "tst_sessionpage.moc"
