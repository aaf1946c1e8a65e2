// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/accessible.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace Handrail::Test {

namespace {

constexpr int answerWithin = 15000; // milliseconds; only a program that hangs takes that long

QString interfaceName(const QString &shortName)
{
    return QStringLiteral("org.a11y.atspi.") + shortName;
}

} // namespace

Accessible::Accessible()
    : m_bus(QString())
{}

Accessible::Accessible(const QDBusConnection &bus, const QString &service, const QString &path)
    : m_bus(bus)
    , m_service(service)
    , m_path(path)
{}

QDBusMessage Accessible::call(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, interfaceName(interface), method);
    message.setArguments(arguments);
    QDBusMessage reply = m_bus.call(message, QDBus::Block, answerWithin);
    if (reply.type() == QDBusMessage::ErrorMessage)
        qWarning("%s.%s of %s: %s", qPrintable(interface), qPrintable(method), qPrintable(m_path),
                 qPrintable(reply.errorMessage()));
    return reply;
}

QVariant Accessible::property(const QString &interface, const QString &name) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, m_path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setArguments({interfaceName(interface), name});
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, answerWithin);
    if (reply.type() == QDBusMessage::ErrorMessage) {
        qWarning("%s.%s of %s: %s", qPrintable(interface), qPrintable(name), qPrintable(m_path),
                 qPrintable(reply.errorMessage()));
        return {};
    }
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

Accessible Accessible::fromReference(const QVariant &reference) const
{
    QString service;
    QDBusObjectPath path;
    const auto argument = reference.value<QDBusArgument>();
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return {m_bus, service, path.path()};
}

Accessible Accessible::asked(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    const QDBusMessage reply = call(interface, method, arguments);
    return reply.type() == QDBusMessage::ReplyMessage ? fromReference(reply.arguments().value(0)) : Accessible();
}

QString Accessible::name() const
{
    return property(QStringLiteral("Accessible"), QStringLiteral("Name")).toString();
}

QString Accessible::description() const
{
    return property(QStringLiteral("Accessible"), QStringLiteral("Description")).toString();
}

QString Accessible::role() const
{
    return call(QStringLiteral("Accessible"), QStringLiteral("GetRoleName")).arguments().value(0).toString();
}

bool Accessible::is(State state) const
{
    const QDBusMessage reply = call(QStringLiteral("Accessible"), QStringLiteral("GetState"));
    const auto words = qdbus_cast<QList<uint>>(reply.arguments().value(0));
    return words.value(0) & (1U << static_cast<unsigned>(state));
}

QStringList Accessible::interfaces() const
{
    QStringList names =
        call(QStringLiteral("Accessible"), QStringLiteral("GetInterfaces")).arguments().value(0).toStringList();
    for (QString &name : names)
        name.remove(interfaceName({}));
    return names;
}

int Accessible::childCount() const
{
    return property(QStringLiteral("Accessible"), QStringLiteral("ChildCount")).toInt();
}

Accessible Accessible::child(int index) const
{
    return asked(QStringLiteral("Accessible"), QStringLiteral("GetChildAtIndex"), {index});
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> all;
    const QDBusMessage reply = call(QStringLiteral("Accessible"), QStringLiteral("GetChildren"));
    if (reply.type() != QDBusMessage::ReplyMessage)
        return all;
    const auto array = reply.arguments().value(0).value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        QString service;
        QDBusObjectPath path;
        array.beginStructure();
        array >> service >> path;
        array.endStructure();
        all.append({m_bus, service, path.path()});
    }
    array.endArray();
    return all;
}

Accessible Accessible::parent() const
{
    return fromReference(property(QStringLiteral("Accessible"), QStringLiteral("Parent")));
}

QString Accessible::toString() const
{
    return isNull() ? QStringLiteral("nothing") : QStringLiteral("%1 “%2”").arg(role(), name());
}

QList<Accessible> Accessible::showing() const
{
    QList<Accessible> all;
    const QList<Accessible> mine = children();
    for (const Accessible &each : mine) {
        if (!each.is(State::Showing))
            continue;
        all.append(each);
        all.append(each.showing());
    }
    return all;
}

Accessible Accessible::find(const std::function<bool(const Accessible &)> &isIt) const
{
    const QList<Accessible> mine = children();
    for (const Accessible &each : mine) {
        if (!each.is(State::Showing))
            continue;
        if (isIt(each))
            return each;
        if (const Accessible below = each.find(isIt); !below.isNull())
            return below;
    }
    return {};
}

Accessible Accessible::find(const QString &role, const QString &nameBegins) const
{
    return find([&](const Accessible &each) { return each.role() == role && each.name().startsWith(nameBegins); });
}

} // namespace Handrail::Test
