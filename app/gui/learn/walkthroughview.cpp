// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/walkthroughview.h"

#include "core/content/inlinetext.h"
#include "gui/learn/sceneview.h"
#include "gui/learn/scrollplace.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace Handrail {

namespace {

constexpr std::chrono::milliseconds movement(2200);
constexpr std::chrono::milliseconds rest(5500); // long enough to read the sentence without haste
constexpr int leastSceneHeight = 200;
constexpr int sceneMargin = 8; // that stays in sight over or under the scene
constexpr int pictureSpacing = 8;
constexpr int ringRoom = 6; // over and under what takes the focus, for its ring
// Pixels at 100 %, of the scene and the words beside each other.
constexpr int wideFrom = 760; // there always
constexpr int leastSceneBeside = 200;
constexpr int leastWords = 190;

} // namespace

WalkthroughView::WalkthroughView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::walkthrough, library, theme, parent)
    , m_walkthrough(library.walkthrough)
{
    addHead(m_walkthrough.title, m_walkthrough.lead);
    numberSources();
    addSteps();
    addStage();
    addHelp(m_walkthrough.close);
    showSources();

    m_movement.setStartValue(0.0);
    m_movement.setEndValue(1.0);
    connect(&m_movement, &QVariantAnimation::valueChanged, m_scene,
            [this](const QVariant &value) { m_scene->setPhase(value.toReal()); });
    connect(&m_movement, &QVariantAnimation::finished, this, &WalkthroughView::sceneHasPlayed);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_step + 1 < m_steps.size())
            goTo(m_step + 1);
        else
            pause();
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (m_movement.state() == QAbstractAnimation::Running && !this->theme().allowsMovement()) {
            m_movement.stop();
            sceneHasPlayed();
        }
    });
    setPace(movement, rest);
    showStep();
}

void WalkthroughView::setPace(std::chrono::milliseconds movement, std::chrono::milliseconds rest)
{
    m_movement.setDuration(int(movement.count()));
    m_rest.setInterval(rest);
}

/// Sources keep their numbers, whichever step is turned to first.
void WalkthroughView::numberSources()
{
    const auto number = [this](const Message &message) {
        for (const QString &id : sourceIds(parseInline(message.translated())))
            numbers().numberOf(id);
    };
    for (const Walkthrough::Step &step : m_walkthrough.steps) {
        number(step.sentence);
        number(step.note);
    }
}

void WalkthroughView::addSteps()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, ringRoom, 0, ringRoom);
    row->setSpacing(12);
    for (int i = 0; i < m_walkthrough.steps.size(); ++i) {
        auto *button = new QPushButton(locale().toString(i + 1), column());
        button->setObjectName(QStringLiteral("step%1").arg(i + 1));
        button->setCheckable(true);
        button->setAccessibleName(
            tr("Step %1: %2").arg(i + 1).arg(plainText(m_walkthrough.steps.at(i).title.translated())));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, i] {
            pause();
            goTo(i);
        });
        row->addWidget(button);
        m_steps.append(button);
    }
    row->addStretch(1);
    body()->addSpacing(16);
    body()->addLayout(row);
}

TextLabel *WalkthroughView::makeLabel(bool isLead, const QString &name)
{
    auto *label = new TextLabel(theme(), isLead ? TextLabel::Role::Paragraph : TextLabel::Role::Caption,
                                isLead ? Theme::Type::Lead : Theme::Type::Body, column());
    label->setObjectName(name);
    listenTo(label);
    return label;
}

void WalkthroughView::addStage()
{
    m_picture = new QWidget(column());
    m_scene = new SceneView(theme(), m_picture);
    m_scene->setObjectName(QStringLiteral("scene"));

    const auto makeButton = [this](const QString &name, const QString &text) {
        auto *button = new WrappingButton(theme(), text, m_picture);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->installEventFilter(this);
        return button;
    };
    m_back = makeButton(QStringLiteral("back"), tr("Back"));
    m_play = makeButton(QStringLiteral("play"), tr("Play"));
    m_next = makeButton(QStringLiteral("next"), tr("Next"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        pause();
        goTo(m_step - 1);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        pause();
        goTo(m_step + 1);
    });
    connect(m_play, &QPushButton::clicked, this, [this] { m_isPlaying ? pause() : play(); });
    auto *controls =
        new AdaptiveRow(theme(), {m_back, m_play, m_next}, AdaptiveRow::Fill::Start, leastSceneBeside, m_picture);
    controls->layout()->setContentsMargins(0, ringRoom, 0, ringRoom);

    m_count = new TextLabel(theme(), TextLabel::Role::Caption, Theme::Type::Body, column());
    m_count->setObjectName(QStringLiteral("stepCount"));
    m_count->setColor(&ColorTokens::muted);
    m_title = new TextLabel(theme(), TextLabel::Role::Heading, Theme::Type::HeadingTwo, column());
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_sentence = makeLabel(true, QStringLiteral("sentence"));
    m_note = makeLabel(false, QStringLiteral("note"));
    m_note->setColor(&ColorTokens::muted);

    auto *picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(pictureSpacing);
    picture->addWidget(m_scene, 0, Qt::AlignLeading);
    picture->addWidget(controls);
    picture->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, ringRoom, 0, ringRoom);
    words->setSpacing(8);
    words->addWidget(m_count);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_note);
    words->addStretch(1);
    m_stage = new QBoxLayout(QBoxLayout::LeftToRight);
    m_stage->setSpacing(16);
    m_stage->addWidget(m_picture);
    m_stage->addLayout(words, 1);
    body()->addSpacing(8);
    body()->addLayout(m_stage);
}

void WalkthroughView::goTo(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    turnTo(step);
    revealWhole(this, m_picture);
    QWidget *focus = focusWidget();
    if (m_steps.contains(focus))
        revealWhole(this, focus); // the keys are there
}

void WalkthroughView::turnTo(int step)
{
    m_step = step;
    showStep();
    startScene();
    Q_EMIT moved();
}

void WalkthroughView::showStep()
{
    if (m_walkthrough.steps.isEmpty())
        return;
    const Walkthrough::Step &step = m_walkthrough.steps.at(m_step);
    const QString count = tr("Step %1 of %2").arg(m_step + 1).arg(m_steps.size());
    m_count->setPlainText(count);
    m_title->setPlainText(plainText(step.title.translated()));
    // A screen reader that is told of a new heading says the number with it.
    m_title->setAccessibleName(tr("%1: %2", "which step, and its title").arg(count, m_title->plain()));
    setPart({{m_sentence, step.sentence}, {m_note, step.note}});
    m_note->setVisible(!step.note.isEmpty());
    m_scene->setScene(step.scene);
    m_scene->setAccessibleName(plainText(step.alternative.translated()));
    m_scene->setAccessibleDescription(
        QStringLiteral("%1. %2").arg(m_title->accessibleName(), plainText(step.sentence.translated())));
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps.at(i)->setChecked(i == m_step);
    }
    // What has the focus is not switched off under it: the keys go on working at both ends.
    m_back->setEnabled(m_step > 0 || m_back->hasFocus());
    m_next->setEnabled(m_step + 1 < m_steps.size() || m_next->hasFocus());
}

void WalkthroughView::startScene()
{
    m_rest.stop();
    m_movement.stop();
    if (m_movement.duration() == 0 || !theme().allowsMovement()) {
        sceneHasPlayed();
    } else {
        m_scene->setPhase(0);
        m_movement.start();
    }
}

void WalkthroughView::sceneHasPlayed()
{
    m_scene->setPhase(1);
    if (m_isPlaying)
        m_rest.start();
}

void WalkthroughView::play()
{
    m_isPlaying = true;
    m_play->setText(tr("Pause"));
    m_play->setAccessibleName(m_play->text());
    if (m_step + 1 == m_steps.size())
        goTo(0);
    else
        startScene();
}

void WalkthroughView::pause()
{
    m_rest.stop();
    m_isPlaying = false;
    m_play->setText(tr("Play"));
    m_play->setAccessibleName(m_play->text());
}

void WalkthroughView::turnToSlide(int slide)
{
    pause();
    if (slide != m_step)
        goTo(slide);
}

QWidget *WalkthroughView::showPartWith(const QString &words)
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const Walkthrough::Step &step = m_walkthrough.steps.at(i);
        if (says(step.title, words) || says(step.sentence, words) || says(step.note, words)) {
            turnToSlide(i);
            return m_title;
        }
    }
    return nullptr;
}

void WalkthroughView::forget()
{
    pause();
    turnTo(0);
    setScrollPlace(this, 0);
}

bool WalkthroughView::turnWith(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int last = int(m_steps.size()) - 1;
    int step = m_step;
    switch (event.key()) {
    case Qt::Key_Left:
        step += isMirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        step += isMirrored ? -1 : 1;
        break;
    case Qt::Key_Home:
        step = 0;
        break;
    case Qt::Key_End:
        step = last;
        break;
    default:
        step = event.key() - Qt::Key_1; // as the numbers over the scene
        if (step < 0 || step > last)
            return false;
    }
    pause();
    if (step != m_step)
        goTo(step);
    return true;
}

void WalkthroughView::keyPressEvent(QKeyEvent *event)
{
    if (turnWith(*event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        m_isPlaying ? pause() : play();
        return;
    }
    LearnView::keyPressEvent(event);
}

bool WalkthroughView::eventFilter(QObject *watched, QEvent *event)
{
    // Buttons would take the arrow keys to walk to their neighbours.
    if (event->type() == QEvent::KeyPress && turnWith(*static_cast<QKeyEvent *>(event)))
        return true;
    return LearnView::eventFilter(watched, event);
}

void WalkthroughView::hideEvent(QHideEvent *event)
{
    pause();
    LearnView::hideEvent(event);
}

void WalkthroughView::fit(int room)
{
    // Scene and buttons fit into the window together.
    const int buttons = m_next->sizeHint().height() + 2 * ringRoom + pictureSpacing;
    const int widest =
        SceneView::widthWithin(std::max(leastSceneHeight, viewport()->height() - buttons - 2 * sceneMargin));
    const int stacked = std::min(room, widest);
    const int beside = std::min(room * 62 / 100, widest);
    // The words stand beside the scene where both have room, and the scene does not become much smaller for it.
    const bool isBeside = beside >= theme().px(leastSceneBeside) && room - beside >= theme().px(leastWords)
                          && (room >= theme().px(wideFrom) || beside >= stacked * 4 / 5);
    m_stage->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_scene->setWidth(isBeside ? beside : stacked);
    m_picture->setMaximumWidth(isBeside ? beside : QWIDGETSIZE_MAX);
}

} // namespace Handrail
