// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmapwidget.h"

#include "core/content/inlinetext.h"
#include "gui/learn/brainmapaccessibility.h"
#include "gui/theme/theme.h"
#include "report/figures/brainmapfigure.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Handrail {

BrainMapWidget::BrainMapWidget(const BrainMap &map, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_theme(theme)
{
    installBrainMapAccessibility();
    setObjectName(QStringLiteral("brainMap"));
    setAccessibleName(
        tr("%1, a drawing. The arrow keys go from one area to the next.").arg(plainText(map.title.translated())));
    setAccessibleDescription(BrainMapFigure::alternative(map));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int BrainMapWidget::areaCount() const
{
    return int(m_map.areas.size());
}

void BrainMapWidget::setCurrent(int index)
{
    if (index == m_current || index < -1 || index >= areaCount())
        return;
    m_current = index;
    update();
    announce();
    Q_EMIT currentChanged(index);
}

BrainMapPlan BrainMapWidget::plan() const
{
    return BrainMapPlan(rect(), m_theme.px(16));
}

std::optional<BrainMap::Area> BrainMapWidget::areaOf(int index) const
{
    return index < 0 ? std::nullopt : std::optional(m_map.areas.at(index).area);
}

int BrainMapWidget::areaAt(QPoint point) const
{
    const auto area = plan().areaAt(point);
    return area ? int(BrainMapFigure::indexOf(m_map, *area)) : -1;
}

QRect BrainMapWidget::areaRect(int index) const
{
    return plan().target(m_map.areas.at(index).area).toAlignedRect() & rect();
}

QString BrainMapWidget::areaName(int index) const
{
    const BrainMap::AreaEntry &entry = m_map.areas.at(index);
    const BrainMap::SystemEntry *system = BrainMapFigure::entryOf(m_map, entry.system);
    return tr("%1 (%2). %3", "number and name of an area of the brain, medical name, system")
        .arg(BrainMapFigure::numberedName(m_map, index), plainText(entry.medicalName.translated()),
             system ? plainText(system->name.translated()) : QString());
}

QString BrainMapWidget::areaDescription(int index) const
{
    const BrainMap::AreaEntry &entry = m_map.areas.at(index);
    return tr("It lies %1. What it does: %2 What changes: %3 What you may notice: %4 What helps: %5")
        .arg(BrainMapFigure::placeOf(entry.area), plainText(entry.does.translated()),
             plainText(entry.changes.translated()), plainText(entry.notice.translated()),
             plainText(entry.helps.translated()));
}

QSize BrainMapWidget::sizeHint() const
{
    return {m_theme.px(420), m_theme.px(420)};
}

void BrainMapWidget::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent selection(this, QAccessible::Selection);
    selection.setChild(m_current);
    QAccessible::updateAccessibility(&selection);
    if (hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(m_current);
        QAccessible::updateAccessibility(&focus);
    }
}

bool BrainMapWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = areaAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), BrainMapFigure::numberedName(m_map, index), this, areaRect(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void BrainMapWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    BrainMapFigure::Look look;
    look.chosen = areaOf(m_current);
    look.hovered = areaOf(m_hovered);
    BrainMapFigure::paint(painter, plan(), m_map, m_theme.colors(), look);
}

bool BrainMapWidget::goToNeighbour(int key)
{
    using Direction = BrainMapPlan::Direction;
    // The head faces left in every language, and so the keys go where they point.
    Direction way = Direction::Up;
    switch (key) {
    case Qt::Key_Up:
        break;
    case Qt::Key_Down:
        way = Direction::Down;
        break;
    case Qt::Key_Left:
        way = Direction::Left;
        break;
    case Qt::Key_Right:
        way = Direction::Right;
        break;
    default:
        return false;
    }
    if (m_current < 0)
        setCurrent(0);
    else if (const auto next = BrainMapPlan::neighbour(m_map.areas.at(m_current).area, way))
        setCurrent(int(BrainMapFigure::indexOf(m_map, *next)));
    return true;
}

bool BrainMapWidget::goToNumber(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const int index = event.key() - Qt::Key_1;
    if (!isPlain || index < 0 || index >= areaCount())
        return false;
    setCurrent(index);
    return true;
}

void BrainMapWidget::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (isPlain && goToNeighbour(key))
        return;
    if (goToNumber(*event))
        return;
    if (isPlain && key == Qt::Key_Home)
        setCurrent(0);
    else if (isPlain && key == Qt::Key_End)
        setCurrent(areaCount() - 1);
    else if (isPlain && key == Qt::Key_Escape && m_current >= 0)
        setCurrent(-1);
    else
        QWidget::keyPressEvent(event);
}

void BrainMapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (const int index = areaAt(event->pos()); index >= 0)
        setCurrent(index);
}

void BrainMapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void BrainMapWidget::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(areaAt(event->pos()));
}

void BrainMapWidget::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void BrainMapWidget::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void BrainMapWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current >= 0)
        announce();
}

} // namespace Handrail
