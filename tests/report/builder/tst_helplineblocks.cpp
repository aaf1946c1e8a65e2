// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/samplelibrary.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;
using namespace Handrail::Test;
using namespace Qt::StringLiterals;

class HelpLineBlocksTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpLinesAreThoseOfTheTerritory();
    void aNumberThatIsNotKnownIsWrittenByHand();
    void footerHasEmergencyAndTreatment();
    void addressesAreShortEnoughToType();

private:
    Library m_library;
};

void HelpLineBlocksTest::init()
{
    TestCase::init();
    m_library = sampleLibrary();
}

void HelpLineBlocksTest::helpLinesAreThoseOfTheTerritory()
{
    m_library.helpLines[0].textTo = u"HELLO to 123"_s;
    ReportBuilder report = builderFor(m_library);
    report.addHelpLines();
    const ReportDocument document = report.document({});
    const ReportTable table = blocksOf<ReportTable>(document).constFirst();
    QCOMPARE(table.rows.size(), 3); // and one to write on
    QVERIFY(table.isKeptWhole);
    QCOMPARE(plainText(table.rows.at(0).at(1)), u"911"_s);
    QVERIFY(plainText(table.rows.at(1).at(1)).contains(u"HELLO to 123"_s));
    QCOMPARE(plainText(blocksOf<ReportParagraph>(document).constFirst().text),
             u"Looked up on November 21, 2026. Numbers can change."_s);
    QVERIFY(plainText(table.rows.at(2).at(0)).startsWith(u"My clinic"_s));
    QVERIFY(plainText(table.rows.at(2).at(1)).contains(u"____"_s));
}

void HelpLineBlocksTest::aNumberThatIsNotKnownIsWrittenByHand()
{
    m_library.helpLines = {helpLine(u"XX"_s, HelpLine::Kind::Emergency, u"Your emergency number"_s, {})};
    ReportBuilder report = builderFor(m_library);
    report.addHelpLines();
    const ReportTable table = blocksOf<ReportTable>(report.document({})).constFirst();
    QVERIFY(plainText(table.rows.at(0).at(1)).startsWith(u"Write it here:"_s));
    QVERIFY(blocksOf<ReportParagraph>(report.document({})).isEmpty()); // no number, no date on which it was looked up
    QVERIFY(report.document({}).helpLine.isEmpty());
}

void HelpLineBlocksTest::footerHasEmergencyAndTreatment()
{
    QCOMPARE(builderFor(m_library).document({}).helpLine, u"Emergency: 911 · National Helpline: 1-800"_s);
    const ReportBuilder british(m_library, QLocale(u"en_GB"_s), QDate(2026, 11, 21), u"GB"_s);
    QCOMPARE(british.document({}).helpLine, u"Emergency: 999"_s);
    const ReportBuilder arabic(m_library, QLocale(u"ar"_s), QDate(2026, 11, 21), u"GB"_s);
    QCOMPARE(arabic.document({}).helpLine, u"Emergency: \u2066999\u2069"_s);
}

void HelpLineBlocksTest::addressesAreShortEnoughToType()
{
    m_library.helpLines[0].url = u"https://www.example.org/"_s;
    m_library.helpLines[1].url = u"http://wwwhat.example.org/a/b"_s;
    ReportBuilder report = builderFor(m_library);
    report.addHelpLines();
    const ReportTable table = blocksOf<ReportTable>(report.document({})).constFirst();
    QCOMPARE(plainText(table.rows.at(0).at(1)), u"911 wwwhat.example.org/a/b"_s);
    QCOMPARE(plainText(table.rows.at(1).at(1)), u"1-800 example.org"_s);
}

HANDRAIL_TEST_MAIN(QGuiApplication, HelpLineBlocksTest)
#include "tst_helplineblocks.moc"
