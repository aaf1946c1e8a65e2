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
constexpr int gap = 24;         ///< between the opioid and what is done with it
constexpr int densePadding = 8; ///< over and under the words of a control, where there is hardly any room

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

TimelineControls::Level TimelineControls::fittingLevel() const
{
    const QList<QWidget *> views{m_compare, m_sources, m_table, m_output};
    const QList<QWidget *> rows{m_group, m_order, m_risk};
    if (m_isDense)
        return Level::Tight;
    const int forAll = widthOf(head() + rows + views) + gap;
    if (forAll <= width())
        return Level::OneRow;
    if (widthOf(head() + views + QList<QWidget *>{m_show}) + gap <= width())
        return Level::OneRowWithMenu;
    const bool fits = widthOf(views + QList<QWidget *>{m_show}) <= width() && widthOf(head()) <= width();
    return fits ? Level::TwoRows : Level::Tight;
}

void TimelineControls::arrange()
{
    for (QComboBox *chooser : {m_chooser, m_others})
        chooser->setFont(m_theme.font(Theme::Type::Lead)); // measured as it would like to be
    const Level level = fittingLevel();
    if (level == Level::Tight) {
        for (QComboBox *chooser : {m_chooser, m_others})
            chooser->setFont(m_theme.font(Theme::Type::Body));
    }
    if (level != m_level)
        place(level);
    layout()->setContentsMargins(sideMargin, m_isDense ? 5 : 12, sideMargin, m_isDense ? 5 : 8);
    const QList<QWidget *> controls{m_chooser, m_others, m_compare, m_sources, m_table,
                                    m_show,    m_output, m_group,   m_order};
    for (QWidget *control : controls)
        control->setMaximumHeight(m_isDense ? control->fontMetrics().height() + densePadding : QWIDGETSIZE_MAX);
}

void TimelineControls::place(Level level)
{
    m_level = level;
    const QList<QWidget *> all{m_title, m_chooser, m_with,    m_others, m_group, m_order,
                               m_risk,  m_compare, m_sources, m_table,  m_show,  m_output};
    for (QHBoxLayout *row : {m_top, m_bottom}) {
        while (QLayoutItem *item = row->takeAt(0))
            delete item; // the widgets are the controls' own
    }
    const bool hasCourse = !m_courses.isEmpty();
    const bool isTight = level == Level::Tight;
    QList<QWidget *> top = head();
    QList<QWidget *> bottom;
    QList<QWidget *> tail;
    if (isTight) {
        bottom = top.mid(1); // the second opioid has a row of its own
        top = top.mid(0, 1);
        tail = {m_show};
    } else {
        tail = {m_compare, m_sources, m_table};
        if (level == Level::OneRow)
            tail = QList<QWidget *>{m_group, m_order, m_risk} + tail;
        else
            tail.append(m_show);
        tail.append(m_output);
    }
    if (m_courses.size() < 2)
        tail.removeOne(m_compare);
    if (!hasCourse)
        tail.clear();
    const QList<QWidget *> start = top;
    (level == Level::TwoRows ? bottom : top) += tail;
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
    m_outputMenu->menuAction()->setVisible(isTight);
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
