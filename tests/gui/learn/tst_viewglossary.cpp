// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnpagefixture.h"
#include "gui/learn/learnview.h"
#include "gui/learn/learnviews.h"
#include "gui/widgets/wordpanel.h"

#include <QTest>

using namespace Handrail;

/// Words of the glossary in the comparison and in the views: marked softly, explained when reached.
class TestViewGlossary : public Test::LearnPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyViewMarksWhereAWordStandsFirst_data();
    void everyViewMarksWhereAWordStandsFirst();
    void eachPartMarksAnew();
    void aWordIsExplainedAndLeadsOn();

private:
    static QStringList wordsIn(const TextLabel &label)
    {
        QStringList ids;
        for (const TextLabel::Link &link : label.links()) {
            if (link.target.startsWith(QStringLiteral("word:")))
                ids.append(link.target.sliced(5));
        }
        return ids;
    }
};

void TestViewGlossary::everyViewMarksWhereAWordStandsFirst_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("ownWord"); ///< that the view explains itself
    QTest::newRow("comparison") << LearnPage::comparisonId() << QStringLiteral("dependence");
    QTest::newRow("which is it") << ViewId::situations << QStringLiteral("addiction");
    QTest::newRow("what heroin does") << ViewId::walkthrough << QStringLiteral("heroin");
    QTest::newRow("brain map") << ViewId::brainMap << QString();
    QTest::newRow("lost tolerance") << ViewId::lostTolerance << QString();
}

void TestViewGlossary::everyViewMarksWhereAWordStandsFirst()
{
    QFETCH(const QString, id);
    QFETCH(const QString, ownWord);
    QVERIFY(m_page->openItem(id));
    QStringList all;
    // Slide by slide, as the parts of a view are shown.
    for (int slide = 0; slide < 4; ++slide) {
        m_page->projectionTurned({slide, -1});
        Test::settle(*m_page);
        QStringList here;
        const auto labels = view()->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (!label->isVisible())
                continue;
            const QStringList words = wordsIn(*label);
            QVERIFY(label->role() == TextLabel::Role::Paragraph || label->role() == TextLabel::Role::Item
                    || words.isEmpty());
            here += words;
        }
        all += here;
    }
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.contains(ownWord));
}

void TestViewGlossary::eachPartMarksAnew()
{
    Library library = m_store->library();
    GlossaryEntry entry;
    entry.id = QStringLiteral("spark");
    entry.word.text = QStringLiteral("Spark");
    entry.forms.text = QStringLiteral("spark; sparks");
    entry.meaning.text = QStringLiteral("A small light.");
    library.glossary = {entry};
    for (Walkthrough::Step &step : library.walkthrough.steps)
        step.sentence.text = QStringLiteral("A spark beside a spark.");
    library.walkthrough.steps[2].note.text = QStringLiteral("Sparks.");
    const std::unique_ptr<LearnView> made(makeLearnView(ViewId::walkthrough, library, *m_theme, nullptr));
    for (const int step : {0, 2, 0}) {
        made->turnToSlide(step);
        QCOMPARE(wordsIn(*made->findChild<TextLabel *>(QStringLiteral("sentence"))), QStringList(entry.id));
        QVERIFY(wordsIn(*made->findChild<TextLabel *>(QStringLiteral("note"))).isEmpty());
    }
    library.walkthrough.lead.text = QStringLiteral("It begins with a spark.");
    const std::unique_ptr<LearnView> marked(makeLearnView(ViewId::walkthrough, library, *m_theme, nullptr));
    QCOMPARE(wordsIn(*marked->findChild<TextLabel *>(QStringLiteral("lead"))), QStringList(entry.id));
    QVERIFY(wordsIn(*marked->findChild<TextLabel *>(QStringLiteral("sentence"))).isEmpty());
}

void TestViewGlossary::aWordIsExplainedAndLeadsOn()
{
    auto *lead = view()->findChild<TextLabel *>(QStringLiteral("lead"));
    QCOMPARE(wordsIn(*lead), QStringList(QStringLiteral("opioid")));
    lead->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_page->findChild<WordPanel *>(QStringLiteral("wordGlance")));
    QTest::keyClick(lead, Qt::Key_Escape); // goes up to the view
    QTRY_VERIFY(!m_page->findChild<WordPanel *>());
    QTest::keyClick(lead, Qt::Key_Return);
    auto *panel = m_page->findChild<WordPanel *>(QStringLiteral("wordPanel"));
    QVERIFY(panel && panel->isVisible());
    QTest::mouseClick(panel->findChild<QWidget *>(QStringLiteral("wordTopic")), Qt::LeftButton);
    QTRY_COMPARE(m_page->currentItem(), QStringLiteral("words"));
}

HANDRAIL_TEST_MAIN(QApplication, TestViewGlossary)
#include "tst_viewglossary.moc"
