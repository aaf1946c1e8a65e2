// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What TimelinePage is put together from, and where it stands at which size; what it shows is in timelinepage.cpp.

#include "gui/timeline/timelinepage.h"

#include "gui/theme/theme.h"
#include "gui/timeline/legenddialog.h"
#include "gui/timeline/timebar.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinedrawing.h"
#include "gui/timeline/timelineplayer.h"
#include "gui/timeline/timelinetables.h"
#include "gui/timeline/timelinewords.h"
#include "gui/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Handrail {

namespace {

constexpr int wordsWidth = 340; ///< at 100 %
constexpr int leastButton = 24; ///< what can be pressed is no lower
constexpr int buttonPadding = 8;
constexpr int rowsHeight = 340; ///< at 100 %: with less, a window shows hardly any row of the chart

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
    m_controls = new TimelineControls(m_theme);
    m_stack = new QStackedWidget;
    m_stack->setMinimumHeight(120); // each view scrolls: none of them makes the window higher than it is
    m_stack->addWidget(buildChartView());
    m_tables = new TimelineTables(m_theme);
    m_stack->addWidget(m_tables);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    layout->addWidget(m_stack, 1);

    connect(m_controls, &TimelineControls::courseChanged, this, &TimelinePage::showView);
    connect(m_controls, &TimelineControls::viewChanged, this, &TimelinePage::showView);
    connect(m_controls, &TimelineControls::outputWanted, this, &TimelinePage::output);
    connect(m_controls, &TimelineControls::legendWanted, this, &TimelinePage::showLegend);
    auto *table = new QShortcut(QKeySequence(Qt::Key_F4), this);
    connect(table, &QShortcut::activated, m_controls, &TimelineControls::toggleTable);
}

QWidget *TimelinePage::buildChartView()
{
    m_summary = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    m_summary->setObjectName(QStringLiteral("courseSummary"));
    m_otherSummary = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    m_otherSummary->setObjectName(QStringLiteral("otherSummary"));
    m_chart = new TimelineChart(m_theme);
    m_words = new TimelineWords(m_theme);
    m_words->setObjectName(QStringLiteral("timelineWords"));
    m_scroll = scrollArea(QStringLiteral("chartScroll"));
    m_wordsScroll = scrollArea(QStringLiteral("wordsScroll"));
    m_chart->followScrolling(m_scroll);
    m_legendButton = new QPushButton(m_scroll->viewport());
    m_legendButton->setObjectName(QStringLiteral("legendButton"));
    m_legendButton->setProperty("kind", QStringLiteral("quiet"));
    m_theme.keepFont(m_legendButton, Theme::Type::Caption);
    connect(m_legendButton, &QPushButton::clicked, this, &TimelinePage::showLegend);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    for (QWidget *widget : QList<QWidget *>{m_summary, m_otherSummary, m_chart})
        m_column->addWidget(widget);
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
    connectChart();
    return view;
}

void TimelinePage::connectChart()
{
    connect(m_chart, &TimelineChart::timeChanged, this, [this] { moveTo(m_chart->time()); });
    connect(m_chart, &TimelineChart::currentRowChanged, this, &TimelinePage::showWords);
    connect(m_chart, &TimelineChart::sightRequested, this, &TimelinePage::bringIntoSight);
    connect(m_bar, &TimeBar::timeChanged, this, [this] { moveTo(m_bar->time()); });
    connect(m_bar, &TimeBar::eventRequested, this, [this](bool later) { moveTo(nextEvent(m_events, m_time, later)); });
    connect(m_bar, &TimeBar::playPressed, this, &TimelinePage::playOrPause);
    connect(m_bar, &TimeBar::whereAmIPressed, this, &TimelinePage::askWhere);
    connect(m_bar, &TimeBar::diaryPressed, this, [this] { output(TimelineControls::Output::Diary); });
    connect(m_chart, &TimelineChart::planChanged, this, [this] {
        alignBar();
        placeLegendButton();
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelinePage::placeLegendButton);
    m_chart->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this); // a scroll bar moves it without a word from the chart
    m_bar->installEventFilter(this);
}

/// The handle of the slider stands under the line of the cursor.
void TimelinePage::alignBar()
{
    const auto [left, right] = m_chart->scaleEnds();
    const qreal chartLeft = m_chart->mapTo(m_bar->parentWidget(), QPoint(0, 0)).x() - m_bar->x();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_bar->setScale(isMirrored ? m_bar->width() - (chartLeft + right) : chartLeft + left, right - left);
}

/// On a large screen its rows share what room there is.
void TimelinePage::stretchChart()
{
    int room = 0;
    if (m_room == Room::Wide) {
        const QMargins margins = m_column->contentsMargins();
        const int width = m_scroll->viewport()->width() - margins.left() - margins.right();
        room = m_scroll->viewport()->height() - margins.top() - margins.bottom();
        for (const TextLabel *label : {m_summary, m_otherSummary}) {
            if (!label->isHidden())
                room -= label->heightForWidth(width) + m_column->spacing();
        }
        room -= m_column->spacing(); // over what is empty at the foot
    }
    m_chart->setRoom(room);
}

bool TimelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        stretchChart();
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        alignBar();
        placeLegendButton();
    }
    return Page::eventFilter(watched, event);
}

/// It stays with the head of the chart, as that stays in sight.
void TimelinePage::placeLegendButton()
{
    const QRect corner = m_chart->corner();
    m_legendButton->setGeometry({m_chart->mapTo(m_scroll->viewport(), corner.topLeft()), corner.size()});
    m_legendButton->setVisible(!corner.isEmpty() && course());
    m_legendButton->raise();
}

void TimelinePage::showLegend()
{
    m_player->stop();
    auto *dialog = new LegendDialog(legendEntries(m_chart->drawing().geometryLayout()), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TimelinePage::bringIntoSight(const QRect &rect)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int top = m_chart->mapTo(m_scroll->widget(), rect.topLeft()).y();
    const int bottom = top + rect.height() - m_scroll->viewport()->height();
    bar->setValue(std::min(top, std::max(bar->value(), bottom)));
}

TimelinePage::Room TimelinePage::room() const
{
    if (width() >= m_chart->usefulWidth() + m_theme.px(wordsWidth) + 32)
        return Room::Wide;
    return height() < m_theme.px(rowsHeight) ? Room::Cramped : Room::Folded;
}

void TimelinePage::arrange()
{
    m_wordsScroll->setFixedWidth(m_theme.px(wordsWidth));
    const Room now = room();
    m_legendButton->ensurePolished();
    const int lines = m_legendButton->fontMetrics().height();
    // Where every line counts, the menu has the legend.
    m_chart->setCorner(now == Room::Cramped
                           ? QSize()
                           : QSize(m_legendButton->sizeHint().width(), std::max(leastButton, lines + buttonPadding)));
    if (now != m_room)
        applyRoom(now);
    m_bar->setDense(now == Room::Cramped);
    const int side = std::max(16, m_bar->reach()); // for the handle at the end of the scale
    m_column->setContentsMargins(side, now == Room::Cramped ? 0 : 4, side, 12);
    m_tables->setDense(now == Room::Cramped);
    stretchChart();
}

void TimelinePage::applyRoom(Room room)
{
    const bool wasFolded = m_room.value_or(Room::Wide) != Room::Wide;
    const bool isFirst = !m_room;
    const bool isFolded = room != Room::Wide;
    const bool isCramped = room == Room::Cramped;
    m_room = room;
    m_controls->setDense(isCramped);
    if (isCramped) {
        m_controls->setGuest(m_bar->lendWhereAmI());
    } else {
        m_controls->setGuest(nullptr);
        m_bar->takeBackWhereAmI();
    }
    m_column->setSpacing(isCramped ? 4 : 12);
    m_chart->setDense(isCramped);
    if (!isFirst && wasFolded == isFolded)
        return;
    placeChart();
    if (isFolded) {
        m_wordsScroll->takeWidget();
        m_column->insertWidget(m_column->count() - 1, m_words);
        m_words->show(); // taken out of its scroll area, it is hidden
    } else {
        m_wordsScroll->setWidget(m_words);
    }
    m_wordsScroll->setVisible(!isFolded);
}

/// Where there is little room, the chart's first rows are seen before the sentences that sum them up; and two courses
/// are compared with the eyes first.
void TimelinePage::placeChart()
{
    const bool isFirst = m_room.value_or(Room::Wide) != Room::Wide || otherCourse();
    if (isFirst == (m_column->indexOf(m_chart) < m_column->indexOf(m_summary)))
        return;
    m_column->removeWidget(m_chart);
    m_column->insertWidget(isFirst ? 0 : m_column->indexOf(m_otherSummary) + 1, m_chart);
    const QList<QWidget *> order = isFirst ? QList<QWidget *>{m_chart, m_summary, m_otherSummary}
                                           : QList<QWidget *>{m_summary, m_otherSummary, m_chart};
    setTabOrder(order.at(0), order.at(1));
    setTabOrder(order.at(1), order.at(2));
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace Handrail
