// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/screenreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Handrail::Test {

namespace {

const QString busName = QStringLiteral("accessibility");
const QString registryService = QStringLiteral("org.a11y.atspi.Registry");
const QString rootPath = QStringLiteral("/org/a11y/atspi/accessible/root");

} // namespace

ScreenReader::ScreenReader(const QString &address, QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::connectToBus(address, busName))
{
    const QString object = QStringLiteral("org.a11y.atspi.Event.Object");
    m_bus.connect(QString(), QString(), object, QStringLiteral("StateChanged"), this,
                  SLOT(onStateChanged(QDBusMessage)));
    m_bus.connect(QString(), QString(), object, QStringLiteral("PropertyChange"), this,
                  SLOT(onPropertyChange(QDBusMessage)));
    const Accessible registry(m_bus, registryService, QStringLiteral("/org/a11y/atspi/registry"));
    for (const QString &event :
         {QStringLiteral("object:state-changed:focused"), QStringLiteral("object:property-change:accessible-name"),
          QStringLiteral("object:property-change:accessible-description"),
          QStringLiteral("object:property-change:accessible-value")})
        registry.call(QStringLiteral("Registry"), QStringLiteral("RegisterEvent"), {event});
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(busName);
}

Accessible ScreenReader::program() const
{
    const QList<Accessible> programs = Accessible(m_bus, registryService, rootPath).children();
    return programs.size() == 1 ? programs.constFirst() : Accessible();
}

QList<ScreenReader::Event> ScreenReader::events(const QString &what) const
{
    QList<Event> some;
    std::copy_if(m_events.cbegin(), m_events.cend(), std::back_inserter(some),
                 [&](const Event &event) { return event.what == what; });
    return some;
}

void ScreenReader::forget()
{
    m_events.clear();
    m_focus = {};
}

void ScreenReader::hearAll() const
{
    // Signals and answers come in the order in which they were sent. The second question is read when all is done
    // that the program had put off while it sent what we heard before the first.
    program().childCount();
    program().childCount();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void ScreenReader::onStateChanged(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() != QLatin1String("focused")
        || message.arguments().value(1).toInt() == 0)
        return;
    m_focus = Accessible(m_bus, message.service(), message.path());
    m_events.append({QStringLiteral("focused"), m_focus});
}

void ScreenReader::onPropertyChange(const QDBusMessage &message)
{
    m_events.append({message.arguments().value(0).toString(), Accessible(m_bus, message.service(), message.path())});
}

} // namespace Handrail::Test
