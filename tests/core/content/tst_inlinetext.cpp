// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/inlinetext.h"
#include "support/testcase.h"

#include <QRandomGenerator>

using namespace Handrail;

namespace {

Span words(const QString &text, bool strong = false, bool emphasis = false)
{
    return {Span::Kind::Text, text, strong, emphasis, QString()};
}

Span source(const QString &id)
{
    return {Span::Kind::Source, QString(), false, false, id};
}

} // namespace

/// The runs that the inline Markdown of one message falls into.
class InlineTextTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void plainWords_data();
    void plainWords();
    void namesSourcesOnce();
    void namesWhatIsNotShown_data();
    void namesWhatIsNotShown();
    void marksAloneAreReadAsCommonMarkReadsThem_data();
    void marksAloneAreReadAsCommonMarkReadsThem();
    void takesAnyText();
};

void InlineTextTest::splits_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<InlineText>("spans");

    QTest::newRow("nothing") << QString() << InlineText{};
    QTest::newRow("plain") << u"Call  now.\n"_qs << InlineText{words(u"Call now."_qs)};
    QTest::newRow("strong") << u"**Call** now"_qs << InlineText{words(u"Call"_qs, true), words(u" now"_qs)};
    QTest::newRow("strong quotes") << u"**\"Call\"** now"_qs
                                   << InlineText{words(u"\"Call\""_qs, true), words(u" now"_qs)};
    QTest::newRow("underscores") << u"_Call_ now"_qs << InlineText{words(u"Call"_qs, false, true), words(u" now"_qs)};
    QTest::newRow("both") << u"***Call***"_qs << InlineText{words(u"Call"_qs, true, true)};
    QTest::newRow("source") << u"It slows down. [who2009]"_qs
                            << InlineText{words(u"It slows down. "_qs), source(u"who2009"_qs)};
    QTest::newRow("source first") << u"[who2009] says"_qs << InlineText{source(u"who2009"_qs), words(u" says"_qs)};
    QTest::newRow("capitals") << u"x [WHO2009]"_qs << InlineText{words(u"x "_qs), source(u"who2009"_qs)};
    QTest::newRow("two sources") << u"x [a] [b]"_qs
                                 << InlineText{words(u"x "_qs), source(u"a"_qs), words(u" "_qs), source(u"b"_qs)};
    QTest::newRow("two sources, close") << u"x [a][b]"_qs
                                        << InlineText{words(u"x "_qs), source(u"a"_qs), source(u"b"_qs)};
    QTest::newRow("words with a source") << u"[it slows down][a]"_qs
                                         << InlineText{words(u"it slows down"_qs), source(u"a"_qs)};
    QTest::newRow("escaped") << u"x \\[a\\]"_qs << InlineText{words(u"x [a]"_qs)};
    QTest::newRow("no id") << u"x [a b]"_qs << InlineText{words(u"x [a b]"_qs)};
    QTest::newRow("brackets around") << u"[x y [a]]"_qs
                                     << InlineText{words(u"[x y "_qs), source(u"a"_qs), words(u"]"_qs)};
    QTest::newRow("topic") << u"See [what to *do*](topic:overdose)."_qs
                           << InlineText{words(u"See "_qs),
                                         {Span::Kind::Topic, u"what to "_qs, false, false, u"overdose"_qs},
                                         {Span::Kind::Topic, u"do"_qs, false, true, u"overdose"_qs},
                                         words(u"."_qs)};
    QTest::newRow("web") << u"<https://example.org/a>"_qs
                         << InlineText{{Span::Kind::Web, u"https://example.org/a"_qs, false, false,
                                        u"https://example.org/a"_qs}};
    QTest::newRow("other link") << u"[x](javascript:1)"_qs << InlineText{words(u"x"_qs)};
    QTest::newRow("like a heading") << u"# 1 of 3"_qs << InlineText{words(u"# 1 of 3"_qs)};
    QTest::newRow("like a list") << u"1. *one*"_qs << InlineText{words(u"1. "_qs), words(u"one"_qs, false, true)};
    QTest::newRow("like a bullet") << u"- [a]"_qs << InlineText{words(u"- "_qs), source(u"a"_qs)};
    QTest::newRow("like a definition") << u"[a]: b"_qs << InlineText{source(u"a"_qs), words(u": b"_qs)};
    QTest::newRow("entity") << u"R&amp;D & more"_qs << InlineText{words(u"R&D & more"_qs)};
    QTest::newRow("right to left") << u"**אבג** [a]"_qs
                                   << InlineText{words(u"אבג"_qs, true), words(u" "_qs), source(u"a"_qs)};
}

void InlineTextTest::splits()
{
    QFETCH(QString, markdown);
    QFETCH(InlineText, spans);
    QCOMPARE(parseInline(markdown), spans);
}

void InlineTextTest::plainWords_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("sources go") << u"It **slows** down [a] [b]. Then [c], stop. [d]"_qs
                                << u"It slows down. Then, stop."_qs;
    QTest::newRow("links stay") << u"See [what to do](topic:overdose)!"_qs << u"See what to do!"_qs;
}

void InlineTextTest::plainWords()
{
    QFETCH(QString, markdown);
    QFETCH(QString, plain);
    QCOMPARE(plainText(markdown), plain);
}

void InlineTextTest::namesSourcesOnce()
{
    QCOMPARE(sourceIds(parseInline(u"x [b] y [a] z [b]"_qs)), (QStringList{u"b"_qs, u"a"_qs}));
}

void InlineTextTest::namesWhatIsNotShown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("code") << u"a `b` c"_qs << u"backquotes"_qs;
    QTest::newRow("html") << u"a <br> c"_qs << u"\"<br>\""_qs;
    QTest::newRow("comment") << u"a <!-- b --> c"_qs << u"HTML"_qs;
    QTest::newRow("picture") << u"a ![b](c.svg)"_qs << u"line of its own"_qs;
    QTest::newRow("file link") << u"[a](file:///etc/hosts)"_qs << u"leads nowhere"_qs;
    QTest::newRow("wordless link") << u"a [](topic:b)"_qs << u"no words"_qs;
    QTest::newRow("good") << u"*a* **b** [c] [d](topic:e) <https://f.org>"_qs << QString();
}

void InlineTextTest::namesWhatIsNotShown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, mistake);
    const QStringList mistakes = readInline(markdown).mistakes;
    QCOMPARE(mistakes.size(), mistake.isEmpty() ? 0 : 1);
    if (!mistake.isEmpty())
        QVERIFY2(mistakes.at(0).contains(mistake), qPrintable(mistakes.at(0)));
}

void InlineTextTest::marksAloneAreReadAsCommonMarkReadsThem_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *markdown : {"Words [a].",
                                 "[a] Words",
                                 "[a]",
                                 "[a] [b]",
                                 "[a][b]",
                                 "Words[a]words",
                                 "[a](topic:b)",
                                 "[a]: b",
                                 "x [a]: b",
                                 "![a]",
                                 "wow! [a]",
                                 "[a b]",
                                 "[A]",
                                 "[-a]",
                                 "[a",
                                 "a]",
                                 "[[a]]",
                                 "[a]]",
                                 "[]",
                                 "1. [a]",
                                 "# [a]",
                                 "- [a] *b*",
                                 "[a] https://example.org",
                                 "\"[a]\" - [b]; [c], [a]",
                                 "[a]\xC2\xA0[b]",
                                 "[a] [b](x) [c]",
                                 "[a] \\[b]"})
        QTest::newRow(markdown) << QString::fromUtf8(markdown);
}

/// Texts of words and marks take a short way. An entity at the end makes a text take the long one.
void InlineTextTest::marksAloneAreReadAsCommonMarkReadsThem()
{
    QFETCH(const QString, markdown);
    InlineText theLongWay = parseInline(markdown + u" &amp;"_qs);
    QVERIFY(!theLongWay.isEmpty() && theLongWay.last().text.endsWith(u" &"_qs));
    theLongWay.last().text.chop(2);
    if (theLongWay.last().text.isEmpty())
        theLongWay.removeLast();
    QCOMPARE(parseInline(markdown), theLongWay);
}

void InlineTextTest::takesAnyText()
{
    const QStringList pieces{u"["_qs,           u"]"_qs,
                             u"("_qs,           u")"_qs,
                             u"*"_qs,           u"_"_qs,
                             u"`"_qs,           u"<"_qs,
                             u">"_qs,           u"\\"_qs,
                             u"!"_qs,           u"&"_qs,
                             u"&#0;"_qs,        u"a"_qs,
                             u" "_qs,           u"\n"_qs,
                             u"topic:"_qs,      u"https://"_qs,
                             u"#"_qs,           u"[a]: b"_qs,
                             QString(QChar(0)), QString(QChar(0xd800)),
                             u"\u202e"_qs};
    QRandomGenerator random(20261121);
    for (int run = 0; run < 3000; ++run) {
        QString text;
        for (int count = random.bounded(40); count > 0; --count)
            text += pieces.at(random.bounded(int(pieces.size())));
        const InlineReading reading = readInline(text);
        for (const Span &span : reading.text) {
            QVERIFY2(span.text.isEmpty() == (span.kind == Span::Kind::Source), qPrintable(text));
            QVERIFY2(span.target.isEmpty() == (span.kind == Span::Kind::Text) || span.kind == Span::Kind::Topic,
                     qPrintable(text));
        }
    }
    // Long and one-sided: must come back within the time a test has.
    for (const QString &piece : pieces)
        QVERIFY(readInline(piece.repeated(20000)).text.size() >= 0);
}

HANDRAIL_TEST_MAIN(QCoreApplication, InlineTextTest)
#include "tst_inlinetext.moc"
