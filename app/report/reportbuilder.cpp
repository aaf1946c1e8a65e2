// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportbuilder.h"

#include "core/content/helplinewords.h"
#include "core/content/overdosesteps.h"
#include "report/builder/courseblocks.h"
#include "report/builder/helplineblocks.h"
#include "report/builder/questionnaireblocks.h"
#include "report/builder/spans.h"
#include "report/builder/topicblocks.h"
#include "report/views/viewblocks.h"

#include <algorithm>

namespace Handrail {

namespace {

/// Every run of text in a block, in reading order.
QList<InlineText> textsOf(const ReportBlock &block)
{
    QList<InlineText> texts;
    if (const auto *heading = std::get_if<ReportHeading>(&block)) {
        texts.append(heading->text);
    } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
        texts.append(paragraph->text);
    } else if (const auto *list = std::get_if<ReportList>(&block)) {
        texts = list->items;
    } else if (const auto *table = std::get_if<ReportTable>(&block)) {
        texts.append(table->caption);
        texts.append(table->header);
        for (const QList<InlineText> &row : table->rows)
            texts.append(row);
    } else if (const auto *callOut = std::get_if<ReportCallOut>(&block)) {
        texts.append(callOut->title);
        for (const auto &inner : callOut->blocks) {
            if (const auto *innerParagraph = std::get_if<ReportParagraph>(&inner))
                texts.append(innerParagraph->text);
            else
                texts.append(std::get<ReportList>(inner).items);
        }
    } else if (const auto *figure = std::get_if<ReportFigure>(&block)) {
        texts.append({figure->caption, figure->words.title, figure->words.text, figure->words.note});
    } else if (const auto *question = std::get_if<ReportQuestion>(&block)) {
        texts.append(question->text);
    }
    return texts;
}

} // namespace

ReportBuilder::ReportBuilder(const Library &library, const QLocale &locale, const QDate &today,
                             const QString &territory)
    : m_library(library)
    , m_locale(locale)
    , m_today(today)
    , m_territory(territory)
{}

void ReportBuilder::addHeading(int level, const QString &text)
{
    addBlock(ReportHeading{level, Spans::words(text)});
}

void ReportBuilder::addText(const QString &markdown, ReportParagraph::Style style)
{
    addBlock(ReportParagraph{parseInline(markdown), style});
}

void ReportBuilder::addBlock(ReportBlock block)
{
    m_courseUnderWay.clear();
    for (const InlineText &text : textsOf(block))
        cite(text);
    m_blocks.append(std::move(block));
}

void ReportBuilder::addBlocks(const QList<ReportBlock> &blocks)
{
    for (const ReportBlock &block : blocks)
        addBlock(block);
}

void ReportBuilder::addTopic(const Topic &topic)
{
    const QString number = phoneInText(emergencyLine(m_library, m_territory).phone, m_locale.textDirection());
    addBlocks(TopicBlocks::topic(topic, m_library, number));
    note(topic.review);
}

void ReportBuilder::addView(const QString &viewId)
{
    addBlocks(ViewBlocks::paper(m_library, viewId));
    note({});
}

void ReportBuilder::addViewSlides(const QString &viewId)
{
    addBlocks(ViewBlocks::slides(m_library, viewId));
    note({});
}

void ReportBuilder::addComparison(ComparisonDetail detail)
{
    addBlocks(TopicBlocks::comparison(m_library.comparison, detail));
    note({});
}

/// True for the first of a course's parts, which also says its times.
bool ReportBuilder::addCourseHead(const Course &course)
{
    const bool isFirst = !m_coursesWithHead.contains(course.id);
    if (isFirst) {
        m_coursesWithHead.append(course.id);
        addBlocks(CourseBlocks::head(course));
    } else if (m_courseUnderWay != course.id) {
        addHeading(1, tr("The signs of withdrawal, one by one"));
    }
    note({});
    return isFirst;
}

/// Once a course: said twice, it is passed over.
void ReportBuilder::addCourseRisk(const Course &course)
{
    if (m_coursesWithRisk.contains(course.id))
        return;
    m_coursesWithRisk.append(course.id);
    addBlocks(CourseBlocks::risk(course));
}

void ReportBuilder::addCourseChart(const Course &course)
{
    const bool isFirst = addCourseHead(course);
    // The picture stands right under the heading: the times flow on behind it.
    if (m_courseFigure)
        addBlock(m_courseFigure(course));
    if (isFirst)
        addBlocks(CourseBlocks::times(course));
    addCourseRisk(course);
    m_courseUnderWay = course.id;
}

void ReportBuilder::addCourseTable(const Course &course, CourseDetail detail)
{
    if (addCourseHead(course))
        addBlocks(CourseBlocks::times(course));
    addBlocks(CourseBlocks::signs(course));
    addCourseRisk(course);
    if (detail == CourseDetail::WithEverySource)
        addBlocks(CourseBlocks::figures(course, m_library));
    m_courseUnderWay = course.id;
}

void ReportBuilder::addOverdoseRates()
{
    addBlocks(CourseBlocks::overdoseRates(m_library, m_locale));
    note({});
}

void ReportBuilder::addDiary(const Course &course)
{
    addBlocks(DiaryBlocks::diary(course, m_diaryDays, m_locale));
    note({});
}

void ReportBuilder::addQuestionnaire(const Questionnaire &questionnaire)
{
    addBlocks(QuestionnaireBlocks::blank(questionnaire));
    note({});
}

void ReportBuilder::addHelpLines()
{
    addBlocks(HelpLineBlocks::table(m_library.helpLinesFor(m_territory), m_locale));
}

ReportDocument ReportBuilder::document(const QString &title) const
{
    ReportDocument document;
    document.title = title;
    document.locale = m_locale;
    document.blocks = m_blocks;
    for (const QString &id : m_cited) {
        if (const Source *source = m_library.source(id))
            document.sources.append(*source);
    }
    document.date = m_today;
    document.reviewNote = reviewNote();
    document.helpLine = HelpLineBlocks::footer(m_library.helpLinesFor(m_territory), m_locale);
    return document;
}

ReportDocument ReportBuilder::handout(const HandoutRecipe &recipe)
{
    const QString title = plainText(recipe.title.translated());
    const auto hasHeading = [](const HandoutRecipe::Part &part) {
        return part.kind != HandoutRecipe::Part::Kind::Note && part.kind != HandoutRecipe::Part::Kind::HelpLines;
    };
    const auto headings = std::count_if(recipe.parts.cbegin(), recipe.parts.cend(), hasHeading);
    for (const HandoutRecipe::Part &part : recipe.parts) {
        const qsizetype first = m_blocks.size();
        addPart(part);
        // A handout about one thing has one title: its own.
        auto *heading = first == 0 && headings == 1 && !m_blocks.isEmpty()
                            ? std::get_if<ReportHeading>(&m_blocks.first())
                            : nullptr;
        if (heading && hasHeading(part))
            heading->text = Spans::words(title);
    }
    return document(title);
}

void ReportBuilder::addPart(const HandoutRecipe::Part &part)
{
    using Kind = HandoutRecipe::Part::Kind;
    // The loader has checked that what a recipe refers to is there; an overlay may still take a part away.
    switch (part.kind) {
    case Kind::Topic:
        if (const Topic *topic = m_library.topic(part.ref))
            addTopic(*topic);
        break;
    case Kind::TopicInShort:
        if (const Topic *topic = m_library.topic(part.ref))
            addTopic(topic->inShort());
        break;
    case Kind::Comparison:
        addComparison();
        break;
    case Kind::ComparisonInShort:
        addComparison(ComparisonDetail::AtAGlance);
        break;
    case Kind::View:
        addView(part.ref);
        break;
    case Kind::CourseChart:
        if (const Course *course = m_library.course(part.ref))
            addCourseChart(*course);
        break;
    case Kind::CourseTable:
        if (const Course *course = m_library.course(part.ref))
            addCourseTable(*course, CourseDetail::Signs);
        break;
    case Kind::Diary:
        if (const Course *course = m_library.course(part.ref))
            addDiary(*course);
        break;
    case Kind::Questionnaire:
        if (const Questionnaire *questionnaire = m_library.questionnaire(part.ref))
            addQuestionnaire(*questionnaire);
        break;
    case Kind::HelpLines:
        addHelpLines();
        break;
    case Kind::Note: {
        ReportCallOut callOut;
        callOut.tone = part.tone;
        callOut.title = part.title.isEmpty() ? Spans::words(tr("Good to know")) : parseInline(part.title.translated());
        callOut.blocks.append(ReportParagraph{parseInline(part.text.translated()), ReportParagraph::Style::Body});
        addBlock(callOut);
        break;
    }
    }
}

void ReportBuilder::cite(const InlineText &text)
{
    for (const QString &id : sourceIds(text)) {
        if (!m_cited.contains(id))
            m_cited.append(id);
    }
}

void ReportBuilder::note(const Review &review)
{
    if (!review.isReviewed()) {
        m_hasUnreviewedPart = true;
        return;
    }
    if (!m_reviewers.contains(review.reviewer))
        m_reviewers.append(review.reviewer);
    m_oldestReview = m_oldestReview.isValid() ? qMin(m_oldestReview, review.on) : review.on;
}

QString ReportBuilder::reviewNote() const
{
    if (m_hasUnreviewedPart || m_reviewers.isEmpty())
        return tr("Not yet reviewed by a clinician");
    return tr("Reviewed by %1, %2", "names and a date")
        .arg(m_locale.createSeparatedList(m_reviewers), Spans::dateWords(m_oldestReview, m_locale));
}

} // namespace Handrail
