// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/help/overdosehelp.h"
#include "gui/mainwindow.h"
#include "gui/page.h"
#include "gui/standardpages.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "shownwords.h"
#include "support/pseudo.h"
#include "support/testcase.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Handrail;
using Handrail::Test::PseudoLanguage;
using Handrail::Test::ShownText;

Q_DECLARE_METATYPE(PseudoLanguage::Kind)

namespace {

QDialog *visibleDialog()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// Opens every view in a made-up language: whatever is not in [brackets] could never be translated.
class PseudoTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyViewIsTranslated_data();
    void everyViewIsTranslated();

private:
    void check(const QList<ShownText> &texts, const QString &where);
    void checkDialogOf(const char *action);
    void checkPage(const QString &name);
    void walkThroughForm(int answer);
    QStringList itemIds() const;
    void paint(QWidget *window, const QString &name);

    Library m_library;
    QStringList m_properNames;
    QStringList m_untranslated;
    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<PseudoLanguage> m_language;
    std::unique_ptr<Settings> m_settings;
    Languages m_languages; // never installed: the made-up one speaks
    std::unique_ptr<LanguageSwitch> m_languageSwitch;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void PseudoTest::initTestCase()
{
    auto library = loadContent(QStringLiteral(":/content"));
    QVERIFY(library.isOk());
    m_library = std::move(library).value();
    m_properNames = Handrail::Test::properNames(m_library);
    Theme::loadFonts();
    m_theme.setScheme(Theme::Scheme::Light);
    m_theme.applyToApplication();
}

void PseudoTest::init()
{
    TestCase::init();
    m_untranslated.clear();
}

void PseudoTest::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_languageSwitch.reset();
    m_settings.reset();
    m_language.reset();
}

void PseudoTest::check(const QList<ShownText> &texts, const QString &where)
{
    QVERIFY2(!texts.isEmpty(), qPrintable(where));
    for (const ShownText &shown : texts) {
        const QString rest = Handrail::Test::untranslatedPart(shown.text, m_properNames);
        if (!rest.isEmpty())
            m_untranslated.append(where + QStringLiteral(" | ") + shown.place + QStringLiteral(" | ") + rest.left(120));
    }
}

/// Longer words must not upset the painting. The pictures are kept where HANDRAIL_PICTURES names a folder.
void PseudoTest::paint(QWidget *window, const QString &name)
{
    const QPixmap picture = window->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("HANDRAIL_PICTURES"); !folder.isEmpty())
        picture.save(folder + u'/' + name + u'-' + QString::fromLatin1(QTest::currentDataTag())
                     + QStringLiteral(".png"));
}

void PseudoTest::checkDialogOf(const char *name)
{
    auto *action = m_window->findChild<QAction *>(QString::fromLatin1(name));
    QVERIFY2(action, name);
    action->trigger();
    QTRY_VERIFY(visibleDialog());
    QDialog *dialog = visibleDialog();
    paint(dialog, QString::fromLatin1(name));
    check(Handrail::Test::shownTexts(dialog), QString::fromLatin1(name));
    dialog->close();
    QTRY_VERIFY(!visibleDialog());
}

/// The page in view, on screen, on paper and on the wall.
void PseudoTest::checkPage(const QString &name)
{
    QCoreApplication::processEvents();
    const Page *page = m_window->currentPage();
    QVERIFY(page);
    paint(m_window.get(), name);
    check(Handrail::Test::shownTexts(m_window.get()), name);
    const ReportDocument report = page->report();
    if (!report.isEmpty())
        check(Handrail::Test::shownTexts(report), name + QStringLiteral(" printed"));
    const ReportDocument projection = page->projection();
    if (!projection.isEmpty())
        check(Handrail::Test::shownTexts(projection), name + QStringLiteral(" projected"));
}

/// From the first screen to the result, always giving the answer of that number, or the last one there is.
void PseudoTest::walkThroughForm(int answer)
{
    Page *page = m_window->currentPage();
    const auto shown = [page](const QString &name) -> QAbstractButton * {
        auto *button = page->findChild<QAbstractButton *>(name);
        return button && button->isVisible() ? button : nullptr;
    };
    QAbstractButton *next = shown(QStringLiteral("start"));
    QVERIFY(next);
    for (int step = 1; next; ++step) {
        next->click();
        QCoreApplication::processEvents();
        const QString place = QStringLiteral("self-check, answer %1, step %2").arg(answer).arg(step);
        check(Handrail::Test::shownTexts(page), place);
        const QList<QAbstractButton *> answers =
            page->findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^answer:")));
        QList<QAbstractButton *> visible;
        std::copy_if(answers.cbegin(), answers.cend(), std::back_inserter(visible),
                     [](const QAbstractButton *button) { return button->isVisible(); });
        next = visible.isEmpty() ? shown(QStringLiteral("continue"))
                                 : visible.at(std::min<qsizetype>(answer, visible.size() - 1));
        QVERIFY2(step < 100, "the form does not end");
    }
    QVERIFY(page->findChild<QWidget *>(QStringLiteral("summary")));
    checkPage(QStringLiteral("self-check result %1").arg(answer));
    page->clearPerson();
}

QStringList PseudoTest::itemIds() const
{
    QStringList ids;
    const auto add = [&ids](const auto &parts) {
        for (const auto &part : parts)
            ids.append(part.id);
    };
    add(m_library.topics);
    add(m_library.courses);
    add(m_library.questionnaires);
    add(m_library.handouts);
    add(m_library.sessions);
    ids.removeDuplicates();
    return ids;
}

void PseudoTest::everyViewIsTranslated_data()
{
    QTest::addColumn<PseudoLanguage::Kind>("kind");
    QTest::newRow("long") << PseudoLanguage::Kind::Long;
    QTest::newRow("right-to-left") << PseudoLanguage::Kind::RightToLeft;
}

void PseudoTest::everyViewIsTranslated()
{
    QFETCH(PseudoLanguage::Kind, kind);
    m_language = std::make_unique<PseudoLanguage>(kind);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_store = std::make_unique<LibraryStore>(m_library);
    const auto day = [] { return QDate(2026, 11, 21); };
    const QList<PageEntry> pages = standardPages(*m_store, m_theme, *m_settings, day);
    m_languageSwitch = std::make_unique<LanguageSwitch>(m_languages, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_store, m_theme, *m_settings, *m_languageSwitch, pages);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));

    for (int i = 0; i < int(pages.size()); ++i) {
        m_window->showTab(i);
        checkPage(pages.at(i).id);
        // The answers open other texts, and lead to other results.
        if (pages.at(i).id == QLatin1String("self-check")) {
            for (const int answer : {0, 1, 2})
                walkThroughForm(answer);
        }
    }
    // The words of the items are the same in both: once will do.
    if (kind == PseudoLanguage::Kind::Long) {
        for (const QString &item : itemIds()) {
            if (m_window->openItem(item))
                checkPage(item);
        }
    }
    for (const char *dialog : {"overdoseAction", "settingsAction", "aboutAction"})
        checkDialogOf(dialog);

    m_untranslated.removeDuplicates();
    QVERIFY2(m_untranslated.isEmpty(), qPrintable(u'\n' + m_untranslated.join(u'\n')));
}

HANDRAIL_TEST_MAIN(QApplication, PseudoTest)
#include "tst_pseudo.moc"
