// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "core/search/searchindex.h"
#include "gui/learn/learnreport.h"
#include "gui/learn/readingtrail.h"
#include "gui/page.h"

class QScrollArea;
class QStackedWidget;

namespace Handrail {

class ComparisonView;
class FoldingSideList;
class GlossaryGuide;
class LearnBar;
class LearnSearch;
class LearnView;
class ReadingColumn;
class Theme;
class TrailButtons;

/// Understand: dependence and addiction side by side, the views that explain and the topics to read, with a search over
/// all of it and a way back to what was open before.
class LearnPage : public Page
{
    Q_OBJECT

public:
    using Surroundings = LearnReport::Surroundings;

    LearnPage(const LibraryStore &store, Theme &theme, Surroundings surroundings, QWidget *parent = nullptr);
    ~LearnPage() override;

    ReportDocument report() const override;
    ReportDocument projection() const override;
    std::optional<ProjectionPlace> projectionPlace() const override;
    void projectionTurned(ProjectionPlace place) override;
    bool openItem(const QString &id) override;
    bool chooseSeveral() override;
    bool startSearch() override;
    void clearPerson() override;

    static QString comparisonId() { return comparisonItemId; }
    QString currentItem() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSearch();
    void connectTrail();
    void refill();
    void showItem(const QString &id);
    void showComparison();
    void showView(const QString &id);
    void showTopic(const Topic &topic);
    QWidget *makeFooter(const QString &id);
    QWidget *makeCaption(const QString &name, const QString &text, QWidget *parent);
    static QString reviewText(const Review &review);

    QScrollArea *shownArea() const;
    void travelTo(const std::optional<ReadingTrail::Place> &place);
    void follow(const QString &topicId);
    void setSearching(bool isSearching);
    void openHit(const SearchHit &hit);
    void showHelpLines(const SearchHit &hit);

    const LibraryStore &m_store;
    Theme &m_theme;
    const LearnReport m_report;
    FoldingSideList *m_list = nullptr;
    TrailButtons *m_trailButtons = nullptr;
    LearnSearch *m_search = nullptr;
    LearnBar *m_bar = nullptr;
    GlossaryGuide *m_guide = nullptr; ///< of the words that were found; the column has its own
    QStackedWidget *m_stack = nullptr;
    ComparisonView *m_comparison = nullptr;
    LearnView *m_view = nullptr; ///< the view that is shown, or was last
    ReadingColumn *m_column = nullptr;
    ReadingTrail m_trail;
    bool m_isTravelling = false; ///< along the trail: it does not grow
    QStringList m_several;       ///< what is being printed or saved instead of what is in view
};

} // namespace Handrail
