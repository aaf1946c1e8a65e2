// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/inlinetext.h"
#include "support/pseudo.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Handrail;
using Handrail::Test::PseudoLanguage;

/// Everything that Handrail says reaches the translators, and a translation finds its way back to its place.
class ExtractionTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contentIsExtracted_data();
    void contentIsExtracted();
    void programIsExtracted();
    void marksSurviveTranslation();
    void noTextHidesFromLupdate();
    void englishHasAllItsPlurals();
    void bracketsAreToldApart();
};

namespace {

QStringList links(const InlineText &text)
{
    QStringList targets;
    for (const Span &span : text) {
        if (span.kind == Span::Kind::Topic || span.kind == Span::Kind::Web)
            targets.append(span.target);
    }
    targets.removeDuplicates();
    return targets;
}

} // namespace

void ExtractionTest::contentIsExtracted_data()
{
    QTest::addColumn<PseudoLanguage::Kind>("kind");
    QTest::newRow("long") << PseudoLanguage::Kind::Long;
    QTest::newRow("right to left") << PseudoLanguage::Kind::RightToLeft;
}

void ExtractionTest::contentIsExtracted()
{
    QFETCH(PseudoLanguage::Kind, kind);
    const auto library = loadContent(QStringLiteral(":/content"));
    QVERIFY(library.isOk());
    const PseudoLanguage pseudo(kind);
    const QList<Message> messages = allMessages(library.value());
    QVERIFY(messages.size() > 100);
    for (const Message &message : messages) {
        const QString text = message.translated();
        QVERIFY2(text.startsWith(u'[') && text.endsWith(u']') && text.size() > message.text.size(),
                 qPrintable(message.context + u':' + text));
    }
}

void ExtractionTest::programIsExtracted()
{
    const auto refused = [] { return loadContent(QStringLiteral("/no/such/folder")).error().at(0).what; };
    QVERIFY(refused().startsWith(QStringLiteral("there is no folder")));
    const PseudoLanguage pseudo(PseudoLanguage::Kind::Long);
    QVERIFY2(refused().startsWith(u'['), qPrintable(refused()));
    QVERIFY(refused().contains(QStringLiteral("\"/no/such/folder\"")));
}

void ExtractionTest::marksSurviveTranslation()
{
    const auto library = loadContent(QStringLiteral(":/content"));
    QVERIFY(library.isOk());
    const PseudoLanguage pseudo(PseudoLanguage::Kind::RightToLeft);
    for (const Message &message : allMessages(library.value())) {
        const InlineText english = parseInline(message.text);
        const InlineReading translated = readInline(message.translated());
        QCOMPARE(sourceIds(translated.text), sourceIds(english));
        QCOMPARE(links(translated.text), links(english));
        QVERIFY2(translated.mistakes.isEmpty(), qPrintable(message.translated()));
    }
}

/// A tr() of one's own puts a text under another name than lupdate reads it under: it would never be translated.
void ExtractionTest::noTextHidesFromLupdate()
{
    const QString ownTr = QStringLiteral("QString tr(const char");
    QVERIFY(QStringLiteral("static QString tr(const char *text)").contains(ownTr));
    QDirIterator files(QStringLiteral(HANDRAIL_SOURCE_DIR "/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!QString::fromUtf8(file.readAll()).contains(ownTr),
                 qPrintable(file.fileName() + QStringLiteral(": use Q_DECLARE_TR_FUNCTIONS")));
    }
    QVERIFY(count > 50);
}

/// "1 hour(s)" is no English: a text with a number needs its two forms in handrail_en.ts.
void ExtractionTest::englishHasAllItsPlurals()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/handrail_en.qm")));
    QFile file(QStringLiteral(HANDRAIL_ALL_TEXTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    bool isPlural = false;
    int plurals = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            comment.clear();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText().toUtf8();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            source = xml.readElementText().toUtf8();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText().toUtf8();
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message") && isPlural) {
            ++plurals;
            const QString one = english.translate(context.constData(), source.constData(), comment.constData(), 1);
            QVERIFY2(!one.isEmpty() && !one.contains(QLatin1String("(s)")),
                     (source + ": build update_translations, and fill in handrail_en.ts").constData());
        }
    }
    QVERIFY(plurals > 5);
}

void ExtractionTest::bracketsAreToldApart()
{
    using Handrail::Test::untranslatedPart;
    QCOMPARE(untranslatedPart(QStringLiteral("[ñö ~~]")), QString());
    QCOMPARE(untranslatedPart(QStringLiteral("[ñ [a] ö ~~] 12:30, [þ ~~]")), QString());
    QCOMPARE(untranslatedPart(QStringLiteral("[ñ ~~] left")), QStringLiteral("left"));
    QCOMPARE(untranslatedPart(QStringLiteral("[ñ ~~] WHO 2009"), {QStringLiteral("WHO"), QStringLiteral("WHO 2009")}),
             QString());
    QCOMPARE(untranslatedPart(QStringLiteral("forgotten")), QStringLiteral("forgotten"));
}

HANDRAIL_TEST_MAIN(QCoreApplication, ExtractionTest)
#include "tst_extraction.moc"
