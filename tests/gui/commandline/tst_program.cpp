// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Runs the program itself, as a script on a machine without a display would.
class ProgramTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listNamesWhatCanBeExported();
    void versionAndHelpAreSaid();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void exportWritesAPdf_data();
    void exportWritesAPdf();
    void oneOfEachKindCanBeExported();
    void paperIsWhatWasAskedFor();
    void sameInputGivesTheSameBytes();
    void unknownNameIsAnsweredWithNearOnes();
    void anOutputThatCannotBeWrittenLeavesNothing_data();
    void anOutputThatCannotBeWrittenLeavesNothing();
    void aDashIsTheStandardOutput();
    void aFullStandardOutputIsSaid();
    void aFullDeviceIsNamedAndStays();
    void anOlderFileStaysWhenTheDiskIsFull();
    void contentFolderIsLaidOver();
    void badContentFolderIsRefusedWithEveryMistake();
    void contentIsChecked();
    void withoutADisplayAWindowIsRefusedInOneSentence_data();
    void withoutADisplayAWindowIsRefusedInOneSentence();

private:
    struct Outcome
    {
        int exitCode = -1;
        QString out;
        QString err;
        QByteArray bytes; ///< of the standard output
    };
    Outcome run(const QStringList &arguments, const QString &display = {}) const;
    void write(const QString &file, const QByteArray &bytes) const;
    QByteArray read(const QString &file) const;
    QString path(const QString &file) const { return m_folder->filePath(file); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program;
};

void ProgramTest::init()
{
    TestCase::init();
    m_program = QStringLiteral(HANDRAIL_PROGRAM);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

ProgramTest::Outcome ProgramTest::run(const QStringList &arguments, const QString &display) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"})
        environment.remove(QLatin1String(name));
    if (!display.isEmpty())
        environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s)); // not the settings of whoever runs the test
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path()); // or Qt says that it has none
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(m_program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    if (process.exitStatus() != QProcess::NormalExit)
        return {-2, {}, QString::fromUtf8(process.readAllStandardError()), {}};
    const QByteArray bytes = process.readAllStandardOutput();
    return {process.exitCode(), QString::fromUtf8(bytes), QString::fromUtf8(process.readAllStandardError()), bytes};
}

void ProgramTest::write(const QString &file, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(file)).path()));
    QFile target(path(file));
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

QByteArray ProgramTest::read(const QString &file) const
{
    QFile source(path(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void ProgramTest::listNamesWhatCanBeExported()
{
    const Outcome outcome = run({u"--list"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QString kind;
    QStringList kinds;
    QHash<QString, QString> kindOf;
    static const QRegularExpression entry(u"^  ([a-z0-9:-]+)  +(\\S.*)$"_s);
    for (const QString &line : outcome.out.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.endsWith(u':') && !line.startsWith(u' ')) {
            kind = line;
            kinds.append(kind);
            continue;
        }
        const QRegularExpressionMatch match = entry.match(line); // a name, then its title
        QVERIFY2(match.hasMatch() && !kind.isEmpty(), qPrintable(line));
        kindOf.insert(match.captured(1), kind);
    }
    QVERIFY(kinds.size() >= 5);
    QVERIFY(kindOf.size() >= 10);
    // Names that look alike stand under different kinds, and the purpose says what a handout is for.
    QVERIFY(kindOf.value(u"withdrawal"_s) != kindOf.value(u"topic:withdrawal"_s));
    QVERIFY(kindOf.value(u"withdrawal"_s).startsWith(u"Handouts"_s));
    QVERIFY(outcome.out.contains(u"Heroin withdrawal: what to expect - For you and the people close to you"_s));
    QVERIFY(outcome.out.contains(u" - For staff\n"_s));
}

void ProgramTest::versionAndHelpAreSaid()
{
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, u"Handrail " HANDRAIL_VERSION "\n"_s);
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains(u"--check-content"_s));
    QCOMPARE(help.err, QString());
}

void ProgramTest::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--lost"_s};
    QTest::newRow("no output") << QStringList{u"--export"_s, u"everything"_s};
    QTest::newRow("loose word") << QStringList{u"everything"_s};
    QTest::newRow("bad paper") << QStringList{u"--export"_s, u"everything"_s, u"--output"_s,
                                              u"x.pdf"_s,    u"--paper"_s,    u"a3"_s};
}

void ProgramTest::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.contains(u"--help"_s));
    QVERIFY(!QFileInfo::exists(path(u"x.pdf"_s)));
}

void ProgramTest::exportWritesAPdf_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"out.pdf"_s;
    QTest::newRow("spaces") << u"to take home.pdf"_s;
    QTest::newRow("another script") << u"für zu Hause – 戒断.pdf"_s;
    QTest::newRow("relative, with a folder") << u"deeper/../out.pdf"_s;
}

void ProgramTest::exportWritesAPdf()
{
    QFETCH(QString, file);
    QVERIFY(QDir(m_folder->path()).mkdir(u"deeper"_s));
    const Outcome outcome = run({u"--export"_s, u"overdose-card"_s, u"--output"_s, file});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(read(file).startsWith("%PDF-"));
    QVERIFY(read(file).trimmed().endsWith("%%EOF"));
}

void ProgramTest::oneOfEachKindCanBeExported()
{
    // Everything of the library is set as a report in tst_exportable; here it is the way through the program.
    for (const QString &name :
         {u"withdrawal"_s, u"topic:withdrawal"_s, u"heroin"_s, u"self-check"_s, u"comparison"_s}) {
        const Outcome outcome = run({u"--export"_s, name, u"--output"_s, u"one.pdf"_s});
        QVERIFY2(outcome.exitCode == 0 && outcome.err.isEmpty(), qPrintable(name + u": "_s + outcome.err));
    }
}

void ProgramTest::paperIsWhatWasAskedFor()
{
    const auto sizeOf = [this](const QString &paper) {
        run({u"--export"_s, u"overdose-card"_s, u"--output"_s, u"out.pdf"_s, u"--paper"_s, paper});
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)"_s);
        const auto match = box.match(QString::fromLatin1(read(u"out.pdf"_s)));
        return QSize(qRound(match.captured(1).toDouble()), qRound(match.captured(2).toDouble()));
    };
    QCOMPARE(sizeOf(u"a4"_s), QSize(595, 842));
    QCOMPARE(sizeOf(u"letter"_s), QSize(612, 792));
}

void ProgramTest::sameInputGivesTheSameBytes()
{
    for (const QString &file : {u"one.pdf"_s, u"two.pdf"_s})
        QCOMPARE(run({u"--export"_s, u"withdrawal"_s, u"--output"_s, file}).exitCode, 0);
    QVERIFY(!read(u"one.pdf"_s).isEmpty());
    QVERIFY(read(u"one.pdf"_s) == read(u"two.pdf"_s));
}

void ProgramTest::unknownNameIsAnsweredWithNearOnes()
{
    const Outcome outcome = run({u"--export"_s, u"overdose-crad"_s, u"--output"_s, u"out.pdf"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"overdose-card"_s), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(u"--list"_s));
    QVERIFY(!QFileInfo::exists(path(u"out.pdf"_s)));
}

void ProgramTest::anOutputThatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("folder missing") << u"missing/out.pdf"_s;
    QTest::newRow("a folder itself") << u"."_s;
    QTest::newRow("under a file") << u"file.txt/out.pdf"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("folder that takes no files") << u"/proc/out.pdf"_s;
#endif
}

void ProgramTest::anOutputThatCannotBeWrittenLeavesNothing()
{
    QFETCH(QString, file);
    write(u"file.txt"_s, "here first");
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const Outcome outcome = run({u"--export"_s, u"overdose-card"_s, u"--output"_s, file});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QCOMPARE(read(u"file.txt"_s), QByteArray("here first"));
}

void ProgramTest::aDashIsTheStandardOutput()
{
    const auto before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const Outcome outcome = run({u"--export"_s, u"overdose-card"_s, u"--output"_s, u"-"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QString());
    QVERIFY(!QFileInfo::exists(path(u"-"_s)));
    QCOMPARE(run({u"--export"_s, u"overdose-card"_s, u"-o"_s, u"out.pdf"_s}).exitCode, 0);
    QVERIFY(outcome.bytes.startsWith("%PDF-"));
    QCOMPARE(outcome.bytes, read(u"out.pdf"_s)); // the whole PDF and nothing else
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), before.size() + 1);
}

void ProgramTest::aFullStandardOutputIsSaid()
{
#ifdef Q_OS_LINUX
    m_program = u"sh"_s;
    for (const QString &job : {u"--export overdose-card --output -"_s, u"--list"_s, u"--help"_s}) {
        const Outcome outcome =
            run({u"-c"_s, u"exec \"$0\" %1 >/dev/full"_s.arg(job), QStringLiteral(HANDRAIL_PROGRAM)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(u"standard output"_s), qPrintable(outcome.err));
    }
#else
    QSKIP("needs a device that is always full");
#endif
}

void ProgramTest::aFullDeviceIsNamedAndStays()
{
#ifdef Q_OS_LINUX
    // A device of the test's own, so that a program gone wrong cannot replace the system's.
    const QString device = path(u"full"_s);
    if (QProcess::execute(u"mknod"_s, {device, u"c"_s, u"1"_s, u"7"_s}) != 0)
        QSKIP("only an administrator can make a device");
    const Outcome outcome = run({u"--export"_s, u"overdose-card"_s, u"--output"_s, device});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(device), qPrintable(outcome.err));
    QVERIFY(!QFileInfo(device).isFile());
#else
    QSKIP("needs a device that is always full");
#endif
}

void ProgramTest::anOlderFileStaysWhenTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    write(u"out.pdf"_s, "here first");
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    // The shell lets no file grow over a few hundred bytes, as if the disk were full.
    m_program = u"sh"_s;
    const Outcome outcome =
        run({u"-c"_s, u"trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""_s, QStringLiteral(HANDRAIL_PROGRAM),
             u"--export"_s, u"overdose-card"_s, u"--output"_s, u"out.pdf"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"out.pdf"_s), qPrintable(outcome.err));
    QCOMPARE(read(u"out.pdf"_s), QByteArray("here first"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
#else
    QSKIP("needs a shell that can keep files small");
#endif
}

void ProgramTest::contentFolderIsLaidOver()
{
    write(u"clinic/manifest.json"_s, R"({ "format": 1, "topics": [ { "id": "opening-hours", "file": "learn/hours.md",
        "audience": "client", "reviewedOn": null, "reviewer": null } ] })");
    write(u"clinic/learn/hours.md"_s, "# When we are open\n\nCome any day before noon.\n");
    const Outcome listed = run({u"--list"_s, u"--content"_s, u"clinic"_s});
    QCOMPARE(listed.err, QString());
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.out.contains(u"When we are open"_s));
    QVERIFY(listed.out.contains(u"everything"_s));
    const Outcome exported =
        run({u"--content"_s, u"clinic"_s, u"--export"_s, u"opening-hours"_s, u"--output"_s, u"out.pdf"_s});
    QCOMPARE(exported.exitCode, 0);
    QVERIFY(read(u"out.pdf"_s).startsWith("%PDF-"));
}

void ProgramTest::badContentFolderIsRefusedWithEveryMistake()
{
    write(u"clinic/manifest.json"_s, R"({ "format": 1, "topics": [
        { "id": "one", "file": "learn/one.md", "audience": "client", "reviewedOn": null, "reviewer": null },
        { "id": "two", "file": "learn/missing.md", "audience": "client", "reviewedOn": null, "reviewer": null } ] })");
    write(u"clinic/learn/one.md"_s, "# One\n\nA fact [no-such-source].\n");
    const Outcome outcome =
        run({u"--content"_s, u"clinic"_s, u"--export"_s, u"everything"_s, u"--output"_s, u"out.pdf"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"learn/one.md:3"_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"learn/missing.md"_s), qPrintable(outcome.err));
    QVERIFY(!QFileInfo::exists(path(u"out.pdf"_s)));
}

void ProgramTest::contentIsChecked()
{
    const Outcome own = run({u"--check-content"_s, u"" HANDRAIL_SOURCE_DIR "/resources/content"_s});
    QCOMPARE(own.err, QString());
    QCOMPARE(own.exitCode, 0);
    QVERIFY(!own.out.isEmpty());

    write(u"clinic/manifest.json"_s, "{ \"format\": 1,\n  \"topcis\": [] }");
    const Outcome bad = run({u"--check-content"_s, u"clinic"_s});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.err.contains(u"manifest.json:2"_s) && bad.err.contains(u"topcis"_s), qPrintable(bad.err));
    QCOMPARE(bad.out, QString());

    QCOMPARE(run({u"--check-content"_s, u"nowhere"_s}).exitCode, 1);
}

void ProgramTest::withoutADisplayAWindowIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("display");
    QTest::newRow("none") << QString();
    QTest::newRow("named but gone") << u":4711"_s;
}

void ProgramTest::withoutADisplayAWindowIsRefusedInOneSentence()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QFETCH(QString, display);
    const Outcome outcome = run({}, display);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"There is no display"_s), qPrintable(outcome.err));
    if (display.isEmpty())
        QCOMPARE(outcome.err.count(u'\n'), 1);
#else
    QSKIP("this system always has a display");
#endif
}

HANDRAIL_TEST_MAIN(QCoreApplication, ProgramTest)
#include "tst_program.moc"
