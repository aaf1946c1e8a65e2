// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/foldedwords.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;

/// Words that people type differently are the same word.
class TestFoldedWords : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void alike_data();
    void alike();
    void tellsWhereTheyStand();
};

void TestFoldedWords::alike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << QStringLiteral("NALOXONE Now") << QStringLiteral("naloxone now");
    QTest::newRow("accents") << QStringLiteral("Añoranza, déjà Ägypten") << QStringLiteral("anoranza deja agypten");
    QTest::newRow("accents of their own") << QStringLiteral("de\u0301ja\u0300") << QStringLiteral("deja");
    QTest::newRow("sharp s") << QStringLiteral("Straße STRASSE") << QStringLiteral("strasse strasse");
    QTest::newRow("ligatures") << QStringLiteral("ﬁnd œuvre Æther") << QStringLiteral("find oeuvre aether");
    QTest::newRow("strokes") << QStringLiteral("Łódź smørrebrød") << QStringLiteral("lodz smorrebrod");
    QTest::newRow("Turkish") << QStringLiteral("İstanbul ısı") << QStringLiteral("istanbul isi");
    QTest::newRow("wide digits") << QStringLiteral("９１１") << QStringLiteral("911");
    QTest::newRow("apostrophes") << QStringLiteral("don't don’t brain’s") << QStringLiteral("dont dont brains");
    QTest::newRow("hyphens") << QStringLiteral("long-lasting") << QStringLiteral("long lasting");
    QTest::newRow("soft hyphens") << QStringLiteral("with\u00addrawal") << QStringLiteral("withdrawal");
    QTest::newRow("Arabic vowel signs") << QStringLiteral("إِدْمَان") << QStringLiteral("ادمان");
    QTest::newRow("Arabic letters") << QStringLiteral("أفيون جرعة ذكرى") << QStringLiteral("افيون جرعه ذكري");
    QTest::newRow("Arabic stretched") << QStringLiteral("أفيـــون") << QStringLiteral("افيون");
    QTest::newRow("outside the first plane") << QStringLiteral("𝐀𝐛 😀 c") << QStringLiteral("ab c");
    QTest::newRow("nothing") << QStringLiteral(" – … ’") << QString();
}

void TestFoldedWords::alike()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QStringList words;
    for (const FoldedWord &word : foldedWords(text))
        words.append(word.text);
    QCOMPARE(words.join(u' '), folded);
}

void TestFoldedWords::tellsWhereTheyStand()
{
    const QString text = QStringLiteral("“Don’t” stop ’til 𝐀b, de\u0301ja\u0300 vu’");
    QStringList places;
    for (const FoldedWord &word : foldedWords(text))
        places.append(text.sliced(word.start, word.length));
    QCOMPARE(places.join(u'|'), QStringLiteral("Don’t|stop|til|𝐀b|de\u0301ja\u0300|vu"));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestFoldedWords)
#include "tst_foldedwords.moc"
