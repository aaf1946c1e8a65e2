// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/session/sessionstage.h"

#include "gui/session/slideview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int slideShare = 3; // of the width
constexpr int notesShare = 2;
constexpr int leastSlideHeight = 158;
constexpr int leastHeightForNext = 420;
constexpr int gapOverSlide = 12;
constexpr int besideFrom = 480; // of the stage, at 100 % text
constexpr int leastRoom = 160;  // of the column with the slide, at 100 %
constexpr int titleShare = 5;   // of the height goes to what stands over the slide, at most: a fifth
constexpr int nextWidth = 200;  // of the slide, at 100 % text

} // namespace

SessionStage::SessionStage(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *columns = new AdaptiveRow(m_theme, {makeRoom(), makeOwn()}, AdaptiveRow::Fill::Shared, besideFrom);
    columns->setShares({slideShare, notesShare});
    columns->setContentsMargins(6, 0, 6, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(columns);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    retranslate();
}

QWidget *SessionStage::makeRoom()
{
    m_room = new QWidget;
    auto *column = new QVBoxLayout(m_room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_roomTitle = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::Caption);
    m_slide = new SlideView(m_theme);
    m_slide->setObjectName(QStringLiteral("roomSlide"));
    m_end = new WrappingButton(m_theme);
    m_end->setObjectName(QStringLiteral("endSession"));
    connect(m_end, &QPushButton::clicked, this, &SessionStage::endRequested);
    column->addWidget(m_roomTitle);
    column->addWidget(m_slide);
    column->addSpacing(8);
    column->addWidget(m_end, 0, Qt::AlignLeading);
    column->addStretch(1);
    return m_room;
}

QWidget *SessionStage::makeOwn()
{
    auto *own = new QWidget;
    auto *column = new QVBoxLayout(own);
    m_own = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_notesTitle = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingThree);
    auto *notes = new QWidget;
    notes->setObjectName(QStringLiteral("notes"));
    m_notes = new QVBoxLayout(notes);
    m_notes->setContentsMargins(0, 0, 0, 8);
    m_notes->setSpacing(8);
    m_topic = new WrappingButton(m_theme); // a topic has a long title
    m_topic->setObjectName(QStringLiteral("openTopic"));
    m_topic->setProperty("kind", QStringLiteral("quiet"));
    m_topic->setProperty("align", QStringLiteral("start"));
    connect(m_topic, &QPushButton::clicked, this, &SessionStage::topicRequested);
    column->addWidget(m_notesTitle);
    column->addWidget(notes);
    m_next = makeNext();
    column->addWidget(m_next);
    column->addWidget(m_topic);
    column->addStretch(1);
    return own;
}

/// Small, with its title beside it: in view together with the slide also on a small screen.
QWidget *SessionStage::makeNext()
{
    auto *next = new QWidget;
    auto *row = new QHBoxLayout(next);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_nextSlide = new SlideView(m_theme, nextWidth);
    m_nextSlide->setObjectName(QStringLiteral("nextSlide"));
    m_nextTitle = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::Caption);
    m_nextTitle->setObjectName(QStringLiteral("nextTitle"));
    row->addWidget(m_nextSlide, 1);
    row->addWidget(m_nextTitle, 1);
    return next;
}

void SessionStage::retranslate()
{
    // Not "the room sees": the projector may be off, or show something else.
    m_roomTitle->setPlainText(tr("The slide for the room"));
    m_slide->setAccessibleName(tr("The slide for the room"));
    m_nextSlide->setAccessibleName(tr("The slide after this one"));
    m_notesTitle->setPlainText(tr("Notes for you"));
    m_end->setText(tr("End the session"));
    m_end->setAccessibleName(m_end->text());
}

void SessionStage::setSlides(const ReportDocument &slides)
{
    m_slide->setDocument(slides);
    m_nextSlide->setDocument(slides);
}

int SessionStage::pointCount(int part) const
{
    return m_slide->pointCount(part);
}

void SessionStage::showStep(const Shown &shown)
{
    const bool hasOtherNotes = shown.notes != m_shown.notes;
    m_shown = shown;
    if (hasOtherNotes) {
        while (QLayoutItem *item = m_notes->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const QString &note : shown.notes) {
            auto *label = new TextLabel(m_theme, TextLabel::Role::Item, Theme::Type::Body);
            label->setPlainText(note);
            m_notes->addWidget(label);
        }
    }
    m_notesTitle->setVisible(!shown.notes.isEmpty());
    m_topic->setVisible(!shown.topicTitle.isEmpty());
    m_topic->setText(shown.topicTitle.isEmpty() ? QString() : tr("Open: %1", "a topic").arg(shown.topicTitle));
    m_topic->setAccessibleName(m_topic->text());
    m_slide->setPlace(shown.part, shown.point);
    const bool hasNext = !shown.nextTitle.isEmpty();
    m_nextTitle->setPlainText(hasNext ? tr("Next: %1").arg(shown.nextTitle) : tr("This is the last step."));
    m_nextSlide->setVisible(hasNext && !m_isLow);
    m_nextSlide->setPlace(shown.part + 1, -1);
    m_end->setVisible(!hasNext);
}

/// All of the slide is in view, with its title over it. Where there is little height, what comes next is said in words
/// over the notes; else it is shown under them.
void SessionStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLow = height() < leastHeightForNext;
    if (isLow != m_isLow) {
        m_isLow = isLow;
        m_own->removeWidget(m_next);
        m_own->insertWidget(isLow ? 0 : m_own->indexOf(m_topic), m_next);
        m_nextSlide->setVisible(!m_isLow && !m_shown.nextTitle.isEmpty());
    }
    const int titleHeight = m_roomTitle->sizeHint().height() + gapOverSlide;
    const bool hasTitle = height() > titleShare * titleHeight; // else the slide needs its line more
    m_roomTitle->setVisible(hasTitle);
    m_slide->setMostHeight(std::max(leastSlideHeight, height() - (hasTitle ? titleHeight : 0)));
    // Where the slide is small for want of height, the notes have the width that it leaves.
    m_room->setMaximumWidth(m_isLow ? std::max(m_slide->maximumWidth(), m_theme.px(leastRoom)) : QWIDGETSIZE_MAX);
}

void SessionStage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Handrail
