// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "gui/help/overdosehelp.h"
#include "gui/help/overdosepage.h"
#include "gui/help/overdosestep.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Handrail;

namespace {

Message words(const QString &text)
{
    Message message;
    message.text = text;
    return message;
}

Library libraryOf(const QList<Block> &blocks)
{
    Library library;
    Topic topic;
    topic.id = QStringLiteral("overdose");
    topic.title = words(QStringLiteral("Overdose: what to do"));
    topic.blocks = blocks;
    library.topics.append(topic);
    HelpLine line;
    line.territory = QStringLiteral("US");
    line.kind = HelpLine::Kind::Emergency;
    line.name = words(QStringLiteral("Emergency services"));
    line.phone = QStringLiteral("911");
    library.helpLines.append(line);
    return library;
}

ListBlock listOf(bool ordered, const QStringList &items)
{
    ListBlock list;
    list.ordered = ordered;
    for (const QString &item : items)
        list.items.append(words(item));
    return list;
}

} // namespace

class OverdoseTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QWidget *openedWindow()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget->objectName() == QLatin1String("overdoseWindow") && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::loadFonts();
        Settings(m_folder.filePath(QStringLiteral("handrail.ini"))).setTerritory(QStringLiteral("US"));
    }

    void takesTheFirstOrderedList()
    {
        const Library library =
            libraryOf({Paragraph{words(QStringLiteral("Before."))}, listOf(false, {QStringLiteral("a sign")}),
                       listOf(true, {QStringLiteral("Call. [cossup]"), QStringLiteral("Stay.")}),
                       listOf(true, {QStringLiteral("Later.")})});
        const OverdoseCard card = overdoseCard(library, QStringLiteral("US"));
        QCOMPARE(card.title, QStringLiteral("Overdose: what to do"));
        QCOMPARE(card.steps, (QStringList{QStringLiteral("Call. [cossup]"), QStringLiteral("Stay.")}));
        QCOMPARE(card.callPhone, QStringLiteral("911"));
    }

    void stepsInACallOutCountAsWell()
    {
        CallOut callOut;
        callOut.blocks.append(listOf(true, {QStringLiteral("Inside.")}));
        QCOMPARE(overdoseCard(libraryOf({callOut}), QStringLiteral("US")).steps,
                 QStringList{QStringLiteral("Inside.")});
    }

    void sevenStepsFitEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("smallest window") << QSize(1024, 640) << 22;
        QTest::newRow("laptop") << QSize(1366, 768) << 28;
        QTest::newRow("projector") << QSize(1920, 1080) << 40;
        QTest::newRow("old projector") << QSize(1024, 768) << 24;
        QTest::newRow("large") << QSize(3840, 2160) << 80;
    }

    void sevenStepsFitEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(int, atLeast);
        QStringList steps;
        for (int i = 0; i < 7; ++i)
            steps.append(QStringLiteral("Shout their name. Rub your knuckles hard on their breastbone, and wait."));
        const OverdoseCard card = overdoseCard(libraryOf({listOf(true, steps)}), QStringLiteral("US"));
        for (const auto use : {OverdosePage::Use::Reader, OverdosePage::Use::Room}) {
            OverdosePage page(card, use);
            page.resize(size);
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
            const auto *scroll = page.findChild<QScrollArea *>();
            QVERIFY(scroll);
            QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
            QVERIFY2(page.stepPixelSize() >= atLeast, qPrintable(QString::number(page.stepPixelSize())));
            const auto found = page.findChildren<OverdoseStep *>();
            QCOMPARE(found.size(), 7);
            int bottom = 0;
            for (const OverdoseStep *step : found) {
                QVERIFY(step->y() >= bottom);
                bottom = step->geometry().bottom();
                QVERIFY(bottom < scroll->viewport()->height());
                QVERIFY(step->heightFor(step->width(), page.stepPixelSize()) <= step->height());
            }
            // The number to call stands over them, whole.
            const auto *phone = page.findChild<QLabel *>(QStringLiteral("overdosePhone"));
            QCOMPARE(phone->text(), QStringLiteral("911"));
            QVERIFY(phone->geometry().bottom() <= scroll->y());
            QVERIFY(phone->height() >= phone->sizeHint().height());
            QVERIFY(phone->width() >= phone->sizeHint().width());
        }
    }

    void aNumberWithSpacesReadsFromLeftToRightEverywhere()
    {
        Library library = libraryOf({});
        library.helpLines.first().phone = QStringLiteral("116 123");
        const auto shown = [&library] {
            const OverdosePage page(overdoseCard(library, QStringLiteral("US")), OverdosePage::Use::Reader);
            return page.findChild<QLabel *>(QStringLiteral("overdosePhone"))->text();
        };
        QCOMPARE(shown(), QStringLiteral("116 123"));
        library.helpLines.first().phone.clear();
        const OverdosePage unknown(overdoseCard(library, QStringLiteral("US")), OverdosePage::Use::Reader);
        QCOMPARE(unknown.findChild<QLabel *>(QStringLiteral("overdoseCall"))->text(),
                 QStringLiteral("Call your local emergency number now."));
        library.helpLines.first().phone = QStringLiteral("116 123");
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QCOMPARE(shown(), QStringLiteral("\u2066116 123\u2069"));
    }

    void veryLongStepsScrollAndNothingIsLost()
    {
        const QStringList steps(7, QString(QStringLiteral("many words ")).repeated(60));
        OverdosePage page(overdoseCard(libraryOf({listOf(true, steps)}), QStringLiteral("US")),
                          OverdosePage::Use::Reader);
        page.resize(1024, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *scroll = page.findChild<QScrollArea *>();
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        page.setFocus();
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("overdoseStep7"));
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }

    void aScreenReaderHearsAList()
    {
        OverdosePage page(
            overdoseCard(libraryOf({listOf(true, {QStringLiteral("**Call.** [cossup]"), QStringLiteral("Stay.")})}),
                         QStringLiteral("US")),
            OverdosePage::Use::Reader);
        page.resize(1024, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *list = page.findChild<QWidget *>(QStringLiteral("overdoseSteps"));
        QAccessibleInterface *listInterface = QAccessible::queryAccessibleInterface(list);
        QVERIFY(listInterface);
        QCOMPARE(listInterface->role(), QAccessible::List);
        QCOMPARE(listInterface->childCount(), 2);
        QCOMPARE(listInterface->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(listInterface->child(0)->text(QAccessible::Name).simplified(), QStringLiteral("Step 1 of 2: Call."));
    }

    void blackOnWhiteInTheDark()
    {
        Theme theme;
        theme.setScheme(Theme::Scheme::Dark);
        theme.applyToApplication();
        OverdosePage page(overdoseCard(libraryOf({listOf(true, {QStringLiteral("Call.")})}), QStringLiteral("US")),
                          OverdosePage::Use::Room);
        page.resize(1024, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QImage image = page.grab().toImage();
        QCOMPARE(image.pixelColor(512, 600), QColor(Qt::white));
        QCOMPARE(page.findChild<OverdoseStep *>()->palette().color(QPalette::WindowText), QColor(Qt::black));
        theme.setScheme(Theme::Scheme::Light);
    }

    void f1OpensAndEscapeGoesBack()
    {
        LibraryStore store(libraryOf({listOf(true, {QStringLiteral("Call."), QStringLiteral("Stay.")})}));
        Settings kept(m_folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        auto *first = new QLineEdit(&window);
        auto *second = new QLineEdit(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(first);
        layout->addWidget(second);
        OverdoseHelp help(store, kept, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        second->setFocus();

        QTest::keyClick(second, Qt::Key_F1);
        QVERIFY(help.isOpen());
        QWidget *opened = openedWindow();
        QVERIFY(opened);
        QTRY_COMPARE(QApplication::activeWindow(), opened);
        QTRY_VERIFY(opened->isFullScreen());
        QVERIFY(opened->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QCOMPARE(QApplication::topLevelWidgets().count(opened), 1);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!help.isOpen());
        QTRY_COMPARE(QApplication::focusWidget(), second);
        QTRY_VERIFY(!openedWindow());
    }

    void f1OpensOverADialogAndOverAMenu()
    {
        LibraryStore store(libraryOf({listOf(true, {QStringLiteral("Call.")})}));
        Settings kept(m_folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        window.resize(400, 300);
        OverdoseHelp help(store, kept, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QDialog dialog(&window);
        auto *line = new QLineEdit(&dialog);
        dialog.open();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_F1);
        QVERIFY(help.isOpen());
        QTRY_COMPARE(QApplication::activeWindow(), openedWindow());
        QTest::mouseClick(openedWindow()->findChild<QPushButton *>(QStringLiteral("overdoseClose")), Qt::LeftButton);
        QVERIFY(!help.isOpen());
        QTRY_COMPARE(QApplication::focusWidget(), line);
        QVERIFY(dialog.isVisible());
        dialog.close();

        QMenu menu(&window);
        menu.addAction(QStringLiteral("One"));
        menu.popup(window.mapToGlobal(QPoint(10, 10)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QTest::keyClick(&menu, Qt::Key_F1);
        QVERIFY(help.isOpen());
        QVERIFY(!menu.isVisible());
        help.close();
    }

    void aReplacedTopicIsShownNextTime()
    {
        LibraryStore store(libraryOf({listOf(true, {QStringLiteral("Ours.")})}));
        Settings kept(m_folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        OverdoseHelp help(store, kept, &window);
        QCOMPARE(help.card().callPhone, QStringLiteral("911"));
        kept.setTerritory(QStringLiteral("GB"));
        QVERIFY(help.card().callPhone.isEmpty());
        kept.setTerritory(QStringLiteral("US"));
    }
};

HANDRAIL_TEST_MAIN(QApplication, OverdoseTest)
#include "tst_overdose.moc"
