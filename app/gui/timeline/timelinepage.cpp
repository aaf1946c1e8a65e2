// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinepage.h"

#include "core/timeline/coursereading.h"
#include "core/timeline/timelinerows.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timebar.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinefigure.h"
#include "gui/timeline/timelinetable.h"
#include "gui/timeline/timelinewords.h"
#include "gui/widgets/textlabel.h"
#include "report/reportbuilder.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Handrail {

namespace {

/// Where the cursor stands at first and after "Clear everything": when most people first notice something.
constexpr Hours startTime{12};
constexpr int wordsWidth = 340; ///< at 100 %
constexpr int densePadding = 8; ///< over and under the words of a button, where there is hardly any room
constexpr int rowsHeight = 340; ///< at 100 %: with less, a window shows hardly any row of the chart
constexpr std::chrono::milliseconds wordsDelay{40};

} // namespace

TimelinePage::TimelinePage(const LibraryStore &store, Theme &theme, QWidget *parent)
    : TimelinePage(store, theme, Surroundings(), parent)
{}

TimelinePage::TimelinePage(const LibraryStore &store, Theme &theme, Surroundings surroundings, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_theme(theme)
    , m_surroundings(std::move(surroundings))
    , m_time(startTime)
{
    m_wordsTimer = new QTimer(this);
    m_wordsTimer->setSingleShot(true);
    m_wordsTimer->setInterval(wordsDelay);
    connect(m_wordsTimer, &QTimer::timeout, this, &TimelinePage::showWords);
    build();
    retranslate();
    refill();
    connect(&m_store, &LibraryStore::libraryChanged, this, &TimelinePage::refill);
    connect(&m_theme, &Theme::changed, this, &TimelinePage::arrange);
}

void TimelinePage::retranslate()
{
    m_chooser->setAccessibleName(tr("Kind of opioid"));
    const std::pair<View, QString> names[] = {
        {ChartView, tr("Chart")}, {TableView, tr("Table")}, {SourcesView, tr("What do the sources say?")}};
    for (const auto &[id, name] : names) {
        m_views->button(id)->setText(name);
        m_views->button(id)->setAccessibleName(name);
    }
    m_scroll->setAccessibleName(tr("Chart"));
    m_wordsScroll->setAccessibleName(tr("What the chart says at this time"));
    m_table->setAccessibleName(tr("The signs of withdrawal as a table"));
    m_sources->setAccessibleName(tr("What each source says"));
}

const Course *TimelinePage::course() const
{
    return m_store.library().course(m_chooser->currentData().toString());
}

void TimelinePage::refill()
{
    const QString before = m_chooser->currentData().toString();
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        for (const Course &each : m_store.library().courses)
            m_chooser->addItem(each.name.translated(), each.id);
        m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(before)));
    }
    // With one course there is nothing to choose: its name is the title.
    m_chooser->setVisible(m_chooser->count() > 1);
    showCourse();
}

void TimelinePage::showTitle()
{
    const bool isTitled = m_chooser->count() <= 1;
    const Room room = course() ? m_room.value_or(Room::Wide) : Room::Wide;
    m_title->setVisible(isTitled && room == Room::Wide);
    m_foldedTitle->setVisible(isTitled && room != Room::Wide);
}

void TimelinePage::showCourse()
{
    const Course *shown = course();
    m_stack->setVisible(shown);
    showTitle();
    if (!shown) {
        m_title->setPlainText(tr("There is no timeline in this content."));
        return;
    }
    m_title->setPlainText(shown->name.translated());
    m_foldedTitle->setPlainText(shown->name.translated());
    m_summary->setPlainText(plainText(shown->summary.translated()));
    m_chart->setRows(courseRows(*shown));

    const Library &library = m_store.library();
    QList<QStringList> rows;
    for (const CourseTableRow &row : courseTable(*shown, library))
        rows.append({row.plainName, row.medicalName, row.stage, row.starts, row.worst, row.ends, row.sources});
    m_table->setContent({tr("What you may notice"), tr("Medical name"), tr("Stage"), tr("Starts after"),
                         tr("Worst after"), tr("Mostly gone after"), tr("Sources")},
                        rows);

    m_sourcesNote->setPlainText(
        tr("Sources do not agree on the hours, and people differ. The chart shows the whole range.") + u' '
        + courseTimesWords(*shown));
    rows.clear();
    for (const SourceTableRow &row : sourceTable(*shown, library))
        rows.append({row.source, row.starts, row.worst, row.ends, row.note});
    m_sources->setContent({tr("Source"), tr("Starts after"), tr("Worst after"), tr("Over after"), tr("What to know")},
                          rows);

    moveTo(m_time);
    showWords();
    Q_EMIT reportChanged();
}

void TimelinePage::moveTo(Hours time)
{
    m_chart->setTime(time);
    m_bar->setTime(time);
    if (time == m_time)
        return;
    m_time = time;
    if (!m_wordsTimer->isActive())
        m_wordsTimer->start();
}

void TimelinePage::showWords()
{
    const Course *shown = course();
    if (!shown)
        return;
    const int row = m_chart->currentRow();
    m_words->show(*shown, m_time, row >= 0 ? m_chart->symptomAt(row) : -1);
}

TimelinePage::View TimelinePage::view() const
{
    return View(m_stack->currentIndex());
}

void TimelinePage::setView(View view)
{
    m_stack->setCurrentIndex(view);
    m_views->button(view)->setChecked(true);
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
    if (now != m_room)
        applyRoom(now);
    const bool isCramped = now == Room::Cramped;
    m_bar->setDense(isCramped);
    const QList<QAbstractButton *> buttons = m_views->buttons();
    for (QAbstractButton *button : buttons)
        button->setMaximumHeight(isCramped ? button->fontMetrics().height() + densePadding : QWIDGETSIZE_MAX);
}

void TimelinePage::applyRoom(Room room)
{
    const bool wasFolded = m_room.value_or(Room::Wide) != Room::Wide;
    const bool isFirst = !m_room;
    const bool isFolded = room != Room::Wide;
    const bool isCramped = room == Room::Cramped;
    m_room = room;
    // Where every line counts, the chooser gives way so that it stands beside the views.
    m_chooser->setSizeAdjustPolicy(isCramped ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                             : QComboBox::AdjustToContents);
    m_headerLayout->setDirection(isFolded && !isCramped ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headerLayout->setContentsMargins(16, isCramped ? 5 : 12, 16, isCramped ? 5 : 8);
    m_column->setContentsMargins(16, isCramped ? 0 : 4, 16, 12);
    m_column->setSpacing(isCramped ? 4 : 12);
    m_chart->setDense(isCramped);
    if (isFirst || wasFolded != isFolded) {
        if (isFolded) {
            m_wordsScroll->takeWidget();
            m_column->insertWidget(m_column->count() - 1, m_words);
            m_words->show(); // taken out of its scroll area, it is hidden
        } else {
            m_wordsScroll->setWidget(m_words);
        }
        m_wordsScroll->setVisible(!isFolded);
        // Where there is little room, the chart's first rows are seen before the sentence that sums them up.
        m_column->removeWidget(m_summary);
        m_column->insertWidget(isFolded ? m_column->indexOf(m_chart) + 1 : m_column->indexOf(m_chart), m_summary);
    }
    // Where there is hardly any room, the chart's name follows it as well.
    m_column->removeWidget(m_foldedTitle);
    m_column->insertWidget(isCramped ? m_column->indexOf(m_chart) + 1 : 0, m_foldedTitle);
    showTitle();
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TimelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
}

ReportDocument TimelinePage::report() const
{
    const Course *shown = course();
    if (!shown)
        return {};
    ReportBuilder builder(m_store.library(), QLocale(), m_surroundings.today(), m_surroundings.territory());
    builder.setCourseFigure(timelineFigure);
    builder.addCourseChart(*shown);
    builder.addCourseTable(*shown);
    return builder.document(shown->name.translated());
}

ReportDocument TimelinePage::projection() const
{
    const Course *shown = course();
    if (!shown)
        return {};
    ReportBuilder builder(m_store.library(), QLocale(), m_surroundings.today(), m_surroundings.territory());
    builder.addHeading(1, shown->name.translated());
    builder.addText(shown->summary.translated(), ReportParagraph::Style::Lead);
    for (const TimelineSlide &slide : timelineSlides(courseRows(*shown))) {
        builder.addHeading(1, slide.heading);
        builder.addBlock(slide.figure);
    }
    if (shown->lasting) {
        builder.addHeading(1, tr("What can last longer"));
        builder.addText(shown->lasting->says.translated(), ReportParagraph::Style::Lead);
    }
    if (shown->overdoseRisk) {
        builder.addHeading(1, tr("If you use again after a break"));
        builder.addText(shown->overdoseRisk->why.translated(), ReportParagraph::Style::Lead);
    }
    return builder.document(shown->name.translated());
}

bool TimelinePage::openItem(const QString &id)
{
    const int index = m_chooser->findData(id);
    if (index < 0)
        return false;
    m_chooser->setCurrentIndex(index);
    setView(ChartView);
    return true;
}

void TimelinePage::clearPerson()
{
    m_chart->setCurrentRow(-1);
    moveTo(startTime);
}

} // namespace Handrail
