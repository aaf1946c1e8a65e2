// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentrules.h"
#include "core/content/contentloader.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using namespace Handrail::Test;

/// What a frightened person looks for is there: what to do, on whichever page they hold, and whom to call, when and
/// what for.
class TestHelpContent : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpSaysByItselfWhatToDo();
    void everyHelpLineSaysWhen();
    void everyHelpLineSaysWhatFor();
    void everyHelpLineNamesADate();
    void everyTerritoryHasANumberToCall();

private:
    Library m_library;
};

void TestHelpContent::initTestCase()
{
    const auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
}

void TestHelpContent::helpSaysByItselfWhatToDo()
{
    QStringList complaints;
    for (const Topic &topic : m_library.topics) {
        for (const QString &complaint : helpThatOnlyPointsElsewhere(topic))
            complaints.append(topic.file + u' ' + complaint);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestHelpContent::everyHelpLineSaysWhen()
{
    for (const HelpLine &line : m_library.helpLines) {
        // The reminder to write down a number has a line to write on in its place.
        if (line.territory != QLatin1String("XX"))
            QVERIFY2(!line.hours.isEmpty(), qPrintable(line.name.text));
    }
}

void TestHelpContent::everyHelpLineSaysWhatFor()
{
    // A name that tells nothing by itself has it in brackets behind it.
    for (const HelpLine &line : m_library.helpLines) {
        const QString name = line.name.text.toLower();
        const bool tells = line.kind == HelpLine::Kind::Emergency || name.contains(u'(') || name.contains(u"drug");
        QVERIFY2(tells, qPrintable(line.name.text));
    }
}

void TestHelpContent::everyHelpLineNamesADate()
{
    QVERIFY(!m_library.helpLines.isEmpty());
    for (const HelpLine &line : m_library.helpLines)
        QVERIFY2(line.checkedOn.isValid(), qPrintable(line.name.text));
}

void TestHelpContent::everyTerritoryHasANumberToCall()
{
    // Where Handrail knows no number it still says to have one.
    QCOMPARE(m_library.helpLinesFor(QStringLiteral("JP")).size(), 1);
    // In the European Union one number works everywhere.
    for (const char *territory : {"DE", "FR", "ES-CT", "EU"}) {
        const QList<HelpLine> lines = m_library.helpLinesFor(QString::fromLatin1(territory));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().phone, QStringLiteral("112"));
    }
    for (const HelpLine &line : m_library.helpLinesFor(QStringLiteral("IE"))) // has its own
        QCOMPARE(line.territory, QStringLiteral("IE"));
    // Every country has its emergency number first.
    for (const char *territory : {"US", "CA", "GB", "IE", "AU", "NZ"}) {
        const QList<HelpLine> lines = m_library.helpLinesFor(QString::fromLatin1(territory));
        QVERIFY2(!lines.isEmpty() && lines.first().kind == HelpLine::Kind::Emergency, territory);
    }
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestHelpContent)
#include "tst_helpcontent.moc"
