// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosehelp.h"
#include "gui/printing/documentoutput.h"
#include "gui/widgets/messagebar.h"
#include "gui/window/mainwindowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

using namespace Handrail;

/// What the window does with its pages: tabs, keys, help, saving, clearing.
class MainWindowTest : public Test::MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreBuiltWhenFirstShown()
    {
        open();
        QCOMPARE(m_built, QStringList{QStringLiteral("Understand")});
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_built, (QStringList{QStringLiteral("Understand"), QStringLiteral("Self-check")}));
        QVERIFY(page()->isVisible());
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_built.size(), 2);
    }

    void everyTabHasAKeyAndCanBeClicked()
    {
        open();
        auto *tabs = find<QTabBar>("tabs");
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_1 + i, Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), i);
            QCOMPARE(page()->objectName(), QStringLiteral("page-") + tabs->tabText(i));
        }
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 4);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QCOMPARE(page()->objectName(), QStringLiteral("page-Timeline"));
        tabs->setFocus();
        press(Qt::Key_Right);
        QCOMPARE(page()->objectName(), QStringLiteral("page-Self-check"));
    }

    void windowPlaceAndTabAreKeptAndNothingElse()
    {
        open(QSize(1111, 700));
        press(Qt::Key_4, Qt::ControlModifier);
        page()->line->setText(QStringLiteral("SECRET NAME"));
        m_window->close();
        m_window.reset();
        m_settings.reset();
        QFile file(iniFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(!kept.contains("SECRET"));
        file.close();

        m_built.clear();
        m_settings = std::make_unique<Settings>(iniFile());
        QCOMPARE(m_settings->tab(), QStringLiteral("handouts"));
        QVERIFY(!m_settings->windowGeometry().isEmpty());
        open(QSize());
        QCOMPARE(m_built, QStringList{QStringLiteral("Handouts")});
    }

    void lessMovementIsKept()
    {
        Settings(iniFile()).setLessMovement(true);
        open();
        QVERIFY(!m_theme->allowsMovement());
    }

    void aDamagedSettingsFileOpensTheFirstTab()
    {
        QFile file(iniFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb junk)\ntab=nowhere\n[view]\ntextPercent=x\n");
        file.close();
        open(QSize());
        QCOMPARE(m_built, QStringList{QStringLiteral("Understand")});
        QVERIFY(m_window->width() > 300);
    }

    void f1OpensFromEveryTabAndTheFocusComesBack()
    {
        open();
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_1 + i, Qt::ControlModifier);
            page()->line->setFocus();
            press(Qt::Key_F1);
            QVERIFY(m_window->overdoseHelp().isOpen());
            QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
            press(Qt::Key_Escape);
            QVERIFY(!m_window->overdoseHelp().isOpen());
            QTRY_COMPARE(QApplication::focusWidget(), page()->line);
        }
        QTest::mouseClick(find<QPushButton>("overdoseButton"), Qt::LeftButton);
        QVERIFY(m_window->overdoseHelp().isOpen());
        m_window->overdoseHelp().close();
    }

    void f1OpensFromTheDialogs()
    {
        open();
        for (const char *action : {"aboutAction", "settingsAction"}) {
            m_window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            QTRY_COMPARE(QApplication::activeWindow(), dialog);
            press(Qt::Key_F1);
            QVERIFY(m_window->overdoseHelp().isOpen());
            QVERIFY(QApplication::activeModalWidget() != dialog);
            QTRY_COMPARE(QApplication::activeWindow(), QApplication::activeModalWidget());
            press(Qt::Key_Escape);
            QVERIFY(!m_window->overdoseHelp().isOpen());
            QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
            dialog->close();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
    }

    void ctrlESavesWhatIsInView()
    {
        open();
        const QString file = m_folder.filePath(QStringLiteral("out.pdf"));
        QString suggested;
        m_window->output().setFileChooser([&](QWidget *, const QString &suggestion) {
            suggested = suggestion;
            return file;
        });
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(suggested.endsWith(QStringLiteral("Timeline.pdf")));
        QVERIFY(QFile::exists(file));
        QVERIFY(find<MessageBar>("messages")->isVisible());
        suggested.clear();
        Q_EMIT page()->saveRequested();
        QVERIFY(suggested.endsWith(QStringLiteral("Timeline.pdf")));
    }

    void clearEverythingWorksOverOpenDialogs()
    {
        open();
        Test::FakePage *here = page();
        QDialog below(m_window.get());
        QDialog above(&below);
        int code = -1;
        QTimer::singleShot(0, &above, [&] {
            QTimer::singleShot(0, &above, [&] { QTest::keyClick(&above, Qt::Key_A); }); // any other key is the dialog's
            QTimer::singleShot(
                0, &above, [&] { QTest::keyClick(&above, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier); });
        });
        below.open();
        QTimer::singleShot(5000, &above, &QDialog::accept); // or it would wait for ever
        code = above.exec();                                // as a file dialog does
        QCOMPARE(code, int(QDialog::Rejected));
        QTRY_COMPARE(here->clears, 1);
        QVERIFY(!below.isVisible());
        QVERIFY(!QApplication::activeModalWidget());

        QWidget projector;
        projector.show();
        QTest::keyClick(&projector, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(here->clears, 2);
        QVERIFY(projector.isVisible());
    }

    void searchIsReachedFromEveryView()
    {
        open();
        Test::FakePage *first = page();
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page() != first); // nobody has a search
        first->hasSearch = true;
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(page(), first);
        QVERIFY(first->line->hasFocus());
    }

    void clearEverythingReachesEveryBuiltPageAndTheClipboard()
    {
        open();
        Test::FakePage *first = page();
        first->line->setText(QStringLiteral("a name"));
        first->line->setFocus();
        first->line->selectAll();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a name"));
        press(Qt::Key_2, Qt::ControlModifier);
        Test::FakePage *second = page();
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(first->clears, 1);
        QCOMPARE(second->clears, 1);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(find<MessageBar>("messages")->text().contains(QStringLiteral("Cleared")));
        // It must not stand over what the next person does.
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!find<MessageBar>("messages")->isVisible());
        QVERIFY(first->isAncestorOf(QApplication::focusWidget())); // and the keys go on in the view
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(m_built.size(), 2);
    }

    void severalAreChosenOnThePageThatHasThem()
    {
        open();
        press(Qt::Key_2, Qt::ControlModifier);
        page()->hasSeveral = true;
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page()->objectName(), QStringLiteral("page-Timeline"));
        QCOMPARE(page()->severalAsked, 1);
        press(Qt::Key_3, Qt::ControlModifier);
        page()->hasSeveral = true;
        find<QAction>("severalAction")->trigger(); // the page in view comes first
        QCOMPARE(page()->objectName(), QStringLiteral("page-Self-check"));
        QCOMPARE(page()->severalAsked, 1);
    }

    void aLinkOpensOnThePageThatHasIt()
    {
        open();
        Q_EMIT page()->itemRequested(QStringLiteral("item of Handouts"));
        QCOMPARE(page()->objectName(), QStringLiteral("page-Handouts"));
        QCOMPARE(page()->opened, QStringLiteral("item of Handouts"));
        Q_EMIT page()->itemRequested(QStringLiteral("nowhere"));
        QCOMPARE(page()->objectName(), QStringLiteral("page-Handouts"));
        QVERIFY(find<MessageBar>("messages")->text().contains(QStringLiteral("nowhere")));
    }

    void refusedContentIsToldWithTheWholeListAtHand()
    {
        open();
        const LocatedErrors errors{{QStringLiteral("a.md"), 3, 0, QStringLiteral("wrong")},
                                   {QStringLiteral("b.md"), 0, 0, QStringLiteral("missing")}};
        m_window->showContentErrors(QStringLiteral("/srv/clinic"), errors);
        QVERIFY(find<MessageBar>("messages")->text().contains(QStringLiteral("clinic")));
        QCOMPARE(find<MessageBar>("messages")->details(), QStringLiteral("a.md:3: wrong\nb.md: missing"));
        press(Qt::Key_Comma, Qt::ControlModifier);
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("contentErrors"))->count(), 2);
        dialog->close();
    }
};

HANDRAIL_TEST_MAIN(QApplication, MainWindowTest)
#include "tst_mainwindow.moc"
