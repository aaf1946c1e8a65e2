// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandline/commandline.h"
#include "gui/commandline/jobs.h"
#include "support/testcase.h"

using namespace Handrail;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Handrail::CommandLine::Job)

class CommandLineTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void jobs_data();
    void jobs();
    void exportTakesItsOptions();
    void whatIsLeftOutHasADefault();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void helpNamesEveryOption();
    void onlyJobsGoWithoutAWindow_data();
    void onlyJobsGoWithoutAWindow();
    void nearNamesAreFound_data();
    void nearNamesAreFound();
};

void CommandLineTest::jobs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine::Job>("job");
    QTest::newRow("none") << QStringList{} << CommandLine::Job::Window;
    QTest::newRow("content") << QStringList{u"--content"_s, u"dir"_s} << CommandLine::Job::Window;
    QTest::newRow("list") << QStringList{u"--list"_s} << CommandLine::Job::List;
    QTest::newRow("list of own") << QStringList{u"--list"_s, u"--content=dir"_s} << CommandLine::Job::List;
    QTest::newRow("export") << QStringList{u"--export"_s, u"a"_s, u"--output"_s, u"b"_s} << CommandLine::Job::Export;
    QTest::newRow("check") << QStringList{u"--check-content"_s, u"dir"_s} << CommandLine::Job::CheckContent;
    QTest::newRow("version") << QStringList{u"--version"_s} << CommandLine::Job::Version;
    QTest::newRow("help") << QStringList{u"-h"_s} << CommandLine::Job::Help;
    QTest::newRow("help goes before the rest") << QStringList{u"--list"_s, u"--help"_s} << CommandLine::Job::Help;
}

void CommandLineTest::jobs()
{
    QFETCH(QStringList, arguments);
    const auto parsed = CommandLine::parse(arguments);
    QVERIFY2(parsed.isOk(), qPrintable(parsed.isOk() ? QString() : parsed.error().message));
    QTEST(parsed.value().job, "job");
}

void CommandLineTest::exportTakesItsOptions()
{
    const auto parsed = CommandLine::parse({u"--export"_s, u"withdrawal"_s, u"--output"_s, u"über uns/日本.pdf"_s,
                                            u"--paper"_s, u"Letter"_s, u"--text-size=166%"_s, u"--territory"_s,
                                            u"gb-sct"_s, u"--content"_s, u"my dir"_s});
    QVERIFY(parsed.isOk());
    QCOMPARE(parsed.value().exportName, u"withdrawal"_s);
    QCOMPARE(parsed.value().outputFile, u"über uns/日本.pdf"_s);
    QCOMPARE(parsed.value().paper, QPageSize::Letter);
    QCOMPARE(parsed.value().textPercent, 166);
    QCOMPARE(parsed.value().territory, u"GB-SCT"_s);
    QCOMPARE(parsed.value().contentFolder, u"my dir"_s);
}

void CommandLineTest::whatIsLeftOutHasADefault()
{
    const auto parsed = CommandLine::parse({u"--export=a"_s, u"-o"_s, u"b"_s});
    QVERIFY(parsed.isOk());
    QVERIFY(!parsed.value().paper);
    QCOMPARE(parsed.value().textPercent, 100);
    QVERIFY(parsed.value().territory.isEmpty());
    QVERIFY(parsed.value().contentFolder.isEmpty());
}

void CommandLineTest::wrongUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto exporting = [](const QStringList &more) {
        return QStringList{u"--export"_s, u"a"_s, u"--output"_s, u"b"_s} + more;
    };
    QTest::newRow("unknown option") << QStringList{u"--lost"_s} << u"lost"_s;
    QTest::newRow("value missing") << QStringList{u"--export"_s} << u"export"_s;
    QTest::newRow("value empty") << QStringList{u"--export"_s, u""_s, u"--output"_s, u"b"_s} << u"--export"_s;
    QTest::newRow("output missing") << QStringList{u"--export"_s, u"a"_s} << u"--output"_s;
    QTest::newRow("output empty") << QStringList{u"--export"_s, u"a"_s, u"--output="_s} << u"--output"_s;
    QTest::newRow("output alone") << QStringList{u"--output"_s, u"b"_s} << u"--output"_s;
    QTest::newRow("paper with list") << QStringList{u"--list"_s, u"--paper"_s, u"a4"_s} << u"--paper"_s;
    QTest::newRow("two jobs") << QStringList{u"--list"_s, u"--check-content"_s, u"d"_s} << u"--check-content"_s;
    QTest::newRow("loose word") << QStringList{u"overdose"_s} << u"overdose"_s;
    QTest::newRow("paper") << exporting({u"--paper"_s, u"a3"_s}) << u"a3"_s;
    QTest::newRow("text size of words") << exporting({u"--text-size"_s, u"big"_s}) << u"big"_s;
    QTest::newRow("text size too small") << exporting({u"--text-size"_s, u"79"_s}) << u"79"_s;
    QTest::newRow("text size too large") << exporting({u"--text-size"_s, u"301"_s}) << u"301"_s;
    QTest::newRow("no territory") << exporting({u"--territory"_s, u"ZZ"_s}) << u"ZZ"_s;
    QTest::newRow("twice") << exporting({u"--paper"_s, u"a4"_s, u"--paper"_s, u"letter"_s}) << u"--paper"_s;
    QTest::newRow("territory") << exporting({u"--territory"_s, u"England"_s}) << u"England"_s;
    QTest::newRow("check with content") << QStringList{u"--check-content"_s, u"d"_s, u"--content"_s, u"e"_s}
                                        << u"--content"_s;
    QTest::newRow("list with a value") << QStringList{u"--list=all"_s} << u"list"_s;
}

void CommandLineTest::wrongUsageIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto parsed = CommandLine::parse(arguments);
    QVERIFY(!parsed.isOk());
    QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
}

void CommandLineTest::helpNamesEveryOption()
{
    const QString help = CommandLine::helpText();
    for (const char *option : {"--list", "--export", "--output", "--paper", "--text-size", "--territory", "--content",
                               "--check-content", "--version", "--help"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

void CommandLineTest::onlyJobsGoWithoutAWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("window");
    QTest::newRow("none") << QStringList{} << true;
    QTest::newRow("content") << QStringList{u"--content"_s, u"list"_s} << true;
    QTest::newRow("list") << QStringList{u"--list"_s} << false;
    QTest::newRow("export with a sign") << QStringList{u"--export=a"_s, u"--output=b"_s} << false;
    QTest::newRow("version, short") << QStringList{u"-v"_s} << false;
}

void CommandLineTest::onlyJobsGoWithoutAWindow()
{
    QFETCH(QStringList, arguments);
    QTEST(CommandLine::wantsWindow(arguments), "window");
}

void CommandLineTest::nearNamesAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("near");
    QTest::newRow("letter wrong") << u"overdoze"_s << QStringList{u"overdose"_s};
    QTest::newRow("part") << u"dose"_s << QStringList{u"overdose"_s};
    QTest::newRow("case") << u"Withdrawal"_s << QStringList{u"withdrawal"_s};
    QTest::newRow("two letters swapped") << u"heorin"_s << QStringList{u"heroin"_s};
    QTest::newRow("nothing like it") << u"zebra crossing"_s << QStringList{};
}

void CommandLineTest::nearNamesAreFound()
{
    QFETCH(QString, name);
    QTEST(Jobs::namesLike(name, {u"overdose"_s, u"withdrawal"_s, u"heroin"_s}), "near");
}

HANDRAIL_TEST_MAIN(QCoreApplication, CommandLineTest)
#include "tst_commandline.moc"
