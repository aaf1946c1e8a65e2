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

HANDRAIL_TEST_MAIN(QCoreApplication, TestHelpContent)
#include "tst_helpcontent.moc"
