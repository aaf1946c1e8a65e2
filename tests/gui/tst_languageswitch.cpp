// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/language/languages.h"
#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/widgets/messagebar.h"
#include "shownwords.h"
#include "support/composedwindow.h"
#include "support/pseudo.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Handrail;
using Handrail::Test::ShownText;

namespace {

constexpr char code[] = "ar"; // the made-up language runs from right to left under this name

QStringList wordsOf(const QWidget *window)
{
    QStringList words;
    const QList<ShownText> texts = Handrail::Test::shownTexts(window);
    for (const ShownText &shown : texts)
        words.append(shown.place + QStringLiteral(" | ") + shown.text);
    return words;
}

} // namespace

/// Changes the language while the window is open: every view follows at once, and back.
class LanguageSwitchTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyOpenPageFollowsAndComesBack();
    void theChoiceIsKept();
    void theSettingsFollowWhileTheyAreOpen();
    void englishAloneIsNoDeadEnd();
    void aDamagedLanguageChangesNothing();
    void theDatesFollow();

private:
    void open(const QString &languageFolder);
    void choose(const QString &language);
    void checkTranslated(const QWidget *window, const QString &where);
    QAction *action(const QString &name) const;
    QString iniFile() const { return m_folder.filePath(QStringLiteral("handrail.ini")); }

    QTemporaryDir m_folder;
    QTemporaryDir m_languages;
    QStringList m_properNames;
    QStringList m_wrong;
    std::unique_ptr<Handrail::Test::ComposedWindow> m_composed;
};

void LanguageSwitchTest::initTestCase()
{
    QVERIFY(QFile::copy(QStringLiteral(":/pseudo/pseudo_rtl.qm"),
                        m_languages.filePath(QStringLiteral("handrail_%1.qm").arg(QLatin1String(code)))));
    auto library = loadContent(QStringLiteral(":/content"));
    QVERIFY(library.isOk());
    m_properNames = Handrail::Test::properNames(library.value());
    m_properNames += Languages::ownName(QLatin1String(code));
}

void LanguageSwitchTest::init()
{
    TestCase::init();
    QFile::remove(iniFile());
    m_wrong.clear();
}

void LanguageSwitchTest::cleanup()
{
    m_composed.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::system());
}

void LanguageSwitchTest::open(const QString &languageFolder)
{
    m_composed =
        std::make_unique<Handrail::Test::ComposedWindow>(iniFile(), QStringLiteral("2026-11-22"), languageFolder);
    m_composed->window().resize(1366, 768);
    m_composed->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_composed->window()));
}

QAction *LanguageSwitchTest::action(const QString &name) const
{
    return m_composed->window().findChild<QAction *>(name);
}

void LanguageSwitchTest::choose(const QString &language)
{
    QAction *chosen = action(QStringLiteral("language-") + language);
    QVERIFY2(chosen, qPrintable(language));
    chosen->trigger();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void LanguageSwitchTest::checkTranslated(const QWidget *window, const QString &where)
{
    const QList<ShownText> texts = Handrail::Test::shownTexts(window);
    QVERIFY2(texts.size() > 10, qPrintable(where));
    for (const ShownText &shown : texts) {
        const QString rest = Handrail::Test::untranslatedPart(shown.text, m_properNames);
        if (!rest.isEmpty())
            m_wrong.append(where + QStringLiteral(" | ") + shown.place + QStringLiteral(" | ") + rest.left(120));
    }
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->layoutDirection() != Qt::RightToLeft)
            m_wrong.append(where + QStringLiteral(" | not mirrored | ") + widget->objectName());
    }
}

void LanguageSwitchTest::everyOpenPageFollowsAndComesBack()
{
    open(m_languages.path());
    MainWindow &window = m_composed->window();
    const QStringList tabs = m_composed->tabs();
    // In the middle of things: a topic is open, a question is asked, the table is in view.
    for (int i = 0; i < int(tabs.size()); ++i) {
        window.showTab(i);
        QCoreApplication::processEvents();
    }
    QVERIFY(window.openItem(QStringLiteral("withdrawal")));
    window.showTab(2);
    QTest::mouseClick(window.currentPage()->findChild<QPushButton *>(QStringLiteral("start")), Qt::LeftButton);
    QTest::mouseClick(window.currentPage()->findChild<QPushButton *>(QStringLiteral("continue")), Qt::LeftButton);
    QVERIFY(window.currentPage()->findChild<QPushButton *>(QStringLiteral("decline"))->isVisible());
    QList<QStringList> before;
    for (int i = 0; i < int(tabs.size()); ++i) {
        window.showTab(i);
        QCoreApplication::processEvents();
        before.append(wordsOf(&window));
    }

    choose(QLatin1String(code));
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    for (int i = 0; i < int(tabs.size()); ++i) {
        window.showTab(i);
        QCoreApplication::processEvents();
        checkTranslated(&window, tabs.at(i));
    }
    m_wrong.removeDuplicates();
    QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));

    choose(QStringLiteral("en"));
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    for (int i = 0; i < int(tabs.size()); ++i) {
        window.showTab(i);
        QCoreApplication::processEvents();
        QCOMPARE(wordsOf(&window), before.at(i)); // nobody has lost their place, either
    }
}

void LanguageSwitchTest::theChoiceIsKept()
{
    open(m_languages.path());
    QCOMPARE(Settings(iniFile()).language(), QString());
    QVERIFY(action(QStringLiteral("language-system"))->isChecked());
    choose(QLatin1String(code));
    QVERIFY(action(QStringLiteral("language-") + QLatin1String(code))->isChecked());
    QCOMPARE(Settings(iniFile()).language(), QLatin1String(code));
    auto *button = m_composed->window().findChild<QPushButton *>(QStringLiteral("languageButton"));
    QCOMPARE(button->text(), Languages::ownName(QLatin1String(code)));

    m_composed.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Settings settings(iniFile());
    Languages languages(m_languages.path());
    LanguageSwitch next(languages, settings);
    next.start();
    QCOMPARE(languages.current(), QLatin1String(code));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(next.choose(LanguageSwitch::asSystem()));
    QCOMPARE(settings.language(), QString());
    QCOMPARE(languages.current(), QStringLiteral("en"));
}

void LanguageSwitchTest::theSettingsFollowWhileTheyAreOpen()
{
    open(m_languages.path());
    action(QStringLiteral("settingsAction"))->trigger();
    auto *dialog = m_composed->window().findChild<QDialog *>(QStringLiteral("settingsDialog"));
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *chooser = dialog->findChild<QComboBox *>(QStringLiteral("languageChooser"));
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->currentData().toString(), LanguageSwitch::asSystem());
    QTest::keyClick(chooser, Qt::Key_End);
    QCoreApplication::processEvents();
    QCOMPARE(chooser->currentData().toString(), QLatin1String(code));
    checkTranslated(dialog, QStringLiteral("settings"));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
}

void LanguageSwitchTest::englishAloneIsNoDeadEnd()
{
    QTemporaryDir none;
    open(none.path());
    MainWindow &window = m_composed->window();
    auto *button = window.findChild<QPushButton *>(QStringLiteral("languageButton"));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("English"));
    QVERIFY(button->menu());
    QVERIFY(action(QStringLiteral("language-en"))->isChecked());
    QVERIFY(!action(QStringLiteral("language-system")));
    action(QStringLiteral("anotherLanguage"))->trigger();
    auto *messages = window.findChild<MessageBar *>(QStringLiteral("messages"));
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains(QStringLiteral("Qt Linguist")), qPrintable(messages->text()));

    action(QStringLiteral("settingsAction"))->trigger();
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("settingsDialog"));
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("languageChooser"))->isVisible());
    const QString note = dialog->findChild<QLabel *>(QStringLiteral("languageNote"))->text();
    QVERIFY2(note.startsWith(QStringLiteral("English.")), qPrintable(note));
}

void LanguageSwitchTest::aDamagedLanguageChangesNothing()
{
    QTemporaryDir folder;
    QFile bad(folder.filePath(QStringLiteral("handrail_ar.qm")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no language");
    bad.close();
    open(folder.path());
    choose(QStringLiteral("ar"));
    QCOMPARE(m_composed->languages().current(), QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(Settings(iniFile()).language(), QString());
    QVERIFY(action(QStringLiteral("language-system"))->isChecked());

    Settings settings(iniFile());
    settings.setLanguage(QStringLiteral("ar"));
    Languages languages(folder.path());
    LanguageSwitch(languages, settings).start();
    QCOMPARE(languages.current(), QStringLiteral("en"));
}

void LanguageSwitchTest::theDatesFollow()
{
    Settings settings(iniFile());
    Languages languages(m_languages.path());
    LanguageSwitch languageSwitch(languages, settings);
    QVERIFY(languageSwitch.choose(QLatin1String(code)));
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QVERIFY(languageSwitch.choose(QStringLiteral("en")));
    QVERIFY(QLocale().language() == QLocale::English || QLocale().language() == QLocale::C);
}

HANDRAIL_TEST_MAIN(QApplication, LanguageSwitchTest)
#include "tst_languageswitch.moc"
