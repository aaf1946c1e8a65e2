// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;

using Place = SearchDocument::Place;
using Rank = SearchDocument::Rank;

namespace {

SearchDocument titled(const char *title, Place place = Place::Reading)
{
    return {place, QString::fromLatin1(title).toLower(), QString::fromLatin1(title), {}};
}

Message message(const char *words)
{
    return {QString::fromLatin1(words), QStringLiteral("content/test"), QStringLiteral("paragraph"), 1};
}

QStringList titlesOf(const QList<SearchHit> &hits)
{
    QStringList titles;
    for (const SearchHit &hit : hits)
        titles.append(hit.title);
    return titles;
}

} // namespace

/// Which of several titles comes first, and under which heading a text was found.
class TestSearchOrder : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleThatSaysNothingElseComesFirst();
    void titlesWithFewOtherWordsComeBeforeLongOnes();
    void helpLinesComeAfterWhatThereIsToRead();
    void whatStandsUnderATitleIsNotFoundAgain();
    void theHeadingOverATextIsKnown();
};

void TestSearchOrder::aTitleThatSaysNothingElseComesFirst()
{
    const SearchIndex index({titled("What helps at sea, and when to get help at once"), titled("Getting help")});
    const QStringList wanted{QStringLiteral("Getting help"),
                             QStringLiteral("What helps at sea, and when to get help at once")};
    QCOMPARE(titlesOf(index.find(QStringLiteral("where can I get help"))), wanted);
    QCOMPARE(titlesOf(index.find(QStringLiteral("get help"))), wanted);
    // Who asks for more than that gets the one that has it.
    QCOMPARE(titlesOf(index.find(QStringLiteral("get help at once"))), wanted.mid(1));
}

void TestSearchOrder::titlesWithFewOtherWordsComeBeforeLongOnes()
{
    const SearchIndex index({titled("A long day on the water in a boat"), titled("A boat, a boat, a boat"),
                             titled("Boats and boat builders"), titled("The boat")});
    QCOMPARE(
        titlesOf(index.find(QStringLiteral("boat"))),
        QStringList({QStringLiteral("A boat, a boat, a boat"), QStringLiteral("The boat"),
                     QStringLiteral("Boats and boat builders"), QStringLiteral("A long day on the water in a boat")}));
}

void TestSearchOrder::helpLinesComeAfterWhatThereIsToRead()
{
    const SearchIndex index(
        {titled("Help lines: Canada", Place::HelpLines), titled("What there is that can be of help in a storm")});
    const QString toRead = QStringLiteral("What there is that can be of help in a storm");
    const QString lines = QStringLiteral("Help lines: Canada");
    QCOMPARE(titlesOf(index.find(QStringLiteral("help"))), QStringList({toRead, lines}));
    QCOMPARE(titlesOf(index.find(QStringLiteral("help lines"))), QStringList(lines));
}

void TestSearchOrder::whatStandsUnderATitleIsNotFoundAgain()
{
    SearchDocument boats = titled("Boats");
    boats.parts = {{Rank::Text, QStringLiteral("Boats float.")}, {Rank::Text, QStringLiteral("Some boats sail.")}};
    const SearchIndex index({boats});
    QStringList excerpts;
    for (const SearchHit &hit : index.find(QStringLiteral("boat")))
        excerpts.append(hit.excerpt);
    QCOMPARE(excerpts, QStringList({QStringLiteral("Boats float."), QStringLiteral("Some boats sail.")}));
    QCOMPARE(index.find(QStringLiteral("float")).size(), 1);
}

void TestSearchOrder::theHeadingOverATextIsKnown()
{
    Library library;
    Topic topic;
    topic.id = QStringLiteral("sea");
    topic.title = message("The sea");
    CallOut callOut;
    callOut.title = message("Take care");
    callOut.blocks.append(Paragraph{message("Inside the **box**.")});
    topic.blocks = {Paragraph{message("Before all.")}, Heading{2, message("Low *water*")},
                    Paragraph{message("Under the heading.")}, callOut, Paragraph{message("After the frame.")}};
    library.topics = {topic};
    library.lostTolerance.title = message("A view");
    library.lostTolerance.stages = {{}};
    library.lostTolerance.stages[0].title = message("A stage");
    library.lostTolerance.stages[0].says = message("Stagewords");
    library.lostTolerance.lowersRisk = {message("Advice")};
    const SearchIndex index(searchDocuments(library));
    const auto sectionOf = [&index](const char *query) {
        return index.find(QString::fromLatin1(query)).value(0).section;
    };
    QCOMPARE(sectionOf("before"), QString());
    QCOMPARE(sectionOf("under"), QStringLiteral("Low water"));
    QCOMPARE(sectionOf("low"), QString()); // the heading itself
    QCOMPARE(sectionOf("box"), QStringLiteral("Take care"));
    QCOMPARE(sectionOf("frame"), QStringLiteral("Low water"));
    QCOMPARE(sectionOf("stagewords"), QStringLiteral("A stage"));
    QCOMPARE(sectionOf("advice"), QString());
    QCOMPARE(index.find(QStringLiteral("advice")).constFirst().place, Place::View);
    QCOMPARE(index.find(QStringLiteral("sea")).constFirst().place, Place::Reading);
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestSearchOrder)
#include "tst_searchorder.moc"
