// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Handrail;

using Place = SearchDocument::Place;
using Rank = SearchDocument::Rank;

namespace {

SearchDocument document(const QString &id, const QString &title, const QList<SearchDocument::Part> &parts = {})
{
    return {Place::Reading, id, title, parts};
}

SearchDocument::Part text(const QString &words)
{
    return {Rank::Text, words};
}

SearchDocument::Part heading(const QString &words)
{
    return {Rank::Heading, words};
}

Message message(const QString &words)
{
    return {words, QStringLiteral("content/test"), QStringLiteral("paragraph"), 1};
}

QStringList idsOf(const QList<SearchHit> &hits)
{
    QStringList ids;
    for (const SearchHit &hit : hits)
        ids.append(hit.id);
    return ids;
}

/// A text with what is to be bold in brackets.
QString marked(QString text, const QList<SearchRange> &ranges)
{
    for (auto it = ranges.crbegin(); it != ranges.crend(); ++it) {
        text.insert(it->start + it->length, u']');
        text.insert(it->start, u'[');
    }
    return text;
}

} // namespace

/// What is found, in which order, and how it is shown.
class TestSearchIndex : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreAskedAsTheyAreSpoken();
    void findsBeginningsOfWords();
    void titlesComeFirst();
    void wholeWordsComeBeforeBeginnings();
    void earlierComesBeforeLater();
    void everyWordMustBeThere();
    void aLongTopicDoesNotHideTheOthers();
    void theMatchIsShownInContext();
    void marksOfSourcesAreNoWords();
    void nothingIsFoundForNothing();
    void putsSlipsRight_data();
    void putsSlipsRight();
    void fewerWordsAreProposed();
    void everythingInTheLibraryIsFound();
    void findsInTheLanguageOfTheReader();
};

void TestSearchIndex::findsBeginningsOfWords()
{
    const SearchIndex index({document(QStringLiteral("a"), QStringLiteral("Tides"),
                                      {text(QStringLiteral("Low water comes twice a day."))})});
    for (const QString &query : {QStringLiteral("w"), QStringLiteral("wat"), QStringLiteral("WATER"),
                                 QStringLiteral("wáter"), QStringLiteral(" low  WA"), QStringLiteral("water-low")})
        QCOMPARE(index.find(query).size(), 1);
    QVERIFY(index.find(QStringLiteral("ater")).isEmpty());
    QVERIFY(index.find(QStringLiteral("waters")).isEmpty());
}

void TestSearchIndex::titlesComeFirst()
{
    const SearchIndex index(
        {document(QStringLiteral("in text"), QStringLiteral("One"), {text(QStringLiteral("The storm is here."))}),
         document(QStringLiteral("in heading"), QStringLiteral("Two"), {heading(QStringLiteral("After the storm"))}),
         document(QStringLiteral("in title"), QStringLiteral("A storm"), {text(QStringLiteral("Nothing."))})});
    const QList<SearchHit> hits = index.find(QStringLiteral("storm"));
    QCOMPARE(idsOf(hits),
             QStringList({QStringLiteral("in title"), QStringLiteral("in heading"), QStringLiteral("in text")}));
    QCOMPARE(marked(hits.at(0).title, hits.at(0).titleRanges), QStringLiteral("A [storm]"));
    QCOMPARE(hits.at(0).excerpt, QStringLiteral("Nothing."));
}

void TestSearchIndex::wholeWordsComeBeforeBeginnings()
{
    const SearchIndex index(
        {document(QStringLiteral("begins"), QStringLiteral("One"), {text(QStringLiteral("Stormy weather"))}),
         document(QStringLiteral("whole"), QStringLiteral("Two"), {text(QStringLiteral("A storm"))})});
    QCOMPARE(idsOf(index.find(QStringLiteral("storm"))),
             QStringList({QStringLiteral("whole"), QStringLiteral("begins")}));
    QCOMPARE(idsOf(index.find(QStringLiteral("stor"))),
             QStringList({QStringLiteral("begins"), QStringLiteral("whole")}));
}

void TestSearchIndex::earlierComesBeforeLater()
{
    const SearchIndex index(
        {document(QStringLiteral("a"), QStringLiteral("One"),
                  {text(QStringLiteral("First boat")), text(QStringLiteral("Second boat"))}),
         document(QStringLiteral("b"), QStringLiteral("Two"), {text(QStringLiteral("Third boat"))})});
    QStringList texts;
    for (const SearchHit &hit : index.find(QStringLiteral("boat")))
        texts.append(hit.text);
    QCOMPARE(texts,
             QStringList({QStringLiteral("First boat"), QStringLiteral("Second boat"), QStringLiteral("Third boat")}));
}

void TestSearchIndex::everyWordMustBeThere()
{
    const SearchIndex index(
        {document(QStringLiteral("a"), QStringLiteral("Storm"),
                  {text(QStringLiteral("Stay in the harbour.")), text(QStringLiteral("Watch the sky."))}),
         document(QStringLiteral("b"), QStringLiteral("Calm"),
                  {text(QStringLiteral("Leave the harbour.")), text(QStringLiteral("Storm and sky"))})});
    const QList<SearchHit> hits = index.find(QStringLiteral("storm harbour"));
    QCOMPARE(hits.size(), 1); // in "b" they stand in two blocks
    QCOMPARE(hits.at(0).text, QStringLiteral("Stay in the harbour."));
    QCOMPARE(marked(hits.at(0).title, hits.at(0).titleRanges), QStringLiteral("[Storm]"));
    QVERIFY(index.find(QStringLiteral("storm harbour moon")).isEmpty());
}

void TestSearchIndex::aLongTopicDoesNotHideTheOthers()
{
    QList<SearchDocument::Part> parts;
    for (int i = 0; i < 100; ++i)
        parts.append(text(QStringLiteral("boat %1").arg(i)));
    const SearchIndex index({document(QStringLiteral("a"), QStringLiteral("One"), parts),
                             document(QStringLiteral("b"), QStringLiteral("Two"), {text(QStringLiteral("boats"))})});
    QCOMPARE(idsOf(index.find(QStringLiteral("boat"))),
             QStringList({QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b")}));
}

void TestSearchIndex::theMatchIsShownInContext()
{
    const QString filling = QStringLiteral("many words that nobody looks for stand here in a row ").repeated(4);
    const SearchIndex index({document(QStringLiteral("a"), QStringLiteral("One"),
                                      {text(filling + QStringLiteral("until the boat comes home. ") + filling)})});
    const SearchHit hit = index.find(QStringLiteral("boat home")).constFirst();
    QVERIFY(hit.excerpt.startsWith(QStringLiteral("… ")) && hit.excerpt.endsWith(QStringLiteral(" …")));
    QVERIFY(hit.excerpt.size() < 170);
    QVERIFY2(marked(hit.excerpt, hit.excerptRanges).contains(QStringLiteral("until the [boat] comes [home]. many")),
             qPrintable(hit.excerpt));
    QCOMPARE(hit.text.size(), (filling + QStringLiteral("until the boat comes home. ") + filling).trimmed().size());
}

void TestSearchIndex::marksOfSourcesAreNoWords()
{
    const SearchIndex index({document(QStringLiteral("a"), QStringLiteral("One"),
                                      {text(QStringLiteral("The **sea** [almanac] and [boats](topic:harbour)"))})});
    QCOMPARE(index.find(QStringLiteral("sea boats")).constFirst().excerpt, QStringLiteral("The sea and boats"));
    QVERIFY(index.find(QStringLiteral("almanac")).isEmpty());
    QVERIFY(index.find(QStringLiteral("harbour")).isEmpty());
}

void TestSearchIndex::nothingIsFoundForNothing()
{
    const SearchIndex index({document(QStringLiteral("a"), QStringLiteral("One"))});
    QVERIFY(index.find(QString()).isEmpty());
    QVERIFY(index.find(QStringLiteral(" … ")).isEmpty());
    QVERIFY(SearchIndex().find(QStringLiteral("one")).isEmpty());
    QVERIFY(SearchIndex().suggestion(QStringLiteral("one")).isEmpty());
}

void TestSearchIndex::putsSlipsRight_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("one letter") << QStringLiteral("nalaxone") << QStringLiteral("naloxone");
    QTest::newRow("while typing") << QStringLiteral("nalax") << QStringLiteral("naloxone");
    QTest::newRow("several letters") << QStringLiteral("bupranorfine") << QStringLiteral("buprenorphine");
    QTest::newRow("among others") << QStringLiteral("nalaxone spray") << QStringLiteral("naloxone spray");
    QTest::newRow("a short word is not guessed") << QStringLiteral("spa2") << QString();
    QTest::newRow("something else") << QStringLiteral("xylophone") << QString();
}

void TestSearchIndex::putsSlipsRight()
{
    QFETCH(const QString, query);
    QFETCH(const QString, suggestion);
    const SearchIndex index({document(QStringLiteral("a"), QStringLiteral("Naloxone"),
                                      {text(QStringLiteral("Naloxone is a spray. Buprenorphine is not."))})});
    QVERIFY(index.find(query).isEmpty());
    QCOMPARE(index.suggestion(query), suggestion);
    QVERIFY(suggestion.isEmpty() || !index.find(suggestion).isEmpty());
}

void TestSearchIndex::fewerWordsAreProposed()
{
    const SearchIndex index(
        {document(QStringLiteral("a"), QStringLiteral("One"),
                  {text(QStringLiteral("boat")), text(QStringLiteral("boat")), text(QStringLiteral("lantern"))})});
    QVERIFY(index.find(QStringLiteral("boat lantern")).isEmpty());
    QCOMPARE(index.suggestion(QStringLiteral("boat lantern")), QStringLiteral("lantern"));
}

void TestSearchIndex::everythingInTheLibraryIsFound()
{
    Library library;
    Topic topic;
    topic.id = QStringLiteral("topic");
    topic.title = message(QStringLiteral("Topictitle"));
    CallOut callOut;
    callOut.title = message(QStringLiteral("Callouttitle"));
    callOut.blocks = {Paragraph{message(QStringLiteral("Calloutwords"))},
                      ListBlock{false, {message(QStringLiteral("Calloutitem"))}}};
    topic.blocks = {Heading{2, message(QStringLiteral("Topicheading"))},
                    Paragraph{message(QStringLiteral("Topicwords"))},
                    ListBlock{false, {message(QStringLiteral("Topicitem"))}}, callOut};
    library.topics = {topic};
    library.comparison.title = message(QStringLiteral("Comparisontitle"));
    library.comparison.aspects = {{message(QStringLiteral("Aspectname")), message(QStringLiteral("Oneside")),
                                   message(QStringLiteral("Otherside")), message(QStringLiteral("Moreofone")),
                                   message(QStringLiteral("Moreofother"))}};
    library.situations.title = message(QStringLiteral("Situationtitle"));
    library.situations.situations = {{QStringLiteral("s"), message(QStringLiteral("Storywords")),
                                      Situation::Answer::Both, message(QStringLiteral("Whywords"))}};
    library.walkthrough.title = message(QStringLiteral("Walktitle"));
    library.walkthrough.steps = {{Walkthrough::Scene::Blood, message(QStringLiteral("Steptitle")),
                                  message(QStringLiteral("Stepwords")), message(QStringLiteral("Stepnote")),
                                  message(QStringLiteral("Alternative"))}};
    library.brainMap.title = message(QStringLiteral("Braintitle"));
    BrainMap::AreaEntry area;
    area.medicalName = message(QStringLiteral("Areaname"));
    area.notice = message(QStringLiteral("Areawords"));
    library.brainMap.areas = {area};
    library.lostTolerance.title = message(QStringLiteral("Losttitle"));
    library.lostTolerance.lowersRisk = {message(QStringLiteral("Lostitem"))};
    library.glossary = {{QStringLiteral("word"),
                         message(QStringLiteral("Wordtitle")),
                         message(QStringLiteral("Wordform")),
                         message(QStringLiteral("Wordmeaning")),
                         {}}};
    Course course;
    course.id = QStringLiteral("course");
    course.name = message(QStringLiteral("Coursename"));
    Symptom symptom;
    symptom.id = QStringLiteral("sign");
    symptom.plainName = message(QStringLiteral("Signname"));
    course.symptoms = {symptom};
    Course second = course; // shares the sign, and has one of its own
    second.id = QStringLiteral("second");
    second.uncertain = message(QStringLiteral("Uncertainwords"));
    symptom.id = QStringLiteral("other-sign");
    symptom.plainName = message(QStringLiteral("Othername"));
    second.symptoms.append(symptom);
    library.courses = {course, second};
    HelpLine line;
    line.territory = QStringLiteral("NZ");
    line.kind = HelpLine::Kind::Crisis;
    line.name = message(QStringLiteral("Linename"));
    line.phone = QStringLiteral("0800 1737");
    library.helpLines = {line};

    const SearchIndex index(searchDocuments(library));
    const auto found = [&index](const QString &word) { return idsOf(index.find(word)).join(u' '); };
    for (const QString &word :
         {QStringLiteral("Topictitle"), QStringLiteral("Topicheading"), QStringLiteral("Topicwords"),
          QStringLiteral("Topicitem"), QStringLiteral("Callouttitle"), QStringLiteral("Calloutwords"),
          QStringLiteral("Calloutitem")})
        QCOMPARE(found(word), QStringLiteral("topic"));
    for (const QString &word :
         {QStringLiteral("Comparisontitle"), QStringLiteral("Aspectname"), QStringLiteral("Oneside"),
          QStringLiteral("Otherside"), QStringLiteral("Moreofone"), QStringLiteral("Moreofother")})
        QCOMPARE(found(word), comparisonItemId);
    QCOMPARE(found(QStringLiteral("Storywords")), ViewId::situations);
    QCOMPARE(found(QStringLiteral("Whywords")), QString()); // would give the answer away
    QCOMPARE(found(QStringLiteral("Stepwords")), ViewId::walkthrough);
    QCOMPARE(found(QStringLiteral("Stepnote")), ViewId::walkthrough);
    QCOMPARE(found(QStringLiteral("Areaname")), ViewId::brainMap);
    QCOMPARE(found(QStringLiteral("Areawords")), ViewId::brainMap);
    QCOMPARE(found(QStringLiteral("Lostitem")), ViewId::lostTolerance);
    QCOMPARE(found(QStringLiteral("Wordform")), QStringLiteral("word"));
    QCOMPARE(index.find(QStringLiteral("Wordform")).constFirst().excerpt, QStringLiteral("Wordmeaning"));
    QCOMPARE(index.find(QStringLiteral("Word")).size(), 1);
    QCOMPARE(found(QStringLiteral("Signname")), QStringLiteral("course")); // in the first alone, not in each
    QCOMPARE(found(QStringLiteral("Othername")), QStringLiteral("second"));
    QCOMPARE(found(QStringLiteral("Uncertainwords")), QStringLiteral("second"));
    for (const QString &query : {QStringLiteral("Linename"), QStringLiteral("New Zealand"),
                                 QStringLiteral("crisis line"), QStringLiteral("1737")})
        QCOMPARE(found(query), QStringLiteral("NZ"));
}

void TestSearchIndex::findsInTheLanguageOfTheReader()
{
    class Upside : public QTranslator
    {
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QLatin1String(source) == QLatin1String("Tides") ? QStringLiteral("Mareas") : QString();
        }
        bool isEmpty() const override { return false; }
    };
    Library library;
    Topic topic;
    topic.id = QStringLiteral("tides");
    topic.title = message(QStringLiteral("Tides"));
    library.topics = {topic};
    Upside translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const SearchIndex index(searchDocuments(library));
    QCOMPARE(idsOf(index.find(QStringLiteral("mare"))), QStringList(QStringLiteral("tides")));
    QVERIFY(index.find(QStringLiteral("tides")).isEmpty());
}

void TestSearchIndex::questionsAreAskedAsTheyAreSpoken()
{
    const SearchIndex index({document(QStringLiteral("overdose"), QStringLiteral("Overdose: what to do")),
                             document(QStringLiteral("craving"), QStringLiteral("Cravings"),
                                      {text(QStringLiteral("What do I do in the hour before an overdose of fear?"))}),
                             document(QStringLiteral("stop"), QStringLiteral("Stopping safely"))});
    QCOMPARE(idsOf(index.find(QStringLiteral("What do I do in an overdose?"))).value(0), QStringLiteral("overdose"));
    QCOMPARE(idsOf(index.find(QStringLiteral("when will this stop"))), QStringList{QStringLiteral("stop")});
    QCOMPARE(idsOf(index.find(QStringLiteral("what"))).size(), 2); // it may be the beginning of "whatever"
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestSearchIndex)
#include "tst_searchindex.moc"
