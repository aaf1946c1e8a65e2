// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/readability.h"
#include "content/wordlists.h"
#include "core/content/contentloader.h"
#include "core/content/inlinetext.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using namespace Handrail::Test;

namespace {

// The reading level asked of what everyone reads.
constexpr double clientFleschKincaid = 6;
constexpr double clientSmog = 8;

QString plain(const Message &message)
{
    return plainText(message.text).simplified();
}

bool isSourced(const Message &message)
{
    return !sourceIds(parseInline(message.text)).isEmpty();
}

} // namespace

/// The words of the views of Understand keep the rules that hold for the topics.
class TestViewContent : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEasily_data();
    void readsEasily();
    void situationsAskForEveryAnswer();
    void situationsFitASlide();
    void lostToleranceHasItsSources();

private:
    Library m_library;
};

void TestViewContent::initTestCase()
{
    const auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
}

void TestViewContent::readsEasily_data()
{
    QTest::addColumn<QStringList>("texts");

    QStringList situations{plain(m_library.situations.lead), plain(m_library.situations.close)};
    for (const Situation &situation : m_library.situations.situations)
        situations.append({plain(situation.story), plain(situation.why)});
    QTest::newRow("which is it") << situations;

    const LostTolerance &lost = m_library.lostTolerance;
    QStringList lostTolerance{plain(lost.lead), plain(lost.illustration), plain(lost.alternative), plain(lost.close)};
    for (const LostTolerance::Stage &stage : lost.stages)
        lostTolerance.append(plain(stage.says));
    for (const Message &item : lost.lowersRisk)
        lostTolerance.append(plain(item));
    QTest::newRow("lost tolerance") << lostTolerance;
}

void TestViewContent::readsEasily()
{
    QFETCH(QStringList, texts);
    const ReadingStatistics counted = measureReading(texts, ExplainedWords::load().leftOutIn(texts.join(u' ')));
    const QString found = QStringLiteral("Flesch-Kincaid %1, SMOG %2 over %3 sentences")
                              .arg(counted.fleschKincaidGrade(), 0, 'f', 1)
                              .arg(counted.smogGrade(), 0, 'f', 1)
                              .arg(counted.sentences);
    qInfo("%s", qPrintable(found));
    QVERIFY2(counted.fleschKincaidGrade() <= clientFleschKincaid, qPrintable(found));
    QVERIFY(counted.isEnoughForSmog());
    QVERIFY2(counted.smogGrade() <= clientSmog, qPrintable(found));
}

void TestViewContent::situationsAskForEveryAnswer()
{
    const SituationSet &set = m_library.situations;
    QCOMPARE(set.situations.size(), 10);
    QVERIFY(isSourced(set.close));
    QList<Situation::Answer> answers;
    for (const Situation &situation : set.situations) {
        QVERIFY2(isSourced(situation.why), qPrintable(situation.id));
        answers.append(situation.answer);
    }
    using Answer = Situation::Answer;
    for (const Answer answer : {Answer::Dependence, Answer::Addiction, Answer::Both, Answer::Neither})
        QVERIFY(answers.count(answer) >= 2);
}

void TestViewContent::situationsFitASlide()
{
    // Five lines of a slide, the sixth has the four answers.
    constexpr int mostLetters = 250;
    for (const Situation &situation : m_library.situations.situations)
        QVERIFY2(plain(situation.story).size() <= mostLetters, qPrintable(situation.id));
}

void TestViewContent::lostToleranceHasItsSources()
{
    const LostTolerance &lost = m_library.lostTolerance;
    QVERIFY(isSourced(lost.lead) && isSourced(lost.illustration) && isSourced(lost.close));
    QVERIFY(!lost.stages.isEmpty() && !lost.lowersRisk.isEmpty());
    for (const LostTolerance::Stage &stage : lost.stages)
        QVERIFY2(isSourced(stage.says), qPrintable(plain(stage.title)));
    for (const Message &item : lost.lowersRisk)
        QVERIFY2(isSourced(item), qPrintable(plain(item)));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestViewContent)
#include "tst_viewcontent.moc"
