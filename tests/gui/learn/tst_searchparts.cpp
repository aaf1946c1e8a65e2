// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/inlinetext.h"
#include "gui/learn/learnsearchfixture.h"
#include "gui/learn/learnview.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTest>

using namespace Handrail;

/// What was found in a later part of a view opens the view at that part, with the words in sight.
class TestSearchParts : public Test::LearnSearchFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreInSight_data();
    void theWordsAreInSight();
    void aTitleOpensTheViewAtItsBeginning();

private:
    /// Looks for the whole text and opens the place that has it.
    void open(const Message &message)
    {
        const QString words = plainText(message.text).simplified();
        QTest::keyClick(page(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field()->hasFocus());
        field()->setText(words);
        QTRY_VERIFY(!results()->hits().isEmpty());
        const QList<SearchHit> hits = results()->hits();
        qsizetype row = 0;
        while (row < hits.size() && hits.at(row).text != words)
            ++row;
        QVERIFY2(row < hits.size(), qPrintable(words));
        QTest::keyClick(field(), Qt::Key_Down);
        for (qsizetype i = 0; i < row; ++i)
            QTest::keyClick(rows(), Qt::Key_Down);
        QTest::keyClick(rows(), Qt::Key_Return);
        Test::settle(*page());
    }
};

void TestSearchParts::theWordsAreInSight_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("viewId");
    QTest::addColumn<int>("slide");
    QTest::addColumn<QString>("shown"); ///< object name of what must be in sight
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");

    const Library &library = m_store->library();
    const auto add = [](const char *name, const Message &message, const QString &id, int slide, const char *shown) {
        QTest::addRow("%s, laptop", name)
            << message << id << slide << QString::fromLatin1(shown) << QSize(1366, 660) << 100;
        QTest::addRow("%s, small window, large text", name)
            << message << id << slide << QString::fromLatin1(shown) << QSize(1024, 480) << 200;
    };
    const Walkthrough::Step &step = library.walkthrough.steps.at(4);
    add("sentence of a step", step.sentence, ViewId::walkthrough, 4, "sentence");
    add("title of a step", step.title, ViewId::walkthrough, 4, "stepTitle");
    add("end of the steps", library.walkthrough.close, ViewId::walkthrough, 0, "close");
    const SituationSet &situations = library.situations;
    add("story", situations.situations.at(6).story, ViewId::situations, 13, "story");
    add("end of the stories", situations.close, ViewId::situations, int(situations.situations.size()) * 2 + 1, "close");
    const BrainMap::AreaEntry &area = library.brainMap.areas.at(5);
    add("what is noticed of an area", area.notice, ViewId::brainMap, 6, "areaNotice");
    add("medical name of an area", area.medicalName, ViewId::brainMap, 6, "areaName");
    add("job of a system", library.brainMap.systems.at(3).job, ViewId::brainMap, 0, "");
    const LostTolerance &lost = library.lostTolerance;
    add("stage", lost.stages.constLast().says, ViewId::lostTolerance, int(lost.stages.size()), "says");
    add("what lowers the risk", lost.lowersRisk.constLast(), ViewId::lostTolerance, 0, "");
    const Comparison::Aspect &aspect = library.comparison.aspects.at(8);
    add("line", aspect.dependence, QStringLiteral("comparisonView"), -1, "aspect8");
    add("behind a line", aspect.addictionMore, QStringLiteral("comparisonView"), -1, "");
}

void TestSearchParts::theWordsAreInSight()
{
    QFETCH(const Message, message);
    QFETCH(const QString, viewId);
    QFETCH(const int, slide);
    QFETCH(const QString, shown);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    m_theme->setTextPercent(percent);
    page()->resize(size);
    Test::settle(*page());
    open(message);
    QVERIFY(view());
    QCOMPARE(view()->id(), viewId);
    QCOMPARE(view()->slide().value_or(-1), slide);

    QWidget *target = nullptr;
    const auto widgets = view()->widget()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *label = qobject_cast<TextLabel *>(widget);
        const bool isIt = shown.isEmpty() ? label && label->plain() == plainText(message.text).simplified()
                                          : widget->objectName() == shown;
        if (isIt && widget->isVisible() && !target)
            target = widget;
    }
    QVERIFY(target);
    const QRect place(target->mapTo(view()->viewport(), QPoint()), target->size());
    const QRect room = view()->viewport()->rect();
    QVERIFY2(room.contains(place.topLeft()), qPrintable(QStringLiteral("at %1").arg(place.y())));
    QVERIFY(room.intersected(place).height() >= std::min(place.height(), room.height() / 2));
    if (auto *line = qobject_cast<QAbstractButton *>(target))
        QVERIFY(!line->isChecked()); // its words stand there without being opened
}

void TestSearchParts::aTitleOpensTheViewAtItsBeginning()
{
    open(m_store->library().walkthrough.title);
    QCOMPARE(view()->id(), ViewId::walkthrough);
    QCOMPARE(view()->slide(), std::optional<int>(0));
}

HANDRAIL_TEST_MAIN(QApplication, TestSearchParts)
#include "tst_searchparts.moc"
