// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What TimelinePage is put together from; what it shows is in timelinepage.cpp.

#include "gui/timeline/timelinepage.h"

#include "core/timeline/coursereading.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timebar.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinetable.h"
#include "gui/timeline/timelinewords.h"
#include "gui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Handrail {

namespace {

QScrollArea *scrollArea(const QString &name)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

void TimelinePage::build()
{
    m_stack = new QStackedWidget;
    m_stack->setMinimumHeight(120); // each view scrolls: none of them makes the window higher than it is
    m_stack->addWidget(buildChartView());
    m_table = new TimelineTable(m_theme);
    m_table->setObjectName(QStringLiteral("timelineTable"));
    auto *tableView = new QWidget;
    auto *tableLayout = new QVBoxLayout(tableView);
    tableLayout->setContentsMargins(16, 8, 16, 16);
    tableLayout->addWidget(m_table);
    m_stack->addWidget(tableView);
    m_stack->addWidget(buildSourcesView());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_stack, 1);
}

QWidget *TimelinePage::buildHeader()
{
    m_title = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingTwo);
    m_title->setObjectName(QStringLiteral("timelineTitle"));
    m_chooser = new QComboBox;
    m_chooser->setObjectName(QStringLiteral("courseChooser"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_theme.keepFont(m_chooser, Theme::Type::Lead);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] { showCourse(); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_views = new QButtonGroup(this);
    for (const auto &[id, name] : {std::pair(ChartView, "chartViewButton"), std::pair(TableView, "tableViewButton"),
                                   std::pair(SourcesView, "sourcesViewButton")}) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        m_theme.keepFont(button, Theme::Type::Body);
        m_views->addButton(button, id);
        buttons->addWidget(button);
    }
    buttons->addStretch(0);
    m_views->button(ChartView)->setChecked(true);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });

    auto *header = new QWidget;
    m_headerLayout = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_headerLayout->setSpacing(12);
    m_headerLayout->addWidget(m_title, 1);
    m_headerLayout->addWidget(m_chooser, 1, Qt::AlignLeading);
    m_headerLayout->addLayout(buttons);
    return header;
}

QWidget *TimelinePage::buildChartView()
{
    m_foldedTitle = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingTwo);
    m_foldedTitle->setObjectName(QStringLiteral("timelineFoldedTitle"));
    m_summary = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    m_summary->setObjectName(QStringLiteral("courseSummary"));
    m_chart = new TimelineChart(m_theme);
    m_words = new TimelineWords(m_theme);
    m_words->setObjectName(QStringLiteral("timelineWords"));
    m_scroll = scrollArea(QStringLiteral("chartScroll"));
    m_wordsScroll = scrollArea(QStringLiteral("wordsScroll"));
    m_chart->followScrolling(m_scroll);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_foldedTitle);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_chart);
    m_column->addStretch(1);
    m_scroll->setWidget(content);

    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_scroll, 1);
    beside->addWidget(m_wordsScroll);
    m_bar = new TimeBar(m_theme);

    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(beside, 1);
    layout->addWidget(m_bar);

    connect(m_chart, &TimelineChart::timeChanged, this, [this] { moveTo(m_chart->time()); });
    connect(m_chart, &TimelineChart::currentRowChanged, this, &TimelinePage::showWords);
    connect(m_chart, &TimelineChart::sightRequested, this, [this](const QRect &rect) {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int top = m_chart->mapTo(m_scroll->widget(), rect.topLeft()).y();
        const int bottom = top + rect.height() - m_scroll->viewport()->height();
        bar->setValue(std::min(top, std::max(bar->value(), bottom)));
    });
    connect(m_bar, &TimeBar::timeChanged, this, [this] { moveTo(m_bar->time()); });
    connect(m_bar, &TimeBar::eventRequested, this, [this](bool later) {
        if (const Course *shown = course())
            moveTo(nextEvent(*shown, m_time, later));
    });
    return view;
}

QWidget *TimelinePage::buildSourcesView()
{
    m_sourcesNote = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    m_sourcesNote->setObjectName(QStringLiteral("sourcesNote"));
    m_sources = new TimelineTable(m_theme);
    m_sources->setObjectName(QStringLiteral("sourcesTable"));
    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_sourcesNote);
    layout->addWidget(m_sources, 1);
    return view;
}

} // namespace Handrail
