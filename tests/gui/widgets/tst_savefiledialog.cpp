// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/savefiledialog.h"
#include "support/testcase.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTimer>

using namespace Handrail;

/// Where a file was saved is told to nobody.
class TestSaveFileDialog : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNoFolderBehind();
    void leavesWhatOthersKept();
    void opensNoFileToShowIt();

private:
    /// Saves into a folder that bears a name; what was answered.
    QString saveForSomebody();
    QByteArray onDisk() const;

    QTemporaryDir m_scratch;
    const QString m_name = QStringLiteral("Jo Example");
};

void TestSaveFileDialog::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.filePath(QStringLiteral("settings")));
    QVERIFY(QDir(m_scratch.path()).mkpath(m_name));
}

QString TestSaveFileDialog::saveForSomebody()
{
    SaveFileDialog dialog(nullptr, QStringLiteral("Save"), m_scratch.filePath(QStringLiteral("summary.pdf")),
                          {QStringLiteral("PDF files (*.pdf)")});
    QTimer::singleShot(0, &dialog, [&] {
        dialog.setDirectory(m_scratch.filePath(m_name));
        dialog.selectFile(QStringLiteral("summary.pdf"));
        dialog.setHistory({m_scratch.path(), m_scratch.filePath(m_name)});
        static_cast<QDialog &>(dialog).accept();
    });
    return dialog.ask();
}

QByteArray TestSaveFileDialog::onDisk() const
{
    QFile file(QSettings(QSettings::UserScope, QStringLiteral("QtProject")).fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSaveFileDialog::leavesNoFolderBehind()
{
    QCOMPARE(saveForSomebody(), m_scratch.filePath(m_name + QStringLiteral("/summary.pdf")));
    QVERIFY(onDisk().contains("[FileDialog]")); // this is where it would be
    QVERIFY2(!onDisk().contains(m_name.toUtf8()), onDisk().constData());
    QVERIFY2(!onDisk().contains("lastVisited"), onDisk().constData());
}

void TestSaveFileDialog::leavesWhatOthersKept()
{
    const QString key = QStringLiteral("FileDialog/lastVisited");
    QSettings(QSettings::UserScope, QStringLiteral("QtProject")).setValue(key, QStringLiteral("file:///elsewhere"));
    saveForSomebody();
    QVERIFY2(!onDisk().contains(m_name.toUtf8()), onDisk().constData());
    QCOMPARE(QSettings(QSettings::UserScope, QStringLiteral("QtProject")).value(key).toString(),
             QStringLiteral("file:///elsewhere"));
}

void TestSaveFileDialog::opensNoFileToShowIt()
{
    QFile file(m_scratch.filePath(QStringLiteral("note")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\n");
    file.close();
    const SaveFileDialog dialog(nullptr, QStringLiteral("Save"), m_scratch.filePath(QStringLiteral("summary.pdf")), {});
    QCOMPARE(dialog.iconProvider()->type(QFileInfo(file.fileName())), QStringLiteral("File"));
    QCOMPARE(dialog.iconProvider()->type(QFileInfo(QStringLiteral("/tmp/a.pdf"))), QStringLiteral("PDF file"));
    QCOMPARE(dialog.iconProvider()->type(QFileInfo(m_scratch.path())), QStringLiteral("Folder"));
    QCOMPARE(dialog.directory().absolutePath(), QFileInfo(m_scratch.path()).absoluteFilePath());
    QCOMPARE(dialog.selectedFiles(), QStringList(m_scratch.filePath(QStringLiteral("summary.pdf"))));
}

HANDRAIL_TEST_MAIN(QApplication, TestSaveFileDialog)
#include "tst_savefiledialog.moc"
