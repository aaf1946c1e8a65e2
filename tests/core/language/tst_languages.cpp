// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Handrail;

namespace {

const QString testFolder = QStringLiteral(":/testlanguages");

Topic topicOf(const QString &file, const QString &title, const QString &text)
{
    const QString context = QStringLiteral("content/") + file;
    Topic topic;
    topic.id = title;
    topic.file = file;
    topic.title = {title, context, QStringLiteral("title"), 1};
    topic.blocks.append(Paragraph{{text, context, QStringLiteral("paragraph"), 3}});
    return topic;
}

Library twoTopics()
{
    Library library;
    library.topics.append(
        topicOf(QStringLiteral("learn/whole.md"), QStringLiteral("The tides"), QStringLiteral("The sea rises.")));
    library.topics.append(
        topicOf(QStringLiteral("learn/half.md"), QStringLiteral("Boats"), QStringLiteral("A boat floats.")));
    return library;
}

QString learn()
{
    return QCoreApplication::translate("Window", "Learn");
}

} // namespace

/// Which languages there are, which way they run, and that a document is never shown half translated.
class LanguagesTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatThereIs();
    void choosesTheBest_data();
    void choosesTheBest();
    void knowsTheDirection_data();
    void knowsTheDirection();
    void namesThemInTheirOwnWords();
    void installsAndReplaces();
    void keepsTheLanguageWhenAFileIsBad();
    void showsWholeDocumentsOnly();
    void editedEnglishDropsItsTranslation();
    void englishPluralsAreBuiltIn();
};

void LanguagesTest::listsWhatThereIs()
{
    QCOMPARE(Languages(testFolder).available(),
             (QStringList{QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("es")}));
    QCOMPARE(Languages(QStringLiteral(":/no-such-folder")).available(), QStringList{QStringLiteral("en")});
    QVERIFY(Languages().available().contains(QStringLiteral("en")));
}

void LanguagesTest::choosesTheBest_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    QTest::newRow("exact") << QStringList{QStringLiteral("es")} << QStringLiteral("es");
    QTest::newRow("country") << QStringList{QStringLiteral("es-MX")} << QStringLiteral("es");
    QTest::newRow("second wish") << QStringList{QStringLiteral("de-DE"), QStringLiteral("ar-EG")}
                                 << QStringLiteral("ar");
    QTest::newRow("English first") << QStringList{QStringLiteral("en-GB"), QStringLiteral("es")}
                                   << QStringLiteral("en");
    QTest::newRow("none") << QStringList{QStringLiteral("de"), QStringLiteral("C")} << QStringLiteral("en");
    QTest::newRow("nothing asked") << QStringList{} << QStringLiteral("en");
}

void LanguagesTest::choosesTheBest()
{
    QFETCH(QStringList, wanted);
    QTEST(Languages(testFolder).bestFor(wanted), "best");
}

void LanguagesTest::knowsTheDirection_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("en") << QStringLiteral("en") << Qt::LeftToRight;
    QTest::newRow("es") << QStringLiteral("es") << Qt::LeftToRight;
    QTest::newRow("ar") << QStringLiteral("ar") << Qt::RightToLeft;
    QTest::newRow("he") << QStringLiteral("he") << Qt::RightToLeft;
    QTest::newRow("fa") << QStringLiteral("fa") << Qt::RightToLeft;
    QTest::newRow("ur") << QStringLiteral("ur") << Qt::RightToLeft;
}

void LanguagesTest::knowsTheDirection()
{
    QFETCH(QString, code);
    QTEST(Languages::direction(code), "direction");
}

void LanguagesTest::namesThemInTheirOwnWords()
{
    QCOMPARE(Languages::ownName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(Languages::ownName(QStringLiteral("es")), QStringLiteral("Español"));
    QCOMPARE(Languages::ownName(QStringLiteral("ar")), QString::fromUtf8("العربية"));
}

void LanguagesTest::installsAndReplaces()
{
    Languages languages(testFolder);
    QSignalSpy changed(&languages, &Languages::languageChanged);
    QCOMPARE(languages.current(), QStringLiteral("en"));
    QCOMPARE(learn(), QStringLiteral("Learn"));
    QVERIFY(languages.install(QStringLiteral("es")));
    QCOMPARE(learn(), QStringLiteral("Aprender"));
    QVERIFY(languages.install(QStringLiteral("ar")));
    QCOMPARE(learn(), QString::fromUtf8("تعلم"));
    QVERIFY(languages.install(QStringLiteral("en")));
    QCOMPARE(learn(), QStringLiteral("Learn"));
    QCOMPARE(changed.count(), 3);
}

void LanguagesTest::keepsTheLanguageWhenAFileIsBad()
{
    QTemporaryDir folder;
    QVERIFY(
        QFile::copy(testFolder + QStringLiteral("/handrail_es.qm"), folder.filePath(QStringLiteral("handrail_es.qm"))));
    QFile bad(folder.filePath(QStringLiteral("handrail_de.qm")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no language");
    bad.close();

    Languages languages(folder.path());
    QVERIFY(languages.install(QStringLiteral("es")));
    QVERIFY(!languages.install(QStringLiteral("de")));
    QVERIFY(!languages.install(QStringLiteral("fr")));
    QCOMPARE(languages.current(), QStringLiteral("es"));
    QCOMPARE(learn(), QStringLiteral("Aprender"));
}

void LanguagesTest::showsWholeDocumentsOnly()
{
    const Library library = twoTopics();
    const Message whole = library.topics.at(0).title;
    const Message half = library.topics.at(1).title;
    Languages languages(testFolder);
    QVERIFY(languages.isOffered(QStringLiteral("learn/half.md"))); // in English
    QVERIFY(languages.install(QStringLiteral("es")));
    languages.setLibrary(library);
    QCOMPARE(whole.translated(), QStringLiteral("Las mareas"));
    QCOMPARE(half.translated(), QStringLiteral("Boats")); // its own text is finished, its document is not
    QVERIFY(languages.isOffered(QStringLiteral("learn/whole.md")));
    QVERIFY(!languages.isOffered(QStringLiteral("learn/half.md")));

    // The library is known to the languages that come later, too.
    QVERIFY(languages.install(QStringLiteral("ar")));
    QVERIFY(!languages.isOffered(QStringLiteral("learn/whole.md")));
    QVERIFY(languages.install(QStringLiteral("es")));
    QVERIFY(languages.isOffered(QStringLiteral("learn/whole.md")));
}

void LanguagesTest::editedEnglishDropsItsTranslation()
{
    Library library = twoTopics();
    Languages languages(testFolder);
    QVERIFY(languages.install(QStringLiteral("es")));
    std::get<Paragraph>(library.topics[0].blocks[0]).text.text = QStringLiteral("The sea rises twice a day.");
    languages.setLibrary(library);
    QCOMPARE(library.topics.at(0).title.translated(), QStringLiteral("The tides"));
    QVERIFY(!languages.isOffered(QStringLiteral("learn/whole.md")));
}

void LanguagesTest::englishPluralsAreBuiltIn()
{
    Languages languages;
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/handrail_en.qm")));
    QVERIFY(languages.install(QStringLiteral("en")));
}

HANDRAIL_TEST_MAIN(QCoreApplication, LanguagesTest)
#include "tst_languages.moc"
