// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace Handrail::Test {

/// An object as a screen reader sees it: asked for over the accessibility bus, each time anew.
/// A question that is not answered is a warning, and so fails the test.
class Accessible
{
public:
    /// Of AT-SPI's states those that are asked for here, by its numbers.
    enum class State { Active = 1, Focusable = 11, Focused = 12, Selected = 23, Showing = 25 };

    Accessible();
    Accessible(const QDBusConnection &bus, const QString &service, const QString &path);

    bool isNull() const { return m_path.isEmpty() || m_path.endsWith(QLatin1String("/null")); }

    QString name() const;
    QString description() const;
    QString role() const; ///< in AT-SPI's words: "push button", "list item"
    bool is(State state) const;
    QStringList interfaces() const; ///< "Table", "Value" …
    int childCount() const;
    Accessible child(int index) const;
    QList<Accessible> children() const;
    Accessible parent() const;
    QString toString() const; ///< role and name, for messages

    /// All under this object that is seen, in the order in which it is read; what is not seen is left out with all
    /// that is in it.
    QList<Accessible> showing() const;
    /// The first of these; null when there is none.
    Accessible find(const std::function<bool(const Accessible &)> &isIt) const;
    Accessible find(const QString &role, const QString &nameBegins = {}) const;

    /// Of one of the interfaces: "Value", "CurrentValue".
    QVariant property(const QString &interface, const QString &name) const;
    QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    /// A call that answers with an object.
    Accessible asked(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;

    friend bool operator==(const Accessible &a, const Accessible &b)
    {
        return a.m_service == b.m_service && a.m_path == b.m_path;
    }

private:
    Accessible fromReference(const QVariant &reference) const;

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

} // namespace Handrail::Test
