// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/facttable.h"
#include "core/content/contentloader.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>

using namespace Handrail;
using namespace Handrail::Test;

Q_DECLARE_METATYPE(FactRow)

/// Every fact of the documents that Handrail began with has its place in a topic, or a reason why it has none.
class TestFactTable : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFactHasItsPlace();
    void aBadRowIsFound_data();
    void aBadRowIsFound();
    void aMissingSectionIsFound();
    void aTableOfAnotherFormIsRefused_data();
    void aTableOfAnotherFormIsRefused();
    void numbersToCallAreThoseOfTheHelpLines();
    void aNumberNobodyHasIsFound();

private:
    Library m_library;
    QList<FactRow> m_rows;
};

void TestFactTable::initTestCase()
{
    const auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded);
    m_library = loaded.value();

    QFile file(QStringLiteral(HANDRAIL_SOURCE_DIR "/tests/content/facttable.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList problems;
    m_rows = readFactTable(file.readAll(), problems);
    QCOMPARE(problems, QStringList());
    QVERIFY(m_rows.size() > 200);
}

void TestFactTable::everyFactHasItsPlace()
{
    const QStringList problems = problemsOfFactTable(m_rows, m_library);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestFactTable::aBadRowIsFound_data()
{
    QTest::addColumn<FactRow>("row");
    QTest::addColumn<QString>("complaint");

    const auto add = [](const char *name, const QStringList &cells, const char *complaint) {
        QTest::newRow(name) << FactRow{cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.at(5)}
                            << QString::fromLatin1(complaint);
    };
    const QString none;
    const QString seed = QStringLiteral("A1");
    const QString fact = QStringLiteral("a fact");
    const QString overdose = QStringLiteral("overdose");
    const QString reason = QStringLiteral("out of date");
    add("no place, no reason", {seed, fact, none, none, none, none}, "no place, and no reason to leave it out");
    add("corrected, but where", {seed, fact, none, none, reason, none}, "no place, and no reason to leave it out");
    add("no such topic", {seed, fact, QStringLiteral("tides"), QStringLiteral("The sea rises twice"), none, none},
        "no topic \"tides\"");
    add("no such block", {seed, fact, overdose, QStringLiteral("The sea rises twice"), none, none},
        "no block of \"overdose\" says \"The sea rises twice\"");
    add("words of any block", {seed, fact, overdose, QStringLiteral("the"), none, none},
        "\"the\" is too short to find a block by");
    add("left out and carried", {seed, fact, overdose, QStringLiteral("What not to do"), none, reason},
        "left out, and yet it has a place");
    add("no such section", {QStringLiteral("B34"), fact, none, none, none, reason}, "no such section");
    add("no fact", {seed, none, none, none, none, reason}, "no fact");
}

void TestFactTable::aBadRowIsFound()
{
    QFETCH(FactRow, row);
    QFETCH(QString, complaint);
    QList<FactRow> rows = m_rows;
    rows.append(row);
    QCOMPARE(problemsOfFactTable(rows, m_library),
             QStringList{QStringLiteral("%1, %2: %3").arg(row.seed, row.fact, complaint)});
    rows.last() = m_rows.first();
    QVERIFY(problemsOfFactTable(rows, m_library).value(0).endsWith(QStringLiteral("twice")));
}

void TestFactTable::aMissingSectionIsFound()
{
    QList<FactRow> rows = m_rows;
    rows.removeIf([](const FactRow &row) { return row.seed == QStringLiteral("B33"); });
    QCOMPARE(problemsOfFactTable(rows, m_library), QStringList{QStringLiteral("B33: no row")});
}

void TestFactTable::aTableOfAnotherFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("bad syntax") << QByteArray("[");
    QTest::newRow("unknown key") << QByteArray(R"([{"seed": "A1", "facts": "a fact"}])");
    QTest::newRow("empty") << QByteArray(R"([{"seed": "A1", "fact": " "}])");
}

void TestFactTable::aTableOfAnotherFormIsRefused()
{
    QFETCH(QByteArray, json);
    QStringList problems;
    readFactTable(json, problems);
    QCOMPARE(problems.size(), 1);
}

void TestFactTable::numbersToCallAreThoseOfTheHelpLines()
{
    // A number stands in the topic and in the help lines: neither may change without the other.
    const Topic *topic = m_library.topic(QStringLiteral("getting-help"));
    QVERIFY(topic);
    QCOMPARE(numbersNoHelpLineHas(*topic, m_library), QStringList());
}

void TestFactTable::aNumberNobodyHasIsFound()
{
    Topic topic;
    topic.blocks = {Paragraph{{QStringLiteral("In 2026, call 0800 000 999, or 911, or 12."), {}, {}, 1}}};
    QCOMPARE(numbersNoHelpLineHas(topic, m_library), QStringList{QStringLiteral("0800 000 999")});
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestFactTable)
#include "tst_facttable.moc"
