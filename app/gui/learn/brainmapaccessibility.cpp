// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmapaccessibility.h"

#include "gui/learn/brainmapwidget.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace Handrail {

namespace {

/// One area of the brain.
class AreaInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AreaInterface(BrainMapWidget *map, int index)
        : m_map(map)
        , m_index(index)
    {}

    bool isValid() const override { return m_map && m_index < m_map->areaCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_map->areaRect(m_index);
        return {m_map->mapToGlobal(area.topLeft()), area.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name          ? m_map->areaName(m_index)
               : kind == QAccessible::Description ? m_map->areaDescription(m_index)
                                                  : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        if (isValid() && m_map->current() == m_index) {
            state.selected = true;
            state.focused = m_map->hasFocus();
        }
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == setFocusAction())
            m_map->setFocus(Qt::OtherFocusReason);
        if (action == pressAction() || action == setFocusAction())
            m_map->setCurrent(m_index);
    }

    QStringList keyBindingsForAction(const QString &action) const override
    {
        return action == pressAction() ? QStringList{QString::number(m_index + 1)} : QStringList();
    }

private:
    QPointer<BrainMapWidget> m_map;
    int m_index;
};

/// The drawing as a group of areas.
class MapInterface : public QAccessibleWidget
{
public:
    explicit MapInterface(BrainMapWidget *map)
        : QAccessibleWidget(map, QAccessible::Grouping)
    {}

    ~MapInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_areas))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return map()->areaCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_areas.size() <= index)
            m_areas.append(QAccessible::registerAccessibleInterface(new AreaInterface(map(), int(m_areas.size()))));
        return QAccessible::accessibleInterface(m_areas.at(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_areas.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(map()->areaAt(map()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override { return map()->hasFocus() ? child(map()->current()) : nullptr; }

private:
    BrainMapWidget *map() const { return static_cast<BrainMapWidget *>(widget()); }

    mutable QList<QAccessible::Id> m_areas;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *map = qobject_cast<BrainMapWidget *>(object);
    return map ? new MapInterface(map) : nullptr;
}

} // namespace

void installBrainMapAccessibility()
{
    QAccessible::installFactory(makeInterface); // takes the same function once only
}

} // namespace Handrail
