// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/readability.h"
#include "content/wordlists.h"
#include "core/content/contentloader.h"
#include "core/content/glossarymarker.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using namespace Handrail::Test;

/// The words that Handrail explains: plain, sourced, and standing in what there is to read.
class TestGlossary : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void meaningsAreShortPlainAndSourced();
    void everyWordStandsInATopic();
    void everyWordLeadsOn();

private:
    Library m_library;
};

void TestGlossary::initTestCase()
{
    const auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
    QVERIFY(m_library.glossary.size() >= 20);
}

void TestGlossary::meaningsAreShortPlainAndSourced()
{
    constexpr double grade = 6;
    QSet<QString> words; // what is being explained is not counted as hard
    QStringList meanings;
    for (const GlossaryEntry &entry : m_library.glossary) {
        for (const QString &word : wordsOf(plainText(entry.forms.text).replace(u';', u' ')))
            words.insert(word.toLower());
    }
    for (const GlossaryEntry &entry : m_library.glossary) {
        const QString meaning = plainText(entry.meaning.text);
        QVERIFY2(sentencesOf(meaning).size() <= 2, qPrintable(meaning));
        QVERIFY2(meaning.size() <= 160, qPrintable(meaning));
        QVERIFY2(!sourceIds(parseInline(entry.meaning.text)).isEmpty(), qPrintable(meaning));
        meanings.append(meaning);
    }
    const double found = measureReading(meanings, words).fleschKincaidGrade();
    QVERIFY2(found <= grade, qPrintable(QString::number(found)));
}

void TestGlossary::everyWordStandsInATopic()
{
    QSet<QString> marked;
    for (const Topic &topic : m_library.topics) {
        GlossaryMarker marker(m_library.glossary, topic.id);
        for (const Block &block : topic.blocks) {
            QList<Message> texts;
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                texts = {paragraph->text};
            else if (const auto *list = std::get_if<ListBlock>(&block))
                texts = list->items;
            for (const Message &text : texts) {
                for (const GlossaryMark &mark : marker.mark(parseInline(text.text)))
                    marked.insert(mark.id);
            }
        }
    }
    for (const GlossaryEntry &entry : m_library.glossary)
        QVERIFY2(marked.contains(entry.id), qPrintable(entry.id));
}

void TestGlossary::everyWordLeadsOn()
{
    for (const GlossaryEntry &entry : m_library.glossary) {
        const Topic *topic = m_library.topic(entry.topic);
        QVERIFY2(topic && topic->audience == Audience::Client, qPrintable(entry.id));
    }
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestGlossary)
#include "tst_glossary.moc"
