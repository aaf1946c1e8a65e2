// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/source.h"
#include "support/testcase.h"

using namespace Handrail;

/// A source in one line, without repeating itself.
class TestSource : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reference_data();
    void reference();
};

void TestSource::reference_data()
{
    QTest::addColumn<QString>("citation");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("line");

    const QString address = QStringLiteral("https://example.org/a");
    QTest::newRow("all") << QStringLiteral("A title") << 2014 << address
                         << QStringLiteral("A title. 2014. https://example.org/a");
    QTest::newRow("year in the citation") << QStringLiteral("A title. Geneva, 2014.") << 2014 << address
                                          << QStringLiteral("A title. Geneva, 2014. https://example.org/a");
    QTest::newRow("undated") << QStringLiteral("A title.") << 0 << QString() << QStringLiteral("A title.");
    QTest::newRow("address alone") << QString() << 0 << address << address;
    QTest::newRow("nothing") << QString() << 0 << QString() << QString();
}

void TestSource::reference()
{
    QFETCH(const QString, citation);
    QFETCH(const int, year);
    QFETCH(const QString, url);
    Source source;
    source.citation = citation;
    source.year = year;
    source.url = url;
    QTEST(source.reference(), "line");
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestSource)
#include "tst_source.moc"
