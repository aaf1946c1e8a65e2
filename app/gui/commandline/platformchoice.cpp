// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandline/platformchoice.h"

#include "gui/commandline/commandline.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace Handrail {

PlatformChoice::PlatformChoice(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // What Qt remarks about the session would stand between a script and our own messages, which are not logged.
    if (!CommandLine::wantsWindow(arguments))
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const bool isChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
                          || arguments.contains(QStringLiteral("-platform"))
                          || arguments.contains(QStringLiteral("--platform"));
    if (isChosen)
        return;
    const bool hasX = !qEnvironmentVariableIsEmpty("DISPLAY");
    const bool hasWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    m_isOurs = true;
    if (!CommandLine::wantsWindow(arguments) || (!hasX && !hasWayland))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!hasWayland)
        qputenv("QT_QPA_PLATFORM", "xcb;offscreen"); // a display that is named may still be gone
#else
    Q_UNUSED(arguments)
#endif
}

bool PlatformChoice::canShowWindow() const
{
    return !m_isOurs || QGuiApplication::platformName() != QLatin1String("offscreen");
}

} // namespace Handrail
