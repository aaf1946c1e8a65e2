// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/wholefile.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Handrail;

class TestWholeFile : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aFullDiskIsSaid();

private:
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestWholeFile::writes()
{
    const QString name = m_folder.filePath(QStringLiteral("table.csv"));
    QVERIFY(writeWholeFile(name, "one").isOk());
    QCOMPARE(read(name), QByteArray("one"));
    QVERIFY(writeWholeFile(name, "two, and longer").isOk());
    QCOMPARE(read(name), QByteArray("two, and longer"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}

void TestWholeFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("is a folder");
    QTest::newRow("no folder") << m_folder.filePath(QStringLiteral("none/a.csv")) << QStringLiteral("does not exist");
    QTest::newRow("no name") << QString() << QStringLiteral("Choose a name");
    // Not even the superuser may write here.
    QTest::newRow("read only") << QStringLiteral("/proc/handrail.csv") << QStringLiteral("was not saved");
}

void TestWholeFile::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const Result<Done, QString> outcome = writeWholeFile(name, "x");
    QVERIFY(!outcome.isOk());
    QVERIFY2(outcome.error().contains(said), qPrintable(outcome.error()));
}

void TestWholeFile::aFullDiskIsSaid()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("There is no device here that is always full");
    const Result<Done, QString> outcome = writeWholeFile(full, "x");
    QVERIFY(!outcome.isOk());
    QVERIFY2(outcome.error().contains(QStringLiteral("the disk is full")), qPrintable(outcome.error()));
    QVERIFY(QFile::exists(full));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestWholeFile)
#include "tst_wholefile.moc"
