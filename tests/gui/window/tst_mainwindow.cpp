// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/help/overdosehelp.h"
#include "gui/mainwindow.h"
#include "gui/printing/documentoutput.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagebar.h"
#include "gui/window/statusline.h"
#include "gui/window/windowactions.h"
#include "gui/window/windowheader.h"
#include "support/fakepage.h"
#include "support/testcase.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Handrail;
using Handrail::Test::FakePage;

class MainWindowTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Languages m_languages;
    std::unique_ptr<LanguageSwitch> m_languageSwitch;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_built;

    QString iniFile() const { return m_folder.filePath(QStringLiteral("handrail.ini")); }

    void open(const QSize &size = QSize(1280, 800))
    {
        m_settings = std::make_unique<Settings>(iniFile());
        m_languageSwitch = std::make_unique<LanguageSwitch>(m_languages, *m_settings);
        m_theme->setTextPercent(m_settings->textPercent());
        QList<PageEntry> entries;
        for (const QString &title :
             {QStringLiteral("Understand"), QStringLiteral("Timeline"), QStringLiteral("Self-check"),
              QStringLiteral("Handouts"), QStringLiteral("Group")}) {
            entries.append({title.toLower(), [title] { return title; },
                            [this, title](QWidget *parent) {
                                m_built.append(title);
                                auto *page = new FakePage(title, parent);
                                page->items = {QStringLiteral("item of ") + title};
                                return page;
                            }});
        }
        m_window = std::make_unique<MainWindow>(*m_store, *m_theme, *m_settings, *m_languageSwitch, entries);
        if (size.isValid())
            m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(m_built.size(), 1); // it follows the frame of the window
    }

    FakePage *page() { return static_cast<FakePage *>(m_window->currentPage()); }
    template<typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), static_cast<Qt::Key>(key), modifiers);
    }

private Q_SLOTS:
    void initTestCase() { Theme::loadFonts(); }

    void init()
    {
        TestCase::init();
        QFile::remove(iniFile());
        m_built.clear();
        m_store = std::make_unique<LibraryStore>(Library());
        m_theme = std::make_unique<Theme>();
        m_theme->applyToApplication();
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_store.reset();
        m_languageSwitch.reset();
        m_settings.reset();
    }

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

    void textSizeGoesByKeysAndButtonsAndStaysInBounds()
    {
        open();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 110);
        press(Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 120);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 110);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 100);
        QTest::mouseClick(find<QToolButton>("textLarger"), Qt::LeftButton);
        QCOMPARE(m_theme->textPercent(), 110);
        QTest::mouseClick(find<QToolButton>("textSmaller"), Qt::LeftButton);
        QCOMPARE(m_theme->textPercent(), 100);
        for (int i = 0; i < 30; ++i)
            press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 80);
        for (int i = 0; i < 30; ++i)
            press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 300);
        QCOMPARE(m_settings->textPercent(), 300);
    }

    void themeIsChosenInTheStatusLineAndInTheMenu()
    {
        open(QSize(1500, 800));
        auto *chooser = find<QComboBox>("schemeChooser");
        QVERIFY(chooser->isVisible());
        chooser->setFocus();
        press(Qt::Key_End);
        QCOMPARE(m_theme->scheme(), Theme::Scheme::HighContrast);
        QCOMPARE(m_settings->scheme(), QStringLiteral("high-contrast"));
        auto *dark = m_window->findChild<QAction *>(QStringLiteral("scheme-dark"));
        QVERIFY(dark);
        dark->trigger();
        QCOMPARE(m_theme->scheme(), Theme::Scheme::Dark);
        QCOMPARE(chooser->currentData().toString(), QStringLiteral("dark"));
        QVERIFY(dark->isChecked());
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

    void clearEverythingReachesEveryBuiltPageAndTheClipboard()
    {
        open();
        FakePage *first = page();
        first->line->setText(QStringLiteral("a name"));
        first->line->setFocus();
        first->line->selectAll();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a name"));
        press(Qt::Key_2, Qt::ControlModifier);
        FakePage *second = page();
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

    void everyActionIsInTheMenuOrHasAKey()
    {
        open();
        press(Qt::Key_F10);
        auto *menu = find<QMenu>("mainMenu");
        QTRY_VERIFY(menu->isVisible());
        QStringList keys;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            keys += action->shortcut().toString(QKeySequence::PortableText);
        for (const QString &key : {QStringLiteral("F1"), QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+P"),
                                   QStringLiteral("F11"), QStringLiteral("Ctrl+0"), QStringLiteral("Ctrl+Shift+Del")})
            QVERIFY2(keys.contains(key), qPrintable(keys.join(u' ')));
        menu->close();
    }

    void refusedContentIsToldWithTheWholeListAtHand()
    {
        open();
        const LocatedErrors errors{{QStringLiteral("a.md"), 3, 0, QStringLiteral("wrong")},
                                   {QStringLiteral("b.md"), 0, 0, QStringLiteral("missing")}};
        m_window->showContentErrors(QStringLiteral("/srv/clinic"), errors);
        QVERIFY(find<MessageBar>("messages")->text().contains(QStringLiteral("clinic")));
        press(Qt::Key_Comma, Qt::ControlModifier);
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("contentErrors"))->count(), 2);
        dialog->close();
    }

    void nothingInTheFrameIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("folded");
        for (const QSize &size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)}) {
            for (const int percent : {80, 100, 150, 200, 300}) {
                const bool folded = size.width() == 1024   ? percent >= 150
                                    : size.width() == 1366 ? percent >= 200
                                                           : percent >= 300;
                QTest::addRow("%d x %d at %d %%", size.width(), size.height(), percent) << size << percent << folded;
            }
        }
    }

    void nothingInTheFrameIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, folded);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            open(size);
            m_window->setLayoutDirection(direction);
            m_theme->setTextPercent(percent);
            QTRY_VERIFY(m_window->size() == size);
            QCoreApplication::processEvents();
            auto *header = m_window->findChild<WindowHeader *>();
            QCOMPARE(header->isFolded(), folded);
            for (QWidget *frame :
                 {static_cast<QWidget *>(header), static_cast<QWidget *>(m_window->findChild<StatusLine *>())}) {
                QVERIFY(m_window->rect().contains(QRect(frame->mapTo(m_window.get(), QPoint()), frame->size())));
                const auto parts = frame->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
                QList<QRect> taken;
                for (const QWidget *part : parts) {
                    if (part->isHidden() || part->objectName() == QLatin1String("focusRing"))
                        continue;
                    QVERIFY2(frame->rect().contains(part->geometry()), qPrintable(part->objectName()));
                    const int wanted = part->hasHeightForWidth() ? 1 : part->sizeHint().width();
                    QVERIFY2(part->width() >= wanted, qPrintable(part->objectName()));
                    QVERIFY2(!part->hasHeightForWidth() || part->heightForWidth(part->width()) <= part->height(),
                             qPrintable(part->objectName()));
                    for (const QRect &other : std::as_const(taken))
                        QVERIFY2(!other.intersects(part->geometry()), qPrintable(part->objectName()));
                    taken.append(part->geometry());
                }
            }
            QVERIFY(find<QPushButton>("overdoseButton")->isVisible());
            m_window.reset();
        }
    }

    void whatCanBePressedIsNamedAndLargeEnough()
    {
        open(QSize(1500, 800));
        const auto widgets = m_window->findChildren<QWidget *>();
        int seen = 0;
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->isWindow())
                continue;
            ++seen;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(widget->width() >= 24 && widget->height() >= 24, qPrintable(widget->objectName()));
        }
        QVERIFY(seen >= 7);
    }
};

HANDRAIL_TEST_MAIN(QApplication, MainWindowTest)
#include "tst_mainwindow.moc"
