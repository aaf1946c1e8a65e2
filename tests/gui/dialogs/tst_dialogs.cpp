// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"
#include "core/language/languages.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/contenterrorlist.h"
#include "gui/dialogs/librarynotes.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/theme/languageswitch.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "support/testcase.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Handrail;

namespace {

Library smallLibrary()
{
    Library library;
    Topic topic;
    topic.id = QStringLiteral("overdose");
    topic.title.text = QStringLiteral("Overdose");
    library.topics.append(topic);
    Source source;
    source.id = QStringLiteral("who2009");
    source.label = QStringLiteral("WHO 2009");
    source.citation = QStringLiteral("Clinical guidelines [for] closed_settings");
    source.year = 2009;
    library.sources.append(source);
    HelpLine line;
    line.kind = HelpLine::Kind::Emergency;
    for (const char *territory : {"US", "GB", "XX"}) {
        line.territory = QString::fromLatin1(territory);
        line.name.text = line.territory;
        library.helpLines.append(line);
    }
    return library;
}

} // namespace

class DialogsTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    Languages m_languages; ///< English alone

    static QString wordsOf(const QWidget &widget)
    {
        QString words;
        const auto labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words += label->text() + u'\n';
        return words;
    }

private Q_SLOTS:
    void initTestCase() { Theme::loadFonts(); }

    void aboutSaysWhatItMust()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
        Theme theme;
        AboutDialog dialog(smallLibrary(), {}, theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QString words = wordsOf(dialog);
        for (const QString &must :
             {QStringLiteral("9.8.7"), QStringLiteral("General Public License"), QStringLiteral("no network code"),
              QStringLiteral("keeps nothing about a person"), QStringLiteral("Ctrl+Shift+Delete"),
              QStringLiteral("Not yet reviewed by a clinician"), QStringLiteral("WHO 2009"), QStringLiteral("2009")})
            QVERIFY2(words.contains(must), qPrintable(must));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void reviewIsToldOnlyWhenAllIsReviewed()
    {
        Library library = smallLibrary();
        QCOMPARE(reviewNote(library), QStringLiteral("Not yet reviewed by a clinician"));
        library.topics[0].review = {QDate(2026, 11, 1), QStringLiteral("Dr Example")};
        QVERIFY(reviewNote(library).contains(QStringLiteral("Dr Example")));
        library.topics.append(Topic());
        QCOMPARE(reviewNote(library), QStringLiteral("Not yet reviewed by a clinician"));
        QCOMPARE(sourcesNote(library), QStringLiteral("sources up to 2009"));
        QVERIFY(sourcesNote(Library()).isEmpty());
    }

    void countryAndPaperHoldAtOnce()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        settings.setTerritory(QStringLiteral("US"));
        settings.setPaper(QStringLiteral("letter"));
        LibraryStore store(smallLibrary());
        Theme theme;
        LanguageSwitch languages(m_languages, settings);
        SettingsDialog dialog(store, settings, languages, theme);
        QSignalSpy spy(&dialog, &SettingsDialog::placeChanged);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *territory = dialog.findChild<QComboBox *>(QStringLiteral("territoryChooser"));
        QCOMPARE(territory->currentData().toString(), QStringLiteral("US"));
        QCOMPARE(territory->itemData(territory->count() - 1).toString(), QStringLiteral("XX"));
        QTest::keyClick(territory, Qt::Key_Down);
        QCOMPARE(settings.territory(), QStringLiteral("XX"));
        QTest::keyClick(dialog.findChild<QComboBox *>(QStringLiteral("paperSettingChooser")), Qt::Key_Up);
        QCOMPARE(settings.paper(), QStringLiteral("a4"));
        QCOMPARE(spy.count(), 2);
    }

    void lessMovementHoldsAtOnce()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        LibraryStore store(smallLibrary());
        Theme theme;
        LanguageSwitch languages(m_languages, settings);
        SettingsDialog dialog(store, settings, languages, theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(theme.allowsMovement());
        auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("lessMovement"));
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(settings.lessMovement());
        QVERIFY(!theme.allowsMovement());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!settings.lessMovement());
        QVERIFY(theme.allowsMovement());
    }

    void aBadFolderIsRefusedWithEveryMistake()
    {
        QTemporaryDir clinic;
        QFile manifest(clinic.filePath(QStringLiteral("manifest.json")));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write("{ \"format\": 1, \"topics\": [ { \"id\": \"a\", \"file\": \"learn/none.md\", \"audience\": "
                       "\"client\" } ], \"colour\": 3 }");
        manifest.close();

        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        LibraryStore store(smallLibrary());
        Theme theme;
        LanguageSwitch languages(m_languages, settings);
        SettingsDialog dialog(store, settings, languages, theme);
        dialog.setFolderChooser([&](QWidget *, const QString &) { return clinic.path(); });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("contentErrors"));
        QVERIFY(!list->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("chooseContentFolder")), Qt::LeftButton);
        QVERIFY(list->isVisible());
        QVERIFY2(list->count() >= 2, qPrintable(QString::number(list->count())));
        QCOMPARE(QApplication::focusWidget(), list);
        QCOMPARE(store.overlayFolder(), QString());
        QCOMPARE(settings.contentFolder(), QString());
        QCOMPARE(store.library().topics.size(), 1);

        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("copyContentErrors")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n') + 1, list->count());
        QVERIFY2(copied.contains(QStringLiteral("manifest.json:1")), qPrintable(copied));
    }

    void everythingFitsASmallScreenWithLargeType()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        LibraryStore store(smallLibrary());
        Theme theme;
        theme.setTextPercent(200);
        theme.applyToApplication();
        LanguageSwitch languages(m_languages, settings);
        SettingsDialog choices(store, settings, languages, theme);
        choices.showErrors(QStringLiteral("/srv/clinic"), {{QStringLiteral("a.md"), 1, 0, QStringLiteral("wrong")}});
        AboutDialog about(smallLibrary(), {}, theme);
        for (QDialog *dialog : {static_cast<QDialog *>(&choices), static_cast<QDialog *>(&about)}) {
            const QSize least = dialog->minimumSizeHint();
            QVERIFY2(least.width() <= 1024 && least.height() <= 640, qPrintable(dialog->objectName()));
        }
        theme.setTextPercent(100);
    }

    void aGoodFolderIsUsedAndCanBeTakenOff()
    {
        QTemporaryDir clinic;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(clinic.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(QStringLiteral("manifest.json"), "{ \"format\": 1, \"topics\": [ { \"id\": \"ours\", \"file\": "
                                               "\"ours.md\", \"audience\": \"client\", \"reviewedOn\": null, "
                                               "\"reviewer\": null } ] }");
        write(QStringLiteral("ours.md"), "# Our clinic\n\nCome in. [who2009]\n");

        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        LibraryStore store(smallLibrary());
        Theme theme;
        LanguageSwitch languages(m_languages, settings);
        SettingsDialog dialog(store, settings, languages, theme);
        dialog.setFolderChooser([&](QWidget *, const QString &) { return clinic.path(); });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *builtIn = dialog.findChild<QPushButton *>(QStringLiteral("useBuiltInContent"));
        QVERIFY(!builtIn->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("chooseContentFolder")), Qt::LeftButton);
        QCOMPARE(settings.contentFolder(), clinic.path());
        QVERIFY(store.library().topic(QStringLiteral("ours")));
        QVERIFY(builtIn->isEnabled());
        QTest::mouseClick(builtIn, Qt::LeftButton);
        QCOMPARE(settings.contentFolder(), QString());
        QVERIFY(!store.library().topic(QStringLiteral("ours")));
    }
};

HANDRAIL_TEST_MAIN(QApplication, DialogsTest)
#include "tst_dialogs.moc"
