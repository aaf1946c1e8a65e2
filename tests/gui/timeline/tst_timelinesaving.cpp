// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinepagefixture.h"
#include "gui/timeline/timelinesaving.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Handrail;
using Kind = TimelineSaving::Kind;
using Mode = TimelineControls::Mode;

/// "Save or copy…": the picture and the table as files of their own.
class TestTimelineSaving : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theTableBecomesACsvFile();
    void thePictureBecomesAFile_data();
    void thePictureBecomesAFile();
    void thePictureIsCopied();
    void aMistakeIsSaidAndLeavesNothing();
    void aChangedMindSavesNothing();
    void theFolderIsRememberedUntilClearing();
    void paperIsTheWindowsJob();

private:
    /// Answers the question for a file, and notes what was asked.
    void answerWith(const QString &file)
    {
        m_page->saving().setFileChooser([this, file](QWidget *, Kind kind, const QString &suggested) {
            m_kind = kind;
            m_suggested = suggested;
            return file;
        });
    }
    void trigger(const char *action) const
    {
        m_page->findChild<QAction *>(QLatin1String(action))->trigger();
        settle();
    }
    static QStringList told(const QSignalSpy &spy)
    {
        QStringList messages;
        for (const QList<QVariant> &each : spy)
            messages.append(each.constFirst().toString());
        return messages;
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    Kind m_kind = Kind::Table;
    QString m_suggested;
};

void TestTimelineSaving::theTableBecomesACsvFile()
{
    const QString file = m_folder.filePath(QStringLiteral("signs.csv"));
    const QSignalSpy done(m_page.get(), &Page::doneTold);
    answerWith(file);
    trigger("saveTableAction");
    QCOMPARE(m_kind, Kind::Table);
    QVERIFY(m_suggested.endsWith(QStringLiteral("/A made-up opioid.csv")));
    const QByteArray bytes = read(file);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFWhat you may notice,Medical name,Stage,"));
    QVERIFY(bytes.contains("\r\n\"Wide pupils, light hurts\",mydriasis,Early,hours not known,"));
    QCOMPARE(told(done), QStringList{QStringLiteral("Saved as ") + QDir::toNativeSeparators(file)});
    // As it stands: the mode, the filter and the order.
    show(Mode::Sources, true);
    trigger("saveTableAction");
    QVERIFY(read(file).contains("What the chart draws,6 to 24 hours"));
}

void TestTimelineSaving::thePictureBecomesAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << QStringLiteral("chart.png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("chart.SVG") << QByteArray("<?xml");
}

void TestTimelineSaving::thePictureBecomesAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QString file = m_folder.filePath(name);
    answerWith(file);
    m_chart->setTime(Hours{33});
    trigger("savePictureAction");
    QCOMPARE(m_kind, Kind::Picture);
    QVERIFY(m_suggested.endsWith(QStringLiteral("/A made-up opioid.png")));
    const QByteArray signs = read(file);
    QVERIFY(signs.startsWith(begins));
    QVERIFY(!signs.contains("33 hours")); // where somebody is stays out of it
    if (name.endsWith(QStringLiteral("SVG"))) {
        QVERIFY(signs.contains("A made-up opioid"));
        QVERIFY(signs.contains("A. Author. A book."));
    }
    show(Mode::Compare);
    trigger("savePictureAction");
    QVERIFY(m_suggested.endsWith(QStringLiteral("/A made-up opioid and Another made-up opioid.png")));
    QVERIFY(read(file) != signs);
}

void TestTimelineSaving::thePictureIsCopied()
{
    QApplication::clipboard()->clear();
    const QSignalSpy done(m_page.get(), &Page::doneTold);
    trigger("copyPictureAction");
    QVERIFY(QApplication::clipboard()->image().width() > 1000);
    trigger("copyTableAction");
    QCOMPARE(told(done),
             (QStringList{QStringLiteral("The picture was copied."), QStringLiteral("The table was copied.")}));
}

void TestTimelineSaving::aMistakeIsSaidAndLeavesNothing()
{
    for (const char *action : {"saveTableAction", "savePictureAction"}) {
        answerWith(m_folder.filePath(QStringLiteral("none/there.csv")));
        const QSignalSpy failed(m_page.get(), &Page::problemTold);
        const QSignalSpy done(m_page.get(), &Page::doneTold);
        trigger(action);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(done.count(), 0);
        QVERIFY2(told(failed).constFirst().contains(QStringLiteral("does not exist")),
                 qPrintable(told(failed).constFirst()));
        QVERIFY(!QDir(m_folder.filePath(QStringLiteral("none"))).exists());
    }
}

void TestTimelineSaving::aChangedMindSavesNothing()
{
    answerWith({});
    const QSignalSpy failed(m_page.get(), &Page::problemTold);
    const QSignalSpy done(m_page.get(), &Page::doneTold);
    trigger("saveTableAction");
    trigger("savePictureAction");
    QCOMPARE(failed.count() + done.count(), 0);
}

void TestTimelineSaving::theFolderIsRememberedUntilClearing()
{
    answerWith(m_folder.filePath(QStringLiteral("a.csv")));
    trigger("saveTableAction");
    trigger("savePictureAction");
    QVERIFY(m_suggested.startsWith(m_folder.path()));
    m_page->clearPerson();
    trigger("savePictureAction");
    QVERIFY(!m_suggested.startsWith(m_folder.path()));
}

void TestTimelineSaving::paperIsTheWindowsJob()
{
    const QSignalSpy saved(m_page.get(), &Page::saveRequested);
    const QSignalSpy printed(m_page.get(), &Page::printRequested);
    trigger("timelinePdfAction");
    trigger("timelinePrintAction");
    QCOMPARE(saved.count(), 1);
    QCOMPARE(printed.count(), 1);
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineSaving)
#include "tst_timelinesaving.moc"
