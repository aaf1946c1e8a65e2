// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/situationsview.h"

#include "gui/learn/footbar.h"
#include "gui/learn/situationchoices.h"
#include "gui/learn/verdictframe.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textgroup.h"
#include "gui/widgets/wrappingbutton.h"
#include "report/views/situationblocks.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int ringRoom = 6;     ///< over and under what takes the focus, for the ring
constexpr int besideFrom = 420; ///< px at 100 %, for the buttons

} // namespace

SituationsView::SituationsView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::situations, library, theme, parent)
{
    addHead(library.situations.title, library.situations.lead);
    m_lead = findChild<TextLabel *>(QStringLiteral("lead"));
    makeStart();
    makeStory();
    makeClose();
    makeMoves();
    display();
    // The column grows only once it has been laid out; whoever then scrolls for themselves is left alone.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_isSettling)
            bringIntoView();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isSettling = false; });
}

void SituationsView::makeStart()
{
    m_start = new WrappingButton(theme(), tr("Start"), column());
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setAccessibleName(tr("Start with the first story"));
    m_start->setProperty("kind", QStringLiteral("primary"));
    m_start->setAutoDefault(true);
    connect(m_start, &QPushButton::clicked, this, [this] {
        go(Stage::Story, 0);
        takeFocus();
    });
    body()->addSpacing(16);
    auto *row = new AdaptiveRow(theme(), {m_start}, AdaptiveRow::Fill::Start, 0, column());
    row->layout()->setContentsMargins(0, ringRoom, 0, ringRoom);
    body()->addWidget(row);
}

void SituationsView::makeStory()
{
    m_storyBox = new TextGroup(QAccessible::Grouping, column());
    m_storyBox->setObjectName(QStringLiteral("storyBox"));
    m_storyBox->setFocusPolicy(Qt::StrongFocus);
    m_storyBox->setProperty("focusMark", QStringLiteral("bar"));
    auto *layout = new QVBoxLayout(m_storyBox);
    layout->setContentsMargins(0, ringRoom, 0, ringRoom);
    layout->setSpacing(8);
    m_place = new TextLabel(theme(), TextLabel::Role::Heading, Theme::Type::Caption, m_storyBox);
    m_place->setObjectName(QStringLiteral("storyNumber"));
    m_place->setColor(&ColorTokens::muted);
    m_story = new TextLabel(theme(), TextLabel::Role::Paragraph, Theme::Type::Lead, m_storyBox);
    m_story->setObjectName(QStringLiteral("story"));
    listenTo(m_story);
    layout->addWidget(m_place);
    layout->addWidget(m_story);
    body()->addWidget(m_storyBox);

    m_choices = new SituationChoices(theme(), column());
    connect(m_choices, &SituationChoices::chosen, this, &SituationsView::answer);
    const QList<Situation::Answer> answers = SituationBlocks::answers();
    for (int i = 0; i < int(answers.size()); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_1 + i), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, given = answers.at(i)] {
            if (isOnStory())
                answer(given);
        });
    }
    body()->addWidget(m_choices);
    m_verdictPlace = new QVBoxLayout;
    m_verdictPlace->setContentsMargins(0, 12, 0, 6);
    body()->addLayout(m_verdictPlace);
}

void SituationsView::makeClose()
{
    m_closeBox = new TextGroup(QAccessible::Grouping, column());
    m_closeBox->setObjectName(QStringLiteral("closeBox"));
    m_closeBox->setFocusPolicy(Qt::StrongFocus);
    m_closeBox->setProperty("focusMark", QStringLiteral("bar"));
    auto *layout = new QVBoxLayout(m_closeBox);
    layout->setContentsMargins(0, ringRoom, 0, ringRoom);
    layout->setSpacing(12);
    auto *heading = new TextLabel(theme(), TextLabel::Role::Heading, Theme::Type::HeadingTwo, m_closeBox);
    heading->setPlainText(SituationBlocks::closeTitle());
    // Numbered when it is reached, after the explanations.
    auto *words = new TextLabel(theme(), TextLabel::Role::Paragraph, Theme::Type::Lead, m_closeBox);
    words->setObjectName(QStringLiteral("close"));
    listenTo(words);
    m_closeBox->setAccessibleName(SituationBlocks::closeTitle());
    m_closeBox->setAccessibleDescription(plainText(library().situations.close.translated()));
    layout->addWidget(heading);
    layout->addWidget(words);
    body()->addWidget(m_closeBox);
}

void SituationsView::makeMoves()
{
    const auto make = [this](const QString &name, const QString &words, const QString &accessibleName) {
        auto *button = new WrappingButton(theme(), words, column());
        button->setObjectName(name);
        button->setAccessibleName(accessibleName);
        button->setAutoDefault(true);
        return button;
    };
    m_back = make(QStringLiteral("back"), tr("Back"), tr("Back to what was before"));
    m_back->setProperty("kind", QStringLiteral("quiet"));
    m_reveal = make(QStringLiteral("reveal"), tr("Show the answer"), tr("Show the answer"));
    m_reveal->setProperty("kind", QStringLiteral("quiet"));
    m_next = make(QStringLiteral("next"), tr("Next"), tr("Next story"));
    connect(m_back, &QPushButton::clicked, this, &SituationsView::back);
    connect(m_next, &QPushButton::clicked, this, &SituationsView::next);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        go(Stage::Answer, m_situation);
        takeFocus();
    });
    m_moves = new AdaptiveRow(theme(), {m_back, m_reveal, m_next}, AdaptiveRow::Fill::Start, besideFrom, column());
    m_moves->layout()->setContentsMargins(0, 0, 0, 0);
    m_foot = new FootBar(theme(), this);
    body()->addSpacing(12);
    body()->addWidget(m_moves);
}

std::optional<int> SituationsView::slide() const
{
    switch (m_stage) {
    case Stage::Start:
        break;
    case Stage::Story:
        return SituationBlocks::storySlide(m_situation);
    case Stage::Answer:
        return SituationBlocks::answerSlide(m_situation);
    case Stage::Close:
        return SituationBlocks::closeSlide(library().situations);
    }
    return 0;
}

void SituationsView::turnToSlide(int slide)
{
    // The room has turned the page: the focus stays where the facilitator has it.
    if (slide <= 0)
        go(Stage::Start, 0);
    else if (slide >= SituationBlocks::closeSlide(library().situations))
        go(Stage::Close, 0);
    else
        go(slide % 2 == 1 ? Stage::Story : Stage::Answer, (slide - 1) / 2);
}

QWidget *SituationsView::showPartWith(const QString &words)
{
    const SituationSet &set = library().situations;
    const auto isIt = [&words](const Situation &situation) { return says(situation.story, words); };
    const auto story = std::find_if(set.situations.cbegin(), set.situations.cend(), isIt);
    if (story != set.situations.cend())
        go(Stage::Story, int(story - set.situations.cbegin()));
    else if (says(set.close, words))
        go(Stage::Close, 0);
    else
        return nullptr;
    m_isSettling = false; // whoever looked for the words sees to it that they are in sight
    return isOnStory() ? m_storyBox : m_closeBox;
}

void SituationsView::forget()
{
    go(Stage::Start, 0);
}

void SituationsView::answer(Situation::Answer given)
{
    m_given = given;
    m_stage = Stage::Answer;
    display();
    takeFocus();
    Q_EMIT moved();
}

void SituationsView::go(Stage stage, int situation)
{
    m_given.reset();
    m_stage = stage;
    m_situation = std::clamp(situation, 0, std::max(0, count() - 1));
    display();
    Q_EMIT moved();
}

void SituationsView::next()
{
    if (m_stage == Stage::Close)
        go(Stage::Story, 0);
    else if (m_situation + 1 < count())
        go(Stage::Story, m_situation + 1);
    else
        go(Stage::Close, 0);
    takeFocus();
}

void SituationsView::back()
{
    if (m_stage == Stage::Close)
        go(Stage::Story, count() - 1);
    else if (m_stage == Stage::Answer)
        go(Stage::Story, m_situation);
    else if (m_situation > 0)
        go(Stage::Story, m_situation - 1);
    else
        go(Stage::Start, 0);
    takeFocus();
}

void SituationsView::display()
{
    dropVerdict();
    const bool isStart = m_stage == Stage::Start;
    const bool isClose = m_stage == Stage::Close;
    m_lead->setVisible(isStart);
    m_start->setVisible(isStart && count() > 0);
    m_storyBox->setVisible(isOnStory());
    m_choices->setVisible(isOnStory());
    m_closeBox->setVisible(isClose);
    m_moves->setVisible(!isStart);
    m_reveal->setVisible(m_stage == Stage::Story);
    m_next->setText(isClose ? tr("Start again") : tr("Next"));
    m_next->setAccessibleName(isClose ? tr("Start again") : tr("Next story"));
    // As long as there is a choice to make, that is the thing to do.
    m_next->setProperty("kind", m_stage == Stage::Story ? QStringLiteral("quiet") : QStringLiteral("primary"));
    m_next->update();
    const Situation *situation =
        isOnStory() && m_situation < count() ? &library().situations.situations.at(m_situation) : nullptr;
    const bool isAnswered = situation && m_stage == Stage::Answer;
    m_choices->mark(isAnswered ? std::optional(situation->answer) : std::nullopt, m_given);
    if (situation)
        showStory(*situation);
    if (isClose)
        setPart({{findChild<TextLabel *>(QStringLiteral("close")), library().situations.close}});
    showSources();
    placeMoves();
    m_isSettling = true;
    QTimer::singleShot(0, this, &SituationsView::bringIntoView);
}

void SituationsView::showStory(const Situation &situation)
{
    const QString place = tr("Story %1 of %2").arg(locale().toString(m_situation + 1), locale().toString(count()));
    m_place->setPlainText(place);
    TextLabel *why = m_stage == Stage::Answer ? makeVerdict(situation) : nullptr;
    setPart(why ? QList<std::pair<TextLabel *, Message>>{{m_story, situation.story}, {why, situation.why}}
                : QList<std::pair<TextLabel *, Message>>{{m_story, situation.story}});
    m_storyBox->setAccessibleName(place);
    m_storyBox->setAccessibleDescription(m_story->plain());
    if (!why)
        return;
    m_verdict->setAccessibleName(VerdictFrame::words(situation.answer, m_given) + u' ' + why->plain());
    // Before the buttons. Now that there are words: what has none has no place in the order.
    QWidget *before = m_back->previousInFocusChain();
    while (!(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    setTabOrder(before, m_verdict);
    setTabOrder(m_verdict, why);
}

TextLabel *SituationsView::makeVerdict(const Situation &situation)
{
    m_verdict = new VerdictFrame(theme(), situation.answer, column());
    m_verdict->setObjectName(QStringLiteral("verdict"));
    auto *verdictLabel = new TextLabel(theme(), TextLabel::Role::Paragraph, Theme::Type::HeadingThree, m_verdict);
    verdictLabel->setObjectName(QStringLiteral("verdictWords"));
    verdictLabel->setPlainText(VerdictFrame::words(situation.answer, m_given));
    auto *why = new TextLabel(theme(), TextLabel::Role::Paragraph, Theme::Type::Body, m_verdict);
    why->setObjectName(QStringLiteral("why"));
    listenTo(why);
    m_verdict->addHead(verdictLabel);
    m_verdict->setLow(isLow());
    m_verdict->body()->addWidget(why);
    m_verdict->setAccessibleDescription(tr("Press Enter to go on"));
    connect(m_verdict, &VerdictFrame::enterPressed, this, &SituationsView::next);
    m_verdictPlace->addWidget(m_verdict);
    m_verdict->show();
    return why;
}

void SituationsView::dropVerdict()
{
    if (!m_verdict)
        return;
    m_verdictPlace->removeWidget(m_verdict);
    m_verdict->hide();
    m_verdict->setParent(nullptr);
    m_verdict->deleteLater(); // it may be what was just pressed
    m_verdict = nullptr;
}

void SituationsView::takeFocus()
{
    QWidget *target = m_stage == Stage::Start   ? static_cast<QWidget *>(m_start)
                      : m_stage == Stage::Story ? m_storyBox
                      : m_stage == Stage::Close ? m_closeBox
                                                : static_cast<QWidget *>(m_verdict);
    if (!target)
        return;
    target->setFocus(Qt::OtherFocusReason);
}

void SituationsView::bringIntoView()
{
    if (m_stage == Stage::Start) {
        verticalScrollBar()->setValue(0);
        return;
    }
    // All of the story, of its explanation or of the end with the way on; where there is no room, its beginning.
    constexpr int space = 12;
    const QWidget *target = m_verdict                 ? static_cast<QWidget *>(m_verdict)
                            : m_stage == Stage::Close ? m_closeBox
                                                      : m_storyBox;
    const int top = target->mapTo(widget(), QPoint(0, -space)).y();
    const QWidget *last = m_foot->isVisible() ? target : m_moves;
    const int bottom = last->mapTo(widget(), QPoint(0, last->height())).y();
    verticalScrollBar()->setValue(std::min(top, std::max(0, bottom - viewport()->height())));
}

bool SituationsView::canKeepMoves() const
{
    const int room = viewport()->width() - 2 * sideMargin();
    return isLow() && room >= theme().px(besideFrom) && 3 * footHeight() <= height();
}

int SituationsView::footHeight() const
{
    return m_next->sizeHint().height() + 2 * FootBar::ringRoom;
}

void SituationsView::placeMoves()
{
    // While an answer is being chosen, what there is to choose has all the room.
    const bool isKept = canKeepMoves() && (m_stage == Stage::Answer || m_stage == Stage::Close);
    if (isKept == m_foot->isHidden()) {
        QWidget *focused = m_moves->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
        if (isKept)
            m_foot->hold(m_moves);
        else
            body()->addWidget(m_moves);
        m_foot->setVisible(isKept);
        m_moves->setVisible(m_stage != Stage::Start);
        if (focused)
            focused->setFocus(Qt::OtherFocusReason);
    }
    if (!isKept) {
        setViewportMargins(0, 0, 0, 0);
        return;
    }
    const int width = viewport()->width();
    m_foot->setSides(std::max(sideMargin(), (width - ReadingColumn::frameWidth(theme())) / 2));
    setViewportMargins(0, 0, 0, footHeight());
    m_foot->setGeometry(viewport()->x(), height() - footHeight(), width, footHeight());
}

void SituationsView::resizeEvent(QResizeEvent *event)
{
    LearnView::resizeEvent(event);
    placeMoves();
}

void SituationsView::fit(int room)
{
    m_choices->fit(room);
    if (m_verdict)
        m_verdict->setLow(isLow());
    placeMoves();
}

} // namespace Handrail
