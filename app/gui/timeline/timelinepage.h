// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "core/timeline/timelinerows.h"
#include "gui/page.h"
#include "gui/timeline/textlines.h"
#include "gui/timeline/timelinecontrols.h"

#include <QDateTime>
#include <QPointer>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace Handrail {

class LastUseDialog;
class TextLabel;
class Theme;
class TimeBar;
class TimelineChart;
class TimelinePlayer;
class TimelineSaving;
class TimelineTables;
class TimelineWords;
struct TimelinePicture;
struct TimelineSubject;

/// The Timeline tab: a course of withdrawal as a chart with a time cursor and words beside it, or as a table; two of
/// them side by side; and what each source says of one.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    using View = TimelineControls::View;
    using Mode = TimelineControls::Mode;

    /// What stands on a report, and the time of day; asked for each time.
    struct Surroundings
    {
        std::function<QString()> territory = [] { return QString(); };
        std::function<QDate()> today = &QDate::currentDate;
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); }; // overloaded from Qt 6.5
    };

    TimelinePage(const LibraryStore &store, Theme &theme, Surroundings surroundings, QWidget *parent = nullptr);
    TimelinePage(const LibraryStore &store, Theme &theme, QWidget *parent = nullptr);

    ReportDocument report() const override;
    ReportDocument projection() const override;
    bool openItem(const QString &id) override;
    void clearPerson() override;

    const View &view() const;
    void setView(const View &view);
    TimelinePlayer &player() { return *m_player; }
    TimelineSaving &saving() { return *m_saving; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// The words stand beside the chart, or under it, or hardly anything but the chart is in sight.
    enum class Room { Wide, Folded, Cramped };

    void build();
    QWidget *buildChartView();
    void connectChart();
    void retranslate();
    void refill();
    void showView();
    void placeChart();
    void fillTables();
    QList<TextLines::Line> summary(const Course &course) const;
    void showWords();
    void bringIntoSight(const QRect &rect);
    Room room() const;
    void arrange();
    void applyRoom(Room room);
    void stretchChart();
    void alignBar();
    void placeLegendButton();
    void showLegend();
    void moveTo(Hours time);
    void playOrPause();
    void showPlay();
    void askWhere();
    void goToOwnTime(Hours ago);
    void output(TimelineControls::Output output);
    const Course *course() const;
    const Course *otherCourse() const;
    QString diary() const;
    TimelinePicture picture(const TimelineSubject &subject) const;
    TimelineSubject subject(const Course &course) const;

    const LibraryStore &m_store;
    Theme &m_theme;
    Surroundings m_surroundings;
    Hours m_time{0};
    std::optional<Hours> m_ownTime; ///< where the reader says they are; nowhere else than here, and gone with the page
    QList<Hours> m_events;
    QTimer *m_wordsTimer = nullptr; ///< words follow the cursor a moment later, so that it moves without a hitch
    TimelinePlayer *m_player = nullptr;
    TimelineSaving *m_saving = nullptr;
    QPointer<LastUseDialog> m_dialog;
    std::optional<Room> m_room;
    Mode m_shownMode = Mode::Signs;

    TimelineControls *m_controls = nullptr;
    QStackedWidget *m_stack = nullptr;

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_otherSummary = nullptr; ///< of the opioid it is compared with
    TimelineChart *m_chart = nullptr;
    QPushButton *m_legendButton = nullptr; ///< over the names of the chart, where nothing else stands
    QScrollArea *m_wordsScroll = nullptr;
    int m_wordsRow = -1; ///< that the words are about
    Hours m_wordsTime{0};
    TimelineWords *m_words = nullptr;
    TimeBar *m_bar = nullptr;

    TimelineTables *m_tables = nullptr;
    bool m_areTablesOld = true; ///< they are filled when they are wanted: it takes longer than to draw the chart
};

} // namespace Handrail
