// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/accessible.h"

#include <QObject>

namespace Handrail::Test {

/// Listens on the accessibility bus as a screen reader does: what gets the focus, and which names, descriptions and
/// values change.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    struct Event
    {
        QString what; ///< "focused", "accessible-name", "accessible-description", "accessible-value"
        Accessible source;
    };

    /// Is not connected when the bus at that address does not answer.
    explicit ScreenReader(const QString &address, QObject *parent = nullptr);
    ~ScreenReader() override;

    bool isConnected() const { return m_bus.isConnected(); }

    /// The one program on the bus; null while there is none.
    Accessible program() const;

    /// Those of a kind since forget(), in order.
    QList<Event> events(const QString &what) const;
    Accessible focus() const { return m_focus; } ///< what had it last; null since forget() when it has not moved
    void forget();
    /// Until all is heard that the program said before it answers a question that is put to it now.
    void hearAll() const;

private Q_SLOTS:
    void onStateChanged(const QDBusMessage &message);
    void onPropertyChange(const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    QList<Event> m_events;
    Accessible m_focus;
};

} // namespace Handrail::Test
