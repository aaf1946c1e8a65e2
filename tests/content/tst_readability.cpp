// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/readability.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail::Test;

/// The reading-level formulas, and the counts they rest on.
class TestReadability : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsSyllables_data();
    void countsSyllables();
    void findsSentences_data();
    void findsSentences();
    void findsWords();
    void countsKnownText();
    void leavesWordsOut();
    void formulasGiveTheWorkedValues();
    void nothingIsGradeNought();
    void hardTextIsFound();
};

void TestReadability::countsSyllables_data()
{
    QTest::addColumn<int>("syllables");
    const QStringList words[] = {
        {},
        QStringLiteral("the take takes stopped breathe tired eyes week used brain help helped side cause while")
            .split(u' '),
        QStringLiteral(
            "taken little passes wanted worried breathing morphine people person safely treatment treated "
            "reward being going seeing quiet science craving anxious nostril prison muscle sleepless restless "
            "movement changes watches needed trouble someone every")
            .split(u' '),
        QStringLiteral("tolerance dependence addiction withdrawal medicine overdose pharmacy family heroin opioid "
                       "naloxone dopamine xylazine alcohol memory different natural usual period area idea "
                       "video reaction hospital fentanyl methadone nobody painkillers easier")
            .split(u' '),
        QStringLiteral("emergency buprenorphine situation diarrhoea irritable recovery anxiety diabetes").split(u' '),
    };
    for (int syllables = 1; syllables <= 4; ++syllables) {
        for (const QString &word : words[syllables])
            QTest::newRow(qPrintable(word)) << syllables;
    }
    QTest::newRow("Opioids’") << 3;
    QTest::newRow("self-check") << 2;
    QTest::newRow("doctor's") << 2;
}

void TestReadability::countsSyllables()
{
    QFETCH(int, syllables);
    QCOMPARE(syllableCount(QString::fromUtf8(QTest::currentDataTag())), syllables);
}

void TestReadability::findsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const char *text, const QStringList &sentences) {
        QTest::newRow(name) << QString::fromUtf8(text) << sentences;
    };
    row("two", "It passes. You are safe.", {QStringLiteral("It passes."), QStringLiteral("You are safe.")});
    row("question", "Not better? Wait!", {QStringLiteral("Not better?"), QStringLiteral("Wait!")});
    row("fragment left out", "Runny nose", {});
    row("fragment at the end left out", "It passes. Runny nose", {QStringLiteral("It passes.")});
    row("decimal point", "It is 2.5 times as many.", {QStringLiteral("It is 2.5 times as many.")});
    row("abbreviation", "Ask Dr. Green today.", {QStringLiteral("Ask Dr. Green today.")});
    row("quotation", "Say \"not waking.\" Then wait.",
        {QStringLiteral("Say \"not waking.\""), QStringLiteral("Then wait.")});
    row("lead-in", "Call for these:", {QStringLiteral("Call for these:")});
    row("colon inside is no end", "First signs: often soon.", {QStringLiteral("First signs: often soon.")});
    row("no words", "12. 13.", {});
}

void TestReadability::findsSentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QCOMPARE(sentencesOf(text), sentences);
}

void TestReadability::findsWords()
{
    QCOMPARE(wordsOf(QStringLiteral("Don't wait 20 minutes: self-check \"now\".")),
             QStringLiteral("don't wait minutes self-check now").split(u' '));
}

void TestReadability::countsKnownText()
{
    const ReadingStatistics counts =
        measureReading({QStringLiteral("The body gets used to it."), QStringLiteral("Addiction can be treated. Ask")});
    QCOMPARE(counts.sentences, 2);
    QCOMPARE(counts.words, 10);
    QCOMPARE(counts.syllables, 14);
    QCOMPARE(counts.longWords, 1);
}

void TestReadability::leavesWordsOut()
{
    const QStringList text{QStringLiteral("Give naloxone now.")};
    const ReadingStatistics with = measureReading(text);
    const ReadingStatistics without = measureReading(text, {QStringLiteral("naloxone")});
    QCOMPARE(with.longWords, 1);
    QCOMPARE(without.longWords, 0);
    QCOMPARE(without.words, with.words - 1);
    QCOMPARE(without.sentences, with.sentences);
}

void TestReadability::formulasGiveTheWorkedValues()
{
    ReadingStatistics counts;
    counts.sentences = 30;
    counts.words = 300;
    counts.syllables = 450;
    counts.longWords = 25;
    // 0.39 * 10 + 11.8 * 1.5 - 15.59 and 1.0430 * 5 + 3.1291, by hand
    QVERIFY(qAbs(counts.fleschKincaidGrade() - 6.01) < 0.001);
    QVERIFY(qAbs(counts.smogGrade() - 8.3441) < 0.001);
    QVERIFY(counts.isEnoughForSmog());

    // The same share of long words in half the sentences is the same grade.
    ReadingStatistics half;
    half.sentences = 12;
    half.longWords = 10;
    QVERIFY(qAbs(half.smogGrade() - counts.smogGrade()) < 0.001);
    QVERIFY(!half.isEnoughForSmog());
}

void TestReadability::nothingIsGradeNought()
{
    QCOMPARE(ReadingStatistics().fleschKincaidGrade(), 0.0);
    QCOMPARE(ReadingStatistics().smogGrade(), 0.0);
}

void TestReadability::hardTextIsFound()
{
    const ReadingStatistics hard = measureReading(
        {QStringLiteral("Pharmacological interventions considerably ameliorate symptomatology associated with abrupt "
                        "discontinuation of continuously administered medication.")});
    QVERIFY(hard.fleschKincaidGrade() > 12);
    QVERIFY(hard.smogGrade() > 12);
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestReadability)
#include "tst_readability.moc"
