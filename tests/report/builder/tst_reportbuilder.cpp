// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/samplelibrary.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;
using namespace Handrail::Test;
using namespace Qt::StringLiterals;

namespace {

HandoutRecipe::Part part(HandoutRecipe::Part::Kind kind, const QString &ref = {})
{
    HandoutRecipe::Part part;
    part.kind = kind;
    part.ref = ref;
    return part;
}

QStringList sourcesOf(const ReportDocument &document)
{
    QStringList ids;
    for (const Source &each : document.sources)
        ids.append(each.id);
    return ids;
}

} // namespace

class ReportBuilderTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sourcesComeInOrderOfFirstMention();
    void unreviewedPartsMakeAnUnreviewedReport();
    void reviewedReportNamesReviewersAndTheOldestDate();
    void handoutFollowsItsRecipe();
    void handoutLeavesOutWhatTheLibraryDoesNotHave();
    void aHandoutAboutOneThingHasOneTitle();

private:
    Library m_library;
};

void ReportBuilderTest::init()
{
    TestCase::init();
    m_library = sampleLibrary();
}

void ReportBuilderTest::sourcesComeInOrderOfFirstMention()
{
    ReportBuilder report = builderFor(m_library);
    report.addText(u"One [c], two [a]."_s);
    ReportTable table;
    table.header = {parseInline(u"Head"_s)};
    table.rows = {{parseInline(u"Cell [d] [a]"_s)}};
    report.addBlock(table);
    report.addText(u"Not in the library [zz]."_s);
    QCOMPARE(sourcesOf(report.document({})), (QStringList{u"c"_s, u"a"_s, u"d"_s}));
}

void ReportBuilderTest::unreviewedPartsMakeAnUnreviewedReport()
{
    Topic reviewed = topic(u"r"_s, {Paragraph{message(u"Words."_s)}});
    reviewed.review = {QDate(2026, 1, 2), u"Dr. Sample"_s};
    ReportBuilder report = builderFor(m_library);
    report.addTopic(reviewed);
    report.addTopic(topic(u"n"_s, {Paragraph{message(u"Words."_s)}}));
    QCOMPARE(report.document({}).reviewNote, u"Not yet reviewed by a clinician"_s);
}

void ReportBuilderTest::reviewedReportNamesReviewersAndTheOldestDate()
{
    Topic first = topic(u"r"_s, {Paragraph{message(u"Words."_s)}});
    first.review = {QDate(2026, 5, 2), u"Dr. Sample"_s};
    Topic second = first;
    second.review = {QDate(2026, 1, 2), u"Nurse Example"_s};
    ReportBuilder report = builderFor(m_library);
    report.addTopic(first);
    report.addTopic(second);
    report.addHelpLines(); // numbers are looked up, not reviewed
    QCOMPARE(report.document({}).reviewNote, u"Reviewed by Dr. Sample and Nurse Example, January 2, 2026"_s);
}

void ReportBuilderTest::handoutFollowsItsRecipe()
{
    using Kind = HandoutRecipe::Part::Kind;
    m_library.topics = {topic(u"overdose"_s, {Paragraph{message(u"Words."_s)}})};
    HandoutRecipe recipe;
    recipe.title = message(u"To take home"_s);
    HandoutRecipe::Part note = part(Kind::Note);
    note.text = message(u"Keep this sheet."_s);
    HandoutRecipe::Part help = note;
    help.title = message(u"Call at once"_s);
    help.tone = CallOut::Tone::Help;
    recipe.parts = {part(Kind::Topic, u"overdose"_s), note, help, part(Kind::CourseTable, u"heroin"_s),
                    part(Kind::HelpLines)};
    ReportBuilder report = builderFor(m_library);
    const ReportDocument document = report.handout(recipe);
    QCOMPARE(document.title, u"To take home"_s);
    QStringList parts;
    for (const ReportHeading &heading : blocksOf<ReportHeading>(document)) {
        if (heading.level == 1)
            parts.append(plainText(heading.text));
    }
    QCOMPARE(parts, (QStringList{u"Title of overdose"_s, u"Heroin"_s, u"People you can call"_s}));
    const ReportCallOut callOut = blocksOf<ReportCallOut>(document).at(0);
    QCOMPARE(callOut.tone, CallOut::Tone::Note);
    QCOMPARE(plainText(callOut.title), u"Good to know"_s);
    QCOMPARE(blocksOf<ReportCallOut>(document).at(1).tone, CallOut::Tone::Help);
    QCOMPARE(plainText(blocksOf<ReportCallOut>(document).at(1).title), u"Call at once"_s);
    for (const ReportHeading &heading : blocksOf<ReportHeading>(document))
        QVERIFY(plainText(heading.text) != u"What each source says"_s); // too much to take home
    QCOMPARE(plainText(std::get<ReportParagraph>(callOut.blocks.constFirst()).text), u"Keep this sheet."_s);
}

void ReportBuilderTest::handoutLeavesOutWhatTheLibraryDoesNotHave()
{
    HandoutRecipe recipe;
    recipe.parts = {part(HandoutRecipe::Part::Kind::Topic, u"gone"_s)};
    ReportBuilder report = builderFor(m_library);
    QVERIFY(report.handout(recipe).isEmpty());
}

void ReportBuilderTest::aHandoutAboutOneThingHasOneTitle()
{
    using Kind = HandoutRecipe::Part::Kind;
    m_library.topics = {topic(u"one"_s, {Paragraph{message(u"Words."_s)}}),
                        topic(u"two"_s, {Paragraph{message(u"Words."_s)}})};
    HandoutRecipe recipe;
    recipe.title = message(u"To take home"_s);
    recipe.parts = {part(Kind::Topic, u"one"_s), part(Kind::HelpLines)};
    const auto headings = [&] {
        QStringList titles;
        ReportBuilder report = builderFor(m_library);
        for (const ReportHeading &heading : blocksOf<ReportHeading>(report.handout(recipe)))
            titles.append(plainText(heading.text));
        return titles;
    };
    QCOMPARE(headings(), (QStringList{u"To take home"_s, u"People you can call"_s}));
    recipe.parts.append(part(Kind::Topic, u"two"_s));
    QCOMPARE(headings(), (QStringList{u"Title of one"_s, u"People you can call"_s, u"Title of two"_s}));
}

HANDRAIL_TEST_MAIN(QGuiApplication, ReportBuilderTest)
#include "tst_reportbuilder.moc"
