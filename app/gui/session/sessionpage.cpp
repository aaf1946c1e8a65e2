// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/sessionpage.h"

#include "core/content/inlinetext.h"
#include "core/content/librarystore.h"
#include "gui/session/sessionreport.h"
#include "gui/session/slideview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/foldingsidelist.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Handrail {

namespace {

constexpr int roomWidth = 640; // of the slide, at 100 % text
constexpr int nextWidth = 240;

QString words(const Message &message)
{
    return plainText(message.translated());
}

int wholeMinutes(StepClock::Time time)
{
    return int(std::chrono::floor<std::chrono::minutes>(time).count());
}

} // namespace

SessionPage::SessionPage(const LibraryStore &store, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_theme(theme)
    , m_territory([] { return QLocale::territoryToCode(QLocale::system().territory()); })
{
    setObjectName(QStringLiteral("sessionPage"));
    build();
    connect(&store, &LibraryStore::libraryChanged, this, &SessionPage::reload);
    // What a presenter's remote control sends.
    auto *forward = new QShortcut(Qt::Key_PageDown, this, this, &SessionPage::next);
    auto *back = new QShortcut(Qt::Key_PageUp, this, this, &SessionPage::previous);
    for (QShortcut *shortcut : {forward, back})
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    auto *timer = new QTimer(this);
    timer->setInterval(std::chrono::seconds(5)); // minutes are shown: nothing ticks at the side of the eye
    connect(timer, &QTimer::timeout, this, &SessionPage::tick);
    timer->start();
    retranslate();
    reload();
}

void SessionPage::build()
{
    m_body = new QWidget;
    auto *columns = new AdaptiveRow(m_theme, {makeRoom(), makeOwn()}, AdaptiveRow::Fill::Shared, 760);
    columns->setContentsMargins(6, 0, 6, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(columns);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addWidget(scroll, 1);
    body->addWidget(makeFoot());

    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    m_theme.keepFont(m_empty, Theme::Type::Lead);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeTop());
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);

    m_steps = new FoldingSideList(m_theme);
    m_steps->setContent(content);
    connect(m_steps, &FoldingSideList::currentChanged, this, [this](const QString &id) { goTo(id.toInt()); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_steps);
}

QWidget *SessionPage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(6, 6, 6, 0);
    m_planLabel = new QLabel;
    m_plans = new QComboBox;
    m_plans->setObjectName(QStringLiteral("plans"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(10);
    m_planLabel->setBuddy(m_plans);
    row->addWidget(m_planLabel);
    row->addWidget(m_plans, 1);
    connect(m_plans, &QComboBox::activated, this,
            [this](int index) { choosePlan(m_plans->itemData(index).toString()); });
    return top;
}

QWidget *SessionPage::makeRoom()
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_roomTitle = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::Caption);
    m_slide = new SlideView(m_theme, roomWidth);
    m_slide->setObjectName(QStringLiteral("roomSlide"));
    m_topic = new WrappingButton(m_theme); // a topic has a long title
    m_topic->setObjectName(QStringLiteral("openTopic"));
    m_topic->setProperty("kind", QStringLiteral("quiet"));
    m_topic->setProperty("align", QStringLiteral("start"));
    connect(m_topic, &QPushButton::clicked, this, [this] {
        if (const SessionPlan *chosen = plan())
            Q_EMIT itemRequested(chosen->steps.at(m_step).topic);
    });
    column->addWidget(m_roomTitle);
    column->addWidget(m_slide);
    column->addWidget(m_topic);
    column->addStretch(1);
    return room;
}

QWidget *SessionPage::makeOwn()
{
    auto *own = new QWidget;
    auto *column = new QVBoxLayout(own);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_notesTitle = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingThree);
    auto *notes = new QWidget;
    notes->setObjectName(QStringLiteral("notes"));
    m_notes = new QVBoxLayout(notes);
    m_notes->setContentsMargins(0, 0, 0, 8);
    m_notes->setSpacing(8);
    m_nextTitle = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::Caption);
    m_nextTitle->setObjectName(QStringLiteral("nextTitle"));
    m_nextSlide = new SlideView(m_theme, nextWidth);
    m_nextSlide->setObjectName(QStringLiteral("nextSlide"));
    column->addWidget(m_notesTitle);
    column->addWidget(notes);
    column->addWidget(m_nextTitle);
    column->addWidget(m_nextSlide);
    column->addStretch(1);
    return own;
}

QWidget *SessionPage::makeFoot()
{
    m_previousButton = new QPushButton;
    m_previousButton->setObjectName(QStringLiteral("previousStep"));
    m_nextButton = new QPushButton;
    m_nextButton->setObjectName(QStringLiteral("nextStep"));
    m_nextButton->setProperty("kind", QStringLiteral("primary"));
    m_clockButton = new QPushButton;
    m_clockButton->setObjectName(QStringLiteral("clock"));
    m_clockButton->setProperty("kind", QStringLiteral("quiet"));
    m_time = new QLabel;
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setWordWrap(true);
    for (QPushButton *button : {m_previousButton, m_nextButton, m_clockButton})
        button->setAutoDefault(true);
    connect(m_previousButton, &QPushButton::clicked, this, &SessionPage::previous);
    connect(m_nextButton, &QPushButton::clicked, this, &SessionPage::next);
    connect(m_clockButton, &QPushButton::clicked, this, &SessionPage::toggleClock);

    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(12);
    row->addWidget(m_previousButton);
    row->addWidget(m_nextButton);
    row->addWidget(m_time, 1);
    row->addWidget(m_clockButton);
    return foot;
}

void SessionPage::setTerritory(std::function<QString()> territory)
{
    m_territory = std::move(territory);
}

void SessionPage::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

void SessionPage::setClock(StepClock clock)
{
    m_clock = std::move(clock);
    tick();
}

const SessionPlan *SessionPage::plan() const
{
    const SessionPlan *chosen = m_store.library().session(m_planId);
    return chosen && !chosen->steps.isEmpty() ? chosen : nullptr;
}

void SessionPage::retranslate()
{
    m_planLabel->setText(tr("Session:"));
    m_plans->setAccessibleName(tr("Session plan"));
    m_empty->setText(tr("There is no session plan in this content."));
    m_steps->setListName(tr("Steps"));
    m_roomTitle->setPlainText(tr("The room sees"));
    m_slide->setAccessibleName(tr("The slide that the room sees"));
    m_nextSlide->setAccessibleName(tr("The slide after this one"));
    m_notesTitle->setPlainText(tr("Notes for you"));
    m_previousButton->setText(tr("Back"));
    m_previousButton->setAccessibleName(tr("Back to the step before"));
    m_nextButton->setText(tr("Next step"));
    m_nextButton->setAccessibleName(tr("Next step"));
}

void SessionPage::reload()
{
    const QList<SessionPlan> &sessions = m_store.library().sessions;
    m_plans->clear();
    for (const SessionPlan &each : sessions)
        m_plans->addItem(words(each.title), each.id);
    if (!plan() && !sessions.isEmpty())
        m_planId = sessions.first().id;
    choosePlan(m_planId);
}

void SessionPage::choosePlan(const QString &id)
{
    m_planId = id;
    m_step = 0;
    m_clock.reset();
    m_plans->setCurrentIndex(m_plans->findData(id));
    showPlan();
}

void SessionPage::showPlan()
{
    const SessionPlan *chosen = plan();
    m_body->setVisible(chosen);
    m_empty->setVisible(!chosen);
    QList<FoldingSideList::Item> items;
    ReportDocument slides;
    if (chosen) {
        int number = 0;
        for (const SessionPlan::Step &step : chosen->steps) {
            items.append({QString::number(number),
                          tr("%1. %2", "number and title of a step").arg(number + 1).arg(words(step.title)),
                          tr("%1 min", "length of a step").arg(step.length.count()),
                          {}});
            ++number;
        }
        slides = SessionReport(m_store.library(), m_territory(), m_today()).slides(*chosen);
    }
    m_slide->setDocument(slides);
    m_nextSlide->setDocument(slides);
    {
        const QSignalBlocker blocker(m_steps);
        m_steps->setItems(items);
        m_steps->setCurrentId(QString::number(m_step));
    }
    showStep();
}

void SessionPage::goTo(int step)
{
    const SessionPlan *chosen = plan();
    if (!chosen || step < 0 || step >= chosen->steps.size() || step == m_step)
        return;
    m_step = step;
    m_clock.enterStep();
    {
        const QSignalBlocker blocker(m_steps);
        m_steps->setCurrentId(QString::number(m_step));
    }
    showStep();
}

void SessionPage::next()
{
    goTo(m_step + 1);
}

void SessionPage::previous()
{
    goTo(m_step - 1);
}

void SessionPage::showStep()
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (const SessionPlan *chosen = plan()) {
        const SessionPlan::Step &step = chosen->steps.at(m_step);
        for (const Message &note : step.notes) {
            auto *label = new TextLabel(m_theme, TextLabel::Role::Item, Theme::Type::Body);
            label->setPlainText(words(note));
            m_notes->addWidget(label);
        }
        m_notesTitle->setVisible(!step.notes.isEmpty());
        const Topic *topic = m_store.library().topic(step.topic);
        m_topic->setVisible(topic);
        m_topic->setText(topic ? tr("Open: %1", "a topic").arg(words(topic->title)) : QString());
        m_topic->setAccessibleName(m_topic->text());

        m_slide->setPart(SessionReport::partOf(m_step));
        const bool hasNext = m_step + 1 < chosen->steps.size();
        m_nextTitle->setPlainText(hasNext ? tr("Next: %1").arg(words(chosen->steps.at(m_step + 1).title))
                                          : tr("This is the last step."));
        m_nextSlide->setVisible(hasNext);
        m_nextSlide->setPart(SessionReport::partOf(m_step + 1));
        m_nextButton->setEnabled(hasNext);
        m_previousButton->setEnabled(m_step > 0);
    }
    tick();
    Q_EMIT reportChanged();
}

void SessionPage::toggleClock()
{
    if (m_clock.isRunning())
        m_clock.pause();
    else
        m_clock.start();
    tick();
}

void SessionPage::tick()
{
    const SessionPlan *chosen = plan();
    if (!chosen)
        return;
    m_clockButton->setText(m_clock.isRunning()  ? tr("Pause the clock")
                           : m_clock.hasBegun() ? tr("Go on with the clock")
                                                : tr("Start the clock"));
    m_clockButton->setAccessibleName(m_clockButton->text());
    const QString time = tr("Step: %1 of %2 min · All: %3 of %4 min", "the clock of a session")
                             .arg(wholeMinutes(m_clock.inStep()))
                             .arg(chosen->steps.at(m_step).length.count())
                             .arg(wholeMinutes(m_clock.total()))
                             .arg(SessionReport::length(*chosen).count());
    if (m_time->text() != time) // a change is spoken by a screen reader
        m_time->setText(time);
}

ReportDocument SessionPage::report() const
{
    const SessionPlan *chosen = plan();
    return chosen ? SessionReport(m_store.library(), m_territory(), m_today()).sheet(*chosen) : ReportDocument{};
}

ReportDocument SessionPage::projection() const
{
    const SessionPlan *chosen = plan();
    return chosen ? SessionReport(m_store.library(), m_territory(), m_today()).slides(*chosen) : ReportDocument{};
}

std::optional<int> SessionPage::projectionPart() const
{
    return SessionReport::partOf(m_step);
}

void SessionPage::projectionTurned(int part)
{
    goTo(SessionReport::stepOf(part));
}

bool SessionPage::openItem(const QString &id)
{
    if (!m_store.library().session(id))
        return false;
    if (id != m_planId)
        choosePlan(id);
    return true;
}

void SessionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const int step = m_step;
        const StepClock clock = m_clock; // a new language does not start the session anew
        reload();
        goTo(step);
        m_clock = clock;
        tick();
    }
    Page::changeEvent(event);
}

} // namespace Handrail
