// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinepage.h"

#include "core/timeline/coursereading.h"
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
constexpr std::chrono::milliseconds wordsDelay{40};

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
    m_headerLayout->setContentsMargins(16, 12, 16, 8);
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
    m_column->setContentsMargins(16, 4, 16, 12);
    m_column->setSpacing(12);
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
    const bool isFolded = m_isFolded.value_or(false) && course();
    m_title->setVisible(isTitled && !isFolded);
    m_foldedTitle->setVisible(isTitled && isFolded);
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
    m_chart->setCourse(*shown);

    const Library &library = m_store.library();
    QList<QStringList> rows;
    for (const CourseTableRow &row : courseTable(*shown, library))
        rows.append({row.plainName, row.medicalName, row.stage, row.starts, row.worst, row.ends, row.sources});
    m_table->setContent({tr("What you may notice"), tr("Medical name"), tr("Stage"), tr("Starts after"),
                         tr("Worst after"), tr("Mostly gone after"), tr("Sources")},
                        rows);

    m_sourcesNote->setPlainText(
        tr("Sources do not agree on the hours, and people differ. The chart shows the whole range: it starts after %1, "
           "is worst after %2, and the hardest part is over after %3.")
            .arg(TimeWords::range(shown->onset), TimeWords::range(shown->worst), TimeWords::range(shown->end)));
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
    const Symptom *chosen = row >= 0 ? &m_chart->symptomAt(row) : nullptr;
    int index = -1;
    for (int i = 0; chosen && i < shown->symptoms.size(); ++i) {
        if (shown->symptoms.at(i).id == chosen->id)
            index = i;
    }
    m_words->show(*shown, m_time, index);
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

void TimelinePage::arrange()
{
    const bool isFolded = width() < m_chart->usefulWidth() + m_theme.px(wordsWidth) + 32;
    m_wordsScroll->setFixedWidth(m_theme.px(wordsWidth));
    if (m_isFolded == isFolded)
        return;
    m_isFolded = isFolded;
    m_headerLayout->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
    for (const TimelineSlide &slide : timelineSlides(*shown)) {
        builder.addHeading(1, slide.heading);
        builder.addBlock(slide.figure);
    }
    if (!shown->lasting.isEmpty()) {
        builder.addHeading(1, tr("What can last longer"));
        builder.addText(shown->lasting.translated(), ReportParagraph::Style::Lead);
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
