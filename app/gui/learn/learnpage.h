// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "gui/page.h"

#include <QDate>

#include <functional>

class QStackedWidget;

namespace Handrail {

class ComparisonView;
class FoldingSideList;
class LearnView;
class ReportBuilder;
class ReadingColumn;
class Theme;

/// Understand: dependence and addiction side by side, and the topics to read.
class LearnPage : public Page
{
    Q_OBJECT

public:
    /// What a page on paper needs besides the content.
    struct Surroundings
    {
        std::function<QString()> territory = [] { return QString(); }; ///< whose help lines stand at the foot
        std::function<QDate()> today = &QDate::currentDate;
    };

    LearnPage(const LibraryStore &store, Theme &theme, Surroundings surroundings, QWidget *parent = nullptr);

    ReportDocument report() const override;
    ReportDocument projection() const override;
    std::optional<ProjectionPlace> projectionPlace() const override;
    void projectionTurned(ProjectionPlace place) override;
    bool openItem(const QString &id) override;

    static QString comparisonId() { return QStringLiteral("comparison"); }
    QString currentItem() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void showItem(const QString &id);
    void showComparison();
    void showView(const QString &id);
    QWidget *makeReviewNote(QWidget *parent);
    ReportBuilder builder() const;
    void showTopic(const Topic &topic);
    QWidget *makeNextButton(const QString &afterId);
    void follow(const QString &topicId);
    static QString reviewText(const Review &review);

    const LibraryStore &m_store;
    Theme &m_theme;
    Surroundings m_surroundings;
    FoldingSideList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    ComparisonView *m_comparison = nullptr;
    LearnView *m_view = nullptr; ///< the view that is shown, or was last
    ReadingColumn *m_column = nullptr;
};

} // namespace Handrail
