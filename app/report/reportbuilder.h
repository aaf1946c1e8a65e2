// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/builder/diaryblocks.h"
#include "report/reportdocument.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace Handrail {

/// Turns parts of a library into report documents, in the language of the installed translators.
/// Add parts in order, then take the document; the sources the parts cite are collected on the way.
class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::ReportBuilder)

public:
    /// Draws a course of withdrawal. Handed in, because charts live in the gui.
    using CourseFigure = std::function<ReportFigure(const Course &course)>;

    /// The library must outlive the builder. The territory ("US", "GB-SCT") chooses the help lines.
    ReportBuilder(const Library &library, const QLocale &locale, const QDate &today, const QString &territory);

    void setCourseFigure(CourseFigure figure) { m_courseFigure = std::move(figure); }

    void addHeading(int level, const QString &text);
    void addText(const QString &markdown, ReportParagraph::Style style = ReportParagraph::Style::Body);
    void addBlock(ReportBlock block); ///< cites what the block cites
    void addTopic(const Topic &topic);
    void addView(const QString &viewId);       ///< a view of Understand, as it stands on paper
    void addViewSlides(const QString &viewId); ///< the same for a room
    void addComparison(ComparisonDetail detail = ComparisonDetail::Full);
    /// The answer in words, the picture of the course and its times; the words alone when no figure is handed in.
    void addCourseChart(const Course &course);
    /// A handout to take home has the signs; whoever asks for the course itself also sees what each source says.
    enum class CourseDetail { Signs, WithEverySource };
    /// Every sign with its times. The answer in words is not said a second time.
    void addCourseTable(const Course &course, CourseDetail detail = CourseDetail::WithEverySource);
    void addOverdoseRates(); ///< the published rates after a break, for those who ask
    void setDiaryDays(const DiaryDays &days) { m_diaryDays = days; } ///< blank sheets for a week, unless set
    void addDiary(const Course &course);
    void addQuestionnaire(const Questionnaire &questionnaire); ///< blank, to fill in by hand
    void addHelpLines();

    ReportDocument document(const QString &title) const;

    /// The builder's parts so far, then the recipe's.
    ReportDocument handout(const HandoutRecipe &recipe);

private:
    void addBlocks(const QList<ReportBlock> &blocks);
    void addPart(const HandoutRecipe::Part &part);
    bool addCourseHead(const Course &course);
    void addCourseRisk(const Course &course);
    void cite(const InlineText &text);
    void note(const Review &review);
    QString reviewNote() const;

    const Library &m_library;
    QLocale m_locale;
    QDate m_today;
    QString m_territory;
    CourseFigure m_courseFigure;
    DiaryDays m_diaryDays;
    QList<ReportBlock> m_blocks;
    QStringList m_cited;
    QStringList m_coursesWithHead; ///< ids of the courses whose answer in words has been said
    QStringList m_coursesWithRisk;
    QString m_courseUnderWay; ///< id of the course the last block belongs to
    bool m_hasUnreviewedPart = false;
    QStringList m_reviewers;
    QDate m_oldestReview;
};

} // namespace Handrail
