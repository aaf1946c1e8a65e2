// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/theme.h"
#include "gui/timeline/lastusedialog.h"
#include "gui/timeline/timelinechart.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/textlabel.h"
#include "support/composedwindow.h"
#include "support/testcase.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Handrail;

/// What a person says of themselves on the Timeline stays in the window, in the program as it is composed.
class TestTimelinePrivacy : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_composed.reset(); }
    void nothingIsWrittenDown();
    void theClearKeysWorkInTheDialog();

private:
    void open();
    LastUseDialog *ask() const
    {
        Page *page = m_composed->window().currentPage();
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("whereAmIButton")), Qt::LeftButton);
        return page->findChild<LastUseDialog *>();
    }
    QString now() const
    {
        return m_composed->window().currentPage()->findChild<TextLabel *>(QStringLiteral("nowHeading"))->plain();
    }
    /// Every file of the folder with the settings, and what is in it.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QByteArray said;
            while (file.isOpen() || file.open(QIODevice::ReadOnly)) {
                const QByteArray line = file.readLine();
                if (line.isEmpty())
                    break;
                if (!line.startsWith("geometry=")) // a window manager may move the window
                    said += line;
            }
            all.insert(file.fileName(), said);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Handrail::Test::ComposedWindow> m_composed;
};

void TestTimelinePrivacy::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestTimelinePrivacy::open()
{
    m_composed = std::make_unique<Handrail::Test::ComposedWindow>(m_folder->filePath(QStringLiteral("handrail.ini")),
                                                                  QStringLiteral("2026-11-22"));
    MainWindow &window = m_composed->window();
    window.resize(1366, 768);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showTab(1);
    QCoreApplication::processEvents();
}

void TestTimelinePrivacy::nothingIsWrittenDown()
{
    m_composed->window().close();
    m_composed.reset();
    const QMap<QString, QByteArray> before = files(); // as they are without a word of a person
    QVERIFY(!before.isEmpty());
    open();
    LastUseDialog *dialog = ask();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("ago10")), Qt::LeftButton);
    QTRY_COMPARE(now(), QStringLiteral("You are at about 10 hours"));
    m_composed->window().close();
    m_composed.reset();
    QCOMPARE(files(), before);
}

void TestTimelinePrivacy::theClearKeysWorkInTheDialog()
{
    LastUseDialog *first = ask();
    QVERIFY(first);
    QTest::mouseClick(first->findChild<QPushButton *>(QStringLiteral("ago10")), Qt::LeftButton);
    QTRY_COMPARE(now(), QStringLiteral("You are at about 10 hours"));
    QTRY_VERIFY(!m_composed->window().findChild<LastUseDialog *>());
    for (const char *where : {"ago4", "lastUseDay", "lastUseTime"}) {
        QPointer<LastUseDialog> dialog = ask();
        QVERIFY(dialog && QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
        auto *focused = dialog->findChild<QWidget *>(QLatin1String(where));
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!dialog);
    }
    QTRY_COMPARE(now(), QStringLiteral("Now: about 12 hours"));
    QVERIFY(m_composed->window()
                .findChild<MessageBar *>(QStringLiteral("messages"))
                ->text()
                .startsWith(QStringLiteral("Cleared.")));
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelinePrivacy)
#include "tst_timelineprivacy.moc"
