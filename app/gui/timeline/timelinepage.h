// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "core/timeline/course.h"
#include "gui/page.h"

#include <QDate>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace Handrail {

class TextLabel;
class Theme;
class TimeBar;
class TimelineChart;
class TimelineTable;
class TimelineWords;

/// The Timeline tab: a course of withdrawal as a chart with a time cursor and words beside it, as a table, and as what
/// each source says of it.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    enum View { ChartView, TableView, SourcesView };

    /// What stands on a report; asked for each time.
    struct Surroundings
    {
        std::function<QString()> territory = [] { return QString(); };
        std::function<QDate()> today = &QDate::currentDate;
    };

    TimelinePage(const LibraryStore &store, Theme &theme, Surroundings surroundings, QWidget *parent = nullptr);
    TimelinePage(const LibraryStore &store, Theme &theme, QWidget *parent = nullptr);

    ReportDocument report() const override;
    ReportDocument projection() const override;
    bool openItem(const QString &id) override;
    void clearPerson() override;

    View view() const;
    void setView(View view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The words stand beside the chart, or under it, or hardly anything but the chart is in sight.
    enum class Room { Wide, Folded, Cramped };

    void build();
    QWidget *buildHeader();
    QWidget *buildChartView();
    QWidget *buildSourcesView();
    void retranslate();
    void refill();
    void showCourse();
    void showWords();
    void showTitle();
    Room room() const;
    void arrange();
    void applyRoom(Room room);
    void moveTo(Hours time);
    const Course *course() const;

    const LibraryStore &m_store;
    Theme &m_theme;
    Surroundings m_surroundings;
    Hours m_time{0};
    QTimer *m_wordsTimer = nullptr; ///< words follow the cursor a moment later, so that it moves without a hitch
    std::optional<Room> m_room;

    QBoxLayout *m_headerLayout = nullptr;
    TextLabel *m_title = nullptr;
    QComboBox *m_chooser = nullptr;
    QButtonGroup *m_views = nullptr;
    QStackedWidget *m_stack = nullptr;

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    TextLabel *m_foldedTitle = nullptr; ///< scrolls away with the chart, where there is little room
    TextLabel *m_summary = nullptr;
    TimelineChart *m_chart = nullptr;
    QScrollArea *m_wordsScroll = nullptr;
    TimelineWords *m_words = nullptr;
    TimeBar *m_bar = nullptr;

    TimelineTable *m_table = nullptr;
    TextLabel *m_sourcesNote = nullptr;
    TimelineTable *m_sources = nullptr;
};

} // namespace Handrail
