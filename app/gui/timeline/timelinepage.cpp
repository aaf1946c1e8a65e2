// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinepage.h"

#include "core/content/inlinetext.h"
#include "core/timeline/coursereading.h"
#include "core/timeline/timescale.h"
#include "gui/theme/theme.h"
#include "gui/timeline/lastusedialog.h"
#include "gui/timeline/timebar.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinepicture.h"
#include "gui/timeline/timelineplayer.h"
#include "gui/timeline/timelinereport.h"
#include "gui/timeline/timelinesaving.h"
#include "gui/timeline/timelinetable.h"
#include "gui/timeline/timelinetables.h"
#include "gui/timeline/timelinewords.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace Handrail {

namespace {

/// Where the cursor stands at first and after "Clear everything": when most people first notice something.
constexpr Hours startTime{12};
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
    , m_player(new TimelinePlayer(this))
{
    m_wordsTimer = new QTimer(this);
    m_wordsTimer->setSingleShot(true);
    m_wordsTimer->setInterval(wordsDelay);
    connect(m_wordsTimer, &QTimer::timeout, this, &TimelinePage::showWords);
    build();
    m_saving = new TimelineSaving(this);
    connect(m_saving, &TimelineSaving::done, this, &Page::doneTold);
    connect(m_saving, &TimelineSaving::failed, this, &Page::problemTold);
    connect(m_player, &TimelinePlayer::moved, this, [this] { moveTo(m_player->time()); });
    connect(m_player, &TimelinePlayer::playingChanged, this, &TimelinePage::showPlay);
    retranslate();
    refill();
    showPlay();
    connect(&m_store, &LibraryStore::libraryChanged, this, &TimelinePage::refill);
    connect(&m_theme, &Theme::changed, this, [this] {
        showPlay();
        arrange();
    });
}

void TimelinePage::retranslate()
{
    m_scroll->setAccessibleName(tr("Chart"));
    m_legendButton->setText(tr("What the marks mean"));
    m_legendButton->setAccessibleName(m_legendButton->text());
    m_wordsScroll->setAccessibleName(tr("What the chart says at this time"));
}

const Course *TimelinePage::course() const
{
    return m_store.library().course(m_controls->course());
}

const Course *TimelinePage::otherCourse() const
{
    return view().mode == Mode::Compare ? m_store.library().course(m_controls->otherCourse()) : nullptr;
}

TimelineSubject TimelinePage::subject(const Course &course) const
{
    using Kind = TimelineSubject::Kind;
    const Mode mode = view().mode;
    const Kind kind = mode == Mode::Compare ? Kind::Compare : mode == Mode::Sources ? Kind::Sources : Kind::Signs;
    return {m_store.library(), course, otherCourse(), kind, view().rows};
}

void TimelinePage::refill()
{
    QList<TimelineControls::Item> courses;
    for (const Course &each : m_store.library().courses)
        courses.append({each.id, each.name.translated()});
    m_controls->setCourses(courses);
    showView();
}

void TimelinePage::showView()
{
    m_player->stop();
    const Course *shown = course();
    m_stack->setVisible(shown);
    if (!shown) {
        Q_EMIT reportChanged();
        return;
    }
    const TimelineSubject subject = this->subject(*shown);
    const TimelineRows rows = subject.shownRows();
    m_events = rows.events;
    m_player->setEvents(m_events);
    m_chart->setRows(rows);
    const QList<TextLines::Line> summary = this->summary(*shown);
    SourceNumbers numbers;
    m_summary->setContent(TextLines::words(summary.constFirst()), numbers);
    m_otherSummary->setContent(TextLines::words(summary.value(1)), numbers);
    m_otherSummary->setVisible(summary.size() > 1);
    placeChart();
    if (std::exchange(m_shownMode, view().mode) != view().mode && m_chart->currentRow() < 0)
        m_scroll->verticalScrollBar()->setValue(0); // another chart
    m_areTablesOld = true;
    if (view().isTable)
        fillTables();
    const bool hasDiary = !diary().isEmpty();
    m_bar->setHasDiary(hasDiary);
    m_controls->setHasDiary(hasDiary);
    m_stack->setCurrentIndex(view().isTable ? 1 : 0);
    moveTo(m_time);
    showWords();
    arrange();
    Q_EMIT reportChanged();
}

void TimelinePage::fillTables()
{
    const Course *shown = course();
    if (!m_areTablesOld || !shown)
        return;
    m_areTablesOld = false;
    m_tables->setTables(subject(*shown).tables(), summary(*shown));
}

/// The answer in short, or how to read what is shown instead.
QList<TextLines::Line> TimelinePage::summary(const Course &course) const
{
    if (view().mode == Mode::Sources)
        return {{{}, tr("Sources do not agree on the hours, and people differ.") + u' ' + courseTimesWords(course)}};
    if (const Course *other = otherCourse())
        return {{course.name.translated(), plainText(course.summary.translated())},
                {other->name.translated(), plainText(other->summary.translated())}};
    return {{{}, plainText(course.summary.translated())}};
}

void TimelinePage::moveTo(Hours time)
{
    if (m_player->isPlaying() && time != m_player->time())
        m_player->stop(); // the person took the cursor into their own hand
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
    const int symptom = row >= 0 ? m_chart->symptomAt(row) : -1;
    const QString sentence = row >= 0 && symptom < 0 ? m_chart->rowSentence(row) : QString();
    m_words->show(*shown, {m_time, symptom, sentence, m_ownTime == m_time, otherCourse()});
    // Another row, or a day far off: read from the top. Who goes on by hours keeps the place.
    constexpr Hours farOff{24};
    if (row != m_wordsRow || m_time > m_wordsTime + farOff || m_time < m_wordsTime - farOff)
        m_wordsScroll->verticalScrollBar()->setValue(0);
    m_wordsRow = row;
    m_wordsTime = m_time;
}

const TimelinePage::View &TimelinePage::view() const
{
    return m_controls->view();
}

void TimelinePage::setView(const View &view)
{
    m_controls->setView(view);
}

void TimelinePage::playOrPause()
{
    if (m_player->isPlaying())
        m_player->stop();
    else if (m_theme.allowsMovement())
        m_player->start(m_time);
    else
        moveTo(TimeScale::stepped(m_time, true));
}

void TimelinePage::showPlay()
{
    if (!m_theme.allowsMovement())
        m_player->stop();
    m_bar->setPlay(m_player->isPlaying()      ? TimeBar::Play::Pause
                   : m_theme.allowsMovement() ? TimeBar::Play::Play
                                              : TimeBar::Play::Step);
}

void TimelinePage::askWhere()
{
    m_player->stop();
    m_dialog = new LastUseDialog(m_surroundings.now(), m_theme, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LastUseDialog::chosen, this, &TimelinePage::goToOwnTime);
    m_dialog->open();
}

void TimelinePage::goToOwnTime(Hours ago)
{
    m_ownTime = std::min(ago, TimeScale::longest);
    m_chart->setCurrentRow(-1); // the first words are about them
    moveTo(*m_ownTime);
    showWords();
    // Where the words stand under the chart, they come into sight, and a screen reader speaks them.
    m_wordsScroll->verticalScrollBar()->setValue(0);
    m_words->first()->setFocus(Qt::OtherFocusReason);
    if (m_room != Room::Wide)
        m_scroll->ensureWidgetVisible(m_words->first(), 0, m_scroll->viewport()->height() / 2);
}

/// The handout with a diary to print, best one with the signs of the opioid in view; empty where there is none.
QString TimelinePage::diary() const
{
    QString found;
    for (const HandoutRecipe &recipe : m_store.library().handouts) {
        for (const HandoutRecipe::Part &part : recipe.parts) {
            if (part.kind != HandoutRecipe::Part::Kind::Diary)
                continue;
            if (part.ref == m_controls->course())
                return recipe.id;
            if (found.isEmpty())
                found = recipe.id;
        }
    }
    return found;
}

/// The chart with what it needs to stand alone; the sources are those that stand on paper, too.
TimelinePicture TimelinePage::picture(const TimelineSubject &subject) const
{
    const ReportDocument report = this->report();
    TimelinePicture picture{subject.shownRows(), {}, report.reviewNote, report.date};
    picture.rows.title = subject.title();
    for (const Source &source : report.sources)
        picture.sources.append(source.reference());
    return picture;
}

void TimelinePage::output(TimelineControls::Output output)
{
    using Output = TimelineControls::Output;
    const Course *shown = course();
    if (!shown)
        return;
    const TimelineSubject subject = this->subject(*shown);
    switch (output) {
    case Output::SavePicture:
        m_saving->savePicture(picture(subject), subject.title());
        break;
    case Output::CopyPicture:
        m_saving->copyPicture(picture(subject));
        break;
    case Output::SaveTable:
        fillTables();
        m_saving->saveTable(m_tables->table().content(), m_tables->title());
        break;
    case Output::CopyTable:
        fillTables();
        m_tables->table().clearSelection();
        QGuiApplication::clipboard()->setText(m_tables->table().textToCopy());
        Q_EMIT doneTold(tr("The table was copied."));
        break;
    case Output::Pdf:
        Q_EMIT saveRequested();
        break;
    case Output::Print:
        Q_EMIT printRequested();
        break;
    case Output::Diary:
        Q_EMIT itemRequested(diary());
        break;
    }
}

void TimelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !view().isTable && course()) {
        playOrPause();
        return;
    }
    Page::keyPressEvent(event);
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    m_player->stop();
    Page::hideEvent(event);
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
    return shown ? timelineReport(subject(*shown), {m_surroundings.territory(), m_surroundings.today()})
                 : ReportDocument();
}

ReportDocument TimelinePage::projection() const
{
    const Course *shown = course();
    return shown ? timelineProjection(subject(*shown), {m_surroundings.territory(), m_surroundings.today()})
                 : ReportDocument();
}

bool TimelinePage::openItem(const QString &id)
{
    {
        const QSignalBlocker quiet(m_controls); // shown once
        if (!m_controls->setCourse(id))
            return false;
        View opened = view();
        opened.mode = Mode::Signs;
        opened.isTable = false;
        m_controls->setView(opened);
    }
    showView();
    return true;
}

void TimelinePage::clearPerson()
{
    m_player->stop();
    if (m_dialog)
        m_dialog->reject();
    m_ownTime.reset();
    m_words->fold();
    m_saving->forget();
    m_chart->setCurrentRow(-1);
    moveTo(startTime);
    showWords();
}

} // namespace Handrail
