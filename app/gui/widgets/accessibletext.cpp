// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/accessibletext.h"

#include "gui/widgets/textgroup.h"
#include "gui/widgets/textlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Handrail {

namespace {

/// A link or a source mark inside a label.
class LinkInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    LinkInterface(TextLabel *label, int index)
        : m_label(label)
        , m_index(index)
    {}

    bool isValid() const override { return m_label && m_index < m_label->links().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_label ? QAccessible::queryAccessibleInterface(m_label) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_label->links().at(m_index).name : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return isValid() ? QRect(m_label->mapToGlobal(QPoint()), m_label->size()) : QRect(); }
    QAccessible::Role role() const override { return QAccessible::Link; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.linked = true;
        state.focused = isValid() && m_label->hasFocus() && m_label->currentLink() == m_index;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (isValid() && action == pressAction())
            m_label->activateLink(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TextLabel> m_label;
    int m_index;
};

/// A label that is a heading, a paragraph or a list item, with its links as children.
class TextLabelInterface : public QAccessibleWidget
{
public:
    explicit TextLabelInterface(TextLabel *label)
        : QAccessibleWidget(label, roleOf(label->role()))
    {}
    ~TextLabelInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_links))
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return label()->accessibleName().isEmpty() ? label()->plain() : label()->accessibleName();
        return QAccessibleWidget::text(kind);
    }
    int childCount() const override { return int(label()->links().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_links.size() <= index) {
            auto *link = new LinkInterface(label(), int(m_links.size()));
            m_links.append(QAccessible::registerAccessibleInterface(link));
        }
        return QAccessible::accessibleInterface(m_links.at(index));
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return label()->hasFocus() ? child(label()->currentLink()) : nullptr;
    }

private:
    static QAccessible::Role roleOf(TextLabel::Role role)
    {
        switch (role) {
        case TextLabel::Role::Heading:
            return QAccessible::Heading;
        case TextLabel::Role::Item:
            return QAccessible::ListItem;
        case TextLabel::Role::Paragraph:
        case TextLabel::Role::Caption:
            break;
        }
        return QAccessible::Paragraph;
    }
    TextLabel *label() const { return static_cast<TextLabel *>(object()); }

    mutable QList<QAccessible::Id> m_links;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<TextLabel *>(object))
        return new TextLabelInterface(label);
    if (auto *group = qobject_cast<TextGroup *>(object))
        return new QAccessibleWidget(group, group->role());
    return nullptr;
}

} // namespace

void installTextAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceLink(TextLabel *label, int index)
{
    if (!QAccessible::isActive() || !label->hasFocus())
        return;
    QAccessibleInterface *parent = QAccessible::queryAccessibleInterface(label);
    if (QAccessibleInterface *link = parent ? parent->child(index) : nullptr) {
        QAccessibleEvent event(link, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Handrail
