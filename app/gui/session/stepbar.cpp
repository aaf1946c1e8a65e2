// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/stepbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Handrail {

namespace {

int wholeMinutes(StepClock::Time time)
{
    return int(std::chrono::floor<std::chrono::minutes>(time).count());
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    m_previous = new QPushButton;
    m_previous->setObjectName(QStringLiteral("previousStep"));
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    m_clockButton = new QPushButton;
    m_clockButton->setObjectName(QStringLiteral("clock"));
    m_clockButton->setProperty("kind", QStringLiteral("quiet"));
    m_time = new QLabel;
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setWordWrap(true);
    for (QPushButton *button : {m_previous, m_next, m_clockButton})
        button->setAutoDefault(true);
    for (QPushButton *button : {m_previous, m_next})
        button->installEventFilter(this);
    connect(m_previous, &QPushButton::clicked, this, &StepBar::previousPressed);
    connect(m_next, &QPushButton::clicked, this, &StepBar::nextPressed);
    connect(m_clockButton, &QPushButton::clicked, this, [this] {
        if (m_clock.isRunning())
            m_clock.pause();
        else
            m_clock.start();
        tick();
    });

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 6, 6, 6);
    rows->setSpacing(0);
    m_first = new QHBoxLayout;
    m_second = new QHBoxLayout;
    for (QHBoxLayout *row : {m_first, m_second}) {
        row->setSpacing(12);
        rows->addLayout(row);
    }
    m_first->addWidget(m_previous);
    m_first->addWidget(m_next);

    auto *timer = new QTimer(this);
    timer->setInterval(std::chrono::seconds(5)); // minutes are shown: nothing ticks at the side of the eye
    connect(timer, &QTimer::timeout, this, &StepBar::tick);
    timer->start();
    retranslate();
    arrange();
}

/// In one row, or the clock under the buttons where there is no room for it.
void StepBar::arrange()
{
    const int spacing = m_first->spacing();
    const int buttons = m_previous->sizeHint().width() + spacing + m_next->sizeHint().width();
    const int clock =
        m_time->fontMetrics().horizontalAdvance(QStringLiteral("000000")) + spacing + m_clockButton->sizeHint().width();
    const bool hasOneRow =
        buttons + spacing + clock + layout()->contentsMargins().left() + layout()->contentsMargins().right() <= width();
    if (hasOneRow == m_hasOneRow)
        return;
    m_hasOneRow = hasOneRow;
    for (QHBoxLayout *row : {m_first, m_second}) {
        row->removeWidget(m_time);
        row->removeWidget(m_clockButton);
    }
    if (!hasOneRow && m_first->count() == 2)
        m_first->addStretch(1);
    else if (hasOneRow && m_first->count() == 3)
        delete m_first->takeAt(2);
    QHBoxLayout *row = hasOneRow ? m_first : m_second;
    row->addWidget(m_time, 1);
    row->addWidget(m_clockButton);
    m_second->setContentsMargins(0, hasOneRow ? 0 : spacing, 0, 0);
}

bool StepBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words, or another size of type
        arrange();
    return QWidget::event(event);
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StepBar::setNext(Next next)
{
    m_nextKind = next;
    // Never disabled: the focus would move on to another button, and the next press of Space do something else.
    QString text = tr("Next step");
    if (next == Next::Begin)
        text = tr("Begin");
    else if (next == Next::Point)
        text = tr("Next point");
    else if (next == Next::End)
        text = tr("The end");
    m_next->setText(text);
    m_next->setAccessibleName(next == Next::End ? tr("This is the end of the last step") : text);
}

void StepBar::setHasPrevious(bool hasPrevious)
{
    if (!hasPrevious && m_previous->hasFocus())
        m_next->setFocus(Qt::OtherFocusReason);
    m_previous->setEnabled(hasPrevious);
}

void StepBar::setClock(StepClock clock)
{
    m_clock = std::move(clock);
    tick();
}

void StepBar::setPlanned(std::chrono::minutes step, std::chrono::minutes all)
{
    m_step = step;
    m_all = all;
    tick();
}

void StepBar::tick()
{
    m_clockButton->setText(m_clock.isRunning()  ? tr("Pause the clock")
                           : m_clock.hasBegun() ? tr("Go on with the clock")
                                                : tr("Start the clock"));
    m_clockButton->setAccessibleName(m_clockButton->text());
    QString time =
        tr("All: %1 of %2 min", "the clock of a session").arg(wholeMinutes(m_clock.total())).arg(m_all.count());
    if (m_step.count() > 0)
        time = tr("Step: %1 of %2 min · %3", "the clock of a step, then that of the session")
                   .arg(wholeMinutes(m_clock.inStep()))
                   .arg(m_step.count())
                   .arg(time);
    if (m_time->text() != time) // a change is spoken by a screen reader
        m_time->setText(time);
}

void StepBar::retranslate()
{
    m_previous->setText(tr("Back"));
    m_previous->setAccessibleName(tr("Back to the point before"));
    setNext(m_nextKind);
    tick();
}

bool StepBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int key = press->key();
        if (press->isAutoRepeat() && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
            return true; // a key held a little long is one step
        // Arrows would move the focus between the buttons; here they turn the slides, as on the projector.
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const bool isOn = key == Qt::Key_Down || key == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
        const bool isBack = key == Qt::Key_Up || key == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
        if ((isOn || isBack) && !(press->modifiers() & ~Qt::KeypadModifier)) {
            if (!press->isAutoRepeat())
                isOn ? Q_EMIT nextPressed() : Q_EMIT previousPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Handrail
