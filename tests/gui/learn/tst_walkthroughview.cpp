// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "gui/learn/sceneview.h"
#include "gui/learn/walkthroughview.h"
#include "gui/widgets/textlabel.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Handrail;
using namespace std::chrono_literals;

/// "What heroin does": step by step, with keys, with clicks and by itself.
class WalkthroughViewTest : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithTheFirstSceneComplete();
    void nextAndBackTurn();
    void aNumberLeadsToItsStep();
    void keysTurn_data();
    void keysTurn();
    void spacePlaysToTheEnd();
    void turningPauses();
    void aSceneMovesOnceAndStands();
    void standsStillWhereLessMovementIsWanted();
    void theProjectorTurnsAlong();
    void aStepBringsItsSceneIntoSight();
    void sceneWordsAndButtonsStandTogether_data();
    void sceneWordsAndButtonsStandTogether();
    void isToldToAScreenReader();
    void sourcesKeepTheirNumbers();
    void leadsOnToTopics();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    std::unique_ptr<WalkthroughView> makeView(QSize size = {1100, 700})
    {
        auto view = std::make_unique<WalkthroughView>(m_library, m_theme);
        view->setPace(0ms, 0ms);
        view->resize(size);
        view->show();
        view->activateWindow();
        Test::settle(*view);
        return view;
    }
    template<typename Widget = QPushButton>
    static Widget *child(const QWidget &view, const char *name)
    {
        return view.findChild<Widget *>(QLatin1String(name));
    }
    static QString shownTitle(const QWidget &view) { return child<TextLabel>(view, "stepTitle")->plain(); }
    QString title(int step) const { return m_library.walkthrough.steps.at(step).title.text; }
    int last() const { return int(m_library.walkthrough.steps.size()) - 1; }

    Theme m_theme;
    Library m_library;
};

void WalkthroughViewTest::initTestCase()
{
    Theme::loadFonts();
    m_theme.applyToApplication();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = std::move(loaded).value();
}

void WalkthroughViewTest::beginsWithTheFirstSceneComplete()
{
    const auto view = makeView();
    QCOMPARE(view->step(), 0);
    QCOMPARE(shownTitle(*view), title(0));
    QCOMPARE(child<SceneView>(*view, "scene")->phase(), 1.0);
    QVERIFY(!view->isPlaying());
    QVERIFY(!child(*view, "back")->isEnabled());
    QCOMPARE(view->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^step\\d$"))).size(), last() + 1);
}

void WalkthroughViewTest::nextAndBackTurn()
{
    const auto view = makeView();
    const QSignalSpy moved(view.get(), &LearnView::moved);
    for (int step = 1; step <= last(); ++step) {
        QTest::mouseClick(child(*view, "next"), Qt::LeftButton);
        QCOMPARE(shownTitle(*view), title(step));
        QVERIFY(child(*view, qPrintable(QStringLiteral("step%1").arg(step + 1)))->isChecked());
    }
    QCOMPARE(moved.count(), last());
    QTest::mouseClick(child(*view, "next"), Qt::LeftButton); // nowhere to go
    QCOMPARE(view->step(), last());
    QTest::mouseClick(child(*view, "back"), Qt::LeftButton);
    QCOMPARE(shownTitle(*view), title(last() - 1));
    QVERIFY(!child(*view, qPrintable(QStringLiteral("step%1").arg(last() + 1)))->isChecked());
}

void WalkthroughViewTest::aNumberLeadsToItsStep()
{
    const auto view = makeView();
    QTest::mouseClick(child(*view, "step5"), Qt::LeftButton);
    QCOMPARE(shownTitle(*view), title(4));
    QVERIFY(child<TextLabel>(*view, "note")->isVisible());
    QVERIFY(child<TextLabel>(*view, "note")->plain().contains(QStringLiteral("rats")));
    QTest::keyClick(child(*view, "step1"), Qt::Key_Space);
    QCOMPARE(shownTitle(*view), title(0));
    QVERIFY(!child<TextLabel>(*view, "note")->isVisible());
}

void WalkthroughViewTest::keysTurn_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("isMirrored");
    for (const char *name : {"scene", "next", "step3"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
        QTest::addRow("%s, right to left", name) << QString::fromLatin1(name) << true;
    }
}

void WalkthroughViewTest::keysTurn()
{
    QFETCH(QString, where);
    QFETCH(bool, isMirrored);
    const auto view = makeView();
    view->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    auto *widget = view->findChild<QWidget *>(where);
    widget->setFocus();
    const Qt::Key onward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    QTest::keyClick(widget, onward);
    QTest::keyClick(widget, onward);
    QCOMPARE(view->step(), 2);
    QTest::keyClick(widget, back);
    QCOMPARE(view->step(), 1);
    QTest::keyClick(widget, Qt::Key_End);
    QCOMPARE(view->step(), last());
    QTest::keyClick(widget, onward);
    QCOMPARE(view->step(), last());
    QTest::keyClick(widget, Qt::Key_4);
    QCOMPARE(view->step(), 3);
    QTest::keyClick(widget, Qt::Key_9);
    QCOMPARE(view->step(), 3);
    QTest::keyClick(widget, Qt::Key_Home);
    QCOMPARE(view->step(), 0);
    QVERIFY(widget->hasFocus());
    QTest::keyClick(widget, Qt::Key_Right, Qt::AltModifier); // back and forward of the window
    QCOMPARE(view->step(), 0);
}

void WalkthroughViewTest::spacePlaysToTheEnd()
{
    const auto view = makeView();
    const QSignalSpy moved(view.get(), &LearnView::moved);
    QTest::keyClick(child<SceneView>(*view, "scene"), Qt::Key_Space);
    QVERIFY(view->isPlaying());
    QCOMPARE(child(*view, "play")->text(), QStringLiteral("Pause"));
    QTRY_VERIFY(!view->isPlaying());
    QCOMPARE(view->step(), last());
    QCOMPARE(moved.count(), last());
    QCOMPARE(child(*view, "play")->text(), QStringLiteral("Play"));
    // Once more from the beginning.
    QTest::mouseClick(child(*view, "play"), Qt::LeftButton);
    QCOMPARE(view->step(), 0);
}

void WalkthroughViewTest::turningPauses()
{
    const auto view = makeView();
    view->setPace(0ms, 1h);
    QTest::mouseClick(child(*view, "play"), Qt::LeftButton);
    QVERIFY(view->isPlaying());
    QTest::keyClick(child<SceneView>(*view, "scene"), Qt::Key_Right);
    QVERIFY(!view->isPlaying());
    QCOMPARE(view->step(), 1);
    QTest::mouseClick(child(*view, "play"), Qt::LeftButton);
    QTest::mouseClick(child(*view, "play"), Qt::LeftButton);
    QVERIFY(!view->isPlaying());
    QTest::mouseClick(child(*view, "play"), Qt::LeftButton);
    view->hide();
    QVERIFY(!view->isPlaying());
}

void WalkthroughViewTest::aSceneMovesOnceAndStands()
{
    const auto view = makeView();
    auto *scene = child<SceneView>(*view, "scene");
    view->setPace(1h, 0ms);
    QTest::mouseClick(child(*view, "next"), Qt::LeftButton);
    QVERIFY(scene->phase() < 0.5);
    view->setPace(1ms, 0ms);
    QTest::mouseClick(child(*view, "next"), Qt::LeftButton);
    QTRY_COMPARE(scene->phase(), 1.0);
    QCOMPARE(view->step(), 2);
}

void WalkthroughViewTest::standsStillWhereLessMovementIsWanted()
{
    const auto view = makeView();
    auto *scene = child<SceneView>(*view, "scene");
    view->setPace(1h, 0ms);
    QTest::mouseClick(child(*view, "next"), Qt::LeftButton);
    QVERIFY(scene->phase() < 0.5);
    m_theme.setLessMovement(true); // while it moves
    QCOMPARE(scene->phase(), 1.0);
    QTest::mouseClick(child(*view, "next"), Qt::LeftButton);
    QCOMPARE(scene->phase(), 1.0);
    m_theme.setLessMovement(false);
    QTest::mouseClick(child(*view, "next"), Qt::LeftButton);
    QVERIFY(scene->phase() < 0.5);
}

void WalkthroughViewTest::theProjectorTurnsAlong()
{
    const auto view = makeView();
    QCOMPARE(view->slide(), std::optional<int>(0));
    QTest::mouseClick(child(*view, "next"), Qt::LeftButton);
    QCOMPARE(view->slide(), std::optional<int>(1));
    view->turnToSlide(4);
    QCOMPARE(shownTitle(*view), title(4));
    QCOMPARE(view->slide(), std::optional<int>(4));
    view->turnToSlide(99);
    QCOMPARE(view->step(), 4);
    view->forget();
    QCOMPARE(view->slide(), std::optional<int>(0));
}

void WalkthroughViewTest::aStepBringsItsSceneIntoSight()
{
    m_theme.setTextPercent(200);
    const auto view = makeView({1024, 400});
    auto *scene = child<SceneView>(*view, "scene");
    const auto isInSight = [&] {
        return view->viewport()->rect().contains(QRect(scene->mapTo(view->viewport(), QPoint()), scene->size()));
    };
    QVERIFY(!isInSight()); // the title and the lead come first
    for (int step = 1; step <= last(); ++step) {
        view->verticalScrollBar()->setValue(step % 2 == 0 ? 0 : view->verticalScrollBar()->maximum());
        QTest::mouseClick(child(*view, qPrintable(QStringLiteral("step%1").arg(step + 1))), Qt::LeftButton);
        Test::settle(*view);
        QVERIFY2(isInSight(), qPrintable(QString::number(step)));
    }
    view->forget();
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    m_theme.setTextPercent(100);
}

void WalkthroughViewTest::sceneWordsAndButtonsStandTogether_data()
{
    // The room that is left in a window of 1024x640, 1366x768 and 1920x1080.
    QTest::addColumn<QSize>("room");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024x640, 100 %") << QSize(1024, 480) << 100;
    QTest::newRow("1024x640, 200 %") << QSize(1024, 385) << 200;
    QTest::newRow("1366x768, 200 %") << QSize(1366, 510) << 200;
    QTest::newRow("1920x1080, 200 %") << QSize(1920, 860) << 200;
}

void WalkthroughViewTest::sceneWordsAndButtonsStandTogether()
{
    QFETCH(QSize, room);
    QFETCH(int, percent);
    m_theme.setTextPercent(percent);
    const auto view = makeView(room);
    for (int step = 1; step <= last(); ++step) {
        QTest::keyClick(view.get(), Qt::Key_Right);
        Test::settle(*view);
        for (const char *name : {"scene", "next", "stepTitle"}) {
            const auto *part = child<QWidget>(*view, name);
            const QRect place(part->mapTo(view->viewport(), QPoint()), part->size());
            QVERIFY2(view->viewport()->rect().contains(place), name);
        }
        // Of a long sentence in a low window all but its last line or two.
        const auto *sentence = child<TextLabel>(*view, "sentence");
        const int inSight = view->viewport()->height() - sentence->mapTo(view->viewport(), QPoint()).y();
        QVERIFY(inSight >= sentence->height() * 2 / 3);
    }
    m_theme.setTextPercent(100);
}

void WalkthroughViewTest::isToldToAScreenReader()
{
    const auto view = makeView();
    view->turnToSlide(1);
    QAccessibleInterface *scene = QAccessible::queryAccessibleInterface(child<SceneView>(*view, "scene"));
    QCOMPARE(scene->role(), QAccessible::Graphic);
    QCOMPARE(scene->text(QAccessible::Name), m_library.walkthrough.steps.at(1).alternative.text);
    QVERIFY(scene->text(QAccessible::Description).startsWith(QStringLiteral("Step 2 of 6: ") + title(1)));
    QAccessibleInterface *heading = QAccessible::queryAccessibleInterface(child<TextLabel>(*view, "stepTitle"));
    QCOMPARE(heading->role(), QAccessible::Heading);
    QCOMPARE(heading->text(QAccessible::Name), QStringLiteral("Step 2 of 6: ") + title(1));
    QAccessibleInterface *third = QAccessible::queryAccessibleInterface(child(*view, "step3"));
    QCOMPARE(third->text(QAccessible::Name), QStringLiteral("Step 3: ") + title(2));
}

void WalkthroughViewTest::sourcesKeepTheirNumbers()
{
    const auto view = makeView();
    const auto targets = [&] {
        QStringList found;
        for (const TextLabel::Link &link : child<TextLabel>(*view, "sentence")->links())
            found.append(link.target + link.name);
        return found;
    };
    const QStringList before = targets();
    QVERIFY(!before.isEmpty());
    view->turnToSlide(5);
    view->turnToSlide(0);
    QCOMPARE(targets(), before);
}

void WalkthroughViewTest::leadsOnToTopics()
{
    const auto view = makeView();
    const QSignalSpy topics(view.get(), &LearnView::topicActivated);
    view->turnToSlide(4); // the brake, which is not the whole story
    for (const char *name : {"note", "close"}) {
        auto *label = child<TextLabel>(*view, name);
        for (int i = 0; i < label->links().size(); ++i) {
            if (label->links().at(i).target.startsWith(QStringLiteral("topic:")))
                label->activateLink(i);
        }
    }
    QTest::mouseClick(child(*view, "openOverdose"), Qt::LeftButton);
    QStringList asked;
    for (const QList<QVariant> &each : topics)
        asked.append(each.constFirst().toString());
    const QString overdose = QStringLiteral("overdose");
    QCOMPARE(asked, (QStringList{QStringLiteral("what-heroin-does"), overdose, overdose}));
}

void WalkthroughViewTest::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024x640, 200 %") << QSize(1024, 560) << 200;
    QTest::newRow("1366x768") << QSize(1066, 660) << 100;
    QTest::newRow("1920x1080") << QSize(1560, 960) << 100;
    QTest::newRow("1920x1080, 300 %") << QSize(1560, 960) << 300;
}

void WalkthroughViewTest::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    m_theme.setTextPercent(percent);
    const auto view = makeView(size);
    for (int step = 0; step <= last(); ++step) {
        view->turnToSlide(step);
        Test::settle(*view);
        QCOMPARE(Test::layoutProblems(*view).join(u'\n'), QString());
        // The whole scene can be seen at once.
        QVERIFY(child<SceneView>(*view, "scene")->height() < view->viewport()->height());
    }
    m_theme.setTextPercent(100);
}

HANDRAIL_TEST_MAIN(QApplication, WalkthroughViewTest)
#include "tst_walkthroughview.moc"
