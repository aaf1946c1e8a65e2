// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timewords.h"
#include "report/reportbuilder.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;
using namespace Qt::StringLiterals;

namespace {

Message message(const QString &text)
{
    Message result;
    result.text = text;
    return result;
}

Source source(const QString &id)
{
    Source result;
    result.id = id;
    result.label = id.toUpper();
    return result;
}

HelpLine helpLine(const QString &territory, HelpLine::Kind kind, const QString &name, const QString &phone)
{
    HelpLine line;
    line.territory = territory;
    line.kind = kind;
    line.name = message(name);
    line.phone = phone;
    line.checkedOn = QDate(2026, 11, 21);
    return line;
}

Topic topic(const QString &id, const QList<Block> &blocks)
{
    Topic result;
    result.id = id;
    result.title = message(u"Title of %1"_s.arg(id));
    result.blocks = blocks;
    return result;
}

HandoutRecipe::Part part(HandoutRecipe::Part::Kind kind, const QString &ref = {})
{
    return {kind, ref, {}};
}

/// The blocks of one type, in order.
template<typename T>
QList<T> blocksOf(const ReportDocument &document)
{
    QList<T> found;
    for (const ReportBlock &block : document.blocks) {
        if (const T *each = std::get_if<T>(&block))
            found.append(*each);
    }
    return found;
}

QStringList sourcesOf(const ReportDocument &document)
{
    QStringList ids;
    for (const Source &each : document.sources)
        ids.append(each.id);
    return ids;
}

Course heroin()
{
    Course course;
    course.id = u"heroin"_s;
    course.name = message(u"Heroin"_s);
    course.summary = message(u"It passes. [b]"_s);
    course.onset = {Hours(6), Hours(24)};
    course.worst = {Hours(24), Hours(72)};
    course.end = {Hours(96), Hours(240)};
    course.onsetSources = {u"a"_s};
    course.lasting = message(u"Poor sleep for months. [c]"_s);
    Symptom anxiety;
    anxiety.id = u"anxiety"_s;
    anxiety.plainName = message(u"Feeling anxious"_s);
    anxiety.medicalName = message(u"anxiety"_s);
    anxiety.window = SymptomWindow{Hours(6), Hours(12), HourRange{Hours(24), Hours(48)}, Hours(96), Hours(240)};
    anxiety.helps = message(u"Slow breathing."_s);
    anxiety.sources = {u"d"_s};
    Symptom craving;
    craving.id = u"craving"_s;
    craving.plainName = message(u"Wanting it"_s);
    craving.stage = Symptom::Stage::Lasting;
    craving.helps = message(u"It comes and goes."_s);
    course.symptoms = {anxiety, craving};
    CourseFigure figure;
    figure.source = u"a"_s;
    figure.onset = HourRange{Hours(8), Hours(24)};
    course.figures = {figure};
    course.overdoseRisk =
        Course::Danger{{Hours(24), Hours(336)}, {Hours(336), Hours(672)}, message(u"The body forgets. [a]"_s)};
    return course;
}

} // namespace

class ReportBuilderTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void topicKeepsItsShape();
    void picturesAreDrawnFromTheirVectors();
    void aPictureThatCannotBeDrawnIsSaidInWords();
    void comparisonIsATableOfTwoHues();
    void courseTableSaysEverySignWithItsTimes();
    void courseTableSaysOneNameOnce();
    void courseChartIsLeftOutWhenNobodyDrawsIt();
    void courseChartAndTableShareOneHead();
    void blankFormNumbersQuestionsAndExplainsConditions();
    void helpLinesAreThoseOfTheTerritory();
    void aNumberThatIsNotKnownIsWrittenByHand();
    void footerHasEmergencyAndTreatment();
    void sourcesComeInOrderOfFirstMention();
    void unreviewedPartsMakeAnUnreviewedReport();
    void reviewedReportNamesReviewersAndTheOldestDate();
    void handoutFollowsItsRecipe();
    void handoutLeavesOutWhatTheLibraryDoesNotHave();

private:
    ReportBuilder builder() const
    {
        return ReportBuilder(m_library, QLocale(u"en_US"_s), QDate(2026, 11, 21), u"US"_s);
    }

    Library m_library;

protected Q_SLOTS:
    void init();
};

void ReportBuilderTest::init()
{
    TestCase::init();
    m_library = {};
    m_library.sources = {source(u"a"_s), source(u"b"_s), source(u"c"_s), source(u"d"_s)};
    m_library.helpLines = {
        helpLine(u"US"_s, HelpLine::Kind::Treatment, u"National Helpline"_s, u"1-800"_s),
        helpLine(u"US"_s, HelpLine::Kind::Emergency, u"Emergency services"_s, u"911"_s),
        helpLine(u"GB"_s, HelpLine::Kind::Emergency, u"Emergency services"_s, u"999"_s),
    };
    m_library.courses = {heroin()};
}

void ReportBuilderTest::topicKeepsItsShape()
{
    CallOut callOut;
    callOut.tone = CallOut::Tone::Help;
    callOut.title = message(u"Call first"_s);
    callOut.blocks = {Paragraph{message(u"Say where you are."_s)}, ListBlock{true, {message(u"One"_s)}}};
    const Topic overdose =
        topic(u"overdose"_s, {Paragraph{message(u"The main thing. [a]"_s)}, Heading{2, message(u"Signs"_s)},
                              Heading{3, message(u"Late signs"_s)}, Paragraph{message(u"More **words**."_s)},
                              ListBlock{false, {message(u"First"_s), message(u"Second"_s)}}, callOut});
    ReportBuilder report = builder();
    report.addTopic(overdose);
    const ReportDocument document = report.document(u"Overdose"_s);

    QCOMPARE(document.title, u"Overdose"_s);
    QCOMPARE(document.date, QDate(2026, 11, 21));
    QCOMPARE(document.blocks.size(), 7);
    const auto headings = blocksOf<ReportHeading>(document);
    QCOMPARE(headings.size(), 3);
    QCOMPARE(plainText(headings.at(0).text), u"Title of overdose"_s);
    QCOMPARE(headings.at(0).level, 1);
    QCOMPARE(headings.at(1).level, 2);
    QCOMPARE(headings.at(2).level, 3);
    const auto paragraphs = blocksOf<ReportParagraph>(document);
    QCOMPARE(paragraphs.at(0).style, ReportParagraph::Style::Lead);
    QCOMPARE(paragraphs.at(1).style, ReportParagraph::Style::Body);
    QVERIFY(paragraphs.at(1).text.at(1).strong);
    QCOMPARE(blocksOf<ReportList>(document).constFirst().items.size(), 2);
    const ReportCallOut box = blocksOf<ReportCallOut>(document).constFirst();
    QCOMPARE(box.tone, CallOut::Tone::Help);
    QCOMPARE(plainText(box.title), u"Call first"_s);
    QVERIFY(std::get<ReportList>(box.blocks.at(1)).ordered);
}

void ReportBuilderTest::picturesAreDrawnFromTheirVectors()
{
    m_library.pictures.insert(u"figures/square.svg"_s,
                              QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
        <rect width="20" height="10" fill="#ff0000"/></svg>)"));
    Picture picture;
    picture.file = u"figures/square.svg"_s;
    picture.alternative = message(u"A red field"_s);
    picture.caption = message(u"Red"_s);
    ReportBuilder report = builder();
    report.addTopic(topic(u"t"_s, {picture}));
    const ReportFigure figure = blocksOf<ReportFigure>(report.document({})).constFirst();

    QCOMPARE(figure.alternative, u"A red field"_s);
    QCOMPARE(plainText(figure.caption), u"Red"_s);
    QCOMPARE(figure.heightForWidth, 0.5);
    QImage image(100, 50, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figure.draw(painter, QRectF(0, 0, 100, 50), lightTokens(), 12);
    painter.end();
    QCOMPARE(image.pixelColor(50, 25), QColor(Qt::red));
}

void ReportBuilderTest::aPictureThatCannotBeDrawnIsSaidInWords()
{
    Picture picture;
    picture.file = u"figures/none.svg"_s;
    picture.alternative = message(u"A red field"_s);
    ReportBuilder report = builder();
    report.addTopic(topic(u"t"_s, {picture}));
    const ReportDocument document = report.document({});
    QCOMPARE(blocksOf<ReportFigure>(document).size(), 0);
    QCOMPARE(plainText(blocksOf<ReportParagraph>(document).constFirst().text), u"A red field"_s);
}

void ReportBuilderTest::comparisonIsATableOfTwoHues()
{
    m_library.comparison.title = message(u"Two things"_s);
    m_library.comparison.lead = message(u"They differ."_s);
    m_library.comparison.dependenceSummary = message(u"The body"_s);
    m_library.comparison.addictionSummary = message(u"The mind"_s);
    m_library.comparison.aspects = {{message(u"How fast"_s), message(u"Days"_s), message(u"Weeks"_s),
                                     message(u"More of it [a]"_s), message(u"Still more [b]"_s)}};
    ReportBuilder report = builder();
    report.addComparison();
    const ReportDocument document = report.document({});
    const ReportTable table = blocksOf<ReportTable>(document).constFirst();
    QVERIFY(table.isComparison);
    QCOMPARE(plainText(table.header.at(1)), u"Dependence"_s);
    QCOMPARE(plainText(table.header.at(2)), u"Addiction"_s);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(plainText(table.rows.at(0).at(2)), u"The mind"_s);
    QCOMPARE(plainText(table.rows.at(1).at(0)), u"How fast"_s);
    QVERIFY(plainText(table.rows.at(1).at(1)).startsWith(u"Days"_s));
    QVERIFY(plainText(table.rows.at(1).at(1)).contains(u"More of it"_s));
    QCOMPARE(sourcesOf(document), (QStringList{u"a"_s, u"b"_s}));
    for (const auto &row : table.rows)
        QCOMPARE(row.size(), table.header.size());
}

void ReportBuilderTest::courseTableSaysEverySignWithItsTimes()
{
    ReportBuilder report = builder();
    report.addCourseTable(m_library.courses.constFirst());
    const ReportDocument document = report.document({});
    const auto tables = blocksOf<ReportTable>(document);
    QCOMPARE(tables.size(), 3); // early, lasting, what each source says
    const QList<InlineText> anxiety = tables.at(0).rows.at(0);
    QCOMPARE(plainText(anxiety.at(0)), u"Feeling anxious (anxiety)"_s);
    const auto range = [](int from, int to) { return TimeWords::range({Hours(from), Hours(to)}); };
    QCOMPARE(plainText(anxiety.at(1)),
             u"Starts after %1. Worst at %2. Mostly gone after %3."_s.arg(range(6, 12), range(24, 48), range(96, 240)));
    QCOMPARE(sourceIds(anxiety.at(1)), QStringList{u"d"_s});
    QCOMPARE(plainText(tables.at(1).rows.at(0).at(1)), u"No hours given."_s);
    QCOMPARE(plainText(tables.at(2).rows.at(0).at(0)), u"A"_s); // the source's label
    QCOMPARE(plainText(tables.at(2).rows.at(0).at(1)), u"Starts after "_s + range(8, 24));
    const ReportCallOut risk = blocksOf<ReportCallOut>(document).constFirst();
    QCOMPARE(risk.tone, CallOut::Tone::Help);
}

void ReportBuilderTest::courseTableSaysOneNameOnce()
{
    Course course = m_library.courses.constFirst();
    course.symptoms[0].plainName = message(u"Yawning"_s);
    course.symptoms[0].medicalName = message(u"yawning"_s);
    ReportBuilder report = builder();
    report.addCourseTable(course);
    const ReportTable table = blocksOf<ReportTable>(report.document({})).constFirst();
    QCOMPARE(plainText(table.rows.at(0).at(0)), u"Yawning"_s);
}

void ReportBuilderTest::courseChartIsLeftOutWhenNobodyDrawsIt()
{
    ReportBuilder without = builder();
    without.addCourseChart(m_library.courses.constFirst());
    QCOMPARE(blocksOf<ReportFigure>(without.document({})).size(), 0);
    QVERIFY(!without.document({}).isEmpty());

    ReportBuilder with = builder();
    QStringList drawn;
    with.setCourseFigure([&drawn](const Course &course) {
        drawn.append(course.id);
        ReportFigure figure;
        figure.alternative = u"The chart"_s;
        return figure;
    });
    with.addCourseChart(m_library.courses.constFirst());
    QCOMPARE(drawn, QStringList{u"heroin"_s});
    QCOMPARE(blocksOf<ReportFigure>(with.document({})).constFirst().alternative, u"The chart"_s);
}

void ReportBuilderTest::courseChartAndTableShareOneHead()
{
    const Course &course = m_library.courses.constFirst();
    const auto parts = [](const ReportDocument &document) {
        int count = 0;
        for (const ReportHeading &heading : blocksOf<ReportHeading>(document))
            count += heading.level == 1 ? 1 : 0;
        return count;
    };
    ReportBuilder together = builder();
    together.addCourseChart(course);
    together.addCourseTable(course);
    QCOMPARE(parts(together.document({})), 1);

    ReportBuilder apart = builder();
    apart.addCourseChart(course);
    apart.addHelpLines();
    apart.addCourseTable(course);
    QCOMPARE(parts(apart.document({})), 3);
    QCOMPARE(blocksOf<ReportParagraph>(apart.document({})).size(),
             blocksOf<ReportParagraph>(together.document({})).size() + 1);
}

void ReportBuilderTest::blankFormNumbersQuestionsAndExplainsConditions()
{
    QuestionnaireItem yesNo;
    yesNo.linkId = u"q1"_s;
    yesNo.type = QuestionnaireItem::Type::Boolean;
    yesNo.text = message(u"Are you here?"_s);
    QuestionnaireItem often = yesNo;
    often.linkId = u"q2"_s;
    often.type = QuestionnaireItem::Type::Choice;
    often.text = message(u"How often?"_s);
    AnswerOption never;
    never.code = u"never"_s;
    never.display = message(u"Never"_s);
    AnswerOption isOften;
    isOften.code = u"often"_s;
    isOften.display = message(u"Often"_s);
    often.answerOptions = {never, isOften};
    often.enableWhen = {{u"q1"_s, EnableWhen::Operator::Equals, u"true"_s, true}};
    QuestionnaireItem why = yesNo;
    why.linkId = u"q3"_s;
    why.text = message(u"Do you know why?"_s);
    why.enableWhen = {{u"q1"_s, EnableWhen::Operator::Equals, u"false"_s, true},
                      {u"q2"_s, EnableWhen::Operator::NotEquals, u"never"_s, true}};
    QuestionnaireItem last = yesNo;
    last.linkId = u"q4"_s;
    last.text = message(u"Anything else?"_s);
    last.enableAll = true;
    last.enableWhen = {{u"q2"_s, EnableWhen::Operator::Exists, {}, true},
                       {u"q3"_s, EnableWhen::Operator::Equals, u"true"_s, true}};
    QuestionnaireItem group;
    group.linkId = u"g"_s;
    group.type = QuestionnaireItem::Type::Group;
    group.text = message(u"The body"_s);
    group.items = {yesNo, often};
    Questionnaire form;
    form.title = message(u"Self-check"_s);
    form.description = message(u"It diagnoses nothing."_s);
    form.items = {group, why, last};

    ReportBuilder report = builder();
    report.addQuestionnaire(form);
    const ReportDocument document = report.document({});
    const auto questions = blocksOf<ReportQuestion>(document);
    QCOMPARE(questions.size(), 4);
    QCOMPARE(plainText(questions.at(0).text), u"1. Are you here?"_s);
    QCOMPARE(questions.at(0).options, (QStringList{u"Yes"_s, u"No"_s}));
    QCOMPARE(plainText(questions.at(1).text), u"2. If yes to 1: How often?"_s);
    QCOMPARE(questions.at(1).options, (QStringList{u"Never"_s, u"Often"_s}));
    QCOMPARE(plainText(questions.at(2).text), u"3. If no to 1 or anything but “Never” to 2: Do you know why?"_s);
    QCOMPARE(plainText(questions.at(3).text), u"4. If you answered 2 and yes to 3: Anything else?"_s);
    const auto headings = blocksOf<ReportHeading>(document);
    QCOMPARE(headings.size(), 2);
    QCOMPARE(headings.at(1).level, 2);
}

void ReportBuilderTest::helpLinesAreThoseOfTheTerritory()
{
    m_library.helpLines[0].textTo = u"HELLO to 123"_s;
    ReportBuilder report = builder();
    report.addHelpLines();
    const ReportDocument document = report.document({});
    const ReportTable table = blocksOf<ReportTable>(document).constFirst();
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(plainText(table.rows.at(0).at(1)), u"911"_s);
    QVERIFY(plainText(table.rows.at(1).at(1)).contains(u"HELLO to 123"_s));
    QCOMPARE(plainText(blocksOf<ReportParagraph>(document).constFirst().text),
             u"Numbers checked on November 21, 2026."_s);
    const auto slots_ = blocksOf<ReportQuestion>(document);
    QCOMPARE(slots_.size(), 1);
    QVERIFY(slots_.constFirst().options.isEmpty());
}

void ReportBuilderTest::aNumberThatIsNotKnownIsWrittenByHand()
{
    m_library.helpLines = {helpLine(u"XX"_s, HelpLine::Kind::Emergency, u"Your emergency number"_s, {})};
    ReportBuilder report = builder();
    report.addHelpLines();
    const ReportTable table = blocksOf<ReportTable>(report.document({})).constFirst();
    QVERIFY(plainText(table.rows.at(0).at(1)).startsWith(u"Write it here:"_s));
    QVERIFY(blocksOf<ReportParagraph>(report.document({})).isEmpty()); // no number, no date on which it was checked
    QVERIFY(report.document({}).helpLine.isEmpty());
}

void ReportBuilderTest::footerHasEmergencyAndTreatment()
{
    QCOMPARE(builder().document({}).helpLine, u"Emergency: 911 · National Helpline: 1-800"_s);
    const ReportBuilder british(m_library, QLocale(u"en_GB"_s), QDate(2026, 11, 21), u"GB"_s);
    QCOMPARE(british.document({}).helpLine, u"Emergency: 999"_s);
    const ReportBuilder arabic(m_library, QLocale(u"ar"_s), QDate(2026, 11, 21), u"GB"_s);
    QCOMPARE(arabic.document({}).helpLine, u"Emergency: \u2066999\u2069"_s);
}

void ReportBuilderTest::sourcesComeInOrderOfFirstMention()
{
    ReportBuilder report = builder();
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
    ReportBuilder report = builder();
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
    ReportBuilder report = builder();
    report.addTopic(first);
    report.addTopic(second);
    report.addHelpLines(); // numbers are checked, not reviewed
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
    recipe.parts = {part(Kind::Topic, u"overdose"_s), note, part(Kind::CourseTable, u"heroin"_s),
                    part(Kind::HelpLines)};
    ReportBuilder report = builder();
    const ReportDocument document = report.handout(recipe);
    QCOMPARE(document.title, u"To take home"_s);
    QStringList parts;
    for (const ReportHeading &heading : blocksOf<ReportHeading>(document)) {
        if (heading.level == 1)
            parts.append(plainText(heading.text));
    }
    QCOMPARE(parts, (QStringList{u"Title of overdose"_s, u"Heroin"_s, u"People you can call"_s}));
    const ReportCallOut callOut = blocksOf<ReportCallOut>(document).constFirst();
    QCOMPARE(callOut.tone, CallOut::Tone::Note);
    for (const ReportHeading &heading : blocksOf<ReportHeading>(document))
        QVERIFY(plainText(heading.text) != u"What each source says"_s); // too much to take home
    QCOMPARE(plainText(std::get<ReportParagraph>(callOut.blocks.constFirst()).text), u"Keep this sheet."_s);
}

void ReportBuilderTest::handoutLeavesOutWhatTheLibraryDoesNotHave()
{
    HandoutRecipe recipe;
    recipe.parts = {part(HandoutRecipe::Part::Kind::Topic, u"gone"_s)};
    ReportBuilder report = builder();
    QVERIFY(report.handout(recipe).isEmpty());
}

HANDRAIL_TEST_MAIN(QGuiApplication, ReportBuilderTest)
#include "tst_reportbuilder.moc"
