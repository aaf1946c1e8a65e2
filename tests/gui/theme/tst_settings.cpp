// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/settings.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Handrail;

class SettingsTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void whatIsSetComesBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("handrail.ini"));
        {
            Settings settings(file);
            settings.setTextPercent(150);
            settings.setScheme(QStringLiteral("dark"));
            settings.setWindowGeometry(QByteArray("\x01\x00\xff geometry", 12));
            settings.setTab(QStringLiteral("timeline"));
            settings.setContentFolder(QStringLiteral("/srv/clínica, north"));
            settings.setTerritory(QStringLiteral("GB-SCT"));
            settings.setPaper(QStringLiteral("letter"));
            settings.setLanguage(QStringLiteral("es"));
            settings.setLessMovement(true);
        }
        const Settings again(file);
        QCOMPARE(again.textPercent(), 150);
        QCOMPARE(again.scheme(), QStringLiteral("dark"));
        QCOMPARE(again.windowGeometry(), QByteArray("\x01\x00\xff geometry", 12));
        QCOMPARE(again.tab(), QStringLiteral("timeline"));
        QCOMPARE(again.contentFolder(), QStringLiteral("/srv/clínica, north"));
        QCOMPARE(again.territory(), QStringLiteral("GB-SCT"));
        QCOMPARE(again.paper(), QStringLiteral("letter"));
        QCOMPARE(again.paperSize(), QPageSize::Letter);
        QCOMPARE(again.language(), QStringLiteral("es"));
        QCOMPARE(again.lessMovement(), true);
    }

    void emptyFileGivesDefaults()
    {
        QTemporaryDir folder;
        const Settings settings(folder.filePath(QStringLiteral("none.ini")));
        QCOMPARE(settings.textPercent(), 100);
        QCOMPARE(settings.scheme(), QStringLiteral("system"));
        QCOMPARE(settings.lessMovement(), false);
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.tab().isEmpty());
        QVERIFY(settings.contentFolder().isEmpty());
        QVERIFY(settings.paper() == QLatin1String("a4") || settings.paper() == QLatin1String("letter"));
        QVERIFY(settings.territory().size() >= 2);
    }

    void damagedFileIsReadAsFarAsItMakesSense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray(
            "[view]\ntextPercent=large\nscheme=pink\nlessMovement=maybe\n[locale]\npaper=a3\nterritory=../etc\n");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe[[[=\n\n=%%%\\x\n[view\ntextPercent", 34);
        QTest::newRow("wrong types") << QByteArray("[view]\ntextPercent=@Invalid()\nscheme=@ByteArray(\\0\\xff)\n"
                                                   "[window]\ngeometry=@ByteArray(junk)\ntab=1, 2, 3\n");
        QTest::newRow("cut short") << QByteArray("[view]\ntextPerc");
    }

    void damagedFileIsReadAsFarAsItMakesSense()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("handrail.ini"));
        write(file, bytes);
        Settings settings(file);
        QCOMPARE(settings.textPercent(), 100);
        QCOMPARE(settings.scheme(), QStringLiteral("system"));
        QCOMPARE(settings.lessMovement(), false);
        QVERIFY(settings.paper() == QLatin1String("a4") || settings.paper() == QLatin1String("letter"));
        QVERIFY(!settings.territory().contains(u'/'));
        settings.setTextPercent(120);
        QCOMPARE(settings.textPercent(), 120);
    }

    void aDamagedFileIsCopiedBeforeItIsWrittenOver()
    {
        QTemporaryDir folder;
        QByteArray noise;
        for (quint32 i = 1, state = 7; i < 4096; ++i) {
            state = state * 1664525U + 1013904223U;
            noise.append(char(state >> 24));
        }
        const QString readOnly = folder.filePath(QStringLiteral("read.ini"));
        write(readOnly, noise);
        QCOMPARE(Settings(readOnly).textPercent(), 100); // as a job on the command line does it
        QVERIFY(!QFile::exists(readOnly + QStringLiteral(".damaged")));
        const QString file = folder.filePath(QStringLiteral("handrail.ini"));
        write(file, noise);
        QList<Settings::Trouble> told;
        {
            Settings settings(file);
            settings.setTextPercent(120);
            QVERIFY(QFile::exists(file + QStringLiteral(".damaged")));
            settings.setTroubleListener([&](const Settings::Trouble &trouble) {
                told.append(trouble);
                return true;
            });
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.constFirst().kind, Settings::Trouble::Kind::DamagedButCopied);
            settings.setTextPercent(130);
            settings.setTextPercent(120);
            QCOMPARE(told.size(), 1);
        }
        QFile copy(file + QStringLiteral(".damaged"));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), noise);
        QFile sound(file);
        QVERIFY(sound.open(QIODevice::ReadOnly));
        QVERIFY2(sound.size() < 100, "of the noise nothing is left");
        QCOMPARE(Settings(file).textPercent(), 120);
    }

    void aDamagedFileThatCannotBeCopiedIsTold()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("handrail.ini"));
        write(file, "[view]\ntextPerc");
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("handrail.ini.damaged/full")));
        Settings settings(file);
        QList<Settings::Trouble> told;
        settings.setTroubleListener([&](const Settings::Trouble &trouble) {
            told.append(trouble);
            return true;
        });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().kind, Settings::Trouble::Kind::DamagedNotCopied);
        QCOMPARE(told.constFirst().file, file);
    }

    void whatNobodyTookNoteOfIsToldAgain()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        int told = 0;
        bool isNoted = false;
        settings.setTroubleListener([&](const Settings::Trouble &trouble) {
            told += trouble.kind == Settings::Trouble::Kind::NotKept ? 1 : 0;
            return isNoted;
        });
        QCOMPARE(told, 0); // nothing was set yet
        settings.setTextPercent(120);
        QCOMPARE(told, 1);
        isNoted = true;
        settings.setTextPercent(130);
        QCOMPARE(told, 2);
        settings.setTextPercent(140);
        QCOMPARE(told, 2);
        QCOMPARE(settings.textPercent(), 140);
    }

    void textSizeStaysWithinBounds_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("read");
        QTest::newRow("far too small") << -5 << 80;
        QTest::newRow("too small") << 79 << 80;
        QTest::newRow("smallest") << 80 << 80;
        QTest::newRow("largest") << 300 << 300;
        QTest::newRow("too large") << 301 << 300;
        QTest::newRow("far too large") << 2000000000 << 300;
    }

    void textSizeStaysWithinBounds()
    {
        QFETCH(int, kept);
        QFETCH(int, read);
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        settings.setTextPercent(kept);
        QCOMPARE(settings.textPercent(), read);
    }

    void portableTextPutsTheFileBesideTheProgram()
    {
        QTemporaryDir program;
        const QString inHome = Settings::fileFor(program.path());
        QVERIFY2(!inHome.startsWith(program.path()), qPrintable(inHome));
        QVERIFY(inHome.startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)));
        write(program.filePath(QStringLiteral("portable.txt")), "");
        QCOMPARE(Settings::fileFor(program.path()), program.filePath(QStringLiteral("handrail.ini")));
    }
};

HANDRAIL_TEST_MAIN(QCoreApplication, SettingsTest)
#include "tst_settings.moc"
