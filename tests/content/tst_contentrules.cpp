// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentrules.h"
#include "content/uistrings.h"
#include "content/wordlists.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Handrail;
using namespace Handrail::Test;

namespace {

Message message(const char *text)
{
    return {QString::fromUtf8(text), QStringLiteral("content/made-up.md"), QStringLiteral("paragraph"), 1};
}

Paragraph paragraph(const char *text)
{
    return {message(text)};
}

ListBlock list(const QList<const char *> &items, bool ordered = false)
{
    ListBlock made;
    made.ordered = ordered;
    for (const char *item : items)
        made.items.append(message(item));
    return made;
}

CallOut callOut(CallOut::Tone tone, const char *text)
{
    CallOut made;
    made.tone = tone;
    made.title = message("A title");
    made.blocks.append(paragraph(text));
    return made;
}

Topic topic(const QList<Block> &blocks)
{
    Topic made;
    made.id = QStringLiteral("made-up");
    made.title = message("Made up");
    made.blocks = blocks;
    return made;
}

} // namespace

/// Each rule on content fires on a made-up bad text, and lets a good one pass.
class TestContentRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsDoses_data();
    void findsDoses();
    void leavesHarmlessNumbersAlone_data();
    void leavesHarmlessNumbersAlone();
    void findsAvoidedWords_data();
    void findsAvoidedWords();
    void leavesGoodWordsAlone_data();
    void leavesGoodWordsAlone();
    void allowsOnlyWhatTheListAllows();
    void namesBrokenLinesOfTheLists();
    void findsFactsWithoutSource_data();
    void findsFactsWithoutSource();
    void findsLongLists();
    void findsTopicsThatEndInTheAir();
    void findsBadOverdoseSteps_data();
    void findsBadOverdoseSteps();
    void findsHelpThatOnlyPointsElsewhere();
    void findsSourcesNamedAnywhere();
    void readsWhatAReaderReads();
    void leavesExplainedWordsOutOnlyWhereExplained();
    void findsTextsOfTheProgram();
};

void TestContentRules::findsDoses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Take 8 mg a day.", "Take 16mg.", "Give 0.4 mg again.", "About 50 mcg.",
                             "Drink 200 ml of it.", "Take 2 tablets now.", "Take two pills.", "Take half a tablet.",
                             "Use three puffs.", "Take it twice a day.", "Take it three times a day.",
                             "Take it every 6 hours.", "Give 2 more doses.", "10 micrograms at most", "a 4-mg spray"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestContentRules::findsDoses()
{
    QFETCH(QString, text);
    QVERIFY2(!dosesIn(text).isEmpty(), qPrintable(text));
}

void TestContentRules::leavesHarmlessNumbersAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"After 6 to 24 hours.", "On days 2 to 4.", "One breath every 5 seconds.", "About 1 in 4 people.",
          "Give naloxone again.", "Tablets for runny stools.", "Two people you can call.", "It is 2026.",
          "More than one may be needed.", "Open 24 hours a day, 7 days a week"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestContentRules::leavesHarmlessNumbersAlone()
{
    QFETCH(QString, text);
    QCOMPARE(dosesIn(text), QStringList());
}

void TestContentRules::findsAvoidedWords_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"An addict needs help.",
                             "Addicts need help.",
                             "Drug users at risk",
                             "A heroin user said so.",
                             "Substance abuse",
                             "He abused it.",
                             "Stay clean.",
                             "A dirty test",
                             "Born addicted",
                             "Addicted babies",
                             "A bad habit",
                             "She relapsed.",
                             "Opioid substitution",
                             "Replacement therapy",
                             "Junkies",
                             "Getting high",
                             "Medication-assisted treatment",
                             "strung out",
                             "He is dope sick.",
                             "The patient was non-compliant."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestContentRules::findsAvoidedWords()
{
    QFETCH(QString, text);
    QVERIFY2(!AvoidList::load().complaints(QStringLiteral("content/made-up.md"), text).isEmpty(), qPrintable(text));
}

void TestContentRules::leavesGoodWordsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"A person who uses heroin", "She is addicted.", "Addiction can be treated.",
                             "Advice for friends", "They used more than they meant to.", "A newborn with withdrawal",
                             "A cleaner street", "Return to use", "High blood pressure", "The inhabitants"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestContentRules::leavesGoodWordsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(AvoidList::load().complaints(QStringLiteral("content/made-up.md"), text), QStringList());
}

void TestContentRules::allowsOnlyWhatTheListAllows()
{
    const AvoidList list(
        {{QStringLiteral("users?"), QStringLiteral("people")}},
        {{QStringLiteral("app/gui"), QStringLiteral("user interface"), QStringLiteral("a program's")}});
    QCOMPARE(list.mistakes(), QStringList());
    const QString fine = QStringLiteral("The user interface");
    QCOMPARE(list.complaints(QStringLiteral("app/gui/page.cpp:3"), fine), QStringList());
    QCOMPARE(list.complaints(QStringLiteral("content/learn/a.md:3"), fine).size(), 1);
    QCOMPARE(list.complaints(QStringLiteral("app/gui/page.cpp:3"), QStringLiteral("User interface of a user")).size(),
             1);
}

void TestContentRules::namesBrokenLinesOfTheLists()
{
    const AvoidList list({{QStringLiteral("users?")}, {QStringLiteral("(open"), QStringLiteral("closed")}},
                         {{QStringLiteral("app/"), QStringLiteral("no reason given")}});
    QCOMPARE(list.mistakes().size(), 3);
}

void TestContentRules::findsFactsWithoutSource_data()
{
    QTest::addColumn<Topic>("made");
    QTest::addColumn<int>("complaints");
    using Tone = CallOut::Tone;
    QTest::newRow("paragraph without") << topic({paragraph("It passes.")}) << 1;
    QTest::newRow("paragraph with") << topic({paragraph("It passes. [who2009]")}) << 0;
    QTest::newRow("link is no source") << topic({paragraph("See [more](topic:overdose).")}) << 1;
    QTest::newRow("items without") << topic({paragraph("Signs:"), list({"Sweat.", "Aches."})}) << 2;
    QTest::newRow("items with") << topic({paragraph("Signs:"), list({"Sweat. [a]", "Aches. [b]"})}) << 0;
    QTest::newRow("one item without") << topic({paragraph("Signs:"), list({"Sweat. [a]", "Aches."})}) << 1;
    QTest::newRow("source in lead-in") << topic({paragraph("Signs: [a]"), list({"Sweat.", "Aches."})}) << 0;
    QTest::newRow("lead-in of another list")
        << topic({paragraph("Signs: [a]"), list({"Sweat."}), list({"Aches."})}) << 1;
    QTest::newRow("sourced paragraph is no lead-in")
        << topic({paragraph("It passes. [a]"), list({"Sweat.", "Aches."})}) << 2;
    QTest::newRow("to do") << topic({callOut(Tone::Try, "Write it down.")}) << 0;
    QTest::newRow("differ without") << topic({callOut(Tone::Differ, "One says four.")}) << 1;
    QTest::newRow("help without") << topic({callOut(Tone::Help, "It kills.")}) << 1;
    QTest::newRow("help with") << topic({callOut(Tone::Help, "It kills. [a]")}) << 0;
}

void TestContentRules::findsFactsWithoutSource()
{
    QFETCH(Topic, made);
    QFETCH(int, complaints);
    QCOMPARE(factsWithoutSource(made).size(), complaints);
}

void TestContentRules::findsLongLists()
{
    const ListBlock seven = list({"a", "b", "c", "d", "e", "f", "g"});
    const ListBlock eight = list({"a", "b", "c", "d", "e", "f", "g", "h"});
    CallOut inside = callOut(CallOut::Tone::Help, "Call: [a]");
    inside.blocks.append(eight);
    QCOMPARE(listsTooLong(topic({seven})), QStringList());
    QCOMPARE(listsTooLong(topic({seven, eight})).size(), 1);
    QCOMPARE(listsTooLong(topic({inside})).size(), 1);
}

void TestContentRules::findsTopicsThatEndInTheAir()
{
    const CallOut toDo = callOut(CallOut::Tone::Try, "Write it down.");
    QVERIFY(endsWithSomethingToDo(topic({paragraph("It passes. [a]"), toDo})));
    QVERIFY(!endsWithSomethingToDo(topic({toDo, paragraph("It passes. [a]")})));
    QVERIFY(!endsWithSomethingToDo(topic({callOut(CallOut::Tone::Note, "Read this. [a]")})));
    QVERIFY(!endsWithSomethingToDo(topic({})));
}

void TestContentRules::findsBadOverdoseSteps_data()
{
    QTest::addColumn<Topic>("made");
    QTest::addColumn<bool>("isGood");
    const QList<const char *> seven{"Wake.", "Call. [a]", "Give it.", "Breathe.", "Again.", "Roll.", "Stay."};
    const Paragraph first = paragraph("Act now. [a]");
    QTest::newRow("good") << topic({first, list(seven, true)}) << true;
    QTest::newRow("not numbered") << topic({first, list(seven)}) << false;
    QTest::newRow("six") << topic({first, list(seven.mid(1), true)}) << false;
    QTest::newRow("none") << topic({first}) << false;
    QTest::newRow("below a heading") << topic({first, Heading{2, message("Steps")}, list(seven, true)}) << false;
    QTest::newRow("another list first") << topic({list({"Blue lips."}), list(seven, true)}) << false;
    QList<const char *> wordy = seven;
    wordy[2] = "Give it now and then wait for a while to see what it does.";
    QTest::newRow("wordy") << topic({first, list(wordy, true)}) << false;
    wordy[2] = "Give it now and then wait for a while to see. [a] [b]";
    QTest::newRow("source marks are no words") << topic({first, list(wordy, true)}) << true;
}

void TestContentRules::findsBadOverdoseSteps()
{
    QFETCH(Topic, made);
    QFETCH(bool, isGood);
    QCOMPARE(problemsOfOverdoseSteps(made).isEmpty(), isGood);
}

void TestContentRules::findsHelpThatOnlyPointsElsewhere()
{
    const char *whole = "Call your emergency number. Give naloxone, breathe for them, and stay. [x](topic:overdose)";
    QCOMPARE(helpThatOnlyPointsElsewhere(topic({callOut(CallOut::Tone::Help, whole)})), QStringList());
    const CallOut pointing = callOut(CallOut::Tone::Help, "Call your emergency number. Turn to [x](topic:overdose).");
    QCOMPARE(helpThatOnlyPointsElsewhere(topic({pointing})).size(), 3);
    CallOut inList;
    inList.tone = CallOut::Tone::Help;
    inList.title = message("Call your emergency number");
    inList.blocks.append(list({"They cannot be woken. Turn to [x](topic:overdose).", "Chest pain."}));
    QCOMPARE(helpThatOnlyPointsElsewhere(topic({inList})).size(), 3); // the title counts
    // What sends nowhere says it all, and what is not urgent may just point.
    QCOMPARE(helpThatOnlyPointsElsewhere(topic({callOut(CallOut::Tone::Help, "Call a crisis line.")})), QStringList());
    const CallOut reading = callOut(CallOut::Tone::Note, "Read [x](topic:overdose).");
    QCOMPARE(helpThatOnlyPointsElsewhere(topic({reading})), QStringList());
}

void TestContentRules::findsSourcesNamedAnywhere()
{
    Library library;
    library.topics = {topic({paragraph("It passes. [in-topic]")})};
    library.comparison.lead = message("Two things. [in-comparison]");
    Course course;
    course.summary = message("Six hours. [in-summary]");
    course.onset = SourcedRange{{}, {QStringLiteral("in-onset")}, Confidence::Moderate, {}};
    Symptom symptom;
    symptom.sources = {QStringLiteral("in-symptom")};
    course.symptoms = {symptom};
    CourseFigure figure;
    figure.source = QStringLiteral("in-figure");
    course.figures = {figure};
    library.courses = {course};
    QCOMPARE(sourcesNamed(library),
             QSet<QString>({QStringLiteral("in-topic"), QStringLiteral("in-comparison"), QStringLiteral("in-summary"),
                            QStringLiteral("in-onset"), QStringLiteral("in-symptom"), QStringLiteral("in-figure")}));
}

void TestContentRules::readsWhatAReaderReads()
{
    Picture picture;
    picture.alternative = message("A person lies down.");
    const Topic made = topic({Heading{2, message("A heading")}, paragraph("**It** passes. [a]"), list({"One. [b]"}),
                              callOut(CallOut::Tone::Note, "Read [this](topic:overdose)."), picture});
    QCOMPARE(readingTexts(made), QStringList({QStringLiteral("It passes."), QStringLiteral("One."),
                                              QStringLiteral("Read this."), QStringLiteral("A person lies down.")}));
}

void TestContentRules::leavesExplainedWordsOutOnlyWhereExplained()
{
    const ExplainedWords words(
        {{QStringLiteral("naloxone"), QStringLiteral("naloxone is a medicine"), QStringLiteral("on the box")}});
    QCOMPARE(words.leftOutIn(QStringLiteral("Naloxone is a medicine that helps.")),
             QSet<QString>{QStringLiteral("naloxone")});
    QCOMPARE(words.leftOutIn(QStringLiteral("Give naloxone now.")), QSet<QString>());
}

void TestContentRules::findsTextsOfTheProgram()
{
    const QString source = QStringLiteral("auto a = tr(\"Save as \"\n   \"PDF\");\n"
                                          "plain(\"not shown\");\n"
                                          "auto b = QCoreApplication::translate(\"Place\", \"Say \\\"yes\\\"\");\n"
                                          "auto c = attr(\"not this\"); // tr without a call\n"
                                          "auto d = tr(\"%n pages\", nullptr, count(\"x\")); f(\"nor this\");\n");
    const QList<ShownText> texts = translatableTexts(QStringLiteral("app/a.cpp"), source);
    QStringList shown;
    for (const ShownText &text : texts)
        shown.append(text.text);
    QCOMPARE(shown, QStringList({QStringLiteral("Save as PDF"), QStringLiteral("Place"), QStringLiteral("Say \"yes\""),
                                 QStringLiteral("%n pages"), QStringLiteral("x")}));
    QCOMPARE(texts.at(0).where, QStringLiteral("app/a.cpp:1"));
    QCOMPARE(texts.at(2).where, QStringLiteral("app/a.cpp:4"));
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestContentRules)
#include "tst_contentrules.moc"
