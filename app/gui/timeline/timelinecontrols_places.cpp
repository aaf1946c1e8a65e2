// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the controls of the Timeline stand at which size; what they do is in timelinecontrols.cpp.

#include "gui/theme/theme.h"
#include "gui/timeline/timelinecontrols.h"
#include "gui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int sideMargin = 16;
constexpr int gap = 24;           ///< between the opioid and what is done with it
constexpr int leastChooser = 200; ///< of the width of one of two opioids side by side, at 100 %
constexpr int leastName = 120;    ///< of the width of the only one, where there is hardly any room, at 100 %
constexpr int densePadding = 8;   ///< over and under the words of a control, where there is hardly any room

} // namespace

QList<QWidget *> TimelineControls::head() const
{
    if (m_courses.size() < 2)
        return {m_title};
    if (m_view.mode == Mode::Compare)
        return {m_chooser, m_with, m_others};
    return {m_chooser};
}

int TimelineControls::widthOf(const QList<QWidget *> &widgets) const
{
    int width = 2 * sideMargin;
    for (const QWidget *widget : widgets)
        width += widget->sizeHint().width() + m_top->spacing();
    return width;
}

/// What is done with the opioid, from the start side.
QList<QWidget *> TimelineControls::tail(Level level) const
{
    QList<QWidget *> tail;
    if (m_courses.isEmpty())
        return tail;
    if (level == Level::Tight)
        return m_guest ? QList<QWidget *>{m_guest, m_show} : QList<QWidget *>{m_show};
    if (level == Level::OneRow)
        tail << m_group << m_order << m_risk;
    if (m_courses.size() > 1)
        tail << m_compare;
    tail << m_sources << m_table;
    if (level != Level::OneRow)
        tail << m_show;
    tail << m_output;
    return tail;
}

TimelineControls::Level TimelineControls::fittingLevel() const
{
    if (m_isDense)
        return Level::Tight;
    const QList<QWidget *> first = head().mid(0, 1);
    for (const Level level : {Level::OneRow, Level::OneRowWithMenu}) {
        if (widthOf(first + tail(level)) + gap <= width())
            return level;
    }
    const bool fits = widthOf(tail(Level::TwoRows)) <= width() && widthOf(first) <= width();
    return fits ? Level::TwoRows : Level::Tight;
}

/// In the row of the first, where both can be told apart; a name may end in dots.
bool TimelineControls::hasRoomForOther(Level level) const
{
    if (level == Level::TwoRows)
        return true; // there is nothing else in it
    const int choosers = 2 * (m_theme.px(leastChooser) + m_top->spacing());
    return level != Level::Tight && widthOf(QList<QWidget *>{m_with} + tail(level)) + choosers + gap <= width();
}

/// A name may end in dots; pointed at, it says all.
void TimelineControls::showWholeNames()
{
    for (QComboBox *chooser : {m_chooser, m_others})
        chooser->setToolTip(chooser->currentText());
}

void TimelineControls::arrange()
{
    for (QComboBox *chooser : {m_chooser, m_others})
        chooser->setFont(m_theme.font(Theme::Type::Lead)); // measured as it would like to be
    showWholeNames();
    const Level level = fittingLevel();
    if (level == Level::Tight) {
        for (QComboBox *chooser : {m_chooser, m_others})
            chooser->setFont(m_theme.font(Theme::Type::Body));
    }
    const bool isCrowded = m_guest && widthOf(tail(level)) + m_theme.px(leastName) > width();
    const Places places{level, m_view.mode == Mode::Compare && !hasRoomForOther(level), isCrowded};
    if (places != m_places)
        place(places);
    layout()->setContentsMargins(sideMargin, m_isDense ? 5 : 12, sideMargin, m_isDense ? 5 : 8);
    const QList<QWidget *> controls{m_chooser, m_others, m_compare, m_sources, m_table,
                                    m_show,    m_output, m_group,   m_order};
    for (QWidget *control : controls)
        control->setMaximumHeight(m_isDense ? control->fontMetrics().height() + densePadding : QWIDGETSIZE_MAX);
}

void TimelineControls::place(const Places &places)
{
    m_places = places;
    const QList<QWidget *> all{m_title, m_chooser, m_with,    m_others, m_group, m_order,
                               m_risk,  m_compare, m_sources, m_table,  m_show,  m_output};
    for (QHBoxLayout *row : {m_top, m_bottom}) {
        while (QLayoutItem *item = row->takeAt(0))
            delete item; // the widgets are the controls' own
    }
    const bool isTight = places.level == Level::Tight;
    QList<QWidget *> top = head();
    QList<QWidget *> bottom;
    if (places.isOtherBelow) {
        bottom = top.mid(1);
        top = top.mid(0, 1);
    }
    QList<QWidget *> tail = this->tail(places.level);
    if (places.isGuestBelow) {
        tail.removeOne(m_guest);
        bottom.append(m_guest);
    }
    const QList<QWidget *> start = top;
    (places.level == Level::TwoRows ? bottom : top) += tail;
    for (QWidget *widget : std::as_const(top)) {
        if (widget == tail.value(0))
            m_top->addStretch(start.contains(m_title) ? 0 : 1);
        m_top->addWidget(widget, widget == m_title ? 1 : 0);
    }
    if (!top.contains(tail.value(0)))
        m_top->addStretch(start.contains(m_title) ? 0 : 1);
    for (QWidget *widget : std::as_const(bottom))
        m_bottom->addWidget(widget);
    if (!bottom.isEmpty())
        m_bottom->addStretch(1);
    const QList<QWidget *> shown = top + bottom;
    for (QWidget *widget : all)
        widget->setVisible(shown.contains(widget));
    // Tab goes as the eye does.
    QWidget *before = nullptr;
    for (QWidget *widget : shown) {
        if (before && widget->focusPolicy() != Qt::NoFocus)
            setTabOrder(before, widget);
        if (widget->focusPolicy() != Qt::NoFocus)
            before = widget;
    }

    for (QAction *action : {m_compareAction, m_sourcesAction, m_tableAction})
        action->setVisible(isTight);
    m_compareAction->setVisible(isTight && m_courses.size() > 1);
    m_legendAction->setVisible(m_isDense);
    m_outputMenu->menuAction()->setVisible(isTight);
}

void TimelineControls::setGuest(QWidget *guest)
{
    if (m_guest == guest)
        return;
    if (m_guest)
        m_top->removeWidget(m_guest);
    m_guest = guest;
    if (m_guest) {
        m_guest->setParent(this);
        m_guest->show();
    }
    m_places.reset();
    arrange();
}

void TimelineControls::setDense(bool isDense)
{
    if (m_isDense == isDense)
        return;
    m_isDense = isDense;
    arrange();
}

void TimelineControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelineControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
    }
}

} // namespace Handrail
