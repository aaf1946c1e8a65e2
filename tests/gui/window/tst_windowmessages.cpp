// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messagebar.h"
#include "gui/window/mainwindowfixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

using namespace Handrail;

/// The one bar in which the window says what happened: to its pages, and to the settings.
class WindowMessagesTest : public Test::MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aPageSaysThereWhatIsDoneAndWhatIsNot();
    void theLastMessageReplacesTheOneBefore();
    void settingsThatAreNotKeptAreToldOnce_data();
    void settingsThatAreNotKeptAreToldOnce();
    void aRefusedFolderMattersMore();
    void damagedSettingsAreKeptBesideAndTold();
    void soundSettingsAreNotMentioned();

private:
    MessageBar *bar() { return find<MessageBar>("messages"); }
    void write(const QByteArray &bytes) const
    {
        QFile file(iniFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

void WindowMessagesTest::aPageSaysThereWhatIsDoneAndWhatIsNot()
{
    open();
    QCOMPARE(m_window->findChildren<MessageBar *>().size(), 1);
    page()->line->setFocus();
    Q_EMIT page()->doneTold(QStringLiteral("Saved as a.csv"));
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->text(), QStringLiteral("Saved as a.csv"));
    QVERIFY(page()->line->hasFocus());
    Q_EMIT page()->reportChanged(); // something else is under way
    QVERIFY(!bar()->isVisible());

    Q_EMIT page()->problemTold(QStringLiteral("The disk is full."));
    QCOMPARE(bar()->text(), QStringLiteral("The disk is full."));
    QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
    Q_EMIT page()->reportChanged();
    QVERIFY(bar()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(page()->line->hasFocus());
}

void WindowMessagesTest::theLastMessageReplacesTheOneBefore()
{
    open();
    Test::FakePage *first = page();
    Q_EMIT first->problemTold(QStringLiteral("The disk is full."));
    press(Qt::Key_2, Qt::ControlModifier);
    Q_EMIT page()->doneTold(QStringLiteral("Saved as b.csv"));
    QCOMPARE(bar()->text(), QStringLiteral("Saved as b.csv"));
    QVERIFY(!bar()->isProblemShown());
}

void WindowMessagesTest::settingsThatAreNotKeptAreToldOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder in the place of the file") << QStringLiteral("handrail.ini");
    QTest::newRow("no folder for it, and none can be made") << QStringLiteral("file/below/handrail.ini");
}

void WindowMessagesTest::settingsThatAreNotKeptAreToldOnce()
{
    QFETCH(QString, name);
    const QString file = m_folder.filePath(name);
    QFile inTheWay(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    if (!name.contains(u'/'))
        QVERIFY(QDir(m_folder.path()).mkdir(name));
    m_iniFile = file;
    open();
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->text().contains(QStringLiteral("cannot keep its settings")), qPrintable(bar()->text()));
    QCOMPARE(bar()->details(), QDir::toNativeSeparators(file));
    QVERIFY(!bar()->isAncestorOf(QApplication::focusWidget())); // calmly
    bar()->dismiss();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_settings->textPercent(), 110); // until it is closed
}

void WindowMessagesTest::aRefusedFolderMattersMore()
{
    m_iniFile = m_folder.filePath(QStringLiteral("taken"));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("taken")));
    openUnseen();
    m_window->showContentErrors(QStringLiteral("/srv/clinic"),
                                {{QStringLiteral("a.md"), 3, 0, QStringLiteral("wrong")}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_built.size(), 1);
    QVERIFY(bar()->text().contains(QStringLiteral("clinic")));
    bar()->dismiss();
    press(Qt::Key_2, Qt::ControlModifier); // the next thing that is not kept
    QVERIFY(bar()->text().contains(QStringLiteral("cannot keep its settings")));
}

void WindowMessagesTest::damagedSettingsAreKeptBesideAndTold()
{
    const QByteArray damaged =
        QByteArray("[view]\ntextPercent=150\n") + QByteArray("\x00\xff\xfe[[[\n\x07%%%\\x\n", 14);
    write(damaged);
    open();
    QVERIFY(bar()->isVisible());
    QVERIFY2(bar()->text().contains(QStringLiteral("damaged")), qPrintable(bar()->text()));
    const QString copy = iniFile() + QStringLiteral(".damaged");
    QCOMPARE(bar()->details(), QDir::toNativeSeparators(copy));
    QFile kept(copy);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    QCOMPARE(m_settings->textPercent(), 150); // as far as it makes sense
    // Once: the file is a sound one now.
    m_window.reset();
    m_languageSwitch.reset();
    m_settings.reset();
    m_built.clear();
    open();
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_settings->textPercent(), 150);
}

void WindowMessagesTest::soundSettingsAreNotMentioned()
{
    write("[view]\ntextPercent=120\nsomething=else\n; a note\n\n[window]\ntab=timeline\n");
    open();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!QFileInfo::exists(iniFile() + QStringLiteral(".damaged")));
}

HANDRAIL_TEST_MAIN(QApplication, WindowMessagesTest)
#include "tst_windowmessages.moc"
