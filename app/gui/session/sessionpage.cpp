// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/sessionpage.h"

#include "core/content/inlinetext.h"
#include "core/content/librarystore.h"
#include "gui/session/sessionreport.h"
#include "gui/session/sessionstage.h"
#include "gui/session/stepbar.h"
#include "gui/theme/theme.h"
#include "gui/widgets/foldingsidelist.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Handrail {

namespace {

QString words(const Message &message)
{
    return plainText(message.translated());
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
    for (QShortcut *shortcut : {forward, back}) {
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
    }
    retranslate();
    reload();
}

void SessionPage::build()
{
    m_stage = new SessionStage(m_theme);
    m_bar = new StepBar;
    connect(m_stage, &SessionStage::endRequested, this, &SessionPage::end);
    connect(m_stage, &SessionStage::topicRequested, this, [this] {
        const SessionPlan *chosen = plan();
        if (chosen && m_step >= 0)
            Q_EMIT itemRequested(chosen->steps.at(m_step).topic);
    });
    connect(m_bar, &StepBar::nextPressed, this, &SessionPage::next);
    connect(m_bar, &StepBar::previousPressed, this, &SessionPage::previous);

    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addWidget(m_stage, 1);
    body->addWidget(m_bar);

    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    m_theme.keepFont(m_empty, Theme::Type::Lead);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);

    m_steps = new FoldingSideList(m_theme);
    m_steps->setContent(content);
    connect(m_steps, &FoldingSideList::currentChanged, this, [this](const QString &id) { goTo(id.toInt(), 0); });
    // From the whole to its parts: the session, its steps, the slide.
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeTop());
    all->addWidget(m_steps, 1);
}

QWidget *SessionPage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(16, 8, 16, 4);
    m_planLabel = new QLabel;
    m_plans = new QComboBox;
    m_plans->setObjectName(QStringLiteral("plans"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(10);
    m_planLabel->setBuddy(m_plans);
    row->addWidget(m_planLabel);
    row->addWidget(m_plans, 2);
    row->addStretch(1);
    connect(m_plans, &QComboBox::activated, this, [this](int index) {
        // Chosen again is not begun again: nobody loses their place by looking at the list.
        if (const QString id = m_plans->itemData(index).toString(); id != m_planId)
            switchTo(id);
    });
    return top;
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
    m_bar->setClock(std::move(clock));
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
    m_step = opening;
    m_point = 0;
    m_bar->clock().reset();
    m_plans->setCurrentIndex(m_plans->findData(id));
    m_plans->setToolTip(m_plans->currentText()); // all of it, where there is room for its beginning only
    showPlan();
}

void SessionPage::switchTo(const QString &id)
{
    if (m_bar->clock().hasBegun())
        m_left.insert(m_planId, {m_step, m_point, m_bar->clock()});
    choosePlan(id);
    const auto left = m_left.constFind(id);
    if (left == m_left.cend())
        return;
    goTo(left->step, left->point);
    m_bar->setClock(left->clock);
    m_left.erase(left);
}

void SessionPage::showPlan()
{
    const SessionPlan *chosen = plan();
    m_body->setVisible(chosen);
    m_empty->setVisible(!chosen);
    QList<FoldingSideList::Item> items;
    if (chosen) {
        items.append({QString::number(opening), tr("Opening slide"), tr("title and aims"), {}});
        int number = 0;
        for (const SessionPlan::Step &step : chosen->steps) {
            items.append({QString::number(number),
                          tr("%1. %2", "number and title of a step").arg(number + 1).arg(words(step.title)),
                          tr("%1 min", "length of a step").arg(step.length.count()),
                          {}});
            ++number;
        }
    }
    m_stage->setSlides(projection());
    {
        const QSignalBlocker blocker(m_steps);
        m_steps->setItems(items);
        m_steps->setCurrentId(QString::number(m_step));
    }
    showStep();
}

void SessionPage::goTo(int step, int point)
{
    const SessionPlan *chosen = plan();
    if (!chosen || step < opening || step >= chosen->steps.size())
        return;
    const int within = std::clamp(point, 0, lastPoint(step));
    if (step == m_step && within == m_point)
        return;
    if (step != m_step)
        m_bar->clock().enterStep();
    m_step = step;
    m_point = within;
    {
        const QSignalBlocker blocker(m_steps);
        m_steps->setCurrentId(QString::number(m_step));
    }
    showStep();
}

int SessionPage::lastPoint(int step) const
{
    return std::max(0, m_stage->pointCount(SessionReport::partOf(step)) - 1);
}

void SessionPage::next()
{
    if (m_point < lastPoint(m_step)) {
        goTo(m_step, m_point + 1);
        return;
    }
    if (m_step == opening && !m_bar->clock().isRunning()) {
        m_bar->clock().reset();
        m_bar->clock().start();
    }
    goTo(m_step + 1, 0);
}

void SessionPage::previous()
{
    if (m_point > 0)
        goTo(m_step, m_point - 1);
    else if (m_step > opening)
        goTo(m_step - 1, lastPoint(m_step - 1));
}

void SessionPage::end()
{
    m_bar->clock().pause();
    Q_EMIT projectionEnded(); // first: the room does not see the way back
    goTo(opening, 0);
}

QStringList SessionPage::openingNotes() const
{
    return {tr("F11 shows this slide to the room. Escape stops it."),
            tr("Next, Page Down or a clicker goes on: point by point, then step by step. These notes stay with you."),
            tr("B makes the room’s screen dark, so that people look at each other. B again brings the slide back."),
            tr("F1 shows what to do in an overdose, to you and to the room."),
            tr("Ctrl+P prints the whole plan with your notes.")};
}

void SessionPage::showStep()
{
    if (const SessionPlan *chosen = plan()) {
        SessionStage::Shown shown;
        shown.part = SessionReport::partOf(m_step);
        shown.point = m_point;
        const SessionPlan::Step *step = m_step >= 0 ? &chosen->steps.at(m_step) : nullptr;
        if (step) {
            for (const Message &note : step->notes)
                shown.notes.append(words(note));
            if (const Topic *topic = m_store.library().topic(step->topic))
                shown.topicTitle = words(topic->title);
        } else {
            shown.notes = openingNotes();
        }
        const bool hasNext = m_step + 1 < chosen->steps.size();
        if (hasNext)
            shown.nextTitle = words(chosen->steps.at(m_step + 1).title);
        m_stage->showStep(shown);

        const bool hasPoint = m_point < lastPoint(m_step);
        m_bar->setNext(hasPoint            ? StepBar::Next::Point
                       : m_step == opening ? StepBar::Next::Begin
                       : hasNext           ? StepBar::Next::Step
                                           : StepBar::Next::End);
        m_bar->setHasPrevious(m_step > opening || m_point > 0);
        m_bar->setPlanned(step ? step->length : std::chrono::minutes(0), SessionReport::length(*chosen));
    }
    Q_EMIT reportChanged();
}

void SessionPage::tick()
{
    m_bar->tick();
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

std::optional<Page::ProjectionPlace> SessionPage::projectionPlace() const
{
    return ProjectionPlace{SessionReport::partOf(m_step), m_point};
}

void SessionPage::projectionTurned(ProjectionPlace place)
{
    goTo(SessionReport::stepOf(place.part), place.point);
}

bool SessionPage::openItem(const QString &id)
{
    if (!m_store.library().session(id))
        return false;
    if (id != m_planId)
        switchTo(id);
    return true;
}

void SessionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const int step = m_step;
        const int point = m_point;
        const StepClock clock = m_bar->clock(); // a new language does not start the session anew
        reload();
        goTo(step, point);
        m_bar->setClock(clock);
    }
    Page::changeEvent(event);
}

void SessionPage::keyPressEvent(QKeyEvent *event)
{
    // What the controls have no use for turns the slides, as on the projector.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isOn = key == Qt::Key_Space || key == Qt::Key_Down || key == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack =
        key == Qt::Key_Backspace || key == Qt::Key_Up || key == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
    if (!isPlain || !(isOn || isBack)) {
        Page::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        isOn ? next() : previous();
}

} // namespace Handrail
