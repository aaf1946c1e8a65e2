// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportdocument.h"

#include <functional>
#include <optional>

namespace Handrail {

/// Turns parts of a library into report documents, in the language of the installed translators.
/// Add parts in order, then take the document; the sources the parts cite are collected on the way.
class ReportBuilder
{
public:
    /// Draws a course of withdrawal. Handed in, because charts live in the gui.
    using CourseFigure = std::function<ReportFigure(const Course &course)>;

    ReportBuilder(const Library &library, const QLocale &locale, const QDate &today, const QString &territory);

    void setCourseFigure(CourseFigure figure) { m_courseFigure = std::move(figure); }

    void addHeading(int level, const QString &text);
    void addText(const QString &markdown, ReportParagraph::Style style = ReportParagraph::Style::Body);
    void addBlock(ReportBlock block); ///< cites what the block cites
    void addTopic(const Topic &topic);
    void addComparison();
    void addCourseChart(const Course &course);
    void addCourseTable(const Course &course);
    void addQuestionnaire(const Questionnaire &questionnaire); ///< blank, to fill in by hand
    void addHelpLines();

    ReportDocument document(const QString &title) const;

    ReportDocument handout(const HandoutRecipe &recipe);

private:
    void cite(const InlineText &text);

    const Library &m_library;
    QLocale m_locale;
    QDate m_today;
    QString m_territory;
    CourseFigure m_courseFigure;
    QList<ReportBlock> m_blocks;
    QStringList m_cited;
    std::optional<Review> m_review;
};

} // namespace Handrail
