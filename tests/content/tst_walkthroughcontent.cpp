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

/// The steps of "What heroin does": six, plain, sourced, and honest about what is not so sure.
class TestWalkthroughContent : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryScene();
    void readsEasily();
    void everyStepIsOneSourcedSentence();
    void saysThatTheBrakeWasSeenInRats();
    void leadsToTheOverdoseSteps();

private:
    static QString plain(const Message &message) { return plainText(message.text).simplified(); }
    static bool isSourced(const Message &message) { return !sourceIds(parseInline(message.text)).isEmpty(); }

    Library m_library;
};

void TestWalkthroughContent::initTestCase()
{
    const auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
}

void TestWalkthroughContent::hasEveryScene()
{
    QCOMPARE(m_library.walkthrough.steps.size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(int(m_library.walkthrough.steps.at(i).scene), i);
}

void TestWalkthroughContent::readsEasily()
{
    constexpr double grade = 6;
    const Walkthrough &walkthrough = m_library.walkthrough;
    QStringList texts{plain(walkthrough.lead), plain(walkthrough.close)};
    QStringList pictures;
    for (const Walkthrough::Step &step : walkthrough.steps) {
        texts.append({plain(step.sentence), plain(step.note)});
        pictures.append(plain(step.alternative));
    }
    for (const QStringList &part : {texts, pictures}) {
        // Opioids and morphine are explained in the topic that the last line leads to; dopamine where it stands.
        QSet<QString> leftOut{QStringLiteral("opioid"), QStringLiteral("opioids"), QStringLiteral("heroin"),
                              QStringLiteral("morphine"), QStringLiteral("dopamine")};
        const ReadingStatistics counted = measureReading(part, leftOut);
        const QString found = QStringLiteral("Flesch-Kincaid %1 over %2 sentences")
                                  .arg(counted.fleschKincaidGrade(), 0, 'f', 1)
                                  .arg(counted.sentences);
        qInfo("%s", qPrintable(found));
        QVERIFY2(counted.fleschKincaidGrade() <= grade, qPrintable(found));
    }
}

void TestWalkthroughContent::everyStepIsOneSourcedSentence()
{
    constexpr qsizetype longest = 150; // what a slide has room for
    for (const Walkthrough::Step &step : m_library.walkthrough.steps) {
        QCOMPARE(sentencesOf(plain(step.sentence)).size(), 1);
        QVERIFY2(plain(step.sentence).size() <= longest, qPrintable(plain(step.sentence)));
        QVERIFY2(isSourced(step.sentence), qPrintable(plain(step.sentence)));
        QVERIFY2(step.note.isEmpty() || isSourced(step.note), qPrintable(plain(step.note)));
    }
}

void TestWalkthroughContent::saysThatTheBrakeWasSeenInRats()
{
    for (const Walkthrough::Step &step : m_library.walkthrough.steps) {
        if (step.scene == Walkthrough::Scene::Brake)
            QVERIFY(plain(step.note).contains(QStringLiteral("rats")));
    }
}

void TestWalkthroughContent::leadsToTheOverdoseSteps()
{
    QVERIFY(m_library.walkthrough.close.text.contains(QStringLiteral("topic:overdose")));
    QVERIFY(m_library.walkthrough.steps.at(4).note.text.contains(QStringLiteral("topic:what-heroin-does")));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestWalkthroughContent)
#include "tst_walkthroughcontent.moc"
